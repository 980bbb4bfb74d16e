using System.Collections.Immutable;

namespace Peygir.Ledger.Linking;

/// <summary>That a statement speaks of a commitment.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Commitment">Id of the commitment; that of a new one where <paramref name="Relation"/> is Opened.</param>
/// <param name="Relation">What it does to the commitment.</param>
/// <param name="Score">The chance, 0 to 1, that it speaks of it; of a new one, that it speaks of none known.</param>
/// <param name="Reasons">What speaks for it, weightiest first.</param>
internal sealed record LinkDecision(
    LedgerStatement Statement, string Commitment, Relation Relation, double Score, ImmutableArray<string> Reasons);
