namespace Peygir.Ledger.Stores.Projecting;

/// <summary>On which days reports spoke of a subject.</summary>
internal static class SubjectDays
{
    /// <summary>Counts a statement in or, with -1, out.</summary>
    public static void Add(Session session, LedgerStatement statement, long day, int count)
    {
        foreach (var subject in statement.Subjects.Distinct(StringComparer.Ordinal))
        {
            session.Run(
                "INSERT INTO subject_days (subject, day, statements) VALUES ($1, $2, $3)"
                + " ON CONFLICT (subject, day) DO UPDATE SET statements = subject_days.statements + excluded.statements",
                subject,
                day,
                count);
            if (count < 0)
            {
                session.Run("DELETE FROM subject_days WHERE subject = $1 AND day = $2 AND statements <= 0", subject, day);
            }
        }
    }

    /// <summary>The last day up to a day on which one of the subjects was spoken of; null where there is none.</summary>
    public static NodaTime.LocalDate? Last(Session session, IReadOnlyCollection<string> subjects, NodaTime.LocalDate asOf)
    {
        var last = 0L;
        foreach (var subject in subjects)
        {
            last = Math.Max(last, session.Number("SELECT max(day) FROM subject_days WHERE subject = $1 AND day <= $2", subject, Days.Number(asOf)));
        }

        return last == 0 ? null : Days.Day(last);
    }
}
