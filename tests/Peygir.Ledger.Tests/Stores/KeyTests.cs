using Peygir.Ledger.Stores;
using Peygir.Ledger.Stores.Projecting;
using Peygir.Ledger.Tests.Support;

namespace Peygir.Ledger.Tests.Stores;

/// <summary>Keys of linking are found wherever they are for now.</summary>
public abstract class KeyTests(PostgresServer? postgres) : StoreTests(postgres)
{
    private const int Half = 60;

    // After so many events every range of keys has been moved.
    private const long AllMoved = 1_000_000;

    [Fact]
    public void Keys_that_were_moved_are_found_and_others_are_added_to_them()
    {
        var store = NewStore();
        Add(store, 0);
        using (var within = Store.Of(store))
        {
            within.Write(session =>
            {
                var all = Count(session, "link_keys") + Count(session, "recent_link_keys");
                LinkKeyTable.Move(session, AllMoved);
                Assert.NotEqual(0, all);
                Assert.Equal((all, 0), (Count(session, "link_keys"), Count(session, "recent_link_keys")));
                return true;
            });
        }

        Add(store, Half);
        using var ledger = Open(store);
        using var unmoved = Open(NewStore());
        unmoved.AddRecorded(Enumerable.Range(0, 2 * Half).Select(GeneratedReports.Of));
        Assert.Equal(View.Of(unmoved), View.Of(ledger));
        Assert.Empty(ledger.Verify().Problems);

        // A decision takes keys away from both tables, and gives them back.
        var shown = View.Of(ledger);
        var all = ledger.Commitments(new()).ToList();
        var merged = ledger.Decide(new Merged(all[0].Id, all[^1].Id), "Sara", "one thing");
        Assert.Empty(ledger.Verify().Problems);
        ledger.Undo(merged.Seq, "Sara");
        Assert.Equal(shown, View.Of(ledger));
        Assert.Empty(ledger.Verify().Problems);
    }

    private void Add(string store, int first)
    {
        using var ledger = Open(store);
        ledger.AddRecorded(Enumerable.Range(first, Half).Select(GeneratedReports.Of));
    }

    private static long Count(Session session, string table) => session.Number("SELECT count(*) FROM " + table);
}

public class SqliteKeyTests() : KeyTests(null);

public class PostgresKeyTests(PostgresServer postgres) : KeyTests(postgres);
