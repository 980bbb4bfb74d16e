using System.Collections.Immutable;
using NodaTime;
using Peygir.Ledger;
using Peygir.Ledger.Deriving;
using Peygir.Ledger.Linking;
using Peygir.Ledger.Recording;

namespace Peygir.Training.Linking;

/// <summary>Links reports, in the order of their days, in a ledger as users have it.</summary>
internal static class LinkEvaluation
{
    /// <summary>The commitments of the reports as they stand on a day, owed by those that a model says.</summary>
    public static IReadOnlyList<Commitment> Link(ImmutableArray<RecordedReport> reports, Linker linker, CommitmentParties parties, LocalDate asOf)
    {
        var folder = Directory.CreateTempSubdirectory("peygir-linking");
        try
        {
            using var ledger = Ledger.Ledger.Open(Path.Combine(folder.FullName, "ledger.db"), new() { Linking = linker });
            ledger.AddRecorded(reports);
            return [.. ledger.Commitments(new() { AsOf = asOf }).Select(c => c with { Debtors = parties.Of(c.Mentions).Debtors })];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
