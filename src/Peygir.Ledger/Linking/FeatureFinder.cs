using Peygir.Reading;

namespace Peygir.Ledger.Linking;

/// <summary>
/// Finds what speaks for and against a statement speaking of a commitment. Most of the time of linking is spent here, so
/// mentions are walked without making collections of them.
/// </summary>
internal static class FeatureFinder
{
    /// <summary>Fills in the features of a pair.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="traits">Its traits.</param>
    /// <param name="commitment">The commitment, as known before the statement.</param>
    /// <param name="scene">What was linked before it in the report.</param>
    /// <param name="model">For how rare traits are.</param>
    /// <param name="features">By <see cref="LinkFeature"/>.</param>
    public static void Find(
        LedgerStatement statement,
        Traits traits,
        CommitmentView commitment,
        Scene scene,
        LinkModel model,
        Span<float> features)
    {
        features.Clear();
        var found = new FeatureRow(features);
        found.Set(LinkFeature.Bias, 1);
        TraitFeatures.Find(statement, traits, commitment, model, found);
        NumberFeatures.Find(statement, commitment, found);
        ReportFeatures.Find(statement, commitment, scene, found);
        Parties(statement, commitment, found);
        found.Set(LinkFeature.NextUncovered, found[LinkFeature.Next] * (statement.Concepts.IsEmpty ? 0 : 1 - found[LinkFeature.ConceptShare]));
        found.Set(LinkFeature.IsProgress, statement.Kind == StatementKind.Progress);
    }

    private static void Parties(LedgerStatement statement, CommitmentView commitment, FeatureRow found)
    {
        var (sameArea, anyActor, sharesActor, sameLanguage) = (0, false, false, false);
        foreach (var (other, _, _) in commitment.Mentions)
        {
            sameArea += other.Area == statement.Area ? 1 : 0;
            sameLanguage |= other.Language == statement.Language;
            foreach (var actor in other.Actors)
            {
                anyActor = true;
                sharesActor |= statement.Actors.AsSpan().Contains(actor);
            }
        }

        found.Set(LinkFeature.AreaSame, (float)sameArea / commitment.Mentions.Length);
        found.Set(LinkFeature.ActorsOther, anyActor && !statement.Actors.IsEmpty && !sharesActor);
        found.Set(LinkFeature.LanguageOther, !sameLanguage);
    }
}
