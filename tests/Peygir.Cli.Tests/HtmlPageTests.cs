using System.Text;
using Peygir.Text;
using Peygir.Time.Figures;

namespace Peygir.Cli.Tests;

public sealed class HtmlPageTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("peygir-page");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Everything_from_the_report_is_text_on_the_page()
    {
        var hostile = Pages.Plain("A <script>alert(1)</script> \u202Etxet", Language.English, (2, 27));
        var page = Pages.Html(hostile with { Report = hostile.Report with { Title = "\"><img src=x onerror=alert(1)>", Url = "javascript:alert(1)" } });
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("javascript:", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', page);
        Assert.Contains("⟨U+202E⟩", System.Net.WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_shows_all_that_is_known_of_it_in_the_language_of_the_report()
    {
        var page = Pages.Html(Pages.Full());
        foreach (var part in (string[])["dir=\"rtl\"", "تعهد", "وزیر راه", "ایران", "روسیه", "۲۰ مارس ۲۰۲۶", "۲۹ اسفند ۱۴۰۴", "حمل‌ونقل", "۹۳٪"])
        {
            Assert.Contains(part, page, StringComparison.Ordinal);
        }

        Assert.Contains("</sup>اگر پول برسد، ۱۲۰ هزار تن ریل را تا پایان سال می‌آوریم</mark>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Statements_that_overlap_lose_no_word_of_the_text()
    {
        const string text = "one two three four five";
        var page = Pages.Html(Pages.Plain(text, Language.English, (0, 13), (4, 7), (8, 23), (4, 7)));
        var body = page[page.IndexOf("<p>", StringComparison.Ordinal)..page.IndexOf("</p>\n</div>", StringComparison.Ordinal)];
        Assert.Equal(text, Plain(body));
    }

    [Fact]
    public void Many_reports_are_one_page_with_contents_that_name_date_and_publisher()
    {
        var other = Pages.Plain("Other text here", Language.English, (0, 5));
        var page = Pages.Html(Pages.Full(), other with { Report = other.Report with { Publisher = "Caspian Wire" } });
        var contents = page[page.IndexOf("<nav", StringComparison.Ordinal)..page.IndexOf("</nav>", StringComparison.Ordinal)];
        Assert.Contains("href=\"#r2\">Other text here</a>", contents, StringComparison.Ordinal);
        Assert.Contains("Caspian Wire", contents, StringComparison.Ordinal);
        Assert.Contains("12\u00A0December\u00A02025", System.Net.WebUtility.HtmlDecode(contents), StringComparison.Ordinal);
        Assert.Contains("id=\"r2\" lang=\"en\" dir=\"ltr\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_headline_that_also_begins_the_text_is_shown_once_unless_it_states_something()
    {
        var report = Pages.Plain("The port opens\n\nIt opens today.", Language.English);
        var titled = report with { Report = report.Report with { Title = "The port opens" } };
        var stated = titled with { Statements = Pages.Plain(titled.Report.Text, Language.English, (0, 14)).Statements };
        Assert.DoesNotContain("<p>The port opens</p>", Pages.Html(titled), StringComparison.Ordinal);
        Assert.Contains("<p>It opens today.</p>", Pages.Html(titled), StringComparison.Ordinal);
        Assert.Contains("</sup>The port opens</mark>", Pages.Html(stated), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("۱۲۰ هزار تن", 120_000, "tonne", " = <bdi>۱۲۰٬۰۰۰ تن</bdi>")]
    [InlineData("۱۲۰٬۰۰۰ تن", 120_000, "tonne", "")]
    [InlineData("۲٫۵ تن", 2.5, "tonne", "")]
    [InlineData("سه قطار", 3, "item", " = <bdi>۳</bdi>")]
    [InlineData("یک سوم", 33.3, "percent", " = <bdi>۳۳٫۳٪</bdi>")]
    public void A_figure_is_counted_out_where_its_words_do_not_show_it(string words, double value, string unit, string amount)
    {
        var reading = Pages.Plain(words, Language.Persian, (0, words.Length));
        var figure = new Figure(new(0, words.Length), (decimal)value, unit, Change.None);
        var page = System.Net.WebUtility.HtmlDecode(Pages.Html(reading with { Statements = [reading.Statements[0] with { Figures = [figure] }] }));
        Assert.Contains($"<bdi>{words}</bdi>{amount}</span>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_opens_in_a_browser_without_complaint_and_without_asking_anything_of_anyone()
    {
        Assert.SkipWhen(Browser.Command is null, "chromium is not installed.");
        var file = Path.Combine(_folder.FullName, "page.html");
        File.WriteAllText(file, Pages.Html(Pages.Full(), Pages.Plain("Other text here", Language.English, (0, 5))));
        var opened = Browser.Open(file, _folder.FullName);
        Assert.Contains("class=\"s pledge\"", opened.Dom, StringComparison.Ordinal);
        Assert.DoesNotContain("CONSOLE", opened.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("page.example", opened.Network, StringComparison.Ordinal);
    }

    private static string Plain(string html)
    {
        var plain = new StringBuilder();
        var (inTag, inNote, inSup) = (false, 0, false);
        for (var i = 0; i < html.Length; i++)
        {
            if (html[i] == '<')
            {
                inTag = true;
                var tag = html[i..];
                inSup = tag.StartsWith("<sup", StringComparison.Ordinal) || (inSup && !tag.StartsWith("</sup", StringComparison.Ordinal));
                inNote += tag.StartsWith("<span class=\"note", StringComparison.Ordinal) || (inNote > 0 && tag.StartsWith("<span", StringComparison.Ordinal)) ? 1
                    : inNote > 0 && tag.StartsWith("</span", StringComparison.Ordinal) ? -1 : 0;
            }
            else if (html[i] == '>' && inTag)
            {
                inTag = false;
            }
            else if (!inTag && !inSup && inNote == 0)
            {
                plain.Append(html[i]);
            }
        }

        return plain.ToString();
    }
}
