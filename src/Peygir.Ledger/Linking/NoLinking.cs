using System.Collections.Immutable;
using Peygir.Reading;

namespace Peygir.Ledger.Linking;

/// <summary>Links nothing: every pledge, request and agreement opens a commitment of its own.</summary>
internal sealed class NoLinking : ILinking
{
    public string Version => "none";

    public IEnumerable<long> Keys(LedgerStatement statement) => [];

    public IEnumerable<long> SketchKeys(LedgerReport report) => [];

    public LinkedReport Link(LedgerReport report, ImmutableArray<LedgerStatement> statements, ILinkIndex index) =>
        new(null, [.. statements.Select(s => new LinkedStatement(s, Links(s)))]);

    private static ImmutableArray<Link> Links(LedgerStatement statement) =>
        statement.Kind is StatementKind.Pledge or StatementKind.Request or StatementKind.Agreement
            ? [new(CommitmentId.OpenedBy(statement.Id), Relation.Opened, 1, [])]
            : [];
}
