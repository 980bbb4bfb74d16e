using NodaTime;

namespace Peygir.Ledger.Stores.Asking;

/// <summary>Counts commitments by subject.</summary>
internal static class SubjectTable
{
    public static List<SubjectSummary> All(Session session, LocalDate asOf) => session.Many(
        "SELECT substr(f.name, 2) AS subject, count(*),"
        + " sum(CASE WHEN c.state = 0 OR (c.state = 1 AND (c.due IS NULL OR c.due >= $1)) THEN 1 ELSE 0 END),"
        + " sum(CASE WHEN c.state = 1 AND c.due < $1 THEN 1 ELSE 0 END),"
        + " (SELECT max(day) FROM subject_days d WHERE d.subject = substr(f.name, 2) AND d.day <= $1)"
        + " FROM facets f JOIN facet_members m ON m.facet = f.number JOIN commitments c ON c.number = m.commitment"
        + " WHERE f.name >= 's' AND f.name < 't' AND c.opened <= $1 GROUP BY f.name ORDER BY count(*) DESC, f.name",
        r => new SubjectSummary(
            r.Text(0),
            (int)r.Number(1),
            (int)r.Number(2),
            (int)r.Number(3),
            r.IsNull(4) ? null : Days.Day(r.Number(4))),
        Days.Number(asOf));
}
