using System.Text;
using Peygir.Cli.Output.Html;
using Peygir.Reading;
using Peygir.Text;
using Peygir.Time;
using Peygir.Time.Figures;

namespace Peygir.Cli.Tests;

/// <summary>Readings to make pages of, and the pages made of them.</summary>
internal static class Pages
{
    private const string Text = "وزیر راه گفت: اگر پول برسد، ۱۲۰ هزار تن ریل را تا پایان سال می‌آوریم.";

    /// <summary>The page of some readings.</summary>
    public static string Html(params Reading.Reading[] readings)
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

    /// <summary>A text with pledges at some places, of which nothing more is known.</summary>
    public static Reading.Reading Plain(string text, Language language, params (int Start, int End)[] spans) => new()
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

    /// <summary>A Persian report with one pledge of which everything is known that can be.</summary>
    public static Reading.Reading Full()
    {
        var (start, end) = Place(Text[14..^1]);
        var reading = Plain(Text, Language.Persian, (start, end));
        var figure = Place("۱۲۰ هزار تن");
        var time = Place("تا پایان سال");
        var condition = Place("اگر پول برسد");
        var timex = new Timex(TimexType.Date, "2026-03-20");
        var statement = reading.Statements[0] with
        {
            Speaker = "وزیر راه",
            Side = "IRN",
            Actors = ["IRN"],
            Addressees = ["RUS"],
            Area = "transport",
            Status = "ongoing",
            Subjects = ["rasht-astara-railway"],
            Confidence = 0.93,
            Condition = new(condition.Start, condition.End),
            Figures = [new Figure(new(figure.Start, figure.End), 120_000, "tonne", Change.Up)],
            Time = new(new(time.Start, time.End), new TimeResolution
            {
                Best = new(new(2026, 3, 20), new(2026, 3, 20), "persian", Granularity.Day, timex),
                Alternatives = [new(new(2025, 1, 1), new(2025, 12, 31), "iso", Granularity.Year, new(TimexType.Date, "2025"))],
                Timex = timex,
                Why = "The year of the speaker ends at Nowruz.",
            }),
        };
        return reading with { Statements = [statement] };
    }

    private static (int Start, int End) Place(string words) =>
        Text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var start ? (start, start + words.Length) : throw new ArgumentException(words);
}
