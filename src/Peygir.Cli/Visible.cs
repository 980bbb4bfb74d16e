using System.Globalization;
using System.Text;

namespace Peygir.Cli;

/// <summary>
/// Makes characters visible that would act on a terminal instead of showing: controls (an escape sequence could
/// repaint the screen) and bidirectional controls (which could show words in another order than they stand).
/// </summary>
internal static class Visible
{
    /// <summary>The text with each such character as its code point: ⟨U+202E⟩.</summary>
    public static string Text(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Harmless))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (Acts(c))
            {
                shown.Append(CultureInfo.InvariantCulture, $"⟨U+{(int)c:X4}⟩");
            }
            else
            {
                shown.Append(c);
            }
        }

        return shown.ToString();
    }

    /// <summary>Whether a character acts on what shows it: controls but for tab and line feed, marks of direction.</summary>
    public static bool Acts(char c) =>
        (char.IsControl(c) && c is not ('\t' or '\n'))
        || c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
            or '\u2028' or '\u2029' or '\uFEFF';

    private static readonly System.Buffers.SearchValues<char> Harmless = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => !Acts(c))]);
}
