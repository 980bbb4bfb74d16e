using System.Collections.Immutable;
using Peygir.Reading;
using Peygir.Reading.Actors;
using Peygir.Reading.Arguments;
using Peygir.Text;
using Peygir.Text.Learning;
using Peygir.Training.Learning;

namespace Peygir.Training.Arguments;

/// <summary>Learns the arguments of statements from annotated reports.</summary>
internal static class ArgumentTrainer
{
    /// <summary>Weights of nothing, for what is asked while they are being learnt.</summary>
    public static FeatureWeights Nothing { get; } = FeatureWeights.Create(ArgumentLabels.YesNo, []);

    /// <summary>Learns from the given documents alone.</summary>
    public static ArgumentModel Learn(IReadOnlyList<GoldDocument> documents, Registry registry, TextAnalyzer analyzer)
    {
        var areas = new LogisticTrainer(ArgumentLabels.Areas) { MinimumCount = 3, Epochs = 6 };
        var statuses = new LogisticTrainer(ArgumentLabels.Statuses) { MinimumCount = 3 };
        var (actors, addressees) = (OfParties(), OfParties());
        var features = new WeightedFeatures();
        foreach (var document in documents)
        {
            var finder = new ArgumentFinder(
                document.Text,
                document.Report,
                registry.Find(document.Text),
                Outlets.StateOf(registry, document.Report.Publisher, document.Language),
                analyzer,
                s_none);
            foreach (var statement in document.Statements)
            {
                var tokens = document.Text.Range(statement.Span);
                features.Clear();
                features.AddRange(finder.Topic.Report);
                finder.Topic.Area(document.Text, tokens, features);
                Add(areas, features, ArgumentLabels.Areas, statement.Area);
                features.Clear();
                StatusFeatures.Of(document.Text, tokens, features);
                Add(statuses, features, ArgumentLabels.Statuses, statement.Status);
                Parties(finder, document.Text, tokens, statement, actors, addressees);
            }
        }

        return new(areas.Learn(), statuses.Learn(), actors.Learn(), addressees.Learn(), TimeTrainer.Learn(documents, registry));
    }

    private static readonly ArgumentModel s_none = new(Nothing, Nothing, Nothing, Nothing, Nothing);

    // Few examples, many features: small steps and a firm decay.
    private static LogisticTrainer OfParties() => new(ArgumentLabels.YesNo) { MinimumCount = 3, Rate = 0.03f, Decay = 2e-4f };

    private static void Add(LogisticTrainer trainer, WeightedFeatures features, IReadOnlyList<string> labels, string label)
    {
        var number = labels.ToList().IndexOf(label);
        if (number >= 0)
        {
            trainer.Add(features.Items, number);
        }
    }

    private static void Parties(
        ArgumentFinder finder,
        TaggedText text,
        TokenRange tokens,
        GoldStatement statement,
        LogisticTrainer actors,
        LogisticTrainer addressees)
    {
        if (!ArgumentFinder.HasActors(statement.Kind))
        {
            return;
        }

        var features = new WeightedFeatures();
        var context = new PartyContext(text, tokens, statement.Kind, statement.Side);
        foreach (var candidate in finder.Parties.Of(tokens, statement.Side))
        {
            features.Clear();
            finder.PartyFeatures.Add(candidate, context, features);
            actors.Add(features.Items, statement.Actors.Contains(candidate) ? 1 : 0);
            if (ArgumentFinder.HasAddressees(statement.Kind) && Addressees(statement) is { } gold)
            {
                addressees.Add(features.Items, gold.Contains(candidate) ? 1 : 0);
            }
        }
    }

    /// <summary>
    /// The addressees; where they are not annotated, those of a request, which the guide says are its actors.
    /// </summary>
    private static ImmutableArray<string>? Addressees(GoldStatement statement) =>
        statement.Addressees is { } annotated ? annotated
        : statement.Kind == StatementKind.Request ? statement.Actors
        : null;
}
