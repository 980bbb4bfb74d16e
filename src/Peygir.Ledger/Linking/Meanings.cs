using Peygir.Ledger.Learnt;
using Peygir.Text.Learning;

namespace Peygir.Ledger.Linking;

/// <summary>
/// The directions in which the meanings of the vocabulary's concepts lie, so that deeds told in other words are near. The
/// file is made from the concepts' English words by a sentence encoder (tools/Peygir.Meanings); no encoder is needed here.
/// </summary>
internal static class Meanings
{
    /// <summary>The file's name in the folder of models.</summary>
    public const string FileName = "meanings.bin";
    private static readonly Lazy<FeatureWeights> s_directions = new(() => EmbeddedModel.Open(FileName, FeatureWeights.Read));

    /// <summary>Whether a concept has one.</summary>
    public static bool Has(string concept)
    {
        var direction = new float[s_directions.Value.Labels.Count];
        s_directions.Value.AddTo(direction, KeyOf(concept));
        return direction.AsSpan().ContainsAnyExcept(0);
    }

    /// <summary>
    /// The direction of the meaning of some concepts together, each as much as it is spoken of and as it is rare, of length 1;
    /// of length 0 where none is known.
    /// </summary>
    public static float[] Of(IReadOnlyDictionary<string, float> concepts, LinkModel model)
    {
        var sum = new float[s_directions.Value.Labels.Count];
        foreach (var (concept, weight) in concepts)
        {
            s_directions.Value.AddTo(sum, KeyOf(concept), weight * model.Rarity(TraitKind.Concept, concept));
        }

        var length = MathF.Sqrt(Dot(sum, sum));
        for (var i = 0; i < sum.Length && length > 0; i++)
        {
            sum[i] /= length;
        }

        return sum;
    }

    /// <summary>How near two directions are: 0, not at all, to 1.</summary>
    public static float Likeness(float[] one, float[] other) => Math.Max(0, Dot(one, other));

    private static ulong KeyOf(string concept) => FeatureHash.Of(0).With(concept).Value;

    private static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var sum = 0f;
        for (var i = 0; i < one.Length; i++)
        {
            sum += one[i] * other[i];
        }

        return sum;
    }
}
