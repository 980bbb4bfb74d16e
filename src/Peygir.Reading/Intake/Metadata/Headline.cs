namespace Peygir.Reading.Intake.Metadata;

/// <summary>Finds the headline where the text carries it: a short first line that is no sentence, above the report.</summary>
internal static class Headline
{
    private const int Longest = 200;
    private const int Shortest = 10;

    /// <summary>The headline as written there; "" where the text does not begin with one.</summary>
    public static string Find(string text) => text.AsSpan(0, EndOf(text)).Trim().ToString();

    /// <summary>Where the report begins below its headline; 0 where the text does not begin with one.</summary>
    public static int EndOf(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var end = text.IndexOf('\n', start);
        if (end < 0 || end - start > Longest)
        {
            return 0;
        }

        var line = text.AsSpan(start, end - start).Trim();
        var rest = text.AsSpan(end).Trim();
        return line.Length >= Shortest && rest.Length > line.Length && line[^1] is not ('.' or ':' or '،' or ',' or ';' or '؛')
            && !IsFurniture(line) ? end + 1 : 0;
    }

    // A line with a clock or a dateline's slashes is not what a report is called.
    private static bool IsFurniture(ReadOnlySpan<char> line)
    {
        var letters = 0;
        foreach (var c in line)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters * 2 < line.Length || line.Contains('/');
    }
}
