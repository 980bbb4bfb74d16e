namespace Peygir.Ledger.Linking;

/// <summary>How alike a statement and a commitment are in what they are about.</summary>
internal static class TraitFeatures
{
    /// <summary>Fills in the features.</summary>
    public static void Find(LedgerStatement statement, Traits traits, CommitmentView commitment, LinkModel model, FeatureRow found)
    {
        var mean = commitment.Mean;

        // Statements of one report share their setting whatever they are about.
        var outside = commitment.MeanOutside(statement.Report);
        found.Set(LinkFeature.SubjectOwn, Own(TraitKind.Subject));
        found.Set(LinkFeature.SubjectAll, All(TraitKind.Subject));
        found.Set(LinkFeature.PlaceOwn, Own(TraitKind.Place));
        found.Set(LinkFeature.PlaceAll, All(TraitKind.Place));
        found.Set(LinkFeature.ThemeOwn, Own(TraitKind.Theme));
        found.Set(LinkFeature.ThemeAll, All(TraitKind.Theme));
        found.Set(LinkFeature.NameOwn, Own(TraitKind.Name));
        found.Set(LinkFeature.NameAll, All(TraitKind.Name));
        found.Set(LinkFeature.PartyAll, All(TraitKind.Party));
        found.Set(LinkFeature.SubjectOther, TraitSet.Differ(traits.All(TraitKind.Subject), mean.All(TraitKind.Subject)));
        found.Set(LinkFeature.SubjectOwnOther, found[LinkFeature.SubjectOwn] == 0 && Both(TraitKind.Subject));
        found.Set(LinkFeature.PlaceOther, TraitSet.Differ(traits.All(TraitKind.Place), mean.All(TraitKind.Place)));
        found.Set(LinkFeature.NameRarest, Rarest(TraitKind.Name));
        found.Set(LinkFeature.PartyRarest, Rarest(TraitKind.Party));
        found.Set(LinkFeature.NumberRarest, RarestOwn(TraitKind.Number));
        found.Set(LinkFeature.PartyOwn, RarestOwn(TraitKind.Party));
        found.Set(LinkFeature.ConceptShare, Concepts(traits, mean, sharesTheme: found[LinkFeature.ThemeOwn] > 0));
        found.Set(LinkFeature.LemmaShare, traits.Own(TraitKind.Lemma).ShareIn(mean.Own(TraitKind.Lemma)));
        found.Set(LinkFeature.LemmaBest, found[LinkFeature.LemmaShare] == 0 ? 0 : Lemmas(traits, commitment));
        found.Set(LinkFeature.MeaningOwn, Meanings.Likeness(traits.OwnMeaning, mean.OwnMeaning));
        found.Set(LinkFeature.MeaningAll, Meanings.Likeness(traits.AllMeaning, mean.AllMeaning));
        found.Set(LinkFeature.ReportAlike, Reports(statement, traits, commitment));
        found.Set(
            LinkFeature.NothingShared,
            found[LinkFeature.ThemeOwn] == 0 && found[LinkFeature.LemmaShare] == 0 && found[LinkFeature.NameOwn] == 0 && Both(TraitKind.Theme));

        float Own(TraitKind kind) => TraitSet.Cosine(traits.Own(kind), mean.Own(kind));
        float All(TraitKind kind) => TraitSet.Cosine(traits.All(kind), outside.All(kind));
        bool Both(TraitKind kind) => !traits.Own(kind).IsEmpty && !mean.Own(kind).IsEmpty;
        float Rarest(TraitKind kind) => TraitSet.Greatest(traits.All(kind), outside.All(kind), outside.Count) / model.Unseen;

        // Own words are about a trait wholly or not at all, and so is the statement of them that is about it most.
        float RarestOwn(TraitKind kind) => TraitSet.Greatest(traits.Own(kind), mean.Own(kind), 1) / model.Unseen;
    }

    /// <summary>
    /// How much of what a statement speaks of a commitment speaks of too: each concept that is met weighs as much as it is
    /// rare, a near one less.
    /// </summary>
    private static float Concepts(Traits traits, MeanTraits known, bool sharesTheme)
    {
        var (met, all) = (0f, 0f);
        foreach (var concept in traits.Concepts)
        {
            all += concept.Trait.Weight;
            met += !sharesTheme ? 0
                : known.Own(TraitKind.Concept).Contains(concept.Trait.Key) ? concept.Trait.Weight
                : concept.Trait.Weight * concept.NearnessTo(known.Own(TraitKind.Theme));
        }

        return all == 0 ? 0 : met / all;
    }

    /// <summary>The greatest likeness of lemmas to those of a single mention.</summary>
    private static float Lemmas(Traits traits, CommitmentView commitment)
    {
        var most = 0f;
        foreach (var mention in commitment.Mentions)
        {
            most = Math.Max(most, TraitSet.Cosine(traits.Own(TraitKind.Lemma), mention.Traits.Own(TraitKind.Lemma)));
        }

        return most;
    }

    /// <summary>The greatest likeness of what the report names to what another that speaks of the commitment names.</summary>
    private static float Reports(LedgerStatement statement, Traits traits, CommitmentView commitment)
    {
        var most = 0f;
        foreach (var mention in commitment.Reports)
        {
            if (mention.Statement.Report != statement.Report)
            {
                most = Math.Max(most, TraitSet.Cosine(traits.Report, mention.Traits.Report));
            }
        }

        return most;
    }
}
