using CsCheck;
using Peygir.Text.Joiners;

namespace Peygir.Text.Tests;

public class JoinerRestorerTests
{
    private static readonly string[] s_pieces =
    [
        "می", "نمی", "برمی", "شود", "روند", "کتاب", "ها", "های", "خانه", "تر", "ترین", "اند", "ام", " ", " ", " ", "\u200C", "\n", ".", "ي", "ك", "\u064B",
    ];

    // Persian words, parts of words, spaces, joiners and other things side by side, and any string.
    private static Gen<string> Texts { get; } = Gen.OneOf(
        Gen.Int[0, s_pieces.Length - 1].Select(i => s_pieces[i]).Array[0, 30].Select(string.Concat), Strings.Any);

    [Theory]
    [InlineData("این پل تا پایان سال ساخته میشود", "این پل تا پایان سال ساخته می‌شود")]
    [InlineData("این پل تا پایان سال ساخته می شود", "این پل تا پایان سال ساخته می‌شود")]
    [InlineData("کارگران به خانه های تازه نمی روند", "کارگران به خانه‌های تازه نمی‌روند")]
    [InlineData("آنها به شهر بازمیگردند و کار میکنند", "آنها به شهر بازمی‌گردند و کار می‌کنند")]
    [InlineData("همکاریهای دو کشور گسترش مییابد", "همکاری‌های دو کشور گسترش می‌یابد")]
    [InlineData("رئیسجمهور گفت راهآهن را میسازیم", "رئیس‌جمهور گفت راه‌آهن را می‌سازیم")]
    [InlineData("قيمت ها بالا مي رود", "قيمت‌ها بالا مي‌رود")]
    public void Lost_joiners_are_put_back(string damaged, string expected) => Assert.Equal(expected, Restored(damaged));

    [Theory]
    [InlineData("او کتاب‌ها را به کتابخانه می‌برد")]
    [InlineData("در ماه می به میدان رفت")]
    [InlineData("سلام، حال شما خوب است؟")]
    [InlineData("The gas contract was signed in May.")]
    [InlineData("Газопровод будет построен к 2027 году.")]
    [InlineData("")]
    public void What_lost_none_stays_as_it_is(string text) => Assert.Equal(text, Restored(text));

    [Fact]
    public void A_line_that_is_whole_stays_beside_one_that_is_not() =>
        Assert.Equal("کتابها را به خانه‌ها آوردند.\nاو می‌رود", Restored("کتابها را به خانه‌ها آوردند.\nاو می رود"));

    [Fact]
    public void Only_joiners_are_added_and_only_for_spaces_is_anything_taken() => Texts.Sample(s =>
        Assert.Equal(Bare(s), Bare(Restored(s))));

    [Fact]
    public void What_was_restored_is_not_changed_again() => Texts.Sample(s =>
    {
        var once = Restored(s);
        Assert.Equal(once, Restored(once));
    });

    [Fact]
    public void Every_kept_character_is_found_at_its_place() => Texts.Sample(s =>
    {
        var restored = JoinerRestorer.Default.Restore(s);
        Assert.Equal(s, restored.Original);
        Assert.Equal(s.Length, restored.ToOriginal(restored.Text.Length));
        for (var i = 0; i < restored.Text.Length; i++)
        {
            var from = restored.ToOriginal(i);
            Assert.True(i == 0 || restored.ToOriginal(i - 1) <= from);
            Assert.True(restored.Text[i] == s[from] || restored.Text[i] == '\u200C');
        }
    });

    [Theory]
    [InlineData("م")]
    [InlineData("می ")]
    [InlineData("ها ")]
    [InlineData("\u200C")]
    [InlineData("\u0651")]
    [InlineData("ا\u200C")]
    [InlineData("\uD800")]
    public void Long_hostile_text_is_read_to_its_end(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 200_000));
        Assert.Equal(Bare(text), Bare(Restored(text)));
    }

    private static string Restored(string text) => JoinerRestorer.Default.Restore(text).Text;

    private static string Bare(string text) => text.Replace("\u200C", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
}
