namespace Peygir.Text;

/// <summary>Folds the spellings of one word onto one form, with the position every character came from.</summary>
internal static class Normalizer
{
    /// <summary>The most characters that folding <paramref name="text"/> can give.</summary>
    public static int Bound(ReadOnlySpan<char> text)
    {
        var bound = text.Length;
        foreach (var c in text)
        {
            if (CharTable.Reason[c] == Normalization.Ligatures && CharTable.Ligatures.TryGetValue(c, out var letters))
            {
                bound += letters.Length - 1;
            }
        }

        return bound;
    }

    /// <summary>Folds everything; see the other overload.</summary>
    public static int Fold(ReadOnlySpan<char> text, Span<char> folded, Span<int> origins) =>
        Fold(text, Normalization.All, folded, origins);

    /// <summary>
    /// Writes the folded characters and, for each, its offset in <paramref name="text"/>. Where the room is less
    /// than <see cref="Bound"/> (but at least the text's own length), a ligature may stay whole.
    /// </summary>
    /// <returns>The number of characters written.</returns>
    public static int Fold(ReadOnlySpan<char> text, Normalization options, Span<char> folded, Span<int> origins)
    {
        var n = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var reason = CharTable.Reason[c] & options;
            if (reason != Normalization.None)
            {
                if (reason == Normalization.Marks && CharTable.Target[c] == '\0')
                {
                    if (n > 0 && char.IsLetterOrDigit(folded[n - 1]))
                    {
                        folded[n - 1] = Compose(folded[n - 1], c, options);
                        continue;
                    }

                    // Between spaces tatweel is typed for a dash; a mark that stands on nothing is a sign of its own.
                    c = c == '\u0640' && options.HasFlag(Normalization.Dashes) ? '-' : c;
                }
                else if (reason == Normalization.Ligatures && CharTable.Ligatures.TryGetValue(c, out var letters))
                {
                    if (n + letters.Length + text.Length - i - 1 <= folded.Length)
                    {
                        foreach (var letter in letters)
                        {
                            folded[n] = letter;
                            origins[n++] = i;
                        }

                        continue;
                    }
                }
                else if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                {
                    continue;
                }
                else
                {
                    c = CharTable.Target[c];
                    if (c == '\0')
                    {
                        continue;
                    }
                }
            }

            folded[n] = c;
            origins[n++] = i;
        }

        var written = folded[..n];
        if (options.HasFlag(Normalization.Homoglyphs))
        {
            Homoglyphs.Repair(written);
        }

        if (options.HasFlag(Normalization.Case))
        {
            foreach (ref var c in written)
            {
                c = CharTable.Lower[c];
            }
        }

        return n;
    }

    /// <summary>The folded form of a word or phrase.</summary>
    public static string Fold(string text)
    {
        var bound = Bound(text);
        var folded = new char[bound];
        return new(folded, 0, Fold(text, folded, new int[bound]));
    }

    private static char Compose(char letter, char mark, Normalization options) => (letter, mark) switch
    {
        ('и', '\u0306') => 'й',
        ('И', '\u0306') => 'Й',
        ('у', '\u0306') => 'ў',
        ('У', '\u0306') => 'Ў',
        ('і', '\u0308') => 'ї',
        ('І', '\u0308') => 'Ї',
        ('е', '\u0308') when !options.HasFlag(Normalization.Yo) => 'ё',
        ('Е', '\u0308') when !options.HasFlag(Normalization.Yo) => 'Ё',
        _ => letter,
    };
}
