using System.Collections.Frozen;
using System.Reflection;
using NodaTime;
using Peygir.Text;

namespace Peygir.Reading.Intake.Metadata;

/// <summary>The words that tell when and by whom a report was published: the tables in Words/, one file a language.</summary>
internal sealed class HeadWords
{
    private static readonly Lazy<HeadWords>[] Tables =
        [.. Languages.All.Select(l => new Lazy<HeadWords>(() => new HeadWords(l)))];

    private readonly FrozenDictionary<string, string[]> _forms;

    private HeadWords(Language language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"headwords-{language.Code()}.txt")!;
        using var reader = new StreamReader(stream);
        var forms = new Dictionary<string, string[]>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.IndexOf(':') is > 0 and var colon)
            {
                forms.Add(line[..colon], [.. line[(colon + 1)..].Split(',').Select(f => FoldedText.Fold(f.Trim()))]);
            }
        }

        _forms = forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The table of a language.</summary>
    public static HeadWords Of(Language language) => Tables[(int)language].Value;

    /// <summary>The day of the report itself ("today").</summary>
    public string[] Today => _forms["today"];

    /// <summary>What makes a date in its sentence a plan.</summary>
    public string[] Future => _forms["future"];

    /// <summary>What stands before a date of publication.</summary>
    public string[] DateLabels => _forms["datelabel"];

    /// <summary>What stands before a publisher.</summary>
    public string[] SourceLabels => _forms["sourcelabel"];

    /// <summary>What stands where an agency would, and is none.</summary>
    public string[] NoAgencies => _forms["noagency"];

    /// <summary>Agencies known by name.</summary>
    public string[] Agencies => _forms["agency"];

    /// <summary>The names of a day of the week.</summary>
    public string[] Weekday(IsoDayOfWeek day) => _forms[day.ToString().ToLowerInvariant()];
}
