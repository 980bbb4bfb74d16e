namespace Peygir.Ledger;

/// <summary>What importing did.</summary>
/// <param name="Added">What became of the reports.</param>
/// <param name="Decisions">How many decisions of people were taken over.</param>
/// <param name="KnownDecisions">How many were known already.</param>
/// <param name="Refused">The decisions that have nothing to bear on here, each with the reason.</param>
public sealed record ImportSummary(AddSummary Added, int Decisions, int KnownDecisions, IReadOnlyList<string> Refused);
