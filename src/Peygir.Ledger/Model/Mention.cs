using System.Collections.Immutable;

namespace Peygir.Ledger;

/// <summary>A statement that speaks of a commitment. One statement may speak of several.</summary>
/// <param name="Statement">What was said.</param>
/// <param name="Relation">What it does to the commitment.</param>
/// <param name="Score">The chance, 0 to 1, that it speaks of this commitment; 1 where a person said so.</param>
/// <param name="Reasons">What speaks for it, weightiest first: keys such as "subject:rasht-astara-railway" or "concept:to-buy".</param>
public sealed record Mention(LedgerStatement Statement, Relation Relation, double Score, ImmutableArray<string> Reasons);
