using System.Runtime.InteropServices;
using Peygir.Text.Learning;

namespace Peygir.Reading.Actors.Ranking;

/// <summary>The features of one candidate, written again for each; every feature also counts for all languages alike.</summary>
internal sealed class CandidateFeatures
{
    private readonly List<ulong> _items = new(256);

    /// <summary>The features added since the last <see cref="Clear"/>.</summary>
    public ReadOnlySpan<ulong> Items => CollectionsMarshal.AsSpan(_items);

    /// <summary>The language whose own weights are added.</summary>
    public int Language { get; set; }

    /// <summary>Empties the list.</summary>
    public void Clear() => _items.Clear();

    /// <summary>Adds a feature for all languages and one for this language.</summary>
    public void Add(int template, int a = 0, int b = 0, int c = 0)
    {
        var hash = FeatureHash.Of(template).With(a).With(b).With(c);
        _items.Add(hash.Value);
        _items.Add(hash.With(Language + 100).Value);
    }

    /// <summary>Adds a feature of a word, for this language alone.</summary>
    public void Add(int template, ReadOnlySpan<char> word, int a = 0) =>
        _items.Add(FeatureHash.Of(template).With(a).With(word).With(Language + 100).Value);

    /// <summary>The candidate's score.</summary>
    public float Score(FeatureWeights weights)
    {
        Span<float> score = [0f];
        weights.AddTo(score, Items);
        return score[0];
    }
}
