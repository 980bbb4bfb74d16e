using System.Collections.Frozen;

namespace Peygir.Reading.Intake.Formats.Pdf;

/// <summary>
/// The letters behind the shapes that PDF fonts name: joined Arabic forms and ligatures (Unicode's presentation
/// forms, by their compatibility decompositions, as far as Persian and Arabic text uses them) and Latin ligatures.
/// </summary>
internal static class GlyphForms
{
    private static readonly FrozenDictionary<char, string> Letters = Expand();

    /// <summary>The text of a glyph in plain letters.</summary>
    public static string Plain(string glyph) =>
        glyph.Length == 1 && Letters.TryGetValue(glyph[0], out var letters) ? letters : glyph;

    private static FrozenDictionary<char, string> Expand()
    {
        var letters = new Dictionary<char, string>();
        foreach (var (first, last, plain) in Table)
        {
            for (var form = first; form <= last; form++)
            {
                letters.Add(form, plain);
            }
        }

        return letters.ToFrozenDictionary();
    }

    // First form, last form, what they stand for.
    private static ReadOnlySpan<(char First, char Last, string Plain)> Table =>
    new (char, char, string)[]
    {
        ('\uFB00', '\uFB00', "ff"),
        ('\uFB01', '\uFB01', "fi"),
        ('\uFB02', '\uFB02', "fl"),
        ('\uFB03', '\uFB03', "ffi"),
        ('\uFB04', '\uFB04', "ffl"),
        ('\uFB56', '\uFB59', "پ"),
        ('\uFB7A', '\uFB7D', "چ"),
        ('\uFB8A', '\uFB8B', "ژ"),
        ('\uFB8E', '\uFB91', "ک"),
        ('\uFB92', '\uFB95', "گ"),
        ('\uFBA4', '\uFBA5', "ۀ"),
        ('\uFBFC', '\uFBFF', "ی"),
        ('\uFDF2', '\uFDF2', "الله"),
        ('\uFDFC', '\uFDFC', "ریال"),
        ('\uFE80', '\uFE80', "ء"),
        ('\uFE81', '\uFE82', "آ"),
        ('\uFE83', '\uFE84', "أ"),
        ('\uFE85', '\uFE86', "ؤ"),
        ('\uFE87', '\uFE88', "إ"),
        ('\uFE89', '\uFE8C', "ئ"),
        ('\uFE8D', '\uFE8E', "ا"),
        ('\uFE8F', '\uFE92', "ب"),
        ('\uFE93', '\uFE94', "ة"),
        ('\uFE95', '\uFE98', "ت"),
        ('\uFE99', '\uFE9C', "ث"),
        ('\uFE9D', '\uFEA0', "ج"),
        ('\uFEA1', '\uFEA4', "ح"),
        ('\uFEA5', '\uFEA8', "خ"),
        ('\uFEA9', '\uFEAA', "د"),
        ('\uFEAB', '\uFEAC', "ذ"),
        ('\uFEAD', '\uFEAE', "ر"),
        ('\uFEAF', '\uFEB0', "ز"),
        ('\uFEB1', '\uFEB4', "س"),
        ('\uFEB5', '\uFEB8', "ش"),
        ('\uFEB9', '\uFEBC', "ص"),
        ('\uFEBD', '\uFEC0', "ض"),
        ('\uFEC1', '\uFEC4', "ط"),
        ('\uFEC5', '\uFEC8', "ظ"),
        ('\uFEC9', '\uFECC', "ع"),
        ('\uFECD', '\uFED0', "غ"),
        ('\uFED1', '\uFED4', "ف"),
        ('\uFED5', '\uFED8', "ق"),
        ('\uFED9', '\uFEDC', "ك"),
        ('\uFEDD', '\uFEE0', "ل"),
        ('\uFEE1', '\uFEE4', "م"),
        ('\uFEE5', '\uFEE8', "ن"),
        ('\uFEE9', '\uFEEC', "ه"),
        ('\uFEED', '\uFEEE', "و"),
        ('\uFEEF', '\uFEF0', "ى"),
        ('\uFEF1', '\uFEF4', "ي"),
        ('\uFEF5', '\uFEF6', "لآ"),
        ('\uFEF7', '\uFEF8', "لأ"),
        ('\uFEF9', '\uFEFA', "لإ"),
        ('\uFEFB', '\uFEFC', "لا"),
    };
}
