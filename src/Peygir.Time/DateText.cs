using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using NodaTime;
using Peygir.Text;

namespace Peygir.Time;

/// <summary>
/// Writes days and runs of days for people of one language, in the Gregorian or the Solar Hijri calendar, so that
/// <see cref="TimeFinder"/> reads them back. Immutable, thread-safe.
/// </summary>
public sealed class DateText
{
    // The first year that begins with a day of the Solar Hijri calendar.
    private const int FirstSolarYear = 623;

    private const char Ezafe = '\u0654';
    private static readonly FrozenDictionary<string, string[]> s_months = Load();
    private static readonly DateText[] s_all = [.. Languages.All.Select(l => new DateText(l))];
    private readonly Language _language;
    private readonly string[] _gregorian;
    private readonly string[] _solar;

    private DateText(Language language)
    {
        _language = language;
        _gregorian = s_months[language.Code() + " iso"];
        _solar = s_months[language.Code() + " persian"];
    }

    /// <summary>The writer of a language.</summary>
    public static DateText Of(Language language) => s_all[(int)language];

    /// <summary>"20 March 2026".</summary>
    public string Gregorian(LocalDate date) => Day(date, _gregorian);

    /// <summary>"1 January – 31 December 2024": what both ends share is said once.</summary>
    public string Gregorian(LocalDate start, LocalDate end) => Days(start, end, _gregorian);

    /// <summary>"29 Esfand 1404"; null before the calendar begins.</summary>
    public string? Solar(LocalDate date) => date.Year < FirstSolarYear ? null : Day(InSolar(date), _solar);

    /// <summary>"11 Dey 1402 – 11 Dey 1403"; null before the calendar begins.</summary>
    public string? Solar(LocalDate start, LocalDate end) =>
        start.Year < FirstSolarYear || end.Year < FirstSolarYear ? null : Days(InSolar(start), InSolar(end), _solar);

    /// <summary>A number in the digits of the language.</summary>
    public string Digits(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return _language != Language.Persian ? number
            : string.Create(number.Length, number, static (digits, n) =>
            {
                for (var i = 0; i < n.Length; i++)
                {
                    digits[i] = char.IsAsciiDigit(n[i]) ? (char)('۰' + n[i] - '0') : n[i];
                }
            });
    }

    private static FrozenDictionary<string, string[]> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("time/months.txt")!;
        using var reader = new StreamReader(stream);
        var months = new Dictionary<string, string[]>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [var key, var names])
            {
                months.Add(key, names.Split(", "));
            }
        }

        return months.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static LocalDate InSolar(LocalDate date) => date.WithCalendar(CalendarSystem.PersianAstronomical);

    private string Days(LocalDate start, LocalDate end, string[] months)
    {
        if (start == end)
        {
            return Day(end, months);
        }

        var (between, amid) = _language == Language.Persian ? (" تا ", " تا ") : (" – ", "–");
        return start.Year != end.Year ? Day(start, months) + between + Day(end, months)
            : start.Month != end.Month ? Said(start.Day) + " " + months[start.Month - 1].TrimEnd(Ezafe) + between + Day(end, months)
            : Said(start.Day) + amid + Day(end, months);
    }

    private string Day(LocalDate date, string[] months) => Said(date.Day) + " " + months[date.Month - 1] + " " + Said(date.Year);

    private string Said(int number) => Digits(number.ToString(CultureInfo.InvariantCulture));
}
