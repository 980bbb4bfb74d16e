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
    private static readonly Lazy<Labels>[] Tables = [.. Languages.All.Select(l => new Lazy<Labels>(() => new Labels(l)))];
    private readonly FrozenDictionary<string, string> _words;
    private readonly string[] _months;
    private readonly string[] _solarMonths;
    private readonly Language _language;

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
    }

    /// <summary>The labels of a language.</summary>
    public static Labels Of(Language language) => Tables[(int)language].Value;

    /// <summary>What a key is called; the key itself where the table does not know it.</summary>
    public string this[string key] => _words.GetValueOrDefault(key, key);

    /// <summary>What a kind is called.</summary>
    public string Kind(StatementKind kind) => this[Keys.Kind(kind)];

    /// <summary>"20 March 2026".</summary>
    public string Gregorian(LocalDate date) => Day(date.Day, _months[date.Month - 1], date.Year);

    /// <summary>"29 Esfand 1404"; null before the calendar begins.</summary>
    public string? Solar(LocalDate date)
    {
        if (date.Year < 623)
        {
            return null;
        }

        var solar = date.WithCalendar(CalendarSystem.PersianAstronomical);
        return Day(solar.Day, _solarMonths[solar.Month - 1], solar.Year);
    }

    /// <summary>A number in the digits of the language.</summary>
    public string Digits(string number) => _language != Language.Persian ? number
        : string.Create(number.Length, number, static (digits, n) =>
        {
            for (var i = 0; i < n.Length; i++)
            {
                digits[i] = char.IsAsciiDigit(n[i]) ? (char)('۰' + n[i] - '0') : n[i];
            }
        });

    private string Day(int day, string month, int year) =>
        Digits(day.ToString(CultureInfo.InvariantCulture)) + " " + month + " "
        + Digits(year.ToString(CultureInfo.InvariantCulture));
}
