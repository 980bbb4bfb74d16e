using Peygir.Ledger;
using Peygir.Ledger.Linking;
using Peygir.Training.Learning;

namespace Peygir.Training.Linking;

/// <summary>
/// Learns the weights of linking. Each annotated statement is an example: which of the commitments known before it does
/// it speak of, or of none of them? The chance of each answer is the softmax of their scores, that of none being 0 (the
/// mention-ranking model of coreference; Denis and Baldridge, 2008). Learnt by gradient ascent on all examples at once,
/// with quadratic decay towards what common sense would say, as some features are met in one story only; what it holds to
/// speak for a link may not get a weight against it, nor the other way round, since examples are few.
/// </summary>
internal static class LinkTrainer
{
    private const int Steps = 1500;
    private const double Rate = 0.3;
    private const double Decay = 1;

    /// <summary>Learns from the mentions of the threads that are not held out.</summary>
    public static LinkModel Learn(StoryCorpus corpus, Rarities rarities, Func<string, bool> isHeldOut)
    {
        var blank = rarities.Model(new float[LinkModel.Features]);
        return rarities.Model(Fit(Examples(corpus, blank, isHeldOut)));
    }

    private static List<Example> Examples(StoryCorpus corpus, LinkModel model, Func<string, bool> isHeldOut)
    {
        var examples = new List<Example>();
        var threadsOf = corpus.Threads.SelectMany(t => t.Mentions.Select(m => (m, t))).ToLookup(p => p.m, p => p.t);
        var known = new Dictionary<string, CommitmentView>(StringComparer.Ordinal);
        foreach (var report in corpus.Reports.Where(r => !isHeldOut(StoryCorpus.StoryOf(r.Report.Id))))
        {
            var scene = new Scene();
            foreach (var statement in report.Statements)
            {
                var threads = threadsOf[(statement.Report, statement.Span)].Where(t => !isHeldOut(t.Story)).ToArray();
                if (threads.Length == 0)
                {
                    continue;
                }

                var traits = Traits.Of(statement, model);
                examples.Add(new(
                    [.. known.Values.Select(view => Row(statement, traits, view, scene, model))],
                    [.. known.Keys.Select(id => threads.Any(t => t.Id == id))]));
                foreach (var thread in threads)
                {
                    known[thread.Id] = known.TryGetValue(thread.Id, out var view)
                        ? view.With(statement, traits, Relation.Repeated)
                        : CommitmentView.Of(thread.Id, statement, traits);
                    scene.Add(statement, known[thread.Id]);
                }
            }
        }

        return examples;
    }

    private static float[] Row(LedgerStatement statement, Traits traits, CommitmentView view, Scene scene, LinkModel model)
    {
        var row = new float[LinkModel.Features];
        FeatureFinder.Find(statement, traits, view, scene, model, row);
        return row;
    }

    private static float[] Fit(List<Example> examples) => new GradientAscent
    {
        Steps = Steps,
        Rate = Rate,
        Decay = Decay,
        Bound = (f, weight) => SignOf((LinkFeature)f) switch
        {
            > 0 => Math.Max(0, weight),
            < 0 => Math.Min(0, weight),
            _ => weight,
        },
    }.Fit([.. Enum.GetValues<LinkFeature>().Select(Prior)], (weights, gradient) => examples.ForEach(e => AddGradient(e, weights, gradient)));

    /// <summary>Adds how the logarithm of the chance of the right answers changes with each weight.</summary>
    private static void AddGradient(Example example, double[] weights, double[] gradient)
    {
        var odds = example.Rows.Select(r => Math.Exp(Math.Min(50, GradientAscent.Dot(r, weights)))).ToArray();
        var anyRight = example.IsRight.Contains(true);
        var all = 1 + odds.Sum();
        var right = anyRight ? odds.Where((_, i) => example.IsRight[i]).Sum() : 1;
        for (var i = 0; i < odds.Length; i++)
        {
            var share = (example.IsRight[i] ? odds[i] / right : 0) - (odds[i] / all);
            GradientAscent.Add(example.Rows[i], share, gradient);
        }
    }

    private static int SignOf(LinkFeature feature) =>
        feature is LinkFeature.Bias or LinkFeature.SameReport or LinkFeature.IsProgress or LinkFeature.LanguageOther ? 0 : Math.Sign(Prior(feature));

    private static double Prior(LinkFeature feature) => feature switch
    {
        LinkFeature.Bias => -5,
        LinkFeature.SubjectOwnOther => -4,
        LinkFeature.OrdinalOther => -3,
        LinkFeature.IndicatorOther or LinkFeature.PeriodOther => -2,
        LinkFeature.SubjectOther or LinkFeature.PlaceOther or LinkFeature.NothingShared or LinkFeature.NextUncovered => -1,
        LinkFeature.ActorsOther or LinkFeature.TimeOther or LinkFeature.SameReportOtherTime => -0.5,
        LinkFeature.SameReport or LinkFeature.LanguageOther => 0,
        LinkFeature.Next or LinkFeature.NextInSentence or LinkFeature.NextPointsBack or LinkFeature.NextNamesNothing or LinkFeature.NextProgress or LinkFeature.NameOwn or LinkFeature.NameAll => 0.5,
        LinkFeature.SubjectAll or LinkFeature.FigureSame or LinkFeature.TimeSame or LinkFeature.LemmaShare => 1.5,
        LinkFeature.ConceptShare or LinkFeature.NumberRarest or LinkFeature.LemmaBest => 2,
        _ => 1,
    };

    private sealed record Example(float[][] Rows, bool[] IsRight);
}
