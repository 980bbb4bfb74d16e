using Peygir.Text;

namespace Peygir.Reading.Actors.Entities;

/// <summary>Whether two mentions may name one person: words compared with the endings a language may change.</summary>
internal static class NameMatching
{
    /// <summary>Whether two folded words are forms of one word.</summary>
    public static bool SameWord(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.SequenceEqual(other))
        {
            return true;
        }

        if (one.Length == 0 || other.Length == 0 || !IsCyrillic(one[0]) || !IsCyrillic(other[0]))
        {
            return false;
        }

        var shorter = Math.Min(one.Length, other.Length);
        var common = one.CommonPrefixLength(other);
        return Math.Abs(one.Length - other.Length) <= 3 && common >= (shorter == 3 ? 3 : Math.Max(4, shorter - 2));
    }

    /// <summary>Whether every word of the shorter name stands in the longer, in any order.</summary>
    public static bool SameName(string[] one, string[] other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (shorter.Length == 0)
        {
            return false;
        }

        var whole = 0;
        foreach (var word in shorter)
        {
            var found = false;
            foreach (var candidate in longer)
            {
                if (word.Length == 1 || candidate.Length == 1 ? word[0] == candidate[0] : SameWord(word, candidate))
                {
                    found = true;
                    whole += word.Length > 1 && candidate.Length > 1 ? 1 : 0;
                    break;
                }
            }

            if (!found)
            {
                return false;
            }
        }

        return whole > 0;
    }

    /// <summary>
    /// Whether a Persian family name written with or without spaces ends the other name:
    /// «طاهريان پور» and «روح‌الله طاهریان‌پور».
    /// </summary>
    public static bool SameEnding(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        return shorter.Length >= 4 && longer.EndsWith(shorter, StringComparison.Ordinal);
    }

    /// <summary>The letters under which a word is filed: enough to find all its forms.</summary>
    public static string Key(string word) => word.Length <= 4 ? word : word[..4];

    /// <summary>The words of a stretch of text, initials as single letters.</summary>
    public static string[] Words(TaggedText text, TokenRange range)
    {
        var words = new List<string>(range.Count);
        for (var i = range.First; i < range.End; i++)
        {
            var form = text.Form(i);
            if (i + 1 < range.End && IsCompound(form, text.Form(i + 1)))
            {
                words.Add(string.Concat(form, text.Form(++i)));
                continue;
            }

            foreach (var part in form.Split('.'))
            {
                var word = form[part];
                if (word.Length > 0 && char.IsLetter(word[0]) && word is not ("the" or "s" or "of" or "its"))
                {
                    words.Add(word.ToString());
                }
            }
        }

        return [.. words];
    }

    /// <summary>«رئیس جمهور» and «نخست وزیر», which are as often written as one word.</summary>
    private static bool IsCompound(ReadOnlySpan<char> form, ReadOnlySpan<char> next) =>
        (form is "رییس" && next is "جمهور" or "جمهوری") || (form is "نخست" && next is "وزیر" or "وزیری");

    private static bool IsCyrillic(char c) => c is >= 'а' and <= 'я';
}
