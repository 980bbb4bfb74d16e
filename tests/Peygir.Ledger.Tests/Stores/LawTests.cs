using CsCheck;
using NodaTime;
using Peygir.Ledger.Stores.Asking;
using Peygir.Ledger.Tests.Support;
using Peygir.Reading;

namespace Peygir.Ledger.Tests.Stores;

/// <summary>Laws that hold after any sequence of adding, reading anew, deciding and undoing.</summary>
public abstract class LawTests(PostgresServer? postgres, int cases) : StoreTests(postgres)
{
    private static readonly Gen<(int Kind, int A, int B)[]> s_doings = Gen.Select(Gen.Int[0, 19], Gen.Int[0, 30], Gen.Int[0, 30]).Array[1, 14];

    [Fact]
    public void What_is_shown_is_what_follows_from_the_events() => Sample(ledger =>
    {
        var shown = View.Of(ledger);
        var report = ledger.Verify(rebuild: true);
        Assert.Empty(report.Problems);
        Assert.True(report.IsRebuilt);
        Assert.Equal(shown, View.Of(ledger));
    });

    [Fact]
    public void Adding_again_changes_nothing() => Sample(ledger =>
    {
        var (shown, events) = (View.Of(ledger), ledger.Events().Count());
        var known = ledger.Reports().Select(r => Story.Report(r.Id[1] - '0', r.Reader[2] - '0')).ToList();
        Assert.Equal(known.Count, ledger.AddRecorded(known).Known);
        Assert.Equal(events, ledger.Events().Count());
        Assert.Equal(shown, View.Of(ledger));
    });

    [Fact]
    public void Undoing_restores_what_was_shown() => Sample((ledger, kind, which) =>
    {
        var shown = View.Of(ledger);
        if (Story.Decision(ledger, kind, which, kind + which) is not { } decision)
        {
            return;
        }

        var decided = ledger.Decide(decision, "Sara", "");
        var after = View.Of(ledger);
        var undone = ledger.Undo(decided.Seq, "Sara");
        Assert.Equal(shown, View.Of(ledger));
        var again = ledger.Undo(undone.Seq, "Sara");
        Assert.Equal(after, View.Of(ledger));
        ledger.Undo(again.Seq, "Sara");
        Assert.Equal(shown, View.Of(ledger));
    });

    [Fact]
    public void A_query_finds_those_and_only_those_that_match_it() => Sample((ledger, a, b) =>
    {
        var asOf = b % 3 == 0 ? (LocalDate?)null : Reports.First.PlusDays(a * 14);
        var all = ledger.Commitments(new() { AsOf = asOf }).ToList();
        Assert.Equal(all.Count, all.DistinctBy(c => c.Id).Count());
        foreach (var query in Queries())
        {
            var expected = all.Where(c => QueryMatch.Matches(query, c)).Select(View.Of).Order(StringComparer.Ordinal);
            Assert.Equal(expected, ledger.Commitments(query with { AsOf = asOf }).Select(View.Of).Order(StringComparer.Ordinal));
        }
    });

    [Fact]
    public void Pages_make_up_the_whole() => Sample((ledger, a, b) =>
    {
        var query = new CommitmentQuery { Order = (CommitmentOrder)(a % 3), AsOf = b % 2 == 0 ? null : Reports.First.PlusDays(a * 14) };
        var all = ledger.Commitments(query).Select(c => c.Id).ToList();
        var paged = new List<string>();
        while (ledger.Commitments(query with { After = paged.LastOrDefault(), Limit = 2 }).Select(c => c.Id).ToList() is { Count: > 0 } page)
        {
            paged.AddRange(page);
        }

        Assert.Equal(all, paged);
    });

    [Fact]
    public void A_day_shows_what_was_known_on_it() => Sample((ledger, a, _) =>
    {
        var asOf = Reports.First.PlusDays(a * 14);
        foreach (var commitment in ledger.Commitments(new() { AsOf = asOf }))
        {
            Assert.Equal(asOf, commitment.AsOf);
            Assert.All(commitment.Mentions, m => Assert.True(m.Statement.Said is not { } said || said <= asOf));
            Assert.Equal(View.Of(commitment), View.Of(ledger.Commitment(commitment.Id, asOf)!));
        }
    });

    private static IEnumerable<CommitmentQuery> Queries() =>
    [
        .. Enum.GetValues<CommitmentStatus>().Select(s => new CommitmentQuery { Status = s }),
        new() { Side = "RUS" },
        new() { Debtor = "IRN" },
        new() { Creditor = "RUS", Kind = StatementKind.Pledge },
        new() { Area = "energy" },
        new() { Subject = "railway" },
        new() { DueWithin = 60 },
        new() { Moved = true },
        new() { Reviewed = true },
    ];

    private void Sample(Action<Ledger> law) => Sample((ledger, _, _) => law(ledger));

    private void Sample(Action<Ledger, int, int> law) => Gen.Select(s_doings, Gen.Int[0, 30], Gen.Int[0, 30]).Sample(
        (doings, a, b) =>
        {
            var now = Clock.GetCurrentInstant();
            using var ledger = Open(NewStore());
            foreach (var (kind, x, y) in doings)
            {
                Do(ledger, kind, x, y);
            }

            law(ledger, a, b);
            Clock.Reset(now);
        },
        iter: cases,
        threads: 1);

    private void Do(Ledger ledger, int kind, int a, int b)
    {
        switch (kind)
        {
            case < 9:
                ledger.AddRecorded([Story.Report(a % Story.Reports, b % 4), Story.Report(b % Story.Reports, a % 4)]);
                break;
            case < 10:
                Clock.AdvanceDays(b);
                break;
            case < 17:
                if (Story.Decision(ledger, kind + a, a, b) is { } decision)
                {
                    ledger.Decide(decision, "Sara", "she knows");
                }

                break;
            default:
                var decisions = ledger.Events().Where(e => e.Change is Decision).Select(e => e.Seq).ToList();
                if (decisions.Count > 0)
                {
                    Undo(ledger, decisions[a % decisions.Count]);
                }

                break;
        }
    }

    private static void Undo(Ledger ledger, long seq)
    {
        try
        {
            ledger.Undo(seq, "Omid");
        }
        catch (LedgerException e)
        {
            Assert.Contains("undone already", e.Message, StringComparison.Ordinal);
        }
    }
}

public class SqliteLawTests() : LawTests(null, 40);

public class PostgresLawTests(PostgresServer postgres) : LawTests(postgres, 4);
