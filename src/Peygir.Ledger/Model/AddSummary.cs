namespace Peygir.Ledger;

/// <summary>What adding reports did.</summary>
/// <param name="New">Reports that were not known.</param>
/// <param name="Known">Reports that were known, for which nothing changed.</param>
/// <param name="Reread">Reports that were known from an older reader.</param>
/// <param name="Statements">Statements of new and reread reports.</param>
/// <param name="Relations">How many mentions have each relation; "Opened" counts new commitments.</param>
/// <param name="Changes">
/// What was new, moved, kept, withdrawn, superseded or contradicted, in the order of adding: of each the first
/// <see cref="MostChanges"/>.
/// </param>
/// <param name="Refused">Reports that were not added because another text has their id: each what is wrong, and the remedy.</param>
public sealed record AddSummary(
    int New,
    int Known,
    int Reread,
    int Statements,
    IReadOnlyDictionary<Relation, int> Relations,
    IReadOnlyList<AddedChange> Changes,
    IReadOnlyList<LedgerException> Refused)
{
    /// <summary>The most changes of one relation that are told; <see cref="Relations"/> counts all.</summary>
    public const int MostChanges = 200;

    /// <summary>The number of mentions with a relation.</summary>
    public int Of(Relation relation) => Relations.GetValueOrDefault(relation);
}
