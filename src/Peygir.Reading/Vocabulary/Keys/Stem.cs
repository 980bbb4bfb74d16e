using Peygir.Text;

namespace Peygir.Reading.Concepts;

/// <summary>What is left of a word without its inflection: its first letters.</summary>
/// <param name="Length">The number of letters.</param>
/// <param name="Verbal">Whether the ending was a verb's; «вода» and «водить» have the same letters but not the same stem.</param>
internal readonly record struct Stem(int Length, bool Verbal);

/// <summary>Stems in the three languages.</summary>
internal static class Stems
{
    /// <summary>The stem of a folded word.</summary>
    public static Stem Of(ReadOnlySpan<char> word, Language language) => language switch
    {
        Language.Russian => RussianStems.Of(word),
        Language.Persian => PersianStems.Of(word),
        _ => EnglishStems.Of(word),
    };

    /// <summary>Letters that a stem must have for a single word to be found by it alone.</summary>
    public static int Shortest(Language language) => language switch
    {
        Language.Russian => 4,
        Language.Persian => 3,
        _ => 6,
    };
}
