using System.Diagnostics;
using NodaTime;
using Peygir.Ledger.Recording;
using Peygir.Ledger.Stores;

namespace Peygir.Ledger;

/// <summary>
/// The record of what was promised, and of what became of it. Safe for use by many threads and, on one store, by many
/// processes at a time. What a method has returned from having written is durable.
/// <code>
/// using var ledger = Ledger.Open("ledger.db");
/// ledger.Add([Reader.Default.Read(report)]);
/// foreach (var commitment in ledger.Commitments(new() { Status = CommitmentStatus.Overdue })) { ... }
/// </code>
/// </summary>
public sealed partial class Ledger : IDisposable
{
    // Reports of one transaction: enough that waiting for the disk costs little, few enough that others need not wait.
    private const int MostOfGroup = 1_024;
    private static readonly TimeSpan s_longestGroup = TimeSpan.FromMilliseconds(200);
    private readonly Store _store;
    private readonly LedgerOptions _options;

    private Ledger(Store store, LedgerOptions options) => (_store, _options) = (store, options);

    /// <summary>The store's name, without a password.</summary>
    public string Store => _store.Name;

    /// <summary>Today, by the clock that events are dated by: what is shown when no day is asked for.</summary>
    public LocalDate Today => _options.Clock.GetCurrentInstant().InUtc().Date;

    /// <summary>Opens a ledger, and makes it where it is not there.</summary>
    /// <param name="store">The path of a file (SQLite), or "postgres://user@host/database?schema=name".</param>
    /// <param name="options">Null for the usual ones.</param>
    /// <exception cref="LedgerException">The store cannot be opened, is something else, or of a newer version; it is untouched.</exception>
    public static Ledger Open(string store, LedgerOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(store);
        options ??= new();
        if (!options.Create && !PostgresAddress.IsOne(store) && !File.Exists(store))
        {
            throw new LedgerException($"{Path.GetFullPath(store)} is not there.", "Name the ledger with --store, or make one with `peygir add`.");
        }

        var opened = Stores.Store.Of(store);
        try
        {
            return opened.Use(session =>
            {
                SchemaSteps.Apply(session, options.Clock.GetCurrentInstant());
                IndexVersion.Check(session, options);
                return new Ledger(opened, options);
            });
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Adds readings as they come, in groups that are each durable once the next is begun. A report that is known, by
    /// its id or its text, changes nothing; one that was read by an older reader is read anew, and people's decisions
    /// on it are kept.
    /// </summary>
    /// <param name="readings">The readings; taken one by one.</param>
    /// <param name="progress">Told the number of reports that are durable, after each group; null for none.</param>
    /// <exception cref="LedgerException">The store fails; what was told durable is.</exception>
    public AddSummary Add(IEnumerable<Reading.Reading> readings, IProgress<int>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return AddRecorded(readings.Select(_options.Record), progress);
    }

    /// <summary>The same of readings that were recorded already, see <see cref="Recorder"/>.</summary>
    /// <param name="reports">What was recorded; taken one by one.</param>
    /// <param name="progress">Told the number of reports that are durable, after each group; null for none.</param>
    /// <exception cref="LedgerException">The store fails; what was told durable is.</exception>
    public AddSummary AddRecorded(IEnumerable<RecordedReport> reports, IProgress<int>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var counts = new AddCounts();
        AddRecorded(reports, counts, progress);
        return counts.Summary;
    }

    /// <summary>The same, counted with what was added before.</summary>
    internal void AddRecorded(IEnumerable<RecordedReport> reports, AddCounts counts, IProgress<int>? progress = null)
    {
        var done = 0;
        foreach (var group in Groups(reports))
        {
            counts.Add(_store.Write(session => Add(session, group)));
            done += group.Count;
            progress?.Report(done);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _store.Dispose();

    private AddCounts Add(Session session, List<RecordedReport> group)
    {
        var counts = new AddCounts();
        var writer = new Writer(session, _options);
        foreach (var report in group)
        {
            writer.Add(report, counts);
        }

        writer.Flush();
        return counts;
    }

    private static IEnumerable<List<RecordedReport>> Groups(IEnumerable<RecordedReport> reports)
    {
        var group = new List<RecordedReport>();
        var begun = Stopwatch.GetTimestamp();
        foreach (var report in reports)
        {
            group.Add(report);
            if (group.Count >= MostOfGroup || Stopwatch.GetElapsedTime(begun) >= s_longestGroup)
            {
                yield return group;
                group = [];
                begun = Stopwatch.GetTimestamp();
            }
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }
}
