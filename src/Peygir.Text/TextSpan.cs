namespace Peygir.Text;

/// <summary>
/// A stretch of an original text: UTF-16 offsets, <see cref="Start"/> included, <see cref="End"/> excluded.
/// Ordered by start, then by end. The default value is the empty span at 0.
/// </summary>
/// <param name="Start">Offset of the first code unit, 0 or more.</param>
/// <param name="End">Offset after the last code unit, <paramref name="Start"/> or more.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span holds all of <paramref name="other"/>.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The slice of <paramref name="text"/> that the span names.</summary>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[Start..End];

    /// <inheritdoc/>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Earlier in the text.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Later in the text.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Earlier in the text, or equal.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Later in the text, or equal.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
