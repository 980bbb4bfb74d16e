namespace Peygir.Reading.Intake.Formats.Pdf;

/// <summary>
/// Turns brackets and quotation marks of right-to-left text the right way. On the page they are mirrored, and a PDF
/// names some by their shape, some by their meaning; which, only the words beside them tell.
/// </summary>
internal static class Brackets
{
    private const string Opening = "([{«‹";
    private const string Closing = ")]}»›";

    /// <summary>Has each one of a line open what follows it or close what stands before it.</summary>
    public static void Turn(List<string> glyphs)
    {
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (glyphs[i].Length == 1 && PairOf(glyphs[i][0]) is >= 0 and var pair && Opens(glyphs, i) is { } opens)
            {
                glyphs[i] = (opens ? Opening : Closing)[pair].ToString();
            }
        }
    }

    private static int PairOf(char c) => Opening.IndexOf(c) is >= 0 and var at ? at : Closing.IndexOf(c);

    // Null where it has the same on both sides: then it stays as it is.
    private static bool? Opens(List<string> glyphs, int at)
    {
        var before = Closeness(glyphs, at - 1);
        var after = Closeness(glyphs, at + 1);
        return before == after ? null : after > before;
    }

    // A space or the end of the line is far, a sign near, a letter nearest.
    private static int Closeness(List<string> glyphs, int at) =>
        at < 0 || at == glyphs.Count || string.IsNullOrWhiteSpace(glyphs[at]) ? 0 : char.IsLetterOrDigit(glyphs[at][0]) ? 2 : 1;
}
