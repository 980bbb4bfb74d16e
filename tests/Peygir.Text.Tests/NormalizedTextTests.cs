using CsCheck;

namespace Peygir.Text.Tests;

public class NormalizedTextTests
{
    // Characters that fold, drop, compose, expand or break pairs, so that short random strings hit every rule.
    internal static readonly Gen<string> Hostile = Gen.OneOf(
        Gen.Char["آأئيكةۀی‌ـًَُِّٔ\u200E\u200F\u202B\uFEFF\u00AD\uFEFB\uFDFC\uFE8E ۱٢3.,:-/«»\"'’٫"],
        Gen.Char["аеёиЁИу\u0306\u0308\u0301oOcCxpABНКWzВ.-\r\n\t\u00A0\u2028 "],
        Gen.Char["don't CANU.S1éÅ\u212Bİıßﬁ@#_()!?…;%"],
        Gen.Char["\uD800\uDC00\uD83D\uDE00\uDFFF\0\uFFFF\u0300"],
        Gen.Char).Array[0, 60].Select(c => new string(c));

    [Fact]
    public void Normalising_twice_changes_nothing_more() => Hostile.Sample(s =>
    {
        var once = NormalizedText.Create(s).Text;
        return NormalizedText.Create(once).Text == once;
    });

    [Fact]
    public void Positions_map_both_ways() => Hostile.Sample(s =>
    {
        var text = NormalizedText.Create(s);
        for (var i = 0; i <= text.Text.Length; i++)
        {
            var original = text.ToOriginal(i);
            Assert.InRange(original, i == 0 ? 0 : text.ToOriginal(i - 1), s.Length);
            Assert.InRange(text.ToNormalized(original), 0, i);
            Assert.Equal(original, text.ToOriginal(text.ToNormalized(original)));
        }
    });

    [Fact]
    public void No_option_changes_nothing() => Hostile.Sample(s => NormalizedText.Create(s, Normalization.None).Text == s);

    [Theory]
    [InlineData("مي‌شود", "میشود")]
    [InlineData("كِتــاب", "کتاب")]
    [InlineData("تهران ـ مسکو", "تهران - مسکو")]
    [InlineData("۱۴۰۴/٠٩", "1404/09")]
    [InlineData("\uFEB3\uFEFCم", "سلام")]
    [InlineData("Ещё и\u0306 ё", "еще й е")]
    [InlineData("Mocквa", "москва")]
    [InlineData("\u200Fسلام\u00A0", "سلام ")]
    [InlineData("«Да» — “no”", "\"да\" - \"no\"")]
    [InlineData("iPhoneом", "iphoneом")]
    public void Spellings_of_one_word_meet(string written, string folded) =>
        Assert.Equal(folded, NormalizedText.Create(written).Text);

    [Fact]
    public void Options_fold_only_what_they_name() =>
        Assert.Equal("Ещё 1", NormalizedText.Create("Ещё ۱", Normalization.Digits).Text);

    [Fact]
    public void A_span_takes_the_marks_written_on_its_last_letter()
    {
        var text = NormalizedText.Create("کتابِ او");
        Assert.Equal(new TextSpan(0, 5), text.ToOriginal(new TextSpan(0, 4)));
    }
}
