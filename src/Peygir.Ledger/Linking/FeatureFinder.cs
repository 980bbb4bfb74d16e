using Peygir.Reading;

namespace Peygir.Ledger.Linking;

/// <summary>Finds what speaks for and against a statement speaking of a commitment.</summary>
internal static class FeatureFinder
{
    private const int Month = 31;

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
        var mean = commitment.Mean;
        var outside = commitment.MeanOutside(statement.Report);
        Set(features, LinkFeature.Bias, 1);
        Set(features, LinkFeature.SubjectOwn, Own(TraitKind.Subject));
        Set(features, LinkFeature.SubjectAll, All(TraitKind.Subject));
        Set(features, LinkFeature.PlaceOwn, Own(TraitKind.Place));
        Set(features, LinkFeature.PlaceAll, All(TraitKind.Place));
        var concepts = Likeness.Cover(traits, commitment.Union, TraitKind.Concept, model);
        Set(features, LinkFeature.ConceptShare, concepts);
        Set(features, LinkFeature.LemmaShare, Likeness.Cover(traits, commitment.Union, TraitKind.Lemma, model));
        Set(features, LinkFeature.NumberRarest, Rarest(traits.Own(TraitKind.Number), commitment.Union.Own(TraitKind.Number), TraitKind.Number));
        Set(features, LinkFeature.PartyOwn, Rarest(traits.Own(TraitKind.Party), commitment.Union.Own(TraitKind.Party), TraitKind.Party));
        Set(features, LinkFeature.ThemeOwn, Own(TraitKind.Theme));
        Set(features, LinkFeature.ThemeAll, All(TraitKind.Theme));
        Set(features, LinkFeature.SubjectOther, AreOther(TraitKind.Subject));
        Set(features, LinkFeature.SubjectOwnOther, Differ(traits.Own(TraitKind.Subject), mean.Own(TraitKind.Subject)));
        Set(features, LinkFeature.PlaceOther, AreOther(TraitKind.Place));
        Set(features, LinkFeature.NameOwn, Own(TraitKind.Name));
        Set(features, LinkFeature.NameAll, All(TraitKind.Name));
        Set(features, LinkFeature.PartyAll, All(TraitKind.Party));
        Set(features, LinkFeature.NameRarest, Rarest(traits.All(TraitKind.Name), outside.All(TraitKind.Name), TraitKind.Name));
        Set(features, LinkFeature.PartyRarest, Rarest(traits.All(TraitKind.Party), outside.All(TraitKind.Party), TraitKind.Party));
        Set(features, LinkFeature.LemmaBest, commitment.Mentions.Max(m => Likeness.Cosine(traits.Own(TraitKind.Lemma), m.Traits.Own(TraitKind.Lemma), TraitKind.Lemma, model)));
        var (meaning, known) = (traits.MeaningBy(model), mean.MeaningBy(model));
        Set(features, LinkFeature.MeaningOwn, Meanings.Likeness(meaning.Own, known.Own));
        Set(features, LinkFeature.MeaningAll, Meanings.Likeness(meaning.All, known.All));
        Set(features, LinkFeature.ReportAlike, commitment.OtherReports(statement.Report).Max(m => (float?)Likeness.Reports(traits, m.Traits, model)) ?? 0);
        Set(features, LinkFeature.NothingShared, Differ(traits.Own(TraitKind.Theme), mean.Own(TraitKind.Theme))
            && !traits.Own(TraitKind.Lemma).Keys.Any(mean.Own(TraitKind.Lemma).ContainsKey)
            && !traits.Own(TraitKind.Name).Keys.Any(mean.Own(TraitKind.Name).ContainsKey));
        Numbers(statement, commitment, features);
        Parties(statement, commitment, features);
        InReport(statement, commitment, scene, features);
        Set(features, LinkFeature.NextUncovered, features[(int)LinkFeature.Next] * (statement.Concepts.IsEmpty ? 0 : 1 - concepts));
        Set(features, LinkFeature.IsProgress, statement.Kind == StatementKind.Progress);
        Set(features, LinkFeature.LanguageOther, commitment.Mentions.All(m => m.Statement.Language != statement.Language));

