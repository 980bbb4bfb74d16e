using Peygir.Text;

namespace Peygir.Reading.Intake.Metadata;

/// <summary>A stretch of a report as the tables are written, with the place every character came from. Immutable.</summary>
internal sealed class FoldedText
{
    private readonly int[] _origins;

    private FoldedText(string folded, int[] origins) => (Text, _origins) = (folded, origins);

    /// <summary>The folded characters.</summary>
    public string Text { get; }

    /// <summary>Folds the stretch of a text that begins at <paramref name="start"/>.</summary>
    public static FoldedText Of(string text, int start, int length)
    {
        var folded = new char[length];
        var origins = new int[length + 1];
        var n = Normalizer.Fold(text.AsSpan(start, length), folded, origins);
        for (var i = 0; i < n; i++)
        {
            origins[i] += start;
        }

        origins[n] = start + length;
        return new(new string(folded, 0, n), origins[..(n + 1)]);
    }

    /// <summary>Folds a form of a table.</summary>
    public static string Fold(string form) => Of(form, 0, form.Length).Text;

    /// <summary>Where a folded position stands in the report.</summary>
    public int Origin(int position) => _origins[position];

    /// <summary>The first folded position that stands at the offset or after it.</summary>
    public int Position(int offset)
    {
        var at = Array.BinarySearch(_origins, offset);
        return Math.Min(at < 0 ? ~at : at, Text.Length);
    }

    /// <summary>Where one of the words stands whole between two positions, the first in the text; -1 where none does.</summary>
    public int Find(string[] words, int from, int to)
    {
        var best = -1;
        foreach (var word in words)
        {
            for (var at = from; (at = Text.IndexOf(word, at, to - at, StringComparison.Ordinal)) >= 0; at++)
            {
                if (IsWhole(at, word.Length) && (best < 0 || at < best))
                {
                    best = at;
                    break;
                }
            }
        }

        return best;
    }

    /// <summary>The length of the longest of the words that stands whole at a position; 0 where none does.</summary>
    public int LengthAt(string[] words, int at)
    {
        var longest = 0;
        foreach (var word in words)
        {
            if (word.Length > longest && string.CompareOrdinal(Text, at, word, 0, word.Length) == 0
                && IsWhole(at, word.Length))
            {
                longest = word.Length;
            }
        }

        return longest;
    }

    private bool IsWhole(int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(Text[at - 1]))
        && (at + length == Text.Length || !char.IsLetterOrDigit(Text[at + length]));
}
