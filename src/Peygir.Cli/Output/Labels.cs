using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using NodaTime;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Cli.Output;

/// <summary>What things are called for people of one language: the tables in Labels/. Immutable, thread-safe.</summary>
internal sealed class Labels
{
    private const char Ezafe = '\u0654';
    private static readonly Lazy<Labels>[] Tables = [.. Languages.All.Select(l => new Lazy<Labels>(() => new Labels(l)))];
    private readonly FrozenDictionary<string, string> _words;
    private readonly string[] _months;
    private readonly string[] _solarMonths;
    private readonly Language _language;
    private readonly NumberFormatInfo _numbers;

    private Labels(Language language)
    {
        _language = language;
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"labels-{language.Code()}.txt")!;
        using var reader = new StreamReader(stream);
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.IndexOf(':') is > 0 and var colon)
            {
                words.Add(line[..colon], line[(colon + 1)..].Trim());
            }
        }

        _months = words["months"].Split(", ");
        _solarMonths = words["solarmonths"].Split(", ");
        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
        var (thousands, point) = language switch
        {
            Language.Persian => ("\u066C", "\u066B"),
            Language.Russian => ("\u00A0", ","),
            _ => (",", "."),
        };
        _numbers = new() { NumberGroupSeparator = thousands, NumberDecimalSeparator = point };
    }

    /// <summary>The labels of a language.</summary>
    public static Labels Of(Language language) => Tables[(int)language].Value;

    /// <summary>What a key is called; the key itself where the table does not know it.</summary>
    public string this[string key] => _words.GetValueOrDefault(key, key);

    /// <summary>Whether the table has a key.</summary>
    public bool Knows(string key) => _words.ContainsKey(key);

    /// <summary>What a kind is called.</summary>
    public string Kind(StatementKind kind) => this[Keys.Kind(kind)];

    /// <summary>The name of a state or body by its code; the code itself where the registry does not know it.</summary>
    public string Party(string code) =>
        (Registry.Default.Entry(EntryKind.State, code) ?? Registry.Default.Entry(EntryKind.Body, code))?.Name(_language) ?? code;

    /// <summary>The name of a subject by its id.</summary>
    public string Subject(string id) => Registry.Default.Entry(EntryKind.Subject, id)?.Name(_language) ?? id;

    /// <summary>"20 March 2026".</summary>
    public string Gregorian(LocalDate date) => Day(date, _months);

    /// <summary>"1 January – 31 December 2024": what both ends share is said once.</summary>
    public string Gregorian(LocalDate start, LocalDate end) => Days(start, end, _months);

    /// <summary>"29 Esfand 1404"; null before the calendar begins.</summary>
    public string? Solar(LocalDate date) => date.Year < 623 ? null : Day(InSolar(date), _solarMonths);

    /// <summary>"11 Dey 1402 – 11 Dey 1403"; null before the calendar begins.</summary>
    public string? Solar(LocalDate start, LocalDate end) =>
        start.Year < 623 || end.Year < 623 ? null : Days(InSolar(start), InSolar(end), _solarMonths);

    /// <summary>A number as the language writes it: "1,250.5".</summary>
    public string Number(decimal number) => Digits(number.ToString("#,##0.######", _numbers));

    /// <summary>"93%".</summary>
    public string Percent(decimal percent) => string.Format(CultureInfo.InvariantCulture, this["percent"], Number(percent));

    /// <summary>A number in the digits of the language.</summary>
    public string Digits(string number) => _language != Language.Persian ? number
        : string.Create(number.Length, number, static (digits, n) =>
        {
            for (var i = 0; i < n.Length; i++)
            {
                digits[i] = char.IsAsciiDigit(n[i]) ? (char)('۰' + n[i] - '0') : n[i];
            }
        });

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
