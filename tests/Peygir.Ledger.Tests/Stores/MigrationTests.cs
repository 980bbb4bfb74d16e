using Peygir.Ledger.Stores;
using Peygir.Ledger.Tests.Support;

namespace Peygir.Ledger.Tests.Stores;

/// <summary>Ledgers of older schemas show, once they are opened, what one that was never older shows.</summary>
public abstract class MigrationTests(PostgresServer? postgres) : StoreTests(postgres)
{
    private static readonly string[] s_first =
    [
        "INSERT INTO reports (id, content, seq, day, added, reader) SELECT report, report, min(seq), 0, 0, '' FROM events WHERE kind = 1 GROUP BY report",
    ];

    private static readonly string[] s_second =
    [
        "INSERT INTO reports (id, content, first, seq, day, added, reader) SELECT report, report, min(seq), min(seq), 0, 0, '' FROM events WHERE kind = 1 GROUP BY report",
    ];

    private static readonly string[] s_both =
    [
        "INSERT INTO statements (seq, report, kind, day, live, shown) SELECT seq, report, 0, 0, 1, 1 FROM events WHERE kind <> 1",
        "INSERT INTO commitments (id, state, kind, area, opened, said, latest, reviewed, decided, hidden, facets) VALUES (7, 1, 0, '', 0, 0, 0, 0, 0, 0, '0IRN')",
        "INSERT INTO parties (party, role, commitment) VALUES ('IRN', 0, 7)",
        "INSERT INTO mentions (commitment, statement, linked) VALUES (7, 2, 7)",
        "INSERT INTO link_keys (key, commitment) VALUES (9, 7)",
        "INSERT INTO decisions (target, seq) VALUES ('r:r1', 1)",
        "INSERT INTO facts (name, value) VALUES ('index', 'as it was')",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_ledger_of_an_older_schema_is_brought_to_the_last(int schema)
    {
        using var made = Open(NewStore());
        made.AddRecorded(Enumerable.Range(0, Story.Reports).Select(n => Story.Report(n, 0)));
        made.Decide(Story.Decision(made, 4, 0, 1)!, "Sara", "one thing");
        made.AddRecorded([Story.Report(2, 1), Story.Report(3, 2)]);
        var events = made.Events().ToList();

        var store = NewStore();
        using (var old = Store.Of(store))
        {
            old.Use(session =>
            {
                SchemaSteps.Apply(session, Clock.GetCurrentInstant(), schema);
                events.ForEach(e => EventLog.Append(session, e));
                foreach (var sql in (schema == 1 ? s_first : s_second).Concat(s_both))
                {
                    session.Script(sql);
                }

                return true;
            });
        }

        using var ledger = Open(store);
        Assert.Equal(View.Of(made), View.Of(ledger));
        Assert.Equal(Written(made), Written(ledger));
        var report = ledger.Verify(rebuild: true);
        Assert.Empty(report.Problems);
        Assert.True(report.IsRebuilt);
        Assert.Equal(View.Of(made), View.Of(ledger));

        // Opened again, and added to, as any other.
        ledger.AddRecorded([Story.Report(1, 3)]);
        made.AddRecorded([Story.Report(1, 3)]);
        using var again = Open(store);
        Assert.Equal(View.Of(made), View.Of(again));
        Assert.Empty(again.Verify().Problems);
    }

    // Events hold arrays, which are not compared by what is in them.
    private string Written(Ledger ledger)
    {
        var backup = NewFile("jsonl.gz");
        ledger.Backup(backup);
        return string.Join('\n', Backup.Read(backup));
    }
}

public class SqliteMigrationTests() : MigrationTests(null);

public class PostgresMigrationTests(PostgresServer postgres) : MigrationTests(postgres);
