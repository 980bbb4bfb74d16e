using NodaTime;

namespace Peygir.Ledger.Stores.Asking;

/// <summary>Asks the search index.</summary>
internal static class Searching
{
    /// <summary>The numbers of the statements that have, of each group of words, at least one; the newest first.</summary>
    public static List<long> Statements(Session session, IReadOnlyCollection<IReadOnlyCollection<string>> groups, int most) => groups.Count == 0 ? [] : session.Many(
        session.Dialect.SearchQuery, r => r.Number(0), session.Dialect.SearchExpression(groups), most);

    /// <summary>The statements that match, with their reports and commitments.</summary>
    public static List<SearchHit> Hits(Session session, IReadOnlyCollection<IReadOnlyCollection<string>> groups, int most, LocalDate? asOf)
    {
        // A day leaves some out that the index gives: then all that it has are asked for.
        var seqs = Statements(session, groups, asOf is null ? most : int.MaxValue);
        if (asOf is { } day)
        {
            var early = session.Many(
                $"SELECT seq FROM statements WHERE day <= $1 AND {session.Dialect.IsAmong("seq", "$2")}", r => r.Number(0), Days.Number(day), session.Dialect.List(seqs)).ToHashSet();
            seqs = [.. seqs.Where(early.Contains).Take(most)];
        }

        var statements = Corrections.Of(session, seqs);
        var reports = statements.Values.Select(s => s.Report).Distinct(StringComparer.Ordinal).ToDictionary(r => r, r => ReportTable.One(session, r)!, StringComparer.Ordinal);
        var commitments = session.Many(
            $"SELECT m.statement, n.id FROM mentions m JOIN commitment_numbers n ON n.number = m.commitment WHERE {session.Dialect.IsAmong("m.statement", "$1")} ORDER BY m.statement, n.id",
            r => (Statement: r.Number(0), Commitment: CommitmentId.Text(r.Number(1))),
            session.Dialect.List(seqs)).ToLookup(m => m.Statement, m => m.Commitment);
        return [.. seqs.Select(s => new SearchHit(statements[s], reports[statements[s].Report], [.. commitments[s]]))];
    }
}
