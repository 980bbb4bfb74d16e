using System.Collections.Immutable;
using Peygir.Ledger;
using Peygir.Ledger.Linking;
using Peygir.Text.Learning;

namespace Peygir.Bench;

/// <summary>Links generated statements at the cost that a store has of any linking: keys counted, candidates looked up and loaded.</summary>
internal sealed class GeneratedLinking : ILinking
{
    private const int MostCandidates = 10;
    private const int MostWithKey = 200;

    public string Version => "generated";

    public IEnumerable<long> Keys(LedgerStatement statement)
    {
        yield return Key(0, statement.Names[0]);
        yield return Key(1, statement.Names[0] + statement.Concepts[0]);
        yield return Key(2, statement.Subjects[0] + statement.Concepts[0]);
        yield return Key(3, statement.Subjects[0]);
        yield return Key(4, statement.Side + statement.Concepts[0]);
        foreach (var lemma in statement.Lemmas.Take(3))
        {
            yield return Key(5, lemma);
        }
    }

    public IEnumerable<long> SketchKeys(LedgerReport report) => Enumerable.Range(0, 16).Select(i => Key(6 + i, report.Content));

    public LinkedReport Link(LedgerReport report, ImmutableArray<LedgerStatement> statements, ILinkIndex index)
    {
        _ = index.Reports([.. SketchKeys(report)], 1);
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        return new(null, [.. statements.Select(s => new LinkedStatement(s, [Link(s, index, known)]))]);
    }

    private Link Link(LedgerStatement statement, ILinkIndex index, Dictionary<string, string> known)
    {
        long[] keys = [.. Keys(statement).Where(k => index.Frequency(k) is > 0 and <= MostWithKey)];
        var candidates = keys.Length == 0 ? [] : index.Candidates(keys, MostCandidates);
        var found = candidates.FirstOrDefault(c => c.Mentions[0].Statement.Names[0] == statement.Names[0])?.Id ?? known.GetValueOrDefault(statement.Names[0]);
        if (found is not null)
        {
            return new(found, statement.Time is null ? Relation.Progressed : Relation.Moved, 0.9, ["name:" + statement.Names[0]]);
        }

        var id = CommitmentId.OpenedBy(statement.Id);
        known.Add(statement.Names[0], id);
        return new(id, Relation.Opened, 1, []);
    }

    private static long Key(int template, string text) => (long)FeatureHash.Of(template).With(text).Value;
}
