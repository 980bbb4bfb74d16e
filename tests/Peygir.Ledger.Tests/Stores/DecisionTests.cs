using NodaTime;
using Peygir.Ledger.Tests.Support;
using Peygir.Text;

namespace Peygir.Ledger.Tests.Stores;

/// <summary>Decisions that cannot be made are refused with what to do, and nothing is recorded of them.</summary>
public abstract class DecisionTests(PostgresServer? postgres) : StoreTests(postgres)
{
    [Fact]
    public void A_correction_must_fit_the_report_and_the_calendar()
    {
        using var ledger = Open(NewStore());
        ledger.AddRecorded([Story.Report(0, 0)]);
        var statement = StatementRef.Of(ledger.Statements(Story.Name(0))[0]);
        var (early, late) = (new LocalDate(2026, 1, 1), new LocalDate(2026, 2, 1));
        AssertRefused(ledger, new Corrected(statement, new() { Time = new(late, early, "iso", "") }), "before it starts");
        AssertRefused(ledger, new Corrected(statement, new() { Span = new TextSpan(0, 1_000_000) }), "no text from 0 to 1000000");
        AssertRefused(ledger, new Corrected(new("nowhere", statement.Span), new() { Area = "energy" }), "no statement nowhere#");
        Assert.NotNull(ledger.Decide(new Corrected(statement, new() { Time = new(early, late, "iso", "") }), "Sara", "read again"));
    }

    [Fact]
    public void What_never_was_has_no_history()
    {
        using var ledger = Open(NewStore());
        ledger.AddRecorded([Story.Report(0, 0)]);
        Assert.Contains("no commitment", Assert.Throws<LedgerException>(() => ledger.History("cbbbbbbbbbbbb")).Message, StringComparison.Ordinal);

        // One whose every statement was rejected has: it tells by whom.
        var commitment = ledger.Commitments(new()).First();
        foreach (var mention in commitment.Mentions)
        {
            ledger.Decide(new Rejected(StatementRef.Of(mention.Statement), null), "Sara", "a headline");
        }

        Assert.Null(ledger.Commitment(commitment.Id));
        Assert.Equal("Sara", ledger.History(commitment.Id)[^1].Cause.Person);
    }

    private static void AssertRefused(Ledger ledger, Decision decision, string problem)
    {
        var before = ledger.Events().Count();
        var error = Assert.Throws<LedgerException>(() => ledger.Decide(decision, "Sara", "x"));
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
        Assert.NotEmpty(error.Remedy);
        Assert.Equal(before, ledger.Events().Count());
    }
}

public class SqliteDecisionTests() : DecisionTests(null);

public class PostgresDecisionTests(PostgresServer postgres) : DecisionTests(postgres);
