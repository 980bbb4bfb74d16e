namespace Peygir.Reading.Compiling;

/// <summary>
/// Declines Russian names: the adjectives at the beginning and the first noun, then what "и" or a dash joins to it;
/// what follows stands in the genitive or in apposition and stays ("Соединённых Штатов | Америки").
/// </summary>
internal static class RussianForms
{
    private const int Cases = 6;

    private static readonly string[] s_genders = ["ая", "ое", "ие"];

    public static IEnumerable<IReadOnlyList<string>> Of(string[] words, bool plural, bool proper, bool adjective)
    {
        yield return words;
        if (Hyphenated(words) is { } compound)
        {
            foreach (var phrase in Of(compound, plural, proper, adjective))
            {
                yield return phrase;
            }
        }

        if (adjective && words.Length == 1 && RussianEndings.IsAdjective(words[0]))
        {
            foreach (var form in EveryGender(words[0]))
            {
                yield return [form];
            }

            yield break;
        }

        for (var form = 0; form < (plural ? 2 * Cases : Cases); form++)
        {
            foreach (var phrase in InCase(words, form, proper))
            {
                yield return phrase;
            }
        }
    }

    /// <summary>Two words with a dash between them, typed as one with a hyphen («Решт-Астара»); null where there is none.</summary>
    private static string[]? Hyphenated(string[] words)
    {
        var dash = Array.IndexOf(words, "-");
        return dash <= 0 || dash == words.Length - 1 || words[dash - 1] == "\"" || words[dash + 1] == "\""
            ? null
            : [.. words[..(dash - 1)], words[dash - 1] + "-" + words[dash + 1], .. words[(dash + 2)..]];
    }

    /// <summary>An adjective as the first part of a compound: «российско-» of «российский».</summary>
    public static string? Combining(string adjective) =>
        adjective.EndsWith("ский", StringComparison.Ordinal) || adjective.EndsWith("цкий", StringComparison.Ordinal)
            ? adjective[..^2] + "о-"
            : null;

    private static IEnumerable<string> EveryGender(string masculine)
    {
        var stem = masculine[..^2];
        var soft = stem[^1] == 'н' && masculine[^2] == 'и';
        foreach (var nominative in s_genders.Select(g => stem + (soft ? RussianEndings.Soft(g) : g)).Prepend(masculine))
        {
            for (var form = 0; form < Cases; form++)
            {
                foreach (var variant in RussianEndings.Decline(nominative, form, proper: false))
                {
                    yield return variant;
                }
            }
        }
    }

    private static List<string[]> InCase(string[] words, int form, bool proper)
    {
        var phrases = new List<string[]> { Array.Empty<string>() };
        var declining = true;
        var reached = 0;
        for (var i = 0; i < words.Length; i++)
        {
            string[] variants = [words[i]];
            if (words[i] is "и" or "-")
            {
                declining = reached == i;
            }
            else if (declining)
            {
                variants = [.. RussianEndings.Decline(words[i], form, proper)];
                declining = RussianEndings.IsAdjective(words[i]) && i + 1 < words.Length;
                reached = i + 1;
            }

            phrases = [.. phrases.SelectMany(p => variants.Select(v => (string[])[.. p, v]))];
        }

        return phrases;
    }
}
