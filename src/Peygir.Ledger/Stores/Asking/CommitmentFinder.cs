using System.Globalization;
using NodaTime;

namespace Peygir.Ledger.Stores.Asking;

/// <summary>
/// Finds the commitments that a query asks for. Of those about which nothing was said or decided after the day, their
/// rows tell all; the others are folded as of the day and looked at one by one.
/// </summary>
internal sealed class CommitmentFinder(Session session, CommitmentQuery query, LocalDate asOf, IReadOnlyCollection<IReadOnlyCollection<string>>? text)
{
    // So many of the order are looked at before all that have the facets are put in order.
    private static readonly int[] s_looked = [1_000, 16_000];

    private readonly CommitmentLoader _loader = new(session, asOf);
    private readonly Lazy<bool> _isOverdueRare = new(() => FacetSet.Few > session.Number(
        $"SELECT count(*) FROM (SELECT 1 FROM commitments WHERE state = 1 AND hidden = 0 AND due < $1 LIMIT {FacetSet.Few}) AS found", Days.Number(asOf)));

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
        if (FacetSet.Of(session, Facets()) is not { } facets)
        {
            return [];
        }

        var order = new ListOrder(query);
        if (text is null && order.Indexed is not null && !facets.IsAll && !facets.IsFew)
        {
            // Where many match, the first of the order do soon.
            foreach (var looked in s_looked)
            {
                var found = Among(order, facets, from, most, looked);
                if (found.Count == most)
                {
                    return _loader.Many(found);
                }
            }
        }

        return _loader.Many(Among(order, facets, from, most, null));
    }

    private List<long> Among(ListOrder order, FacetSet facets, SortKey? from, int most, int? looked)
    {
        var (first, where) = (new Conditions(), new Conditions());
        var rows = "commitments c";
        if (looked is { } number)
        {
            first.Add(order.Indexed!);
            order.After(first, from);
            rows = $"(SELECT * FROM commitments c WHERE {first.Sql} ORDER BY {order.Sql} LIMIT {number.ToString(CultureInfo.InvariantCulture)}) AS c";
            where = new(first.Values);
            facets.Has(where);
        }
        else
        {
            order.After(where, from);
            facets.IsAmong(where);
        }

        where.Add("c.hidden = 0");
        where.Add("c.latest <= {0}", Days.Number(asOf));
        Filter(where);
        return session.Many(
            $"SELECT c.number FROM {rows} WHERE {where.Sql} ORDER BY {order.Sql} LIMIT {most.ToString(CultureInfo.InvariantCulture)}", r => r.Number(0), where.Values);
    }

    private List<Commitment> Unsettled()
    {
        var day = Days.Number(asOf);
        var said = session.Many("SELECT number FROM commitments WHERE hidden = 0 AND said > $1 AND opened <= $1", r => r.Number(0), day);
        var decided = session.Many("SELECT number FROM commitments WHERE decided = 1 AND latest > $1 AND opened <= $1", r => r.Number(0), day);
        List<long> numbers = [.. said.Union(decided)];
        var found = text is null || numbers.Count == 0 ? null : TextMatches(text);
        return [.. _loader.Many(numbers).Where(c => QueryMatch.Matches(query, c) && (found is null || c.Mentions.Any(m => found.Contains(m.Statement.Id))))];
    }

    private HashSet<string> TextMatches(IReadOnlyCollection<IReadOnlyCollection<string>> words) =>
    [
        .. FactTables.Statements(session, Searching.Statements(session, words, int.MaxValue)).Select(s => s.Statement.Id),
    ];

    private void Filter(Conditions where)
    {
        if (query.Reviewed is { } reviewed)
        {
            where.Add(reviewed ? "c.reviewed = 1" : "c.reviewed = 0");
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
            where.Add($"c.number IN (SELECT commitment FROM mentions WHERE {session.Dialect.IsAmong("statement", "{0}")})", session.Dialect.List(statements));
        }

        Status(where);
    }

    private void Status(Conditions where)
    {
        switch (query.Status)
        {
            case null:
                break;
            case CommitmentStatus.Overdue:
                where.Add($"c.state = 1 AND {(_isOverdueRare.Value ? "c.due" : Due)} < {{0}}", Days.Number(asOf));
                break;
            case CommitmentStatus.Open:
                where.Add($"c.state = 1 AND (c.due IS NULL OR {Due} >= {{0}})", Days.Number(asOf));
                break;
            case { } status:
                // Said twice, for the index of those that have ended.
                where.Add("c.state = {0} AND c.state <> 1", (int)status);
                break;
        }
    }

    // In another order than that of deadlines the index of deadlines would find too many that are then to be sorted.
    private string Due => query.Order == CommitmentOrder.Deadline ? "c.due" : "+c.due";

    private IEnumerable<string> Facets()
    {
        if (query.Side is { } side)
        {
            yield return FacetNames.Party(side);
        }

        if (query.Debtor is { } debtor)
        {
            yield return FacetNames.Debtor(debtor);
        }

        if (query.Creditor is { } creditor)
        {
            yield return FacetNames.Creditor(creditor);
        }

        if (query.Subject is { } subject)
        {
            yield return FacetNames.Subject(subject);
        }

        if (query.Area is { } area)
        {
            yield return FacetNames.Area(area);
        }

        if (query.Kind is { } kind)
        {
            yield return FacetNames.Kind((int)kind);
        }
    }
}
