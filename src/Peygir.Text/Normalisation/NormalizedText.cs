namespace Peygir.Text;

/// <summary>
/// A text with its spellings folded, and a map of positions both ways. Immutable. Normalising is idempotent and
/// linear in the length of the text.
/// </summary>
public sealed class NormalizedText
{
    private readonly int[] _origins;

    private NormalizedText(string original, string text, int[] origins)
    {
        Original = original;
        Text = text;
        _origins = origins;
    }

    /// <summary>The text as given.</summary>
    public string Original { get; }

    /// <summary>The normalised text.</summary>
    public string Text { get; }

    /// <summary>Normalises a text; any string will do, also one with lone surrogates.</summary>
    public static NormalizedText Create(string original, Normalization options = Normalization.All)
    {
        ArgumentNullException.ThrowIfNull(original);
        var bound = Normalizer.Bound(original);
        var folded = new char[bound];
        var origins = new int[bound + 1];
        var length = Normalizer.Fold(original, options, folded, origins);
        Array.Resize(ref origins, length + 1);
        origins[length] = original.Length;
        return new(original, new(folded, 0, length), origins);
    }

    /// <summary>A text that was changed elsewhere.</summary>
    /// <param name="original">As it was.</param>
    /// <param name="text">As it is.</param>
    /// <param name="origins">Where each character of it comes from, and the original's length; never decreasing.</param>
    internal static NormalizedText Of(string original, string text, int[] origins) => new(original, text, origins);

    /// <summary>
    /// The offset in <see cref="Original"/> of the character that the one at <paramref name="offset"/> came from;
    /// the original's length for the end. Never decreasing.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0 or after the end of <see cref="Text"/>.</exception>
    public int ToOriginal(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        return _origins[offset];
    }

    /// <summary>
    /// The first offset in <see cref="Text"/> whose character came from <paramref name="offset"/> or, where that one
    /// was dropped, from a later one. The inverse of <see cref="ToOriginal(int)"/> wherever one character gave one.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0 or after the end of <see cref="Original"/>.</exception>
    public int ToNormalized(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Original.Length);
        int low = 0, high = Text.Length;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_origins[middle] < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>
    /// The stretch of <see cref="Original"/> that a stretch of <see cref="Text"/> came from, up to the next kept
    /// character: marks and joiners written after the last one belong to it.
    /// </summary>
    public TextSpan ToOriginal(TextSpan span) => span.Length == 0
        ? new(ToOriginal(span.Start), ToOriginal(span.Start))
        : new(ToOriginal(span.Start), Math.Max(ToOriginal(span.End), ToOriginal(span.End - 1) + 1));
}
