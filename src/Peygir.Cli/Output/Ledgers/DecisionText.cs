using System.Collections.Immutable;
using Peygir.Ledger;
using Peygir.Ledger.Exports;

namespace Peygir.Cli.Output.Ledgers;

/// <summary>What a decision says beyond its name, in the words of the options it was made by.</summary>
internal static class DecisionText
{
    /// <summary>"kind: request, to: 2026-03-20"; "" where its name says all.</summary>
    public static string Of(LedgerChange change) => string.Join(", ", Parts(change).Where(p => p.Value is not null).Select(p => $"{p.Name}: {(p.Value!.Length > 0 ? p.Value : "none")}"));

    private static IEnumerable<(string Name, string? Value)> Parts(LedgerChange change) => change switch
    {
        Accepted d => [("commitment", d.Commitment), ("as", ExportKeys.Of(d.Relation))],
        Corrected { Correction: var c } =>
        [
            ("words", c.Quote),
            ("kind", c.Kind is { } kind ? ExportKeys.Of(kind) : null),
            ("speaker", c.Speaker),
            ("side", c.Side),
            ("actors", List(c.Actors)),
            ("addressees", List(c.Addressees)),
            ("from", c.Time is { } begins && begins.Start != begins.End ? ExportKeys.Of(begins.Start) : null),
            ("to", c.NoTime ? "" : c.Time is { } time ? ExportKeys.Of(time.End) : null),
            ("condition", c.Condition),
            ("area", c.Area),
            ("progress", c.Progress),
            ("subjects", List(c.Subjects)),
        ],
        Rejected d => [("from", d.Commitment)],
        Split d => [("from", d.From), ("into", d.Into)],
        Closed d => [("on", ExportKeys.Of(d.Day)), ("source", d.Source.Length > 0 ? d.Source : null)],
        _ => [],
    };

    private static string? List(ImmutableArray<string>? values) => values is { } known ? string.Join(' ', known) : null;
}
