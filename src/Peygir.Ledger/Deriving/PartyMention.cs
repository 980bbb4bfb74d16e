using System.Collections.Immutable;

namespace Peygir.Ledger.Deriving;

/// <summary>A mention as the finding of parties looks at it: unions by their members.</summary>
internal sealed record PartyMention(
    LedgerStatement Statement,
    ImmutableArray<string> Actors,
    ImmutableArray<string> Side,
    ImmutableArray<string> Addressees,
    ImmutableArray<string> Named,
    ImmutableArray<string> Around,
    ImmutableArray<string> OfSubjects,
    ImmutableArray<string> OfTreaties);
