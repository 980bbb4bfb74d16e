namespace Peygir.Ledger.Linking;

/// <summary>How alike two sets of weighted traits are.</summary>
internal static class Likeness
{
    // "Purchase of land" and "land", "railway line" and "railway"; "rails" and "train".
    private const float SamePart = 0.7f;
    private const float SameField = 0.5f;

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

        return shared == 0 ? 0 : shared / MathF.Sqrt(Squares(one, kind, model) * Squares(other, kind, model));
    }

    /// <summary>The same of what two reports name, by any statement of each: 0, nothing shared, to 1.</summary>
    public static float Reports(Traits one, Traits other, LinkModel model)
    {
        var (shared, ones, others) = (0f, 0f, 0f);
        foreach (var kind in Traits.ReportKinds)
        {
            ones += Squares(one.Report(kind), kind, model);
            others += Squares(other.Report(kind), kind, model);
            foreach (var trait in one.Report(kind).Keys)
            {
                if (other.Report(kind).ContainsKey(trait))
                {
                    var rarity = model.Rarity(kind, trait);
                    shared += rarity * rarity;
                }
            }
        }

        return shared == 0 ? 0 : shared / MathF.Sqrt(ones * others);
    }

    /// <summary>How rare the rarest trait is that both have, weighted by how much each is about it, as a share of the rarest there is: 0, none, to 1.</summary>
    public static float Rarest(
        IReadOnlyDictionary<string, float> one, IReadOnlyDictionary<string, float> other, TraitKind kind, LinkModel model)
    {
        var most = 0f;
        foreach (var (trait, weight) in one)
        {
            if (other.TryGetValue(trait, out var theirs))
            {
                most = Math.Max(most, Math.Min(weight, theirs) * model.Rarity(kind, trait));
            }
        }

        return most / model.Unseen;
    }

    /// <summary>
    /// How much of what a statement speaks of a commitment speaks of too, 0 to 1: each trait that is met weighs as much as
    /// it is rare, a near concept less.
    /// </summary>
    public static float Cover(Traits statement, Traits commitment, TraitKind kind, LinkModel model)
    {
        var (met, all) = (0f, 0f);
        var known = commitment.Own(kind);
        foreach (var trait in statement.Own(kind).Keys)
        {
            var rarity = model.Rarity(kind, trait);
            all += rarity;
            met += known.ContainsKey(trait) ? rarity : kind == TraitKind.Concept ? rarity * Near(trait, commitment) : 0;
        }

        return all == 0 ? 0 : met / all;
    }

    private static float Near(string concept, Traits commitment)
    {
        var known = commitment.Own(TraitKind.Theme);
        foreach (var theme in Traits.ThemesOf(concept))
        {
            if (known.ContainsKey(theme))
            {
                return Traits.IsField(theme) ? SameField : SamePart;
            }
        }

        return 0;
    }

    private static float Squares(IReadOnlyDictionary<string, float> traits, TraitKind kind, LinkModel model)
    {
        var sum = 0f;
        foreach (var (trait, weight) in traits)
        {
            var weighted = weight * model.Rarity(kind, trait);
            sum += weighted * weighted;
        }

        return sum;
    }
}
