namespace Peygir.Reading.Compiling;

/// <summary>
/// Persian words with the suffixes written onto them, and phrases whose spaces or joiners were lost or whose joiners
/// became spaces.
/// </summary>
internal static class PersianForms
{
    /// <summary>Longer phrases are only tried with all their spaces, and with none.</summary>
    private const int MostJoined = 4;

    private static readonly string[] s_suffixes = ["ها", "های", "هایی", "ی", "هایش", "هایشان", "هایمان"];

    public static IEnumerable<IReadOnlyList<string>> Of(string[] joined, string[] spaced, bool common)
    {
        foreach (var words in joined.SequenceEqual(spaced) ? new[] { joined } : [joined, spaced])
        {
            foreach (var phrase in Glued(words))
            {
                yield return phrase;
                if (common)
                {
                    foreach (var last in Suffixed(phrase[^1]))
                    {
                        yield return [.. phrase[..^1], last];
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Suffixed(string word)
    {
        foreach (var suffix in s_suffixes)
        {
            if (suffix != "ی" || word[^1] is not ('ی' or 'ا' or 'و'))
            {
                yield return word + suffix;
            }
        }

        if (word[^1] == 'ی')
        {
            yield return word + "ان";
        }
        else if (word[^1] is 'ا' or 'و')
        {
            yield return word + "ی";
        }
    }

    private static IEnumerable<string[]> Glued(string[] words)
    {
        var gaps = words.Length - 1;
        if (gaps >= MostJoined)
        {
            yield return words;
            yield return [string.Concat(words)];
            yield break;
        }

        for (var joins = 0; joins < 1 << Math.Max(0, gaps); joins++)
        {
            var phrase = new List<string>();
            for (var i = 0; i < words.Length; i++)
            {
                if (i > 0 && (joins >> (i - 1) & 1) != 0)
                {
                    phrase[^1] += words[i];
                }
                else
                {
                    phrase.Add(words[i]);
                }
            }

            if (phrase.Count > 0)
            {
                yield return [.. phrase];
            }
        }
    }
}
