namespace Peygir.Reading.Concepts;

/// <summary>
/// Persian words without what is written onto nouns and adjectives: plural, comparison, possessor, the written ezafe,
/// the indefinite «ی». In folded text there are no joiners.
/// </summary>
internal static class PersianStems
{
    /// <summary>«کالا» must not end in a plural, nor «زمین» in a possessor.</summary>
    private const int Least = 3;

    private static readonly Endings s_endings = new(
        "ها های هایی هایش هایم هایت هایشان هایمان هایتان شان مان تان اش ش ای ی تر ترین ترها ترینها اند ست است");

    private static readonly Endings s_plural = new("ها");

    public static Stem Of(ReadOnlySpan<char> word)
    {
        if (word.Length > 5 && word.EndsWith("گان"))
        {
            return new(word.Length - 3, false);
        }

        var rest = word[..^s_endings.LongestOf(word, Least)];
        rest = rest[..^s_plural.LongestOf(rest, Least)];
        return new(rest.Length > Least && rest[^1] is 'ه' or 'ء' ? rest.Length - 1 : rest.Length, false);
    }
}
