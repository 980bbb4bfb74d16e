using NodaTime;
using Peygir.Ledger.Recording;
using Peygir.Ledger.Tests.Support;

namespace Peygir.Ledger.Tests.Stores;

/// <summary>Reports that tell the same are found again among those of about the same days.</summary>
public abstract class SameTextTests(PostgresServer? postgres) : StoreTests(postgres)
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(31, true)]
    [InlineData(-31, true)]
    [InlineData(96, false)]
    [InlineData(-96, false)]
    public void By_the_days_between_them(int days, bool isSame)
    {
        foreach (var first in new[] { Reports.First, new LocalDate(1969, 12, 20), new LocalDate(1970, 1, 5) })
        {
            using var ledger = Open(NewStore());
            ledger.AddRecorded([Titled("a", first), Titled("b", first.PlusDays(days))]);
            ledger.AddRecorded([Titled("c", first.PlusDays(days))]);
            Assert.Equal(isSame ? "a" : null, ledger.Report("b")!.SameAs);
            Assert.NotNull(ledger.Report("c")!.SameAs);
            Assert.Empty(ledger.Verify().Problems);
        }
    }

    [Fact]
    public void An_undated_report_is_of_the_day_it_was_added()
    {
        using var ledger = Open(NewStore());
        ledger.AddRecorded([Titled("a", Today.PlusDays(-20)), Titled("b", null)]);
        Clock.AdvanceDays(200);
        ledger.AddRecorded([Titled("c", null)]);
        Assert.Equal("a", ledger.Report("b")!.SameAs);
        Assert.Null(ledger.Report("c")!.SameAs);
    }

    private static RecordedReport Titled(string id, LocalDate? day)
    {
        var recorded = Reports.Of(id, day, new Said($"We will build a bridge ({id})") { Subject = "bridge" });
        return recorded with { Report = recorded.Report with { Title = "A bridge" } };
    }
}

public class SqliteSameTextTests() : SameTextTests(null);

public class PostgresSameTextTests(PostgresServer postgres) : SameTextTests(postgres);
