using CsCheck;

namespace Peygir.Text.Tests;

public class NormalizedTextTests
{
    private static readonly Gen<Normalization> Options = Gen.Int[0, (int)Normalization.All].Select(o => (Normalization)o);

    [Fact]
    public void Normalising_twice_changes_nothing_more() => Gen.Select(Strings.Any, Options).Sample((s, options) =>
    {
        Assert.Equal(Once(s, Normalization.All), Once(Once(s, Normalization.All), Normalization.All));
        Assert.Equal(Once(s, options), Once(Once(s, options), options));
    });

    [Fact]
    public void Positions_map_both_ways() => Gen.Select(Strings.Any, Options).Sample((s, options) =>
    {
        var text = NormalizedText.Create(s, options);
        for (var i = 0; i <= text.Text.Length; i++)
        {
            var original = text.ToOriginal(i);
            Assert.InRange(original, i == 0 ? 0 : text.ToOriginal(i - 1), s.Length);
            Assert.InRange(text.ToNormalized(original), 0, i);
            Assert.Equal(original, text.ToOriginal(text.ToNormalized(original)));
        }

        for (var i = 1; i <= s.Length; i++)
        {
            Assert.InRange(text.ToNormalized(i), text.ToNormalized(i - 1), text.Text.Length);
        }
    });

    [Fact]
    public void Every_character_comes_from_a_slice_of_the_original() => Gen.Select(Strings.Any, Options).Sample((s, options) =>
    {
        var text = NormalizedText.Create(s, options);
        var end = 0;
        for (var i = 0; i < text.Text.Length; i++)
        {
            var slice = text.ToOriginal(new TextSpan(i, i + 1));
            Assert.InRange(slice.Start, 0, s.Length - 1);
            Assert.InRange(slice.End, slice.Start + 1, s.Length);
            Assert.True(slice.Start >= end || (i > 0 && slice.Start == text.ToOriginal(i - 1)));
            end = slice.End;
        }

        Assert.Equal(new TextSpan(text.ToOriginal(0), s.Length), text.ToOriginal(new TextSpan(0, text.Text.Length)));
    });

    [Fact]
    public void No_option_changes_nothing() => Strings.Any.Sample(s => Once(s, Normalization.None) == s);

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

    private static string Once(string text, Normalization options) => NormalizedText.Create(text, options).Text;
}
