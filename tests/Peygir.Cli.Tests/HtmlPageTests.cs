using System.Text;
using Peygir.Cli.Output.Html;
using Peygir.Reading;
using Peygir.Text;
using Peygir.Time;
using Peygir.Time.Figures;

namespace Peygir.Cli.Tests;

public sealed class HtmlPageTests : IDisposable
{
    private const string Text = "وزیر راه گفت: خط آهن را تا پایان سال می‌سازیم.\n<script>alert(1)</script> \u202Etxet";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("peygir-page");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Everything_from_the_report_is_text_on_the_page()
    {
        var page = Page(Sample() with { Report = Sample().Report with { Title = "\"><img src=x onerror=alert(1)>", Url = "javascript:alert(1)" } });
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
        var page = Page(Sample());
        foreach (var part in (string[])["dir=\"rtl\"", "تعهد", "وزیر راه", "IRN", "RUS", "۲۰ مارس ۲۰۲۶", "۲۹ اسفند ۱۴۰۴", "حمل‌ونقل", "۹۳"])
        {
            Assert.Contains(part, page, StringComparison.Ordinal);
        }

        Assert.Contains(">خط آهن را تا پایان سال می‌سازیم<", page.Replace("</sup>", "</sup>>", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Statements_that_overlap_lose_no_word_of_the_text()
    {
        const string text = "one two three four five";
        var page = Page(Reading(text, Language.English, (0, 13), (4, 7), (8, 23), (4, 7)));
        var body = page[page.IndexOf("<p>", StringComparison.Ordinal)..page.IndexOf("</p>\n</div>", StringComparison.Ordinal)];
        Assert.Equal(text, Plain(body));
    }

    [Fact]
    public void Many_reports_are_one_page_with_an_index()
    {
        var page = Page(Sample(), Reading("Other text here", Language.English));
        Assert.Contains("href=\"#r2\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"r2\" lang=\"en\" dir=\"ltr\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_opens_in_a_browser_without_complaint_and_without_asking_anything_of_anyone()
    {
        Assert.SkipWhen(Browser.Command is null, "chromium is not installed.");
        var file = Path.Combine(_folder.FullName, "page.html");
        File.WriteAllText(file, Page(Sample(), Reading("Other text here", Language.English, (0, 5))));
        var opened = Browser.Open(file, _folder.FullName);
        Assert.Contains("class=\"s pledge\"", opened.Dom, StringComparison.Ordinal);
        Assert.DoesNotContain("CONSOLE", opened.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("page.example", opened.Network, StringComparison.Ordinal);
    }

    private static string Page(params Reading.Reading[] readings)
    {
        using var output = new MemoryStream();
        using (var sink = new HtmlSink(output))
        {
            foreach (var reading in readings)
            {
                sink.Write(reading);
            }
        }

        return Encoding.UTF8.GetString(output.ToArray());
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

    private static Reading.Reading Sample()
    {
        var reading = Reading(Text, Language.Persian, (14, 45));
        var statement = reading.Statements[0] with
        {
            Speaker = "وزیر راه",
            Side = "IRN",
            Actors = ["IRN"],
            Addressees = ["RUS"],
            Area = "transport",
            Confidence = 0.93,
            Figures = [new Figure(new(0, 4), 13, "percent", Change.Up)],
            Time = new(new(24, 36), new TimeResolution
            {
                Best = new(new(2026, 3, 20), new(2026, 3, 20), "persian"),
                Alternatives = [new(new(2025, 12, 31), new(2025, 12, 31), "iso")],
                Why = "The year of the speaker ends at Nowruz.",
            }),
        };
        return reading with { Statements = [statement] };
    }

    private static Reading.Reading Reading(string text, Language language, params (int Start, int End)[] spans) => new()
    {
        Id = "1",
        Language = language,
        Reader = "0",
        Report = new Report { Text = text, Date = new(2025, 12, 12), Url = "https://page.example/" },
        Statements =
        [
            .. spans.Select(s => new Statement
            {
                Span = new(s.Start, s.End),
                Quote = text[s.Start..s.End],
                Kind = StatementKind.Pledge,
            }),
        ],
    };
}
