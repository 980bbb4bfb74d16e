using Peygir.Ledger.Tests.Support;

namespace Peygir.Ledger.Tests.Stores;

/// <summary>A better reader takes the place of an older one, and what people decided stays.</summary>
public abstract class RereadingTests(PostgresServer? postgres) : StoreTests(postgres)
{
    private static readonly Said s_railway = new("We will finish the railway") { Subject = "railway" };
    private static readonly Said s_port = new("We will build the port") { Subject = "port" };

    [Fact]
    public void A_newer_reading_replaces_and_an_older_one_does_nothing()
    {
        using var ledger = Open(NewStore());
        ledger.AddRecorded([Reports.Of("r1", Today, "1.2.0", s_railway, s_port with { Unread = true })]);
        Assert.Equal(1, ledger.AddRecorded([Reports.Of("r1", Today, "1.1.0", s_railway with { Unread = true }, s_port)]).Known);
        Assert.Equal(["We will finish the railway"], Titles(ledger));
        Assert.Equal(1, ledger.AddRecorded([Reports.Of("r1", Today, "1.10.0", s_railway with { Unread = true }, s_port)]).Reread);
        Assert.Equal(["We will build the port"], Titles(ledger));
        Assert.Equal(["We will build the port"], ledger.Statements("r1").Select(s => s.Quote));
        Assert.Empty(ledger.Search("railway"));
        Assert.Single(ledger.Search("port"));
    }

    [Fact]
    public void A_commitment_keeps_its_id_when_its_opening_is_read_with_another_border()
    {
        using var ledger = Open(NewStore());
        ledger.AddRecorded([Reports.Of("r1", Today, "1.0.0", s_railway)]);
        var id = Assert.Single(ledger.Commitments(new())).Id;
        ledger.AddRecorded([Longer("2.0.0")]);
        var commitment = Assert.Single(ledger.Commitments(new()));
        Assert.Equal((id, Relation.Opened), (commitment.Id, commitment.Mentions[0].Relation));
        Assert.EndsWith(".", commitment.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_holds_for_the_new_reading_of_the_same_words()
    {
        using var ledger = Open(NewStore());
        ledger.AddRecorded([Reports.Of("r1", Today, "1.0.0", s_railway)]);
        var mention = Assert.Single(ledger.Commitments(new())).Mentions[0];
        ledger.Decide(new Corrected(StatementRef.Of(mention.Statement), new() { Area = "energy", Actors = ["AZE"] }), "Sara", "the other side speaks");
        ledger.AddRecorded([Longer("2.0.0")]);
        var commitment = Assert.Single(ledger.Commitments(new()));
        Assert.Equal(("energy", "AZE"), (commitment.Area, Assert.Single(commitment.Debtors)));
        Assert.EndsWith(".", commitment.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_person_accepted_stays_though_a_newer_reader_misses_it()
    {
        using var ledger = Open(NewStore());
        ledger.AddRecorded([Reports.Of("r1", Today, "1.0.0", s_railway, s_port)]);
        var railway = ledger.Commitments(new() { Subject = "railway" }).Single();
        var accepted = ledger.Decide(new Accepted(StatementRef.Of(railway.Mentions[0].Statement), railway.Id, Relation.Opened), "Sara", "");
        ledger.AddRecorded([Reports.Of("r1", Today, "2.0.0", s_railway with { Unread = true }, s_port with { Unread = true })]);
        Assert.Equal(["We will finish the railway"], Titles(ledger));
        Assert.Single(ledger.Search("railway"));
        ledger.Undo(accepted.Seq, "Sara");
        Assert.Empty(Titles(ledger));
        Assert.Empty(ledger.Search("railway"));
    }

    [Fact]
    public void What_a_person_rejected_stays_away_when_read_again()
    {
        using var ledger = Open(NewStore());
        ledger.AddRecorded([Reports.Of("r1", Today, "1.0.0", s_railway, s_port)]);
        var railway = ledger.Commitments(new() { Subject = "railway" }).Single();
        ledger.Decide(new Rejected(StatementRef.Of(railway.Mentions[0].Statement), null), "Sara", "a headline");
        Assert.Equal(["We will build the port"], Titles(ledger));
        ledger.AddRecorded([Reports.Of("r1", Today, "2.0.0", s_railway, s_port)]);
        Assert.Equal(["We will build the port"], Titles(ledger));
    }

    [Fact]
    public void Merged_and_split_commitments_stay_so()
    {
        using var ledger = Open(NewStore());
        ledger.AddRecorded([Reports.Of("r1", Today, "1.0.0", s_railway, s_port)]);
        var railway = ledger.Commitments(new() { Subject = "railway" }).Single();
        var port = ledger.Commitments(new() { Subject = "port" }).Single();
        ledger.Decide(new Merged(port.Id, railway.Id), "Sara", "one project");
        ledger.AddRecorded([Reports.Of("r1", Today, "2.0.0", s_railway, s_port)]);
        Assert.Equal(2, Assert.Single(ledger.Commitments(new())).Mentions.Length);
        Assert.Equal(railway.Id, ledger.Commitment(port.Id)!.Id);
        ledger.Decide(new Split(railway.Id, [StatementRef.Of(port.Mentions[0].Statement)]), "Sara", "two projects after all");
        ledger.AddRecorded([Reports.Of("r1", Today, "3.0.0", s_railway, s_port)]);
        Assert.Equal(["We will build the port", "We will finish the railway"], Titles(ledger));
    }

    [Fact]
    public void A_known_id_with_another_text_is_refused_and_the_others_are_added()
    {
        using var ledger = Open(NewStore());
        ledger.AddRecorded([Reports.Of("r1", Today, s_railway)]);
        var summary = ledger.AddRecorded([Reports.Of("r1", Today, s_port), Reports.Of("r2", Today, s_port)]);
        Assert.Equal(1, summary.New);
        Assert.Contains("\"r1\"", Assert.Single(summary.Refused).Message, StringComparison.Ordinal);
        Assert.Equal(["We will build the port", "We will finish the railway"], Titles(ledger));
    }

    // The same words with the full stop.
    private static Recording.RecordedReport Longer(string reader)
    {
        var report = Reports.Of("r1", Today, reader, s_railway);
        var (statement, text) = (report.Statements[0], report.Report.Text);
        var span = statement.Span with { End = statement.Span.End + 1 };
        return report with { Statements = [statement with { Span = span, Quote = text[span.Start..span.End], Id = $"r1#{span.Start}-{span.End}" }] };
    }

    private static IEnumerable<string> Titles(Ledger ledger) => ledger.Commitments(new()).Select(c => c.Title).Order(StringComparer.Ordinal);
}

public class SqliteRereadingTests() : RereadingTests(null);

public class PostgresRereadingTests(PostgresServer postgres) : RereadingTests(postgres);
