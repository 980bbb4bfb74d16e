using System.Collections.Immutable;
using Peygir.Ledger;
using Peygir.Ledger.Linking;
using Peygir.Text.Learning;

namespace Peygir.Bench;

/// <summary>
/// Links generated statements by the name of the thing they are about, with little work of its own, so that the store is
/// measured: eight keys are kept of each statement, and what may be known is looked up by one.
/// </summary>
internal sealed class GeneratedLinking : ILinking
{
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
        var key = Keys(statement).First();
        var candidates = index.Frequency(key) == 0 ? [] : index.Candidates([key], 1);
        var found = candidates.Count > 0 ? candidates[0].Id : known.GetValueOrDefault(statement.Names[0]);
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
