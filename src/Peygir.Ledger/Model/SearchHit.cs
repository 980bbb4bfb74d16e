using System.Collections.Immutable;

namespace Peygir.Ledger;

/// <summary>A statement that a search found.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Report">The report it stands in.</param>
/// <param name="Commitments">Ids of the commitments it speaks of.</param>
public sealed record SearchHit(LedgerStatement Statement, LedgerReport Report, ImmutableArray<string> Commitments);
