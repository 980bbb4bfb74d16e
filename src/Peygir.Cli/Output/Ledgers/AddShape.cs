using System.Globalization;
using Peygir.Cli.Output.Rows;
using Peygir.Ledger;
using Peygir.Ledger.Exports;

namespace Peygir.Cli.Output.Ledgers;

/// <summary>What adding did.</summary>
internal static class AddShape
{
    private static readonly (string Name, Func<AddSummary, int> Count)[] s_counts =
    [
        ("new", s => s.New),
        ("known", s => s.Known),
        ("reread", s => s.Reread),
        ("statements", s => s.Statements),
        .. Enum.GetValues<Relation>().Select(r => (ExportKeys.Of(r), (Func<AddSummary, int>)(s => s.Relations.GetValueOrDefault(r)))),
    ];

    public static RowShape<AddSummary> Shape { get; } = new()
    {
        // People want to see what happened, programs all that can.
        Table = [.. s_counts.Take(4).Concat(s_counts.Skip(4).Where(c => c.Name is "opened" or "repeated" or "moved" or "progressed" or "kept")).Select(Column)],
        Csv = [.. s_counts.Select(Column)],
        Json = (json, s) =>
        {
            json.WriteStartObject();
            foreach (var (name, count) in s_counts)
            {
                json.WriteNumber(name, count(s));
            }

            json.WriteEndObject();
        },
        Nothing = "",
    };

    private static Column<AddSummary> Column((string Name, Func<AddSummary, int> Count) c) =>
        new(c.Name, s => c.Count(s).ToString(CultureInfo.InvariantCulture));
}
