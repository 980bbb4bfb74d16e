namespace Peygir.Text;

/// <summary>Folds the spellings of one word onto one form, with the position every character came from.</summary>
internal static class Normalizer
{
    /// <summary>Writes the folded characters and, for each, its offset in <paramref name="text"/>.</summary>
    /// <returns>The number of characters written; never more than the text has.</returns>
    public static int Fold(ReadOnlySpan<char> text, Span<char> folded, Span<int> origins)
    {
        var n = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = FoldChar(text[i]);
            if (c != '\0')
            {
                folded[n] = c;
                origins[n++] = i;
            }
        }

        return n;
    }

    /// <summary>The folded form of a word, for tables.</summary>
    public static string Fold(string word)
    {
        var folded = new char[word.Length];
        return new(folded, 0, Fold(word, folded, new int[word.Length]));
    }

    private static char FoldChar(char c) => c switch
    {
        'ي' or 'ى' or 'ئ' => 'ی',
        'ك' => 'ک',
        'ة' or 'ۀ' => 'ه',
        'أ' or 'إ' or 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ё' or 'Ё' => 'е',
        '\u0640' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
            or '\uFEFF' or '\u00AD' or (>= '\u064B' and <= '\u0655') or '\u0301' => '\0',
        >= '۰' and <= '۹' => (char)(c - '۰' + '0'),
        >= '٠' and <= '٩' => (char)(c - '٠' + '0'),
        '“' or '”' or '„' or '«' or '»' => '"',
        '’' or '‘' => '\'',
        '‐' or '‑' or '‒' or '–' or '—' => '-',
        _ => char.ToLowerInvariant(c),
    };
}
