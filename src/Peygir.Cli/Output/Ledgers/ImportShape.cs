using Peygir.Cli.Output.Rows;
using Peygir.Ledger;

namespace Peygir.Cli.Output.Ledgers;

/// <summary>What importing did.</summary>
internal static class ImportShape
{
    private static readonly (string Name, Func<ImportSummary, int> Count)[] s_counts =
    [
        ("new", s => s.Added.New),
        ("known", s => s.Added.Known),
        ("reread", s => s.Added.Reread),
        ("statements", s => s.Added.Statements),
        ("decisions", s => s.Decisions),
        ("known decisions", s => s.KnownDecisions),
        ("refused", s => s.Refused.Count + s.Added.Refused.Count),
    ];

    public static RowShape<ImportSummary> Shape { get; } = CountShape.Of(s_counts, s_counts);
}
