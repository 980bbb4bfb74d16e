using System.Globalization;

namespace Peygir.Training.Joiners;

/// <summary>How many joiners of a text were put where they were, by position.</summary>
internal sealed class JoinerTally
{
    private int _right;
    private int _put;
    private int _were;

    /// <summary>Counts a line.</summary>
    /// <param name="original">As it was.</param>
    /// <param name="restored">As it was restored.</param>
    public void Add(string original, string restored)
    {
        var (were, put) = (Places(original), Places(restored));
        _were += were.Count;
        _put += put.Count;
        _right += were.Intersect(put).Count();
    }

    public override string ToString()
    {
        var (precision, recall) = ((double)_right / Math.Max(1, _put), (double)_right / Math.Max(1, _were));
        return string.Create(CultureInfo.InvariantCulture, $"precision {precision:0.000}, recall {recall:0.000}, F1 {2 * precision * recall / Math.Max(1e-9, precision + recall):0.000}");
    }

    // By how many characters that are neither joiners nor spaces stand before them.
    private static HashSet<int> Places(string line)
    {
        var places = new HashSet<int>();
        var before = 0;
        foreach (var c in line)
        {
            if (c == '\u200C')
            {
                places.Add(before);
            }
            else if (c != ' ')
            {
                before++;
            }
        }

        return places;
    }
}
