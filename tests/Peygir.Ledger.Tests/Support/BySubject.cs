using System.Collections.Immutable;
using Peygir.Ledger.Linking;
using Peygir.Reading;

namespace Peygir.Ledger.Tests.Support;

/// <summary>Links by rules that a test can foresee: statements about one subject speak of one commitment.</summary>
internal sealed class BySubject : ILinking
{
    public string Version { get; init; } = "by-subject";

    public IEnumerable<long> Keys(LedgerStatement statement) => statement.Subjects.Select(Key);

    public IEnumerable<long> SketchKeys(LedgerReport report) => report.Title.Length == 0 ? [] : [Key(report.Title)];

    public LinkedReport Link(LedgerReport report, ImmutableArray<LedgerStatement> statements, ILinkIndex index)
    {
        var opened = new Dictionary<long, string>();
        var linked = statements.Select(s => new LinkedStatement(s, [.. Keys(s).Select(k => Link(s, k, index, opened)).DistinctBy(l => l.Commitment)]));
        return new(index.Reports([.. SketchKeys(report)], 1) is [var first] && first.Id != report.Id ? first.Id : null, [.. linked]);
    }

    private static Link Link(LedgerStatement statement, long key, ILinkIndex index, Dictionary<long, string> opened)
    {
        var known = index.Frequency(key) > 0 ? index.Candidates([key], 1) : [];
        if (known is [var candidate])
        {
            return new(candidate.Id, RelationOf(statement, candidate), 0.9, ["subject:" + statement.Subjects[0]]);
        }

        if (opened.TryGetValue(key, out var id))
        {
            return new(id, Relation.Repeated, 0.9, []);
        }

        // Of two subjects the first names the commitment, or both would have one id.
        id = CommitmentId.OpenedBy(statement.Id + (opened.ContainsValue(CommitmentId.OpenedBy(statement.Id)) ? "+" : ""));
        opened.Add(key, id);
        return new(id, Relation.Opened, 1, []);
    }

    private static Relation RelationOf(LedgerStatement statement, LinkCandidate commitment) => statement.Kind switch
    {
        StatementKind.Progress => statement.Progress == "completed" ? Relation.Kept : Relation.Progressed,
        _ when statement.Time is { } time && LastDeadline(commitment) is { } last && time.End != last.End => Relation.Moved,
        _ => Relation.Repeated,
    };

    private static Deadline? LastDeadline(LinkCandidate commitment) => commitment.Mentions
        .LastOrDefault(m => m.Relation is Relation.Opened or Relation.Repeated or Relation.Moved && m.Statement is { Kind: not StatementKind.Progress, Time: not null })?.Statement.Time;

    private static long Key(string subject) => BitConverter.ToInt64(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(subject)));
}
