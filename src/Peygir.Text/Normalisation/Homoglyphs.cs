namespace Peygir.Text;

/// <summary>
/// Letters of one script typed inside a word of another. A word is repaired only where all letters of the one
/// script have a double in the other, so that true mixtures ("iPhone'ом") stay as they are.
/// </summary>
internal static class Homoglyphs
{
    private const string Latin = "aceopxyABCEHKMOPTXY";
    private const string Cyrillic = "асеорхуАВСЕНКМОРТХУ";

    /// <summary>Repairs each word in place, in one pass.</summary>
    public static void Repair(Span<char> text)
    {
        for (var i = 0; i < text.Length;)
        {
            bool latin = false, cyrillic = false, latinOnly = false, cyrillicOnly = false;
            var start = i;
            for (; i < text.Length; i++)
            {
                var c = text[i];
                if (char.IsAsciiLetter(c))
                {
                    latin = true;
                    latinOnly |= !Latin.Contains(c);
                }
                else if (c is >= '\u0400' and <= '\u04FF')
                {
                    cyrillic = true;
                    cyrillicOnly |= !Cyrillic.Contains(c);
                }
                else
                {
                    break;
                }
            }

            if (latin && cyrillic && !(latinOnly && cyrillicOnly))
            {
                var (from, to) = latinOnly ? (Cyrillic, Latin) : (Latin, Cyrillic);
                foreach (ref var c in text[start..i])
                {
                    var at = from.IndexOf(c, StringComparison.Ordinal);
                    c = at < 0 ? c : to[at];
                }
            }

            i = Math.Max(i, start + 1);
        }
    }
}
