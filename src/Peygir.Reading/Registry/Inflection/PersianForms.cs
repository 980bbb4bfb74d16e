namespace Peygir.Reading.Compiling;

/// <summary>
/// Persian words with the suffixes written onto them, the ezafe where it is written out («روسیه‌ی», «کره ی جنوبی»,
/// «آمریکای»), and phrases whose spaces or joiners were lost or whose joiners became spaces.
/// </summary>
internal static class PersianForms
{
    /// <summary>Longer phrases are only tried with all their spaces, and with none.</summary>
    private const int MostJoined = 4;
    private const string Ezafe = "ی";

    private static readonly string[] s_suffixes = ["ها", "های", "هایی", "ی"];

    public static IEnumerable<IReadOnlyList<string>> Of(IEnumerable<string[]> spellings, bool common)
    {
        foreach (var words in spellings)
        {
            foreach (var phrase in Glued(words).Concat(WithEzafe(words)))
            {
                yield return phrase;
                foreach (var last in common ? Suffixed(phrase[^1]) : Extended(phrase[^1]))
                {
                    yield return [.. phrase[..^1], last];
                }
            }
        }
    }

    /// <summary>
    /// What is written onto a proper name: the ezafe, which words in -e may and words in -â and -u must write, and «ست»,
    /// the short "is" behind a vowel («آمریکاست»).
    /// </summary>
    private static IEnumerable<string> Extended(string word)
    {
        if (word.Length > 2 && word[^1] is ('ه' or 'ا' or 'و'))
        {
            yield return word + Ezafe;
            yield return word + "ست";
        }
    }

    /// <summary>Phrases in which a word in -e before another bears its ezafe, joined to it or apart.</summary>
    private static IEnumerable<string[]> WithEzafe(string[] words)
    {
        for (var i = 0; i < words.Length - 1; i++)
        {
            if (words[i].Length > 2 && words[i][^1] == 'ه' && words[i + 1] != "و")
            {
                yield return [.. words[..i], words[i] + Ezafe, .. words[(i + 1)..]];
                yield return [.. words[..(i + 1)], Ezafe, .. words[(i + 1)..]];
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
        else if (word[^1] == 'ه')
        {
            yield return word + "ای";
            yield return word[..^1] + "گان";
        }
        else if (word[^1] is 'ا' or 'و')
        {
            yield return word + Ezafe;
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
