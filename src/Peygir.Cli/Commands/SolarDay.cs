using System.Globalization;
using NodaTime;
using Peygir.Text;
using Peygir.Time;

namespace Peygir.Cli.Commands;

/// <summary>
/// Finds that a day is written in the Solar Hijri calendar where one of the Gregorian is wanted. It is told and not taken:
/// the years of the lunar calendar are of the same size.
/// </summary>
internal static class SolarDay
{
    private const int FirstYear = 1200;
    private const int LastYear = 1582;

    /// <summary>The day of "1404-09-20" or "۱۴۰۴/۹/۲۰", with its words; null where it is none.</summary>
    public static (string Words, LocalDate Day)? Find(string text)
    {
        var parts = string.Concat(text.Select(Plain)).Split('-', '/', '.');
        var numbers = parts.Select(p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).ToArray();
        if (numbers is not [>= FirstYear and <= LastYear and var year, >= 1 and <= 12 and var month, >= 1 and var day]
            || day > CalendarSystem.PersianAstronomical.GetDaysInMonth(year, month))
        {
            return null;
        }

        var found = new LocalDate(year, month, day, CalendarSystem.PersianAstronomical).WithCalendar(CalendarSystem.Iso);
        return (DateText.Of(Language.English).Solar(found)!, found);
    }

    // Persian and Arabic digits, too.
    private static char Plain(char c) => char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : c;
}
