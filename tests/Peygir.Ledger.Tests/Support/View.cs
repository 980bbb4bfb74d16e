using System.Text.Json;
using NodaTime;

namespace Peygir.Ledger.Tests.Support;

/// <summary>All that a ledger shows, as one text to compare.</summary>
internal static class View
{
    public static string Of(Ledger ledger, LocalDate? asOf = null) => string.Join('\n', Lines(ledger, asOf));

    private static IEnumerable<string> Lines(Ledger ledger, LocalDate? asOf)
    {
        foreach (var commitment in ledger.Commitments(new() { AsOf = asOf }))
        {
            yield return Of(commitment);
        }

        foreach (var report in ledger.Reports())
        {
            yield return $"{report.Id} {report.Reader} {report.SameAs} {report.Text.Length}: "
                + string.Join("; ", ledger.Statements(report.Id).Select(Of));
        }

        yield return JsonSerializer.Serialize(ledger.Subjects(asOf).Select(s => $"{s}"));
        yield return string.Join(", ", ledger.Search("land", 1_000, asOf).Select(h => h.Statement.Id).Order(StringComparer.Ordinal));
    }

    public static string Of(Commitment c) =>
        $"{c.Id} {c.Title} {c.Kind} {c.Status} {c.Reason} {string.Join(',', c.Debtors)}>{string.Join(',', c.Creditors)} {c.Area} "
        + $"{string.Join(',', c.Subjects)} {c.LastSaid} {c.SlipDays} {c.IsReviewed} [{string.Join("; ", c.Deadlines)}] "
        + string.Join("; ", c.Mentions.Select(m => $"{m.Relation} {m.Score} {string.Join(',', m.Reasons)} {Of(m.Statement)}"));

    private static string Of(LedgerStatement s) => $"{s.Id} {s.Kind} {s.Quote} {s.Side} {string.Join(',', s.Actors)} {s.Time} {s.Area} {s.Progress}";
}
