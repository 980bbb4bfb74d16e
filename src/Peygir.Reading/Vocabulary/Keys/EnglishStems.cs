namespace Peygir.Reading.Concepts;

/// <summary>
/// English words without plural, past, participle and the -ion of their action, and without the final e or y that these change. So short a rule
/// joins words that have little to do with each other; it is used within phrases and for long words only.
/// </summary>
internal static class EnglishStems
{
    private const int Least = 3;

    private static readonly Endings s_endings = new("ies es s ied ed ying ing y e ion ions");

    public static Stem Of(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("ss"))
        {
            return new(word.Length, false);
        }

        var length = word.Length - s_endings.LongestOf(word, Least);
        var doubled = length < word.Length && length > Least && word[length - 1] == word[length - 2] && word[length - 1] is not ('l' or 's');
        return new(doubled ? length - 1 : length, false);
    }
}
