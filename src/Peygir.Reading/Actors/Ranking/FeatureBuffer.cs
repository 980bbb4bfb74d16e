using Peygir.Text.Learning;

namespace Peygir.Reading.Actors.Ranking;

/// <summary>The features of one candidate, written again for each; every feature also counts for all languages alike.</summary>
internal sealed class FeatureBuffer
{
    private ulong[] _features = new ulong[256];

    public int Count { get; private set; }

    public ReadOnlySpan<ulong> Features => _features.AsSpan(0, Count);

    /// <summary>The language whose own weights are added.</summary>
    public int Language { get; set; }

    public void Clear() => Count = 0;

    /// <summary>Adds a feature for all languages and one for this language.</summary>
    public void Add(int template, int a = 0, int b = 0, int c = 0)
    {
        var hash = FeatureHash.Of(template).With(a).With(b).With(c);
        Push(hash.Value);
        Push(hash.With(Language + 100).Value);
    }

    /// <summary>Adds a feature of a word, for this language alone.</summary>
    public void Add(int template, ReadOnlySpan<char> word, int a = 0) =>
        Push(FeatureHash.Of(template).With(a).With(word).With(Language + 100).Value);

    /// <summary>The candidate's score.</summary>
    public float Score(FeatureWeights weights)
    {
        Span<float> score = [0f];
        foreach (var feature in Features)
        {
            weights.AddTo(score, feature);
        }

        return score[0];
    }

    private void Push(ulong feature)
    {
        if (Count == _features.Length)
        {
            Array.Resize(ref _features, Count * 2);
        }

        _features[Count++] = feature;
    }
}
