using System.Collections.Frozen;
using System.Reflection;

namespace Peygir.Text;

/// <summary>Persian verb forms taken apart: prefix, stem, personal ending. The stems stand in Tokens/Tables/fa-verbs.txt.</summary>
internal static class PersianVerbs
{
    // Longer endings first: "یم" must not be read as "م".
    private static readonly string[] s_pastEndings = ["ند", "ید", "یم", "ی", "م", ""];
    private static readonly string[] s_presentEndings = ["ند", "ید", "یم", "د", "ی", "م"];
    private static readonly string[] s_perfectEndings = ["هاند", "هاست", "هایم", "هاید", "هام", "های", "ه"];
    private static readonly string[] s_prefixes = ["نمی", "می", "ن", "ب", ""];
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> s_present;
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> s_past;

    static PersianVerbs()
    {
        var past = new Dictionary<string, string>(StringComparer.Ordinal);
        var present = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("tokens/fa-verbs.txt")!);
        while (reader.ReadLine() is { } line)
        {
            var hash = line.IndexOf('#', StringComparison.Ordinal);
            if (hash > 0)
            {
                var stem = Normalizer.Fold(line[..hash]);
                past.TryAdd(stem, stem);
                foreach (var other in line[(hash + 1)..].Split(" یا "))
                {
                    var folded = Normalizer.Fold(other.Trim());
                    present.TryAdd(folded, stem);

                    // «آی» loses its ی before some endings, «گوی» in common writing.
                    if (folded.Length > 2 && folded.EndsWith('ی'))
                    {
                        present.TryAdd(folded[..^1], stem);
                    }
                }
            }
        }

        s_past = past.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        s_present = present.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How a verb form is made.</summary>
    /// <param name="Stem">The past stem, by which treebanks name the verb; null where the form is no verb known.</param>
    /// <param name="Pattern">A number for prefix, tense and ending together; 0 where unknown.</param>
    internal readonly record struct Parse(string? Stem, int Pattern);

    /// <summary>Takes a folded form apart; the longest prefix that leaves a known stem wins.</summary>
    public static Parse Of(ReadOnlySpan<char> form)
    {
        for (var p = 0; p < s_prefixes.Length; p++)
        {
            if (form.Length > s_prefixes[p].Length + 1 && form.StartsWith(s_prefixes[p]))
            {
                var rest = form[s_prefixes[p].Length..];
                var found = p < 2 || s_prefixes[p] == "ب"
                    ? First(Find(rest, s_presentEndings, s_present, 100 * p), Find(rest, s_pastEndings, s_past, (100 * p) + 10))
                    : First(Find(rest, s_pastEndings, s_past, (100 * p) + 10), Find(rest, s_presentEndings, s_present, 100 * p));
                found = First(found, Find(rest, s_perfectEndings, s_past, (100 * p) + 20));
                if (found.Stem is not null)
                {
                    return found;
                }
            }
        }

        return default;
    }

    private static Parse First(Parse one, Parse other) => one.Stem is null ? other : one;

    private static Parse Find(
        ReadOnlySpan<char> rest,
        string[] endings,
        FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> stems,
        int pattern)
    {
        for (var e = 0; e < endings.Length; e++)
        {
            if (rest.EndsWith(endings[e]))
            {
                var stem = rest[..^endings[e].Length];
                if (stems.TryGetValue(stem, out var past)
                    || (stem.Length > 2 && stem[0] is 'ی' && stem[1] is 'ا' && stems.TryGetValue(string.Concat("آ", stem[2..]), out past)))
                {
                    return new(past, pattern + e + 1);
                }
            }
        }

        return default;
    }
}
