using System.Collections.Immutable;
using NodaTime;
using Peygir.Ledger;
using Peygir.Ledger.Deriving;
using Peygir.Ledger.Linking;
using Peygir.Ledger.Recording;

namespace Peygir.Training.Linking;

/// <summary>Links reports in the order of their days into one ledger in memory.</summary>
internal static class LinkEvaluation
{
    /// <summary>The commitments of the reports as they stand on a day.</summary>
    public static IReadOnlyList<Commitment> Link(ImmutableArray<RecordedReport> reports, Linker linker, LocalDate asOf)
    {
        var index = new MemoryLinkIndex(linker);
        foreach (var report in reports)
        {
            foreach (var group in linker.Link(report.Statements, index).GroupBy(d => d.Commitment).ToArray())
            {
                var mentions = group.Select(d => new Mention(d.Statement, d.Relation, d.Score, d.Reasons)).ToArray();
                var known = index.Find(group.Key)?.Mentions ?? [];
                index.Put(CommitmentFold.Of(group.Key, [.. known, .. mentions], asOf), mentions.Select(m => m.Statement));
            }

            index.Put(report.Report);
        }

        return [.. index.All];
    }
}