        float Rarest(IReadOnlyDictionary<string, float> one, IReadOnlyDictionary<string, float> other, TraitKind kind) => Likeness.Rarest(one, other, kind, model);
        float Own(TraitKind kind) => Likeness.Cosine(traits.Own(kind), mean.Own(kind), kind, model);
        // Statements of one report share their setting whatever they are about.
        float All(TraitKind kind) => Likeness.Cosine(traits.All(kind), outside.All(kind), kind, model);
        bool AreOther(TraitKind kind) => Differ(traits.All(kind), mean.All(kind));
        static bool Differ(IReadOnlyDictionary<string, float> one, IReadOnlyDictionary<string, float> other) =>
            one.Count > 0 && other.Count > 0 && !one.Keys.Any(other.ContainsKey);
    }

    private static void Numbers(LedgerStatement statement, CommitmentView commitment, Span<float> features)
    {
        var mentions = commitment.Mentions;
        if (!statement.Ordinals.IsEmpty && mentions.Any(m => !m.Statement.Ordinals.IsEmpty))
        {
            // A mention of both "units two and three" does not tell which of them the commitment is about; another does.
            var fewest = mentions.Where(m => !m.Statement.Ordinals.IsEmpty).Min(m => m.Statement.Ordinals.Length);
            var shared = mentions.Any(m => m.Statement.Ordinals.Length == fewest && m.Statement.Ordinals.Intersect(statement.Ordinals).Any());
            Set(features, shared ? LinkFeature.OrdinalSame : LinkFeature.OrdinalOther, 1);
        }

        var figures = mentions.SelectMany(m => m.Statement.Figures).Where(f => f.Value is not null).ToArray();
        var own = statement.Figures.Where(f => f.Value is not null).ToArray();
        if (own.Any(f => figures.Any(g => g.Unit == f.Unit)))
        {
            var shared = own.Any(f => figures.Any(g => g.Unit == f.Unit && g.Value == f.Value));
            Set(features, LinkFeature.FigureSame, shared);
            Set(features, LinkFeature.UnitSame, !shared && statement.Kind == StatementKind.Indicator);
        }

        if (statement.Kind == StatementKind.Indicator)
        {
            if (statement.Time is { } period && mentions.Where(m => m.Statement.Kind == StatementKind.Indicator && m.Statement.Time is not null).ToArray() is { Length: > 0 } others)
            {
                // Growth of a year is told of its months, too.
                var overlaps = others.Any(m => m.Statement.Time!.Start <= period.End && period.Start <= m.Statement.Time.End || m.Statement.Time.End.Year == period.End.Year);
                Set(features, overlaps ? LinkFeature.PeriodSame : LinkFeature.PeriodOther, 1);
            }
        }
        else if (statement.Time is { } time && mentions.Any(m => m.Statement.Time is not null))
        {
            var least = mentions.Where(m => m.Statement.Time is not null)
                .Min(m => Math.Abs(NodaTime.Period.DaysBetween(m.Statement.Time!.End, time.End)));
            Set(features, LinkFeature.TimeSame, least == 0);
            Set(features, LinkFeature.TimeOther, least > Month);
        }
    }

    private static void Parties(LedgerStatement statement, CommitmentView commitment, Span<float> features)
    {
        var mentions = commitment.Mentions;
        Set(features, LinkFeature.AreaSame, (float)mentions.Count(m => m.Statement.Area == statement.Area) / mentions.Length);
        var actors = mentions.SelectMany(m => m.Statement.Actors).ToHashSet(StringComparer.Ordinal);
        Set(features, LinkFeature.ActorsOther, actors.Count > 0 && !statement.Actors.IsEmpty && !actors.Overlaps(statement.Actors));
    }

    private static void InReport(LedgerStatement statement, CommitmentView commitment, Scene scene, Span<float> features)
    {
        var mentions = commitment.Mentions;
        var previous = scene.Previous;
        var here = mentions.Where(m => m.Statement.Report == statement.Report).Select(m => m.Statement).ToArray();
        if (previous is not null && here.Any(h => h.Id == previous.Id))
        {
            Set(features, LinkFeature.Next, 1);
            Set(features, LinkFeature.NextInSentence, previous.Sentence == statement.Sentence);
            Set(features, LinkFeature.NextPointsBack, previous.Sentence >= statement.Sentence - 1 && statement.PointsBack);
            Set(features, LinkFeature.NextNamesNothing, statement.Subjects.IsEmpty && statement.Places.IsEmpty && statement.Names.IsEmpty);
            Set(features, LinkFeature.NextProgress, (previous.Kind == StatementKind.Progress) != (statement.Kind == StatementKind.Progress));
        }

        Set(features, LinkFeature.Sibling, scene.IsSibling(commitment));
        Set(features, LinkFeature.SameReport, here.Length > 0);
        Set(features, LinkFeature.SameReportOtherTime, statement.Time is { } time && here.Any(h => h.Time is { } other && other.End != time.End));
        var indicators = mentions.Count(m => m.Statement.Kind == StatementKind.Indicator);
        Set(features, LinkFeature.IndicatorOther, statement.Kind == StatementKind.Indicator ? indicators == 0 : 2 * indicators > mentions.Length);
    }

    private static void Set(Span<float> features, LinkFeature feature, float value) => features[(int)feature] = value;

    private static void Set(Span<float> features, LinkFeature feature, bool value) => features[(int)feature] = value ? 1 : 0;
}
