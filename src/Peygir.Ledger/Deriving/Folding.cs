namespace Peygir.Ledger.Deriving;

/// <summary>What follows from statements, links and decisions. A pure function: the same events give the same facts.</summary>
internal sealed class Folding
{
    private readonly Dictionary<long, StatementFact> _statements;
    private readonly HashSet<long> _shown;
    private readonly List<Assignment> _assignments;
    private readonly Dictionary<string, string> _mergedInto = new(StringComparer.Ordinal);
    private readonly List<(string Commitment, LedgerEvent Event)> _endings = [];
    private readonly HashSet<string> _reviewed = new(StringComparer.Ordinal);
    private readonly Places _places;

    private Folding(IReadOnlyList<StatementFact> statements, IReadOnlyList<LedgerEvent> standing)
    {
        _places = new(statements);
        _statements = statements.ToDictionary(s => s.Seq);
        var decided = standing.SelectMany(d => Targets.Statements((Decision)d.Change)).Select(_places.At).OfType<StatementFact>().Select(s => s.Seq).ToHashSet();
        _shown = [.. statements.Where(s => s.IsCurrent || decided.Contains(s.Seq)).Select(s => s.Seq)];

        // Of an older reading those mentions stay that a person decided on, and that no newer reading replaces.
        var commitments = standing.SelectMany(d => Targets.Commitments((Decision)d.Change)).ToHashSet(StringComparer.Ordinal);
        _assignments = [.. from s in statements
                           from link in s.Links
                           where _shown.Contains(s.Seq) || (commitments.Contains(link.Commitment) && !_places.IsReplaced(s))
                           select new Assignment(s.Seq, link.Commitment, link.Commitment, link)];
        foreach (var decision in standing)
        {
            Apply(decision);
        }

        Tidy();
    }

    /// <summary>The numbers of the statements that are shown, whether or not they speak of a commitment.</summary>
    public IReadOnlySet<long> Shown => _shown;

    /// <summary>Folds statements and decisions.</summary>
    /// <param name="statements">All statements that may speak of the commitments, of all readings.</param>
    /// <param name="decisions">All decisions on them and the commitments, in the order they were made.</param>
    public static Folding Of(IReadOnlyList<StatementFact> statements, IReadOnlyList<LedgerEvent> decisions) =>
        new(statements, Undoing.Standing(decisions));

    /// <summary>The commitments that have mentions.</summary>
    public IEnumerable<CommitmentFacts> Commitments() => _assignments
        .GroupBy(a => a.Commitment, StringComparer.Ordinal)
        .Select(group => new CommitmentFacts(
            group.Key,
            [.. group.Select(a => new FoldedMention(
                a.Statement,
                new(_statements[a.Statement].Statement, a.Link.Relation, a.Link.Score, a.Link.Reasons),
                _statements[a.Statement].Day,
                a.Linked))],
            [.. _endings.Where(e => Now(e.Commitment) == group.Key).Select(e => e.Event)],
            _reviewed.Any(c => Now(c) == group.Key)));

    /// <summary>A statement as it is after all corrections.</summary>
    public LedgerStatement Statement(long seq) => _statements[seq].Statement;

    /// <summary>The commitment that has taken the place of another: itself where it was not merged.</summary>
    public string Now(string commitment)
    {
        while (_mergedInto.TryGetValue(commitment, out var into))
        {
            commitment = into;
        }

        return commitment;
    }

    private void Apply(LedgerEvent decision)
    {
        switch (decision.Change)
        {
            case Accepted d when At(d.Statement) is { } s:
                Accept(s.Seq, Now(d.Commitment), d.Relation);
                break;
            case Corrected d when At(d.Statement) is { } s:
                _statements[s.Seq] = s with { Statement = Correcting.Apply(d.Correction, s.Statement) };
                _reviewed.UnionWith(_assignments.Where(a => a.Statement == s.Seq).Select(a => a.Commitment));
                break;
            case Rejected d when At(d.Statement) is { } s:
                Reject(s.Seq, d.Commitment);
                break;
            case Merged d:
                Merge(Now(d.From), Now(d.Into));
                break;
            case Split d:
                var split = d.Statements.Select(At).OfType<StatementFact>().Select(s => s.Seq).ToHashSet();
                Move(a => a.Commitment == Now(d.From) && split.Contains(a.Statement), d.Into);
                _reviewed.UnionWith([d.From, d.Into]);
                break;
            case Closed d:
                _endings.Add((d.Commitment, decision));
                _reviewed.Add(d.Commitment);
                break;
            case Reopened d:
                _endings.Add((d.Commitment, decision));
                _reviewed.Add(d.Commitment);
                break;
        }
    }

    // With what was corrected before.
    private StatementFact? At(StatementRef place) => _places.At(place) is { } s ? _statements[s.Seq] : null;

    private void Accept(long statement, string commitment, Relation relation)
    {
        _reviewed.Add(commitment);
        var known = _assignments.FindIndex(a => a.Statement == statement && a.Commitment == commitment);
        var link = new Link(commitment, relation, 1, known < 0 ? [] : _assignments[known].Link.Reasons);
        var accepted = new Assignment(statement, commitment, known < 0 ? "" : _assignments[known].Linked, link) { IsAccepted = true };
        if (known < 0)
        {
            _assignments.Add(accepted);
        }
        else
        {
            _assignments[known] = accepted;
        }
    }

    private void Reject(long statement, string? commitment)
    {
        _assignments.RemoveAll(a => a.Statement == statement && (commitment is null || a.Commitment == Now(commitment)));
        if (commitment is null)
        {
            _shown.Remove(statement);
        }
        else
        {
            _reviewed.Add(commitment);
        }
    }

    private void Merge(string from, string into)
    {
        if (from != into)
        {
            Move(a => a.Commitment == from, into);
            _mergedInto[from] = into;
            _reviewed.Add(into);
        }
    }

    private void Move(Predicate<Assignment> which, string into)
    {
        for (var i = 0; i < _assignments.Count; i++)
        {
            if (which(_assignments[i]))
            {
                _assignments[i] = _assignments[i] with { Commitment = into };
            }
        }
    }

    // A statement that a person gave to commitments belongs to no other, and to each once.
    private void Tidy()
    {
        var accepted = _assignments.Where(a => a.IsAccepted).Select(a => a.Statement).ToHashSet();
        var kept = _assignments
            .Where(a => a.IsAccepted || !accepted.Contains(a.Statement))
            .GroupBy(a => (a.Statement, a.Commitment))
            .Select(g => g.OrderByDescending(a => a.Link.Score).ThenBy(a => a.Linked, StringComparer.Ordinal).First())
            .ToList();
        _assignments.Clear();
        _assignments.AddRange(kept);
    }

    private sealed record Assignment(long Statement, string Commitment, string Linked, Link Link)
    {
        public bool IsAccepted { get; init; }
    }
}
