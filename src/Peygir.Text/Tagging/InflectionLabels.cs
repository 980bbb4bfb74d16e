using Peygir.Text.Learning;

namespace Peygir.Text.Tagging;

/// <summary>The sets of features that words of each part of speech were seen with; those of one part stand together.</summary>
/// <param name="tags">The part of speech of each label, ascending.</param>
/// <param name="features">The features of each label.</param>
internal sealed class InflectionLabels(byte[] tags, uint[] features)
{
    private readonly (int First, int End)[] _ranges = [.. Enum.GetValues<Upos>().Select(
        t => (Array.FindIndex(tags, x => x >= (byte)t) is >= 0 and var f ? f : tags.Length, tags.Count(x => x <= (byte)t)))];

    /// <summary>The number of labels.</summary>
    public int Count => tags.Length;

    /// <summary>The features of a label.</summary>
    public Morphology this[int label] => (Morphology)features[label];

    /// <summary>The labels of a part of speech: the first, and the one after the last.</summary>
    public (int First, int End) Of(Upos tag) => _ranges[(int)tag];

    /// <summary>The label of a part of speech with features; -1 where they were never seen together.</summary>
    public int Find(Upos tag, Morphology inflection)
    {
        var (first, end) = Of(tag);
        var at = Array.IndexOf(features, (uint)inflection, first, end - first);
        return at;
    }

    public void Write(BinaryWriter writer)
    {
        ArrayBlock.Write<byte>(writer, tags);
        ArrayBlock.Write<uint>(writer, features);
    }
}
