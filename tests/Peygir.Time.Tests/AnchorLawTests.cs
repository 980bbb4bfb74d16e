using System.Globalization;
using CsCheck;
using NodaTime;
using Peygir.Text;

namespace Peygir.Time.Tests;

/// <summary>Of the day that a relative time is counted from, and of nothing else, its days depend.</summary>
public class AnchorLawTests
{
    // Counted in days: they move by as many days as the report's day.
    private static readonly string[] s_byDay =
    [
        "The line opens tomorrow.", "It was signed yesterday.", "It was signed three days ago.", "It opens within two weeks.",
        "سند دیروز امضا شد.", "خط فردا باز می‌شود.", "سند سه روز پیش امضا شد.", "خط ظرف دو هفته باز می‌شود.",
        "Документ подписан вчера.", "Линия откроется завтра.", "Документ подписан три дня назад.", "Линия откроется через две недели.",
    ];

    // Counted in months and years of a calendar: they move by as many of its years as the report's day.
    private static readonly string[] s_byYear =
    [
        "It was signed last year.", "It opens next month.", "It opens by the end of the year.", "Trade grew in the first nine months of this year.",
        "It opens in the second half of next year.", "It was signed in the third quarter.", "It was signed last month.",
        "سند سال گذشته امضا شد.", "خط ماه آینده باز می‌شود.", "خط تا پایان سال باز می‌شود.", "تجارت در ۹ ماهه امسال رشد کرد.", "سند ماه گذشته امضا شد.",
        "Документ подписан в прошлом году.", "Линия откроется в следующем месяце.", "Линия откроется до конца года.",
        "Торговля выросла за девять месяцев этого года.", "Линия откроется во втором полугодии следующего года.",
    ];

    // All months have these days.
    private static readonly Gen<(int Year, int Month, int Day)> s_days = Gen.Select(Gen.Int[1380, 1440], Gen.Int[1, 12], Gen.Int[1, 28]);

    [Fact]
    public void Days_move_with_the_day_of_the_report() => Gen.Select(Gen.Int[0, s_byDay.Length - 1].Select(i => s_byDay[i]), s_days, Gen.Int[-20, 20]).Sample(
        (sentence, day, years) =>
        {
            var anchor = new LocalDate(day.Year + 600, day.Month, day.Day);
            var moved = anchor.PlusYears(years);
            var by = Period.DaysBetween(anchor, moved);
            var (start, end) = Days(sentence, anchor, SpeakerCalendar.Iso);
            Assert.Equal((start.PlusDays(by), end.PlusDays(by)), Days(sentence, moved, SpeakerCalendar.Iso));
        },
        iter: 400);

    [Fact]
    public void Months_and_years_move_by_the_years_of_the_speakers_calendar() => Gen.Select(Gen.Int[0, s_byYear.Length - 1].Select(i => s_byYear[i]), s_days, Gen.Int[-20, 20], Gen.Bool).Sample(
        (sentence, day, years, persian) =>
        {
            var system = persian ? CalendarSystem.PersianAstronomical : CalendarSystem.Iso;
            var calendar = persian ? SpeakerCalendar.Persian : SpeakerCalendar.Iso;
            var anchor = new LocalDate(persian ? day.Year : day.Year + 600, day.Month, day.Day, system);
            var (start, end) = Days(sentence, anchor, calendar);
            var (movedStart, movedEnd) = Days(sentence, anchor.PlusYears(years), calendar);
            Assert.Equal(Moved(start, years, system), movedStart.WithCalendar(system));
            Assert.Equal(Moved(end, years, system), movedEnd.WithCalendar(system));
        },
        iter: 400);

    [Fact]
    public void Many_threads_find_the_same()
    {
        var expected = s_byYear.Select(All).ToArray();
        Parallel.For(0, 64, i => Assert.Equal(expected[i % expected.Length], All(s_byYear[i % expected.Length])));
    }

    private static string All(string sentence)
    {
        var (text, times, figures) = Found(sentence);
        return string.Join('\n', times.Select(t => $"{t.Span} {t.Extent} {t.Resolve(new(Marked.ReportDay, SpeakerCalendar.Unknown, TimeDirection.Unknown))}")
            .Concat(figures.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Span} {f.Value} {f.Unit}")))
            .Append(text.Language.Code()));
    }

    private static (TaggedText Text, IReadOnlyList<TimeExpression> Times, IReadOnlyList<Figures.Figure> Figures) Found(string sentence)
    {
        var text = Marked.Analyze(sentence);
        var times = TimeFinder.Find(text);
        return (text, times, Figures.FigureFinder.Find(text, times));
    }

    private static (LocalDate Start, LocalDate End) Days(string sentence, LocalDate anchor, SpeakerCalendar calendar)
    {
        var time = Assert.Single(TimeFinder.Find(Marked.Analyze(sentence)));
        var best = time.Resolve(new(anchor.WithCalendar(CalendarSystem.Iso), calendar, TimeDirections.Of(Marked.Analyze(sentence), time))).Best;
        Assert.NotNull(best);
        return (best.Start, best.End);
    }

    // A month may be a day longer in another year: its last day moves to the last.
    private static LocalDate Moved(LocalDate iso, int years, CalendarSystem calendar)
    {
        var day = iso.WithCalendar(calendar);
        var moved = day.PlusYears(years);
        return day.Day == calendar.GetDaysInMonth(day.Year, day.Month) ? moved.With(DateAdjusters.EndOfMonth) : moved;
    }
}
