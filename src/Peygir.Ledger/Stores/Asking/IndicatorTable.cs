using NodaTime;

namespace Peygir.Ledger.Stores.Asking;

/// <summary>Reads statements of measured quantities.</summary>
internal static class IndicatorTable
{
    private const int Page = 500;

    public static List<LedgerStatement> Find(Session session, IndicatorQuery query)
    {
        var found = new List<LedgerStatement>();
        var (day, seq) = (Days.Number(query.AsOf ?? LocalDate.MaxIsoValue), long.MaxValue);
        while (found.Count < query.Limit)
        {
            var page = session.Many(
                "SELECT s.day, s.seq FROM statements s"
                + " WHERE s.kind = 4 AND s.shown = 1 AND (s.day < $1 OR (s.day = $1 AND s.seq < $2)) ORDER BY s.day DESC, s.seq DESC LIMIT $3",
                r => (Day: r.Number(0), Seq: r.Number(1)),
                day,
                seq,
                Page);
            var statements = Corrections.Of(session, [.. page.Select(p => p.Seq)]);
            found.AddRange(page.Select(p => statements[p.Seq]).Where(s => Matches(query, s)));
            if (page.Count < Page)
            {
                break;
            }

            (day, seq) = page[^1];
        }

        return [.. found.Take(query.Limit)];
    }

    private static bool Matches(IndicatorQuery query, LedgerStatement s) =>
        (query.Area is not { } area || s.Area == area)
        && (query.Side is not { } side || s.Side == side || s.Actors.Contains(side))
        && (query.Subject is not { } subject || s.Subjects.Contains(subject));
}
