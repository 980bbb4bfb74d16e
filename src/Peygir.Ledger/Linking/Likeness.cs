namespace Peygir.Ledger.Linking;

/// <summary>How alike two sets of weighted traits are.</summary>
internal static class Likeness
{
    /// <summary>
    /// The cosine of the angle between them, each trait weighted by how rare it is (Salton and Buckley, 1988): 0, nothing
    /// shared, to 1. Where one has none, 0.
    /// </summary>
    public static float Cosine(
        IReadOnlyDictionary<string, float> one, IReadOnlyDictionary<string, float> other, TraitKind kind, LinkModel model)
    {
        if (one.Count == 0 || other.Count == 0)
        {
            return 0;
        }

        var shared = 0f;
        foreach (var (trait, weight) in one)
        {
            if (other.TryGetValue(trait, out var theirs))
            {
                var rarity = model.Rarity(kind, trait);
                shared += weight * theirs * rarity * rarity;
            }
        }

        return shared == 0 ? 0 : shared / (Norm(one, kind, model) * Norm(other, kind, model));
    }

    private static float Norm(IReadOnlyDictionary<string, float> traits, TraitKind kind, LinkModel model)
    {
        var sum = 0f;
        foreach (var (trait, weight) in traits)
        {
            var weighted = weight * model.Rarity(kind, trait);
            sum += weighted * weighted;
        }

        return MathF.Sqrt(sum);
    }
}
