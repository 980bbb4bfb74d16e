namespace Peygir.Text;

/// <summary>
/// Persian writes the verbal prefixes «می» and «نمی» and the endings «ها», «های», «هایی», «تر», «ترین» joined to
/// their word by a zero-width non-joiner; crawled text often has a space instead. In folded text, where joiners are
/// gone, the space goes too, so that every spelling has one form.
/// </summary>
internal static class PersianJoins
{
    /// <summary>Takes such spaces out, in place.</summary>
    /// <returns>The length that is left.</returns>
    public static int Apply(Span<char> folded, Span<int> origins, int length)
    {
        var n = 0;
        for (var i = 0; i < length; i++)
        {
            if (folded[i] == ' ' && i + 1 < length && IsPersianLetter(folded[i + 1])
                && (EndsWithPrefix(folded[..i]) || StartsWithEnding(folded[i..length])))
            {
                continue;
            }

            folded[n] = folded[i];
            origins[n++] = origins[i];
        }

        return n;
    }

    private static bool EndsWithPrefix(ReadOnlySpan<char> before)
    {
        var prefix = before.EndsWith("نمی") ? 3 : before.EndsWith("می") ? 2 : 0;
        return prefix > 0 && (before.Length == prefix || !IsPersianLetter(before[^(prefix + 1)]));
    }

    private static bool StartsWithEnding(ReadOnlySpan<char> after)
    {
        var length = 1;
        while (length < after.Length && length < 8 && IsPersianLetter(after[length]))
        {
            length++;
        }

        return after[1..length] is "ها" or "های" or "هایی" or "هایش" or "هایشان" or "تر" or "ترین" or "تری";
    }

    private static bool IsPersianLetter(char c) => c is >= '\u0620' and <= '\u06D3' && char.IsLetter(c);
}
