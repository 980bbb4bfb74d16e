using NodaTime;
using Peygir.Ledger.Deriving;

namespace Peygir.Ledger.Stores.Projecting;

/// <summary>A row of the table of commitments, with its facets.</summary>
internal sealed record CommitmentRow
{
    private static readonly LocalDate s_end = LocalDate.MaxIsoValue;

    public required long Id { get; init; }

    public required CommitmentStatus State { get; init; }

    public int Kind { get; init; }

    public string Area { get; init; } = "";

    public long Opened { get; init; }

    public long Said { get; init; }

    public required long Latest { get; init; }

    public long? Due { get; init; }

    public int? Slip { get; init; }

    public bool IsReviewed { get; init; }

    public bool IsDecided { get; init; }

    public bool IsHidden { get; init; }

    /// <summary>Names of its facets, see <see cref="FacetNames"/>; none where it is hidden.</summary>
    public IReadOnlyCollection<string> Facets { get; init; } = [];

    /// <summary>The row of a commitment that has mentions.</summary>
    /// <param name="facts">What it follows from.</param>
    /// <param name="decisions">All decisions that bear on it; empty where none does.</param>
    public static CommitmentRow Of(CommitmentFacts facts, IReadOnlyList<LedgerEvent> decisions)
    {
        var commitment = CommitmentBuilder.Build(facts, s_end, _ => null);
        var said = Days.Number(facts.Mentions.Max(m => m.Day));
        return new()
        {
            Id = CommitmentId.Number(facts.Id),
            State = commitment.Status == CommitmentStatus.Overdue ? CommitmentStatus.Open : commitment.Status,
            Kind = (int)commitment.Kind,
            Area = commitment.Area,
            Opened = Days.Number(facts.Mentions.Min(m => m.Day)),
            Said = said,
            Latest = Math.Max(said, LastDecision(decisions)),
            Due = commitment.Deadline is { } deadline ? Days.Number(deadline.End) : null,
            Slip = commitment.SlipDays,
            IsReviewed = facts.IsReviewed,
            IsDecided = decisions.Count > 0,
            Facets = FacetsOf(commitment),
        };
    }

    /// <summary>The row of a commitment that has no mentions left but may have them as of an earlier day.</summary>
    public static CommitmentRow Hidden(string id, IReadOnlyList<LedgerEvent> decisions) => new()
    {
        Id = CommitmentId.Number(id),
        State = CommitmentStatus.Open,
        Latest = LastDecision(decisions),
        IsDecided = true,
        IsHidden = true,
    };

    private static long LastDecision(IReadOnlyList<LedgerEvent> decisions) => decisions.Count == 0 ? 0 : decisions.Max(d => Days.Number(d.Day));

    private static SortedSet<string> FacetsOf(Commitment c) => new(
        c.Debtors.Select(FacetNames.Debtor)
            .Concat(c.Creditors.Select(FacetNames.Creditor))
            .Concat(c.Debtors.Concat(c.Creditors).Concat(c.Mentions.Select(m => m.Statement.Side)).Where(p => p.Length > 0).Select(FacetNames.Party))
            .Concat(c.Subjects.Select(FacetNames.Subject))
            .Append(FacetNames.Area(c.Area))
            .Append(FacetNames.Kind((int)c.Kind)),
        StringComparer.Ordinal);
}
