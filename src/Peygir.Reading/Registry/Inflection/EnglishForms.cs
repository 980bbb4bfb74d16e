namespace Peygir.Reading.Compiling;

/// <summary>English plurals. Possessives need nothing: the clitic is a token of its own.</summary>
internal static class EnglishForms
{
    public static IEnumerable<IReadOnlyList<string>> Of(string[] words)
    {
        yield return words;
        if (words.Length > 0 && Plural(words[^1]) is { } plural)
        {
            yield return [.. words[..^1], plural];
        }
    }

    private static string? Plural(string word) => word switch
    {
        _ when word.Length < 3 || !char.IsLetter(word[^1]) => null,
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => word.EndsWith("ish", StringComparison.Ordinal) ? null : word + "es",
        [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => word[..^1] + "ies",
        _ => word + "s",
    };
}
