using System.Collections.Immutable;
using Peygir.Ledger.Recording;
using Peygir.Reading;

namespace Peygir.Ledger.Linking;

/// <summary>
/// Finds which commitments the statements of a report speak of. Reports are best linked in the order of their days.
/// Immutable, thread-safe.
/// </summary>
internal sealed class Linker : ILinking
{
    private const int MostCandidates = 30;
    private const int MostWithKey = 200;

    // A statement about two things ("units two and three") is about as near to one as to the other.
    private const double Also = 0.3;

    // What reading may have got wrong needs more to be joined to anything; most of it is spoken of once.
    private const double Doubt = 2.5;

    // Texts that share half of their runs of words tell the same.
    private const double SameText = 0.5;
    private const int MostAlike = 8;
    private readonly LinkModel _model;
    private readonly TraitCache _traits;

    public Linker(LinkModel model) => (_model, _traits) = (model, new(model));

    /// <summary>A linker with the model that ships with the library.</summary>
    public static Linker Default { get; } = new(LinkModel.Default);

    /// <summary>The score from which a statement that was surely read is taken to speak of a commitment.</summary>
    public double Least { get; init; }

    /// <inheritdoc/>
    public string Version => _model.Version;

    /// <summary>Whether a statement may make a commitment, and so be linked at all.</summary>
    public static bool IsLinked(StatementKind kind) => kind is not (StatementKind.Position or StatementKind.Courtesy);

    /// <inheritdoc/>
    public IEnumerable<long> Keys(LedgerStatement statement) => LinkKeys.Of(statement, _traits.Of(statement));

    /// <inheritdoc/>
    public IEnumerable<long> SketchKeys(LedgerReport report) => TextSketch.Keys(report.Sketch);

    /// <inheritdoc/>
    public LinkedReport Link(LedgerReport report, ImmutableArray<LedgerStatement> statements, ILinkIndex index)
    {
        var links = Decisions(statements, index).ToLookup(d => d.Statement.Id, StringComparer.Ordinal);
        return new(
            SameAs(report, index),
            [.. statements.Select(s => new LinkedStatement(s, [.. links[s.Id].Select(d => new Link(d.Commitment, d.Relation, d.Score, d.Reasons))]))]);
    }

    private static string? SameAs(LedgerReport report, ILinkIndex index)
    {
        if (report.Sketch.IsDefaultOrEmpty)
        {
            return null;
        }

        var best = index.Reports([.. TextSketch.Keys(report.Sketch)], MostAlike)
            .Where(r => r.Id != report.Id && r.Language == report.Language)
            .Select(r => (Report: r, Likeness: TextSketch.Likeness(report.Sketch, r.Sketch)))
            .Where(r => r.Likeness >= SameText)
            .OrderByDescending(r => r.Likeness).ThenBy(r => r.Report.Id, StringComparer.Ordinal)
            .FirstOrDefault().Report;
        return best?.SameAs ?? best?.Id;
    }

    private IEnumerable<LinkDecision> Decisions(ImmutableArray<LedgerStatement> statements, ILinkIndex index)
    {
        // The commitments that the report speaks of, with its statements, and as they were before it.
        var here = new Dictionary<string, CommitmentView>(StringComparer.Ordinal);
        var before = new Dictionary<string, CommitmentView>(StringComparer.Ordinal);
        var decisions = new List<LinkDecision>();
        var scene = new Scene();
        foreach (var statement in statements.Where(s => IsLinked(s.Kind)))
        {
            var traits = _traits.Of(statement);
            var candidates = Candidates(statement, traits, scene, index).Select(c => c.View(_traits)).ToDictionary(c => c.Id, StringComparer.Ordinal);
            foreach (var decision in Decide(statement, traits, scene, [.. here.Values, .. candidates.Values.Where(c => !here.ContainsKey(c.Id))]))
            {
                if (!here.TryGetValue(decision.Commitment, out var known) && candidates.TryGetValue(decision.Commitment, out known))
                {
                    before.Add(known.Id, known);
                }

                var view = known?.With(statement, traits, decision.Relation) ?? CommitmentView.Of(decision.Commitment, statement, traits);
                here[view.Id] = view;
                scene.Add(statement, view);
                decisions.Add(decision);
            }
        }

        return decisions.GroupBy(d => d.Commitment).SelectMany(g => RelationFinder.Together([.. g], before.GetValueOrDefault(g.Key)));
    }

    private static IReadOnlyList<LinkCandidate> Candidates(LedgerStatement statement, Traits traits, Scene scene, ILinkIndex index)
    {
        IReadOnlyList<long> keys =
        [
            .. LinkKeys.Of(statement, traits).Concat(scene.EarlierReports.Select(LinkKeys.OfReport)).Distinct()
                .Where(k => index.Frequency(k) is > 0 and <= MostWithKey),
        ];
        return keys.Count == 0 ? [] : index.Candidates(keys, MostCandidates);
    }

    private IReadOnlyList<LinkDecision> Decide(
        LedgerStatement statement, Traits traits, Scene scene, IReadOnlyList<CommitmentView> known)
    {
        var features = new float[known.Count * LinkModel.Features];
        var scored = new List<(CommitmentView View, double Score, int Row)>(known.Count);
        for (var row = 0; row < known.Count; row++)
        {
            FeatureFinder.Find(statement, traits, known[row], scene, _model, Features(row));
            scored.Add((known[row], _model.Score(Features(row)), row));
        }

        var least = Least + (Doubt * (1 - statement.Confidence));
        scored.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : string.CompareOrdinal(a.View.Id, b.View.Id));
        var all = Math.Exp(least) + scored.Sum(s => Math.Exp(s.Score));
        if (scored.Count == 0 || scored[0].Score < least)
        {
            return [new(statement, CommitmentId.OpenedBy(statement.Id), Relation.Opened, Math.Round(Math.Exp(least) / all, 3), [])];
        }

        var from = Math.Max(least, scored[0].Score - Also);
        return
        [
            .. scored.TakeWhile(s => s.Score >= from).Take(2).Select(s =>
                new LinkDecision(statement, s.View.Id, RelationFinder.Of(statement, traits, s.View), Math.Round(Math.Exp(s.Score) / all, 3), LinkReasons.Of(traits, s.View, Features(s.Row), _model))),
        ];

        Span<float> Features(int row) => features.AsSpan(row * LinkModel.Features, LinkModel.Features);
    }
}
