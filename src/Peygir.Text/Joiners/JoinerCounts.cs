using Peygir.Text.Learning;

namespace Peygir.Text.Joiners;

/// <summary>What is counted of words and of their parts in Persian texts, each count as a small number.</summary>
internal enum Piece
{
    /// <summary>As a word of its own, with no joiner.</summary>
    Word,

    /// <summary>Before a joiner.</summary>
    Left,

    /// <summary>Behind a joiner.</summary>
    Right,

    /// <summary>Two pieces with a joiner between them.</summary>
    Pair,

    /// <summary>The same in a list of words.</summary>
    Given,

    /// <summary>The same with a space between them, of those that are met with a joiner too.</summary>
    Apart,
}

/// <summary>How often words and parts of words are met.</summary>
internal abstract class JoinerCounts
{
    /// <summary>The greatest step.</summary>
    public const int Most = 7;

    /// <summary>How often a piece is met: 0, never, to <see cref="Most"/>.</summary>
    public int Of(Piece piece, ReadOnlySpan<char> letters) => Of(Name(piece, letters));

    /// <summary>How often two pieces are met beside each other.</summary>
    public int Of(Piece piece, ReadOnlySpan<char> left, ReadOnlySpan<char> right) => Of(Name(piece, left, right));

    /// <summary>The name of the count of a piece.</summary>
    public static ulong Name(Piece piece, ReadOnlySpan<char> letters) => FeatureHash.Of((int)piece).With(letters).Value;

    /// <summary>The name of the count of two pieces.</summary>
    public static ulong Name(Piece piece, ReadOnlySpan<char> left, ReadOnlySpan<char> right) => FeatureHash.Of((int)piece).With(left).With(right).Value;

    /// <summary>The step of a count: 1, 2, 3 to 5, 6 to 19, 20 to 99, 100 to 999, more.</summary>
    public static byte Step(long count) => count switch
    {
        <= 0 => 0,
        1 => 1,
        2 => 2,
        <= 5 => 3,
        <= 19 => 4,
        <= 99 => 5,
        <= 999 => 6,
        _ => Most,
    };

    /// <summary>The step of a named count.</summary>
    protected abstract int Of(ulong name);
}
