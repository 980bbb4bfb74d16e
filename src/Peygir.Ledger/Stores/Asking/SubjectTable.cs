using NodaTime;

namespace Peygir.Ledger.Stores.Asking;

/// <summary>Counts commitments by subject.</summary>
internal static class SubjectTable
{
    public static List<SubjectSummary> All(Session session, LocalDate asOf) => session.Many(
        "SELECT s.subject, count(*),"
        + " sum(CASE WHEN c.state = 0 OR (c.state = 1 AND (c.due IS NULL OR c.due >= $1)) THEN 1 ELSE 0 END),"
        + " sum(CASE WHEN c.state = 1 AND c.due < $1 THEN 1 ELSE 0 END),"
        + " (SELECT max(day) FROM subject_days d WHERE d.subject = s.subject AND d.day <= $1)"
        + " FROM subjects s JOIN commitments c ON c.id = s.commitment WHERE c.opened <= $1 GROUP BY s.subject ORDER BY count(*) DESC, s.subject",
        r => new SubjectSummary(
            r.Text(0),
            (int)r.Number(1),
            (int)r.Number(2),
            (int)r.Number(3),
            r.IsNull(4) ? null : Days.Day(r.Number(4))),
        Days.Number(asOf));
}
