using NodaTime;
using Peygir.Ledger.Tests.Support;
using Peygir.Reading;

namespace Peygir.Ledger.Tests.LifeCycle;

/// <summary>Where a commitment stands, told from reports alone.</summary>
public class StatusTests() : StoreTests(null)
{
    private static readonly LocalDate s_deadline = new(2025, 6, 30);
    private static readonly Said s_promise = new("We will finish the railway") { Subject = "railway", By = s_deadline };
    private static readonly Said s_done = new("The railway is finished", StatementKind.Progress) { Subject = "railway", Progress = "completed" };

    [Fact]
    public void It_is_open_through_the_last_day_of_its_deadline_and_overdue_after()
    {
        using var ledger = With(Reports.Of("r1", new(2025, 1, 1), s_promise));
        Assert.Equal(("deadline-ahead", CommitmentStatus.Open), On(ledger, new(2025, 5, 30)));
        Assert.Equal(("due-soon", CommitmentStatus.Open), On(ledger, new(2025, 5, 31)));
        Assert.Equal(("due-soon", CommitmentStatus.Open), On(ledger, s_deadline));
        Assert.Equal(("deadline-passed", CommitmentStatus.Overdue), On(ledger, s_deadline.PlusDays(1)));
    }

    [Fact]
    public void Overdue_says_when_a_report_on_its_subject_was_last_read()
    {
        using var ledger = With(
            Reports.Of("r1", new(2025, 1, 1), s_promise),
            Reports.Of("r2", new(2025, 8, 8), new Said("The railway is a bridge between peoples", StatementKind.Position) { Subject = "railway" }));
        Assert.Equal(new LocalDate(2025, 1, 1), Only(ledger, new(2025, 7, 31)).Reason.LastRead);
        Assert.Equal(new LocalDate(2025, 8, 8), Only(ledger, new(2025, 8, 31)).Reason.LastRead);
    }

    [Fact]
    public void A_moved_deadline_takes_the_place_of_the_first_and_the_slip_is_counted()
    {
        using var ledger = With(
            Reports.Of("r1", new(2025, 1, 1), s_promise),
            Reports.Of("r2", new(2025, 5, 1), s_promise with { Words = "The railway will be ready later", By = s_deadline.PlusDays(90) }));
        Assert.Equal(CommitmentStatus.Open, Only(ledger, s_deadline.PlusDays(1)).Status);
        Assert.Equal(90, Only(ledger, s_deadline).SlipDays);
        Assert.Equal(0, Only(ledger, new(2025, 4, 30)).SlipDays);
        Assert.Equal(CommitmentStatus.Overdue, Only(ledger, s_deadline.PlusDays(91)).Status);
    }

    [Theory]
    [InlineData(-1, CommitmentStatus.Kept)]
    [InlineData(0, CommitmentStatus.Kept)]
    [InlineData(1, CommitmentStatus.KeptLate)]
    public void A_report_that_it_is_done_keeps_it(int daysAfterDeadline, CommitmentStatus status)
    {
        var day = s_deadline.PlusDays(daysAfterDeadline);
        using var ledger = With(Reports.Of("r1", new(2025, 1, 1), s_promise), Reports.Of("r2", day, s_done));
        Assert.Equal(status, Only(ledger, Today).Status);
        Assert.Equal(day, Only(ledger, Today).Reason.Day);
        Assert.Equal(CommitmentStatus.Open, Only(ledger, new(2025, 2, 1)).Status);
    }

    [Fact]
    public void What_is_promised_again_on_a_later_day_was_not_kept()
    {
        using var ledger = With(
            Reports.Of("r1", new(2025, 1, 1), s_promise),
            Reports.Of("r2", new(2025, 3, 1), s_done),
            Reports.Of("r3", new(2025, 5, 1), s_promise with { Words = "We will finish the railway soon" }));
        Assert.Equal(CommitmentStatus.Kept, Only(ledger, new(2025, 4, 1)).Status);
        Assert.Equal(CommitmentStatus.Open, Only(ledger, new(2025, 5, 1)).Status);
    }

    [Fact]
    public void What_nobody_promised_and_a_report_tells_as_done_is_kept()
    {
        using var ledger = With(Reports.Of("r1", new(2025, 1, 1), s_done));
        Assert.Equal(CommitmentStatus.Kept, Only(ledger, Today).Status);
    }

    [Fact]
    public void Done_in_time_but_reported_late_is_kept()
    {
        using var ledger = With(
            Reports.Of("r1", new(2025, 1, 1), s_promise), Reports.Of("r2", s_deadline.PlusDays(30), s_done with { By = s_deadline.PlusDays(-3) }));
        Assert.Equal(CommitmentStatus.Kept, Only(ledger, Today).Status);
    }

    [Fact]
    public void It_binds_once_its_condition_is_dropped()
    {
        using var ledger = With(
            Reports.Of("r1", new(2025, 1, 1), s_promise with { Condition = "if the loan is paid" }),
            Reports.Of("r2", new(2025, 3, 1), s_promise with { Words = "We will finish the railway without it" }));
        var before = Only(ledger, new(2025, 2, 1));
        Assert.Equal((CommitmentStatus.Conditional, "if the loan is paid"), (before.Status, before.Reason.Note));
        Assert.Equal(CommitmentStatus.Open, Only(ledger, new(2025, 3, 1)).Status);
    }

    [Fact]
    public void A_conditional_promise_is_never_overdue()
    {
        using var ledger = With(Reports.Of("r1", new(2025, 1, 1), s_promise with { Condition = "if the loan is paid" }));
        Assert.Equal(CommitmentStatus.Conditional, Only(ledger, Today).Status);
    }

    [Fact]
    public void A_person_closes_and_reopens()
    {
        using var ledger = With(Reports.Of("r1", new(2025, 1, 1), s_promise), Reports.Of("r2", new(2025, 5, 1), s_done));
        var id = Only(ledger, Today).Id;
        ledger.Decide(new Closed(id, CommitmentStatus.Withdrawn, new(2025, 7, 1), "minutes of the commission"), "Sara", "it was dropped");
        var closed = Only(ledger, Today);
        Assert.Equal((CommitmentStatus.Withdrawn, "it was dropped (minutes of the commission)"), (closed.Status, closed.Reason.Note));
        Assert.True(closed.IsReviewed);
        ledger.Decide(new Reopened(id), "Sara", "only a part is done");
        Assert.Equal(CommitmentStatus.Overdue, Only(ledger, Today).Status);
    }

    [Fact]
    public void It_cannot_be_closed_as_open_or_in_the_future()
    {
        using var ledger = With(Reports.Of("r1", new(2025, 1, 1), s_promise));
        var id = Only(ledger, Today).Id;
        Assert.Throws<LedgerException>(() => ledger.Decide(new Closed(id, CommitmentStatus.Open, Today, ""), "Sara", ""));
        Assert.Throws<LedgerException>(() => ledger.Decide(new Closed(id, CommitmentStatus.Kept, Today.PlusDays(1), ""), "Sara", ""));
    }

    private Ledger With(params ReadOnlySpan<Recording.RecordedReport> reports)
    {
        var ledger = Open(NewStore());
        ledger.AddRecorded([.. reports]);
        return ledger;
    }

    private static (string Reason, CommitmentStatus Status) On(Ledger ledger, LocalDate day) =>
        (Only(ledger, day).Reason.Key, Only(ledger, day).Status);

    private static Commitment Only(Ledger ledger, LocalDate day) => Assert.Single(ledger.Commitments(new() { AsOf = day }));
}
