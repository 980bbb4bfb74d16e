using Peygir.Text;
using Peygir.Time;

namespace Peygir.Cli.Output;

/// <summary>The days of a reading as tables show them, from left to right in either calendar.</summary>
internal static class ReadingDays
{
    /// <summary>"2026-03-20", "2025-01-01..2025-09-30".</summary>
    public static string Gregorian(TimeReading reading) => reading.Start == reading.End
        ? ReadingJson.Day(reading.End)
        : $"{ReadingJson.Day(reading.Start)}..{ReadingJson.Day(reading.End)}";

    /// <summary>"29 Esfand 1404", "12 Dey 1403 to 8 Mehr 1404"; null where it ends before the calendar begins.</summary>
    public static string? Solar(TimeReading reading)
    {
        var dates = DateText.Of(Language.English);
        return dates.Solar(reading.End) is not { } end ? null
            : reading.Start == reading.End ? end
            : $"{dates.Solar(reading.Start) ?? ReadingJson.Day(reading.Start)} to {end}";
    }
}
