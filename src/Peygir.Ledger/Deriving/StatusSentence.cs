using System.Collections.Frozen;
using System.Reflection;
using NodaTime;
using Peygir.Text;
using Peygir.Time;

namespace Peygir.Ledger;

/// <summary>Says in a sentence why a commitment stands where it does.</summary>
public static class StatusSentence
{
    private static readonly FrozenDictionary<string, string>[] s_sentences = [.. Languages.All.Select(Load)];

    /// <summary>The sentence, in a language; Persian has the days of the Solar Hijri calendar.</summary>
    /// <param name="commitment">The commitment.</param>
    /// <param name="language">The language.</param>
    public static string Of(Commitment commitment, Language language)
    {
        ArgumentNullException.ThrowIfNull(commitment);
        var (key, day, _, read, note) = commitment.Reason;
        var sentences = s_sentences[(int)language];
        var sentence = sentences[key]
            .Replace("{day}", Day(day), StringComparison.Ordinal)
            .Replace("{note}", note, StringComparison.Ordinal)
            .TrimEnd(':', ' ');
        // What people or reports ended needs no word about silence.
        return read is null || key.EndsWith("-reported", StringComparison.Ordinal) || key.EndsWith("-by-person", StringComparison.Ordinal)
            ? sentence
            : $"{sentence} {sentences["last-read"].Replace("{read}", Day(read), StringComparison.Ordinal)}";

        string Day(LocalDate? d)
        {
            var dates = DateText.Of(language);
            return d is not { } known ? sentences["undated"]
                : (language == Language.Persian ? dates.Solar(known) : null) ?? dates.Gregorian(known);
        }
    }

    private static FrozenDictionary<string, string> Load(Language language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"reasons/{language.Code()}.txt")!;
        using var reader = new StreamReader(stream);
        var sentences = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon)
            {
                sentences.Add(line[..colon], line[(colon + 2)..]);
            }
        }

        return sentences.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
