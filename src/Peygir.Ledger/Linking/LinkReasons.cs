using System.Collections.Immutable;

namespace Peygir.Ledger.Linking;

/// <summary>Says what spoke for a link, for people to check.</summary>
internal static class LinkReasons
{
    private const int Most = 4;

    // What added less to the score decided nothing.
    private const float Least = 0.25f;

    private static readonly Dictionary<LinkFeature, (TraitKind Kind, string Name)> s_traits = new()
    {
        [LinkFeature.SubjectOwn] = (TraitKind.Subject, "subject"),
        [LinkFeature.SubjectAll] = (TraitKind.Subject, "subject"),
        [LinkFeature.PlaceOwn] = (TraitKind.Place, "place"),
        [LinkFeature.PlaceAll] = (TraitKind.Place, "place"),
        [LinkFeature.ConceptShare] = (TraitKind.Concept, "concept"),
        [LinkFeature.NumberRarest] = (TraitKind.Number, "number"),
        [LinkFeature.ThemeOwn] = (TraitKind.Theme, "theme"),
        [LinkFeature.ThemeAll] = (TraitKind.Theme, "theme"),
        [LinkFeature.MeaningOwn] = (TraitKind.Theme, "theme"),
        [LinkFeature.MeaningAll] = (TraitKind.Theme, "theme"),
        [LinkFeature.NameOwn] = (TraitKind.Name, "name"),
        [LinkFeature.NameAll] = (TraitKind.Name, "name"),
        [LinkFeature.PartyAll] = (TraitKind.Party, "party"),
        [LinkFeature.NameRarest] = (TraitKind.Name, "name"),
        [LinkFeature.PartyRarest] = (TraitKind.Party, "party"),
        [LinkFeature.PartyOwn] = (TraitKind.Party, "party"),
        [LinkFeature.LemmaShare] = (TraitKind.Lemma, "word"),
        [LinkFeature.LemmaBest] = (TraitKind.Lemma, "word"),
    };

    private static readonly Dictionary<LinkFeature, string> s_plain = new()
    {
        [LinkFeature.OrdinalSame] = "same-number",
        [LinkFeature.FigureSame] = "same-figure",
        [LinkFeature.UnitSame] = "same-unit",
        [LinkFeature.PeriodSame] = "same-period",
        [LinkFeature.TimeSame] = "same-deadline",
        [LinkFeature.AreaSame] = "same-area",
        [LinkFeature.ReportAlike] = "same-project",
        [LinkFeature.Next] = "said-next",
        [LinkFeature.NextInSentence] = "said-next",
        [LinkFeature.NextPointsBack] = "said-next",
        [LinkFeature.NextNamesNothing] = "said-next",
        [LinkFeature.NextProgress] = "said-next",
        [LinkFeature.Sibling] = "same-project",
    };

    /// <summary>What added most to a score, weightiest first: "subject:" and the like with the rarest trait shared, or "same-deadline" and the like.</summary>
    public static ImmutableArray<string> Of(Traits traits, CommitmentView commitment, ReadOnlySpan<float> features, LinkModel model)
    {
        var shares = new List<(float Share, LinkFeature Feature)>();
        for (var f = 0; f < features.Length; f++)
        {
            var share = features[f] * model.Weights[f];
            if (share >= Least)
            {
                shares.Add((share, (LinkFeature)f));
            }
        }

        shares.Sort((a, b) => a.Share != b.Share ? b.Share.CompareTo(a.Share) : a.Feature.CompareTo(b.Feature));
        return [.. shares.Select(s => Reason(s.Feature, traits, commitment)).OfType<string>().Distinct().Take(Most)];
    }

    private static string? Reason(LinkFeature feature, Traits traits, CommitmentView commitment)
    {
        if (!s_traits.TryGetValue(feature, out var trait))
        {
            return s_plain.GetValueOrDefault(feature);
        }

        var shared = traits.All(trait.Kind).WeightiestIn(commitment.Mean.All(trait.Kind));

        // A lemma has its language before it.
        return shared is null ? null : $"{trait.Name}:{(trait.Kind == TraitKind.Lemma ? shared[2..] : shared)}";
    }
}
