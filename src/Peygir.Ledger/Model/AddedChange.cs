using Peygir.Ledger.Deriving;

namespace Peygir.Ledger;

/// <summary>What a statement that was added does to a commitment.</summary>
/// <param name="Relation">What it does.</param>
/// <param name="Commitment">The commitment's id.</param>
/// <param name="Statement">The statement.</param>
public sealed record AddedChange(Relation Relation, string Commitment, LedgerStatement Statement)
{
    /// <summary>The deadline that the statement gives; null where it gives none, or is of a kind that gives none.</summary>
    public Deadline? Deadline => Kinds.MakesCommitment(Statement.Kind) ? Statement.Time : null;
}
