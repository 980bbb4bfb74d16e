namespace Peygir.Text;

/// <summary>
/// Persian writes the verbal prefixes «می» and «نمی» and endings such as «ها», «های», «تر», «ترین», «اند» joined to
/// their word by a zero-width non-joiner; crawled text often has a space instead. In folded text, where joiners are
/// gone, the space goes too, so that every spelling has one form.
/// </summary>
internal static class PersianJoins
{
    // No verb form is longer; a bound keeps the scan linear.
    private const int LongestWord = 24;

    /// <summary>Takes such spaces out, in place.</summary>
    /// <returns>The length that is left.</returns>
    public static int Apply(Span<char> folded, Span<int> origins, int length)
    {
        var n = 0;
        for (var i = 0; i < length; i++)
        {
            if (folded[i] == ' ' && n > 0 && i + 1 < length && IsPersianLetter(folded[i + 1]))
            {
                var word = WordAt(folded[(i + 1)..length]);
                if (JoinsPrefix(folded[..n], word) || JoinsEnding(folded[..n], word))
                {
                    continue;
                }
            }

            folded[n] = folded[i];
            origins[n++] = origins[i];
        }

        return n;
    }

    // «می» is also the month of May and wine: the word behind it must be a verb.
    private static bool JoinsPrefix(ReadOnlySpan<char> before, ReadOnlySpan<char> word)
    {
        var prefix = before.EndsWith("نمی") ? 3 : before.EndsWith("می") ? 2 : 0;
        if (prefix == 0 || (before.Length > prefix && IsPersianLetter(before[^(prefix + 1)])) || word.Length == LongestWord)
        {
            return false;
        }

        Span<char> joined = stackalloc char[LongestWord + 2];
        "می".CopyTo(joined);
        word.CopyTo(joined[2..]);
        return PersianVerbs.Of(joined[..(word.Length + 2)]) is { Stem: not null, Pattern: < 200 };
    }

    private static bool JoinsEnding(ReadOnlySpan<char> before, ReadOnlySpan<char> word) =>
        IsPersianLetter(before[^1])
        && (word is "ها" or "های" or "هایی" or "هایم" or "هایت" or "هایش" or "هایمان" or "هایتان" or "هایشان"
                or "تر" or "ترین" or "تری" or "ترها" or "ترینها"
            || (before[^1] == 'ه' && before.Length > 2 && IsPersianLetter(before[^2]) && word is "اند"));

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text)
    {
        var n = 1;
        while (n < text.Length && n < LongestWord && IsPersianLetter(text[n]))
        {
            n++;
        }

        return text[..n];
    }

    private static bool IsPersianLetter(char c) => c is >= '\u0620' and <= '\u06D3' && char.IsLetter(c);
}
