using System.Collections.Immutable;
using Peygir.Ledger.Linking;
using Peygir.Ledger.Stores.Asking;
using Peygir.Ledger.Tests.Support;
using Peygir.Reading;

namespace Peygir.Ledger.Tests.Stores;

/// <summary>What is done in another way where there are many.</summary>
public abstract class ManyTests(PostgresServer? postgres) : StoreTests(postgres)
{
    private const int Reports = 900;

    [Fact]
    public void Linking_meets_what_was_added_whether_it_was_written_or_not()
    {
        var (together, oneByOne) = (new Opening(), new Opening());
        var reports = Enumerable.Range(0, Reports / 3).Select(GeneratedReports.Of).ToList();
        using (var ledger = Ledger.Open(NewStore(), Options with { Linking = together }))
        {
            ledger.AddRecorded(reports);
        }

        using (var ledger = Ledger.Open(NewStore(), Options with { Linking = oneByOne }))
        {
            foreach (var report in reports)
            {
                ledger.AddRecorded([report]);
            }
        }

        Assert.Equal(oneByOne.Met.Select(m => m.Frequency), together.Met.Select(m => m.Frequency));
        Assert.Equal(oneByOne.Met.Select(m => m.Candidates), together.Met.Select(m => m.Candidates));
        Assert.Equal(Enumerable.Range(0, reports.Count).Select(n => Math.Min(3 * n, 256)), together.Met.Select(m => m.Frequency));
        Assert.Equal(
            reports.Select((_, n) => reports.Take(n).SelectMany(r => r.Statements).Select(s => CommitmentId.OpenedBy(s.Id)).Take(2)),
            together.Met.Select(m => m.Candidates));
    }

    [Fact]
    public void A_list_of_many_has_those_that_match_in_order()
    {
        using var ledger = Ledger.Open(NewStore(), Options with { Linking = new Opening() });
        ledger.AddRecorded(Enumerable.Range(0, Reports).Select(GeneratedReports.Of));
        var all = ledger.Commitments(new()).ToList();
        Assert.Equal(Reports * 3, all.Count);
        foreach (var order in Enum.GetValues<CommitmentOrder>())
        {
            foreach (var query in new CommitmentQuery[] { new() { Side = "IRN" }, new() { Debtor = "IRN", Status = CommitmentStatus.Overdue }, new() { Debtor = "IRN", Subject = "road-1" }, new() { Side = "IRN", Kind = StatementKind.Pledge, Area = "transport" } })
            {
                var expected = all.Where(c => QueryMatch.Matches(query, c)).OrderBy(c => SortKey.Of(c, order)).Select(c => c.Id).ToList();
                Assert.NotEmpty(expected);
                Assert.Equal(expected, ledger.Commitments(query with { Order = order }).Select(c => c.Id));
            }
        }
    }

    [Fact]
    public void Facets_that_no_commitment_shares_find_nothing()
    {
        using var ledger = Open(NewStore());
        ledger.AddRecorded([Support.Reports.Of("r1", Today, new Said("We will finish the railway") { Subject = "railway" }, new Said("We will sell gas") { Subject = "gas", Area = "energy" })]);
        Assert.Single(ledger.Commitments(new() { Debtor = "IRN", Subject = "railway", Area = "transport" }));
        Assert.Empty(ledger.Commitments(new() { Debtor = "IRN", Subject = "railway", Area = "energy" }));
        Assert.Empty(ledger.Commitments(new() { Debtor = "IRN", Subject = "nothing" }));
    }

    /// <summary>Opens a commitment with every statement; all have one key. Keeps what it met.</summary>
    private sealed class Opening : ILinking
    {
        public List<(int Frequency, IEnumerable<string> Candidates)> Met { get; } = [];

        public string Version => "opening";

        public IEnumerable<long> Keys(LedgerStatement statement) => [7];

        public IEnumerable<long> SketchKeys(LedgerReport report) => [];

        public LinkedReport Link(LedgerReport report, ImmutableArray<LedgerStatement> statements, ILinkIndex index)
        {
            Met.Add((index.Frequency(7), [.. index.Candidates([7], 2).Select(c => c.Id)]));
            return new(null, [.. statements.Select(s => new LinkedStatement(s, [new(CommitmentId.OpenedBy(s.Id), Relation.Opened, 1, [])]))]);
        }
    }
}

public class SqliteManyTests() : ManyTests(null);

public class PostgresManyTests(PostgresServer postgres) : ManyTests(postgres);
