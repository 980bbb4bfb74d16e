namespace Peygir.Reading.Tests.Actors;

public class EntityTests
{
    private const string Visit =
        "بهرام کاووسی، وزیر راه و شهرسازی، در مسکو با وزیر حمل‌ونقل روسیه دیدار کرد. کاووسی گفت: راه باز است. وزیر راه افزود: پل هم ساخته می‌شود.";

    [Fact]
    public void An_office_belongs_to_nobody_of_another_office() =>
        Assert.Equal("وزیر حمل‌ونقل روسیه", Holder(Visit, "وزیر حمل‌ونقل روسیه"));

    [Fact]
    public void An_office_said_shorter_belongs_to_its_holder() =>
        Assert.Equal("بهرام کاووسی، وزیر راه و شهرسازی", Holder(Visit, "وزیر راه افزود", length: "وزیر راه".Length));

    [Theory]
    [InlineData("بهرام کاووسی با آنتون زورین، وزیر حمل‌ونقل روسیه، دیدار کرد. آنتون زورین گفت: راه باز است.", "آنتون زورین، وزیر حمل‌ونقل روسیه")]
    [InlineData("این جاده با حضور بهرام کاووسی، وزیر راه، و آنتون زورین، وزیر حمل‌ونقل روسیه، گشایش یافت. آنتون زورین گفت: راه باز است.", "آنتون زورین، وزیر حمل‌ونقل روسیه")]
    [InlineData("این جاده با حضور بهرام کاووسی، وزیر راه، گشایش یافت. کاووسی گفت: راه باز است.", "بهرام کاووسی، وزیر راه")]
    public void An_office_between_commas_belongs_to_the_name_before_it(string text, string fullest) =>
        Assert.Equal(fullest, new Attributed("fa", text).SubjectOf("گفت"));

    [Fact]
    public void An_office_behind_words_that_are_no_name_stays_alone() =>
        Assert.Equal("وزیر راه", Holder("در این نشست مهم، وزیر راه، کار را آغاز کرد. بهرام کاووسی گفت: راه باز است.", "وزیر راه"));

    private static string Holder(string text, string words, int? length = null)
    {
        var report = new Attributed("fa", text);
        var start = text.IndexOf(words, StringComparison.Ordinal);
        var end = start + (length ?? words.Length);
        for (var m = 0; m < report.Found.Mentions.Count; m++)
        {
            if (report.Found.Text.Span(report.Found.Mentions[m].Tokens) == new Peygir.Text.TextSpan(start, end))
            {
                return report.Found.Entities[report.Found.EntityOf[m]].Fullest.In(text).ToString();
            }
        }

        Assert.Fail($"No mention at \"{words}\".");
        return "";
    }
}
