using Peygir.Reading;

namespace Peygir.Ledger.Linking;

/// <summary>
/// Finds which commitments the statements of a report speak of. Reports are best linked in the order of their days.
/// Immutable, thread-safe.
/// </summary>
public sealed class Linker
{
    private const int MostCandidates = 30;
    private const int MostWithKey = 200;

    // A statement about two things ("units two and three") is about as near to one as to the other.
    private const double Also = 0.3;
    private readonly LinkModel _model;

    internal Linker(LinkModel model) => _model = model;

    /// <summary>A linker with the model that ships with the library.</summary>
    public static Linker Default { get; } = new(LinkModel.Default);

    /// <summary>The score from which a statement is taken to speak of a commitment.</summary>
    internal double Least { get; init; }

    /// <summary>Whether a statement may make a commitment, and so be linked at all.</summary>
    public static bool IsLinked(StatementKind kind) => kind is not (StatementKind.Position or StatementKind.Courtesy);

    /// <summary>The keys to find a commitment by for the sake of a mention.</summary>
    public IReadOnlyList<long> Keys(LedgerStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return LinkKeys.Of(statement, Traits.Of(statement), _model);
    }

    /// <summary>Links the statements of one report, in their order; each may speak of none, one or several commitments.</summary>
    public IReadOnlyList<LinkDecision> Link(IReadOnlyList<LedgerStatement> statements, ILinkIndex index)
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(index);
        var known = new Dictionary<string, CommitmentView>(StringComparer.Ordinal);
        var before = new Dictionary<string, CommitmentView>(StringComparer.Ordinal);
        var decisions = new List<LinkDecision>();
        LedgerStatement? previous = null;
        foreach (var statement in statements.Where(s => IsLinked(s.Kind)))
        {
            var traits = Traits.Of(statement);
            foreach (var candidate in Candidates(statement, traits, index))
            {
                if (!known.ContainsKey(candidate.Id))
                {
                    known[candidate.Id] = before[candidate.Id] = CommitmentView.Of(candidate);
                }
            }

            foreach (var decision in Decide(statement, traits, previous, known))
            {
                known[decision.Commitment] = known.TryGetValue(decision.Commitment, out var view)
                    ? view.With(statement, traits, decision.Relation)
                    : CommitmentView.Of(decision.Commitment, statement, traits);
                decisions.Add(decision);
            }

            previous = statement;
        }

        return [.. decisions.GroupBy(d => d.Commitment).SelectMany(g => RelationFinder.Together([.. g], before.GetValueOrDefault(g.Key)))];
    }

    private IReadOnlyList<Commitment> Candidates(LedgerStatement statement, Traits traits, ILinkIndex index)
    {
        IReadOnlyList<long> keys = [.. LinkKeys.Of(statement, traits, _model).Where(k => index.Frequency(k) is > 0 and <= MostWithKey)];
        return keys.Count == 0 ? [] : index.Candidates(keys, MostCandidates);
    }

    private IReadOnlyList<LinkDecision> Decide(
        LedgerStatement statement, Traits traits, LedgerStatement? previous, Dictionary<string, CommitmentView> known)
    {
        var features = new float[LinkModel.Features];
        var scored = new List<(CommitmentView View, double Score)>();
        foreach (var view in known.Values)
        {
            FeatureFinder.Find(statement, traits, view, previous, _model, features);
            scored.Add((view, _model.Score(features)));
        }

        scored.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : string.CompareOrdinal(a.View.Id, b.View.Id));
        var all = Math.Exp(Least) + scored.Sum(s => Math.Exp(s.Score));
        if (scored.Count == 0 || scored[0].Score < Least)
        {
            return [new(statement, CommitmentIds.Of(statement.Id), Relation.Opened, Math.Round(Math.Exp(Least) / all, 3), [])];
        }

        var from = Math.Max(Least, scored[0].Score - Also);
        return
        [
            .. scored.TakeWhile(s => s.Score >= from).Take(2).Select(s =>
                new LinkDecision(statement, s.View.Id, RelationFinder.Of(statement, traits, s.View), Math.Round(Math.Exp(s.Score) / all, 3), [])),
        ];
    }
}
