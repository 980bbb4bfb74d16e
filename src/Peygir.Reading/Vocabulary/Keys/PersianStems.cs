namespace Peygir.Reading.Concepts;

/// <summary>
/// Persian words without what is written onto nouns and adjectives: plural, comparison, possessor, the ezafe
/// where it is written. A «ی» behind other letters stays, for it makes other words («ماه», «ماهی»). In folded text there are no joiners.
/// </summary>
internal static class PersianStems
{
    /// <summary>«کالا» must not end in a plural, nor «زمین» in a possessor.</summary>
    private const int Least = 3;

    private static readonly Endings s_endings = new(
        "ها های هایی هایش هایم هایت هایشان هایمان هایتان شان مان تان اش ش ای تر ترین ترها ترینها اند ست است");

    private static readonly Endings s_plural = new("ها");

    public static Stem Of(ReadOnlySpan<char> word)
    {
        var rest = word[..^s_endings.LongestOf(word, Least)];
        rest = rest[..^s_plural.LongestOf(rest, Least)];
        var ezafe = rest.Length > Least && (rest[^1] == 'ء' || (rest[^1] == 'ی' && rest[^2] is 'ه' or 'ا' or 'و'));
        return new(ezafe ? rest.Length - 1 : rest.Length, false);
    }
}
