using System.Runtime.Intrinsics;
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

    // Four at a time on every machine, so that sums are rounded alike on all.
    private static readonly int s_lanes = Vector128<float>.Count;
    private static readonly Lazy<FeatureWeights> s_directions = new(() => EmbeddedModel.Open(FileName, FeatureWeights.Read));

    /// <summary>The meaning of nothing: no direction.</summary>
    public static float[] None() => new float[s_directions.Value.Labels.Count];

    /// <summary>The direction of a concept's meaning; none where it is not known.</summary>
    public static float[] Of(string concept)
    {
        var direction = None();
        s_directions.Value.AddTo(direction, FeatureHash.Of(0).With(concept).Value);
        return direction;
    }

    /// <summary>Adds a meaning to others, so that the sum lies between them.</summary>
    public static void Add(Span<float> sum, ReadOnlySpan<float> meaning, float weight = 1)
    {
        var i = 0;
        for (; i <= sum.Length - s_lanes; i += s_lanes)
        {
            (Vector128.Create<float>(sum[i..]) + (Vector128.Create(meaning[i..]) * weight)).CopyTo(sum[i..]);
        }

        for (; i < sum.Length; i++)
        {
            sum[i] += meaning[i] * weight;
        }
    }

    /// <summary>How near two meanings are, by the cosine of the angle between them: 0, not at all, to 1.</summary>
    public static float Likeness(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var dot = Dot(one, other);
        return dot <= 0 ? 0 : dot / MathF.Sqrt(Dot(one, one) * Dot(other, other));
    }

    private static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var sum = Vector128<float>.Zero;
        var i = 0;
        for (; i <= one.Length - s_lanes; i += s_lanes)
        {
            sum += Vector128.Create(one[i..]) * Vector128.Create(other[i..]);
        }

        var dot = Vector128.Sum(sum);
        for (; i < one.Length; i++)
        {
            dot += one[i] * other[i];
        }

        return dot;
    }
}
