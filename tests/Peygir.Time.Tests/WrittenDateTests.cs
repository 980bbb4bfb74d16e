using CsCheck;
using NodaTime;
using Peygir.Text;

namespace Peygir.Time.Tests;

/// <summary>What <see cref="DateText"/> writes is read back as the same days, in every language and both calendars.</summary>
public class WrittenDateTests
{
    private static readonly LocalDate s_first = new LocalDate(1300, 1, 1, CalendarSystem.PersianAstronomical).WithCalendar(CalendarSystem.Iso);
    private static readonly LocalDate s_last = new LocalDate(1500, 1, 1, CalendarSystem.PersianAstronomical).WithCalendar(CalendarSystem.Iso).PlusDays(-1);
    private static readonly LocalDate s_firstGregorian = new(1900, 1, 1);
    private static readonly LocalDate s_lastGregorian = new(2100, 12, 31);

    private static readonly Gen<LocalDate> s_days =
        Gen.Int[0, Period.DaysBetween(s_firstGregorian, s_lastGregorian)].Select(s_firstGregorian.PlusDays);

    private static readonly Gen<Language> s_languages = Gen.Int[0, Languages.All.Count - 1].Select(i => Languages.All[i]);

    [Theory]
    [InlineData(Language.Persian)]
    [InlineData(Language.Russian)]
    [InlineData(Language.English)]
    public void The_first_and_the_last_day_of_every_month(Language language)
    {
        for (var month = s_first; month <= s_last; month = NextMonth(month, CalendarSystem.PersianAstronomical))
        {
            ReadsBack(language, month, month, (t, a, _) => t.Solar(a)!);
            var last = NextMonth(month, CalendarSystem.PersianAstronomical).PlusDays(-1);
            ReadsBack(language, last, last, (t, a, _) => t.Solar(a)!);
        }

        for (var month = s_firstGregorian; month <= s_lastGregorian; month = month.PlusMonths(1))
        {
            ReadsBack(language, month, month, (t, a, _) => t.Gregorian(a));
            var last = month.With(DateAdjusters.EndOfMonth);
            ReadsBack(language, last, last, (t, a, _) => t.Gregorian(a));
        }
    }

    [Fact]
    public void Any_day() => Gen.Select(s_languages, s_days).Sample(
        (language, day) =>
        {
            ReadsBack(language, day, day, (t, a, _) => t.Gregorian(a));
            ReadsBack(language, day, day, (t, a, _) => t.Solar(a)!);
        },
        iter: 1500);

    [Fact]
    public void Any_run_of_days() => Gen.Select(s_languages, s_days, Gen.OneOf(Gen.Int[1, 40], Gen.Int[1, 900])).Sample(
        (language, day, length) =>
        {
            ReadsBack(language, day, day.PlusDays(length), (t, a, b) => t.Gregorian(a, b));
            ReadsBack(language, day, day.PlusDays(length), (t, a, b) => t.Solar(a, b)!);
        },
        iter: 1500);

    private static LocalDate NextMonth(LocalDate day, CalendarSystem calendar) =>
        day.WithCalendar(calendar).PlusMonths(1).WithCalendar(CalendarSystem.Iso);

    private static void ReadsBack(Language language, LocalDate start, LocalDate end, Func<DateText, LocalDate, LocalDate, string> write)
    {
        var written = write(DateText.Of(language), start, end);
        var time = Assert.Single(TimeFinder.Find(TextAnalyzer.Default.Analyze(written, language)));
        var best = time.Resolve(new(null, SpeakerCalendar.Unknown, TimeDirection.Unknown)).Best;
        Assert.Equal((written, start, end), (written, best?.Start, best?.End));
    }
}
