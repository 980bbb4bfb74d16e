using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Calendars;

namespace Peygir.Time.Meanings;

/// <summary>Writes the values of TIMEX3 (ISO-TimeML, ISO 24617-1), which are those of ISO 8601 and a few of its own.</summary>
internal static class TimexFormat
{
    /// <summary>The value of days: a unit of the Gregorian calendar by its name, anything else by its first and last day.</summary>
    public static string Days(LocalDate start, LocalDate end, string calendar, Granularity granularity) =>
        granularity == Granularity.Day && start == end ? Day(start)
        : calendar == "iso" && Unit(start, granularity) is { } unit ? unit
        : start == end ? Day(start)
        : $"{Day(start)}/{Day(end)}";

    /// <summary>A day: "2025-12-12".</summary>
    public static string Day(LocalDate day) => $"{Year(day.Year)}-{Two(day.Month)}-{Two(day.Day)}";

    /// <summary>A year: "2025", "BC0776".</summary>
    public static string Year(int year) =>
        year > 0 ? year.ToString("0000", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"BC{1 - year:0000}");

    /// <summary>A number of two digits.</summary>
    public static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>A length: "P2W", "P1Y6M", "PT3H", "PXD" for some days.</summary>
    public static string Length(IEnumerable<(TimeUnit Unit, decimal? Count)> parts)
    {
        var date = new StringBuilder();
        var time = new StringBuilder();
        foreach (var (unit, count) in parts.OrderByDescending(p => p.Unit))
        {
            var (letter, times) = unit switch
            {
                TimeUnit.Second => ('S', 1m),
                TimeUnit.Minute => ('M', 1),
                TimeUnit.Hour => ('H', 1),
                TimeUnit.Week => ('W', 1),
                TimeUnit.Fortnight => ('W', 2),
                TimeUnit.Month => ('M', 1),
                TimeUnit.Quarter => ('M', 3),
                TimeUnit.HalfYear => ('M', 6),
                TimeUnit.Year => ('Y', 1),
                TimeUnit.Decade => ('Y', 10),
                TimeUnit.Century => ('Y', 100),
                TimeUnit.Millennium => ('Y', 1000),
                _ => ('D', 1m),
            };
            (unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour ? time : date)
                .Append(count is { } known ? (known * times).ToString("0.####", CultureInfo.InvariantCulture) : "X")
                .Append(letter);
        }

        return time.Length > 0 ? $"P{date}T{time}" : $"P{date}";
    }

    private static string? Unit(LocalDate start, Granularity granularity) => granularity switch
    {
        Granularity.Week when start.DayOfWeek == IsoDayOfWeek.Monday => Week(start),
        Granularity.Weekend when start.DayOfWeek == IsoDayOfWeek.Saturday => Week(start) + "-WE",
        Granularity.Month => $"{Year(start.Year)}-{Two(start.Month)}",
        Granularity.Season => $"{Year(start.Month == 12 ? start.Year + 1 : start.Year)}-{Season(start.Month)}",
        Granularity.Quarter => $"{Year(start.Year)}-Q{(start.Month + 2) / 3}",
        Granularity.HalfYear => $"{Year(start.Year)}-H{(start.Month + 5) / 6}",
        Granularity.Year => Year(start.Year),
        Granularity.Decade when start.Year > 0 => Year(start.Year)[..3],
        Granularity.Century when start.Year > 0 => Year(start.Year)[..2],
        _ => null,
    };

    private static string Week(LocalDate day) =>
        $"{Year(WeekYearRules.Iso.GetWeekYear(day))}-W{Two(WeekYearRules.Iso.GetWeekOfWeekYear(day))}";

    private static string Season(int firstMonth) => firstMonth switch { 3 => "SP", 6 => "SU", 9 => "FA", _ => "WI" };
}
