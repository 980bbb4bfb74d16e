using Peygir.Cli.Output.Rows;
using Peygir.Ledger;
using Peygir.Ledger.Exports;

namespace Peygir.Cli.Output.Ledgers;

/// <summary>What adding did: the reports, and what their statements do to commitments.</summary>
internal static class AddShape
{
    private static readonly (string Name, Func<AddSummary, int> Count)[] s_reports =
    [
        ("new", s => s.New),
        ("known", s => s.Known),
        ("reread", s => s.Reread),
        ("refused", s => s.Refused.Count),
        ("statements", s => s.Statements),
    ];

    private static readonly Relation[] s_shown = [Relation.Opened, Relation.Repeated, Relation.Moved, Relation.Progressed, Relation.Kept];

    // People want to see what happened, programs all that can.
    public static RowShape<AddSummary> Shape { get; } = CountShape.Of(Counts(s_shown), Counts(Enum.GetValues<Relation>()));

    private static (string Name, Func<AddSummary, int> Count)[] Counts(IEnumerable<Relation> relations) =>
        [.. s_reports, .. relations.Select(r => (ExportKeys.Of(r), (Func<AddSummary, int>)(s => s.Of(r))))];
}
