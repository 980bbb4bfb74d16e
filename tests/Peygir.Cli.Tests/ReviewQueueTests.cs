using Peygir.Cli.Commands.Ledgers.Review;
using Peygir.Cli.Output;

namespace Peygir.Cli.Tests;

/// <summary>The queue, with a person's answers written beforehand.</summary>
public class ReviewQueueTests(LedgerFixture ledger) : IClassFixture<LedgerFixture>
{
    [Fact]
    public void A_person_goes_through_what_is_doubtful_and_stops_when_they_like()
    {
        using var opened = Peygir.Ledger.Ledger.Open(ledger.Copy());
        var queue = Doubt.Queue(opened, new());
        Assert.True(queue.Count >= 2, "The reports have two mentions at least.");
        Assert.Equal(queue.OrderByDescending(d => d.Share), queue);

        using var output = new StringWriter();
        var answers = new StringReader("what?\na\n\n  \nI read the report\nq\n");
        Assert.Equal(1, new ReviewQueue(opened, answers, output, TableStyle.Plain, "Sara").Run(queue));
        Assert.Contains(queue[0].Mention.Statement.Quote, output.ToString(), StringComparison.Ordinal);
        Assert.True(opened.Commitment(queue[0].Commitment.Id)!.IsReviewed);
        var decided = opened.History(queue[0].Commitment.Id)[^1];
        Assert.Equal(("Sara", "I read the report"), (decided.Cause.Person, decided.Cause.Reason));
        Assert.DoesNotContain(Doubt.Queue(opened, new()), d => d.Commitment.Id == queue[0].Commitment.Id);
    }

    [Fact]
    public void What_is_skipped_is_asked_again_another_time_and_the_end_of_the_answers_stops()
    {
        using var opened = Peygir.Ledger.Ledger.Open(ledger.Copy());
        var queue = Doubt.Queue(opened, new());
        Assert.Equal(0, new ReviewQueue(opened, new StringReader("s\n"), TextWriter.Null, TableStyle.Plain, "Sara").Run(queue));
        Assert.Equal(0, new ReviewQueue(opened, new StringReader("a\n\n"), TextWriter.Null, TableStyle.Plain, "Sara").Run(queue));
        Assert.Equal(queue.Count, Doubt.Queue(opened, new()).Count);
    }
}
