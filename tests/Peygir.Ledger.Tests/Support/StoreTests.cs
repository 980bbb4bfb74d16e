using NodaTime;
using NodaTime.Testing;

namespace Peygir.Ledger.Tests.Support;

/// <summary>Tests that hold for both kinds of store: each runs against a new SQLite file and a new PostgreSQL schema.</summary>
public abstract class StoreTests : IDisposable
{
    private protected static readonly LocalDate Today = new(2026, 3, 1);
    private readonly string _folder = Directory.CreateTempSubdirectory("peygir-ledger-").FullName;
    private readonly PostgresServer? _postgres;
    private int _files;

    /// <param name="postgres">The server; null for SQLite.</param>
    protected StoreTests(PostgresServer? postgres) => _postgres = postgres;

    /// <summary>The clock of the ledgers that the test opens; it stands at noon of <see cref="Today"/>.</summary>
    private protected FakeClock Clock { get; } = new(Today.AtMidnight().InUtc().ToInstant() + Duration.FromHours(12));

    private protected LedgerOptions Options => new() { Clock = Clock, Linking = new BySubject() };

    /// <summary>A store that is not there yet.</summary>
    protected string NewStore() => _postgres?.NewSchema() ?? NewFile("db");

    /// <summary>A file that is not there yet.</summary>
    protected string NewFile(string extension) => Path.Combine(_folder, $"{Interlocked.Increment(ref _files)}.{extension}");

    private protected Ledger Open(string store) => Ledger.Open(store, Options);

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
