using System.Collections.Concurrent;
using System.Globalization;
using Peygir.Ledger.Learnt;
using Peygir.Text.Learning;

namespace Peygir.Ledger.Linking;

/// <summary>What was learnt for linking: the weights of its features and how rare traits are. Immutable, thread-safe.</summary>
internal sealed class LinkModel
{
    /// <summary>The file's name in the folder of models.</summary>
    public const string FileName = "linking.bin";
    private static readonly Lazy<LinkModel> s_default = new(() => new(LinearWeights.Embedded(FileName, Features)));
    private readonly LinearWeights _weights;
    private readonly ConcurrentDictionary<string, ConceptTraits> _concepts = new(StringComparer.Ordinal);

    /// <param name="weights">The weight of each feature and the rarity of each trait, by hash.</param>
    private LinkModel(LinearWeights weights)
    {
        _weights = weights;
        Unseen = weights.Look(UnseenKey);
    }

    /// <summary>The number of <see cref="LinkFeature"/>s.</summary>
    public static int Features { get; } = Enum.GetValues<LinkFeature>().Length;

    /// <summary>The model that ships with the library.</summary>
    public static LinkModel Default => s_default.Value;

    private static FeatureHash UnseenKey => FeatureHash.Of(1000);

    /// <summary>What tells this model from others, by its weights; look-ups made with another are made anew.</summary>
    public string Version
    {
        get
        {
            var hash = FeatureHash.Of(Features).With(BitConverter.SingleToInt32Bits(Unseen));
            foreach (var weight in Weights)
            {
                hash = hash.With(BitConverter.SingleToInt32Bits(weight));
            }

            return hash.Value.ToString("x16", CultureInfo.InvariantCulture);
        }
    }

    /// <summary>How rare a trait is that no text counted had: the greatest rarity.</summary>
    public float Unseen { get; }

    /// <summary>The weights, by <see cref="LinkFeature"/>.</summary>
    public ReadOnlySpan<float> Weights => _weights.Values;

    /// <summary>Makes a model.</summary>
    /// <param name="weights">By <see cref="LinkFeature"/>.</param>
    /// <param name="rarity">How rare a trait is, the logarithm of how many texts there are to one that has it.</param>
    /// <param name="unseen">How rare those are that are not among them.</param>
    public static LinkModel Create(
        ReadOnlySpan<float> weights, IEnumerable<(TraitKind Kind, string Trait, float Rarity)> rarity, float unseen) =>
        new(LinearWeights.Create(weights, rarity.Select(r => (Of(r.Kind, r.Trait), r.Rarity)).Append((UnseenKey, unseen))));

    /// <summary>Writes the model.</summary>
    public void Write(Stream stream) => _weights.Write(stream);

    /// <summary>A trait.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="name">Its name.</param>
    /// <param name="share">How much a statement is about it.</param>
    public Trait Trait(TraitKind kind, string name, float share = 1)
    {
        var (key, rarity) = Look(kind, name);
        return new(key, share * rarity, name);
    }

    /// <summary>The key of a trait and how rare it is: 0 where all texts have it.</summary>
    public (ulong Key, float Rarity) Look(TraitKind kind, ReadOnlySpan<char> name)
    {
        var hash = Of(kind, name);
        return (hash.Value, _weights.Look(hash) is > 0 and var rarity ? rarity : Unseen);
    }

    /// <summary>What a concept is about.</summary>
    public ConceptTraits Concept(string concept) => _concepts.GetOrAdd(concept, static (c, model) => new(c, model), this);

    /// <summary>The score of a link with features; that of no link is 0. Chances are in proportion to e to the score.</summary>
    public double Score(ReadOnlySpan<float> features) => _weights.Score(features);

    private static FeatureHash Of(TraitKind kind, ReadOnlySpan<char> trait) => FeatureHash.Of(1001 + (int)kind).With(trait);
}
