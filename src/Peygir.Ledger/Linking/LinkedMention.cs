namespace Peygir.Ledger.Linking;

/// <summary>A mention as linking looks at it.</summary>
internal readonly record struct LinkedMention(LedgerStatement Statement, Traits Traits, Relation Relation);
