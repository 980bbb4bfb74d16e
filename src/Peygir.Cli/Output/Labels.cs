using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using Peygir.Reading;
using Peygir.Text;
using Peygir.Time;

namespace Peygir.Cli.Output;

/// <summary>What things are called for people of one language: the tables in Labels/. Immutable, thread-safe.</summary>
internal sealed class Labels
{
    private static readonly Lazy<Labels>[] Tables = [.. Languages.All.Select(l => new Lazy<Labels>(() => new Labels(l)))];
    private readonly FrozenDictionary<string, string> _words;
    private readonly DateText _dates;
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

        _dates = DateText.Of(language);
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

    /// <summary>How the language writes days.</summary>
    public DateText Dates => _dates;

    /// <summary>A number as the language writes it: "1,250.5".</summary>
    public string Number(decimal number) => _dates.Digits(number.ToString("#,##0.######", _numbers));

    /// <summary>"93%".</summary>
    public string Percent(decimal percent) => string.Format(CultureInfo.InvariantCulture, this["percent"], Number(percent));
}
