using System.Buffers;

namespace Peygir.Text;

/// <summary>
/// Tells Persian, Russian and English from each other and from everything else, by script, by the letters peculiar to
/// a language and by its most frequent words. It refuses rather than guesses.
/// </summary>
public static class LanguageIdentifier
{
    // A headline of one or two words can belong to several languages.
    private const int FewestLetters = 10;

    // Past this, more text does not change the answer; it bounds the cost on long reports.
    private const int MostLetters = 20_000;

    // A word counts by how few languages of the table share it, a letter or an ending less, since they come oftener.
    private const double LetterWeight = 0.3;
    private const double EndingWeight = 0.5;

    // Share of words that are frequent ones; running text of the three languages has a quarter to a half.
    private const double LeastShare = 0.06;

    private static readonly SearchValues<char> s_latin =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>
    /// The language that a text of few words is likeliest in, by its letters alone: for a date or a phrase, which has too
    /// few words for <see cref="Identify"/>. Null where it has letters of none of the three scripts.
    /// </summary>
    public static Language? ByScript(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u0600', '\u06FF') ? Language.Persian
        : text.ContainsAnyInRange('\u0400', '\u04FF') ? Language.Russian
        : text.ContainsAny(s_latin) ? Language.English
        : null;

    /// <summary>
    /// The language of a text; null where it is another one, is mixed beyond telling, or has too few letters to tell.
    /// </summary>
    public static Language? Identify(ReadOnlySpan<char> text)
    {
        var profiles = LanguageProfiles.Shared;
        Span<double> scores = stackalloc double[profiles.Codes.Length];
        scores.Clear();
        Span<char> word = stackalloc char[16];
        int arabic = 0, cyrillic = 0, latin = 0, other = 0, words = 0, length = 0;
        for (var i = 0; i <= text.Length && arabic + cyrillic + latin + other < MostLetters; i++)
        {
            var c = i < text.Length ? Plain(text[i]) : ' ';
            if (c == '\0')
            {
                continue;
            }

            if (char.IsLetter(c))
            {
                switch (c)
                {
                    case (>= 'a' and <= 'z') or (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF'):
                        latin++;
                        break;
                    case >= '\u0400' and <= '\u052F':
                        cyrillic++;
                        break;
                    case >= '\u0600' and <= '\u06FF':
                        arabic++;
                        break;
                    default:
                        other++;
                        break;
                }

                // Within one alphabet a letter no language we read has is stronger than any word: it cannot be there.
                var peculiar = profiles.LanguagesOf(c);
                Add(scores, peculiar, (peculiar & profiles.Read) == 0 ? 1 : LetterWeight);
                if (length < word.Length)
                {
                    word[length] = c;
                }

                length++;
            }
            else if (char.IsHighSurrogate(c))
            {
                other++;
            }
            else if (length > 0)
            {
                words++;
                if (length <= word.Length)
                {
                    var frequent = profiles.LanguagesOf(word[..length]);
                    Add(scores, frequent != 0 ? frequent : profiles.LanguagesOfEnding(word[..length]), frequent != 0 ? 1 : EndingWeight);
                }

                length = 0;
            }
        }

        var letters = arabic + cyrillic + latin + other;
        var most = Math.Max(Math.Max(arabic, cyrillic), Math.Max(latin, other));
        if (letters < FewestLetters || most == other || most < letters * 0.55)
        {
            return null;
        }

        var script = most == arabic ? 'a' : most == cyrillic ? 'c' : 'l';
        return Best(scores, profiles, script, words);
    }

    private static Language? Best(ReadOnlySpan<double> scores, LanguageProfiles profiles, char script, int words)
    {
        int best = -1, second = -1;
        for (var i = 0; i < scores.Length; i++)
        {
            if (profiles.Scripts[i] == script)
            {
                if (best < 0 || scores[i] > scores[best])
                {
                    (best, second) = (i, best);
                }
                else if (second < 0 || scores[i] > scores[second])
                {
                    second = i;
                }
            }
        }

        return scores[best] > 0 && scores[best] >= words * LeastShare && scores[best] > scores[second] * 1.05
            && Languages.TryParse(profiles.Codes[best], out var language) ? language : null;
    }

    private static void Add(Span<double> scores, ulong set, double weight)
    {
        if (set == 0)
        {
            return;
        }

        weight /= Math.Sqrt(System.Numerics.BitOperations.PopCount(set));
        for (; set != 0; set &= set - 1)
        {
            scores[System.Numerics.BitOperations.TrailingZeroCount(set)] += weight;
        }
    }

    // Persian is often typed with Arabic keyboards, so ي and ك say nothing about the language; hamza forms do.
    private static char Plain(char c) => c switch
    {
        'ي' or 'ى' => 'ی',
        'ك' => 'ک',
        '\u200C' or '\u200B' or '\u200D' or '\u00AD' or '\u0640' => '\0',
        _ when CharTable.Reason[c] == Normalization.Ligatures => CharTable.Target[c],
        _ when CharTable.Target[c] == '\0' => '\0',
        _ => CharTable.Lower[c],
    };
}
