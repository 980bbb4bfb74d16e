using System.Globalization;
using NodaTime;

namespace Peygir.Ledger.Stores.Asking;

/// <summary>
/// Finds the commitments that a query asks for. Of those about which nothing was said or decided after the day, their
/// rows tell all; the others are folded as of the day and looked at one by one.
/// </summary>
internal sealed class CommitmentFinder(Session session, CommitmentQuery query, LocalDate asOf, IReadOnlyCollection<IReadOnlyCollection<string>>? text)
{
    private const int Few = 2_000;

    private readonly CommitmentLoader _loader = new(session, asOf);

    /// <summary>So many commitments after another one in the query's order.</summary>
    public IReadOnlyList<Commitment> Page(string? after, int most)
    {
        var from = after is null ? null : _loader.One(after) is { } last ? SortKey.Of(last, query.Order) : throw new LedgerException(
            $"There is no commitment \"{after}\" to go on from.", "Ask for the first page again.");
        var found = Settled(from, most);
        foreach (var commitment in Unsettled())
        {
            if (from is null || SortKey.Of(commitment, query.Order).CompareTo(from) > 0)
            {
                found.Add(commitment);
            }
        }

        return [.. found.OrderBy(c => SortKey.Of(c, query.Order)).Take(most)];
    }

    private List<Commitment> Settled(SortKey? from, int most)
    {
        var where = new Conditions();
        where.Add("c.hidden = 0");
        where.Add("c.latest <= {0}", Days.Number(asOf));
        Filter(where);
        var (column, direction) = query.Order switch
        {
            CommitmentOrder.Deadline => ($"COALESCE(c.due, {SortKey.NoDeadline})", ">"),
            CommitmentOrder.Slip => ("COALESCE(c.slip, 0)", "<"),
            _ => ("c.said", "<"),
        };
        if (query is { Order: CommitmentOrder.Deadline, DueWithin: not null } or { Order: CommitmentOrder.Deadline, Status: CommitmentStatus.Overdue })
        {
            column = "c.due";
        }

        if (from is not null)
        {
            where.Add($"({column} {direction} {{0}} OR ({column} = {{0}} AND c.id > {{1}}))", from.Value, from.Id);
        }

        var order = direction == ">" ? $"{column}, c.id" : $"{column} DESC, c.id";
        var ids = session.Many(
            $"SELECT c.id FROM commitments c WHERE {where.Sql} ORDER BY {order} LIMIT {most.ToString(CultureInfo.InvariantCulture)}",
            r => r.Number(0),
            where.Values);
        var loaded = _loader.Many(ids);
        return [.. ids.Select(CommitmentId.Text).Where(loaded.ContainsKey).Select(i => loaded[i])];
    }

    private List<Commitment> Unsettled()
    {
        var day = Days.Number(asOf);
        var said = session.Many("SELECT id FROM commitments WHERE hidden = 0 AND said > $1 AND opened <= $1", r => r.Number(0), day);
        var decided = session.Many("SELECT id FROM commitments WHERE decided = 1 AND latest > $1 AND opened <= $1", r => r.Number(0), day);
        List<long> ids = [.. said.Union(decided)];
        var found = text is null || ids.Count == 0 ? null : TextMatches(text);
        return [.. _loader.Many(ids).Values.Where(c => QueryMatch.Matches(query, c) && (found is null || c.Mentions.Any(m => found.Contains(m.Statement.Id))))];
    }

    private HashSet<string> TextMatches(IReadOnlyCollection<IReadOnlyCollection<string>> words) =>
    [
        .. FactTables.Statements(session, Searching.Statements(session, words, int.MaxValue)).Select(s => s.Statement.Id),
    ];

    private void Filter(Conditions where)
    {
        Party(where, query.Side, " AND role IN (0, 1, 2)");
        Party(where, query.Debtor, " AND role = 0");
        Party(where, query.Creditor, " AND role = 1");
        if (query.Area is not null)
        {
            where.Add("c.area = {0}", query.Area);
        }

        if (query.Subject is not null)
        {
            Among(where, "subjects", "subject = {0}", query.Subject);
        }

        if (query.Kind is { } kind)
        {
            where.Add("c.kind = {0}", (int)kind);
        }

        if (query.Reviewed is { } reviewed)
        {
            where.Add("c.reviewed = {0}", reviewed ? 1 : 0);
        }

        if (query.Moved)
        {
            where.Add("c.slip <> 0");
        }

        if (query.DueWithin is { } days)
        {
            where.Add("c.state = 1 AND c.due >= {0} AND c.due <= {1}", Days.Number(asOf), Days.Number(asOf) + days);
        }

        if (text is not null)
        {
            var statements = Searching.Statements(session, text, int.MaxValue);
            where.Add($"c.id IN (SELECT commitment FROM mentions WHERE {session.Dialect.IsAmong("statement", "{0}")})", session.Dialect.List(statements));
        }

        Status(where);
    }

    // In another order than that of deadlines the index of deadlines would find too many that are then to be sorted.
    private string Due => query.Order == CommitmentOrder.Deadline ? "c.due" : "+c.due";

    private void Status(Conditions where)
    {
        switch (query.Status)
        {
            case null:
                break;
            case CommitmentStatus.Overdue:
                where.Add($"c.state = 1 AND {Due} < {{0}}", Days.Number(asOf));
                break;
            case CommitmentStatus.Open:
                where.Add($"c.state = 1 AND (c.due IS NULL OR {Due} >= {{0}})", Days.Number(asOf));
                break;
            case { } status:
                where.Add("c.state = {0}", (int)status);
                break;
        }
    }

    private void Party(Conditions where, string? party, string role)
    {
        if (party is not null)
        {
            Among(where, "parties", "party = {0}" + role, party);
        }
    }

    // Few are taken and then put in order; of many the first page is found sooner by going through all in order.
    private void Among(Conditions where, string table, string condition, string value)
    {
        var found = session.Number($"SELECT count(*) FROM (SELECT 1 FROM {table} WHERE {condition.Replace("{0}", "$1", StringComparison.Ordinal)} LIMIT {Few}) AS found", value);
        where.Add(
            found < Few
                ? $"c.id IN (SELECT commitment FROM {table} WHERE {condition})"
                : $"EXISTS (SELECT 1 FROM {table} f WHERE f.{condition} AND f.commitment = c.id)",
            value);
    }
}
