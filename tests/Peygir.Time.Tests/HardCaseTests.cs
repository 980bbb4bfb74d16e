using System.Globalization;
using NodaTime.Text;
using Peygir.Text;

namespace Peygir.Time.Tests;

/// <summary>Tables of hard cases, one for each language in Cases/, and their days checked by other calendars than NodaTime's.</summary>
public class HardCaseTests
{
    public static TheoryData<string, int, string> English => Table("en");

    public static TheoryData<string, int, string> Persian => Table("fa");

    public static TheoryData<string, int, string> Russian => Table("ru");

    [Theory]
    [MemberData(nameof(English))]
    [MemberData(nameof(Persian))]
    [MemberData(nameof(Russian))]
    public void Is_found_and_resolved(string language, int line, string text)
    {
        var row = Row.Parse(text);
        var (sentence, expected) = Marked.Parse(row.Sentence);
        Assert.True(Languages.TryParse(language, out var known));
        var time = Assert.Single(TimeFinder.Find(TextAnalyzer.Default.Analyze(sentence, known)));
        Assert.Equal(Assert.Single(expected), sentence[time.Span.Start..time.Span.End]);
        var resolution = time.Resolve(row.Context);
        Assert.Equal((line, row.Timex), (line, $"{resolution.Timex.TypeName} {resolution.Timex.Value} {resolution.Timex.ModName}".TrimEnd()));
        Assert.Equal((line, row.Days), (line, Marked.Days(resolution.Best) is { Length: > 0 } days ? days : "-"));
    }

    [Theory]
    [MemberData(nameof(English))]
    [MemberData(nameof(Persian))]
    [MemberData(nameof(Russian))]
    public void Days_are_those_of_another_calendar(string language, int line, string text)
    {
        var row = Row.Parse(text);
        Assert.NotEqual("", language);
        Assert.Equal((line, row.SecondWay), (line, row.Days == "-" ? "-" : string.Join("..", row.Days.Split("..").Select(d => SecondWay(d, row.SecondWay)))));
    }

    private static string SecondWay(string day, string like)
    {
        var date = DateTime.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return like[0] switch
        {
            's' => "s" + Of(new PersianCalendar(), date),
            'h' => "h" + Of(new UmAlQuraCalendar(), date),
            _ => date.ToString("ddd", CultureInfo.InvariantCulture),
        };
    }

    private static string Of(Calendar calendar, DateTime date) => string.Create(
        CultureInfo.InvariantCulture, $"{calendar.GetYear(date)}-{calendar.GetMonth(date):00}-{calendar.GetDayOfMonth(date):00}");

    private static TheoryData<string, int, string> Table(string language)
    {
        var data = new TheoryData<string, int, string>();
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", $"{language}.tsv")))
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
            {
                data.Add(language, number, line);
            }
        }

        return data;
    }

    /// <summary>A row of a table; see the head of each for its columns.</summary>
    private sealed record Row(string Sentence, TimeContext Context, string Timex, string Days, string SecondWay)
    {
        public static Row Parse(string line)
        {
            var columns = line.Split('\t');
            Assert.Equal(5, columns.Length);
            var context = columns[1].Split(' ');
            return new(
                columns[0],
                new(
                    context[0] == "-" ? null : LocalDatePattern.Iso.Parse(context[0]).Value,
                    context[1] == "-" ? SpeakerCalendar.Unknown : SpeakerCalendars.IsSolarHijri(context[1]) ? SpeakerCalendar.Persian : SpeakerCalendar.Iso,
                    context[2] switch { "future" => TimeDirection.Future, "past" => TimeDirection.Past, _ => TimeDirection.Unknown }),
                columns[2],
                columns[3],
                columns[4]);
        }
    }
}
