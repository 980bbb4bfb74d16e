using Peygir.Ledger.Stores;

namespace Peygir.Ledger;

public sealed partial class Ledger
{
    /// <summary>Writes a backup: all events of one moment, while others may go on writing.</summary>
    /// <param name="path">The file, by custom with the ending .jsonl.gz; one that is there is replaced.</param>
    /// <returns>The number of events.</returns>
    /// <exception cref="LedgerException">The store fails, or an event is missing or cannot be read: then no file is written.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public long Backup(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return _store.Read(session => Stores.Backup.Write(session, path));
    }

    /// <summary>Makes a ledger from a backup, of either kind of store: all of it, or nothing.</summary>
    /// <param name="backup">The file.</param>
    /// <param name="store">A store that has no events, or is not there.</param>
    /// <param name="options">Null for the usual ones.</param>
    /// <returns>The ledger.</returns>
    /// <exception cref="LedgerException">The file is no whole backup, or the store is not empty.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Ledger Restore(string backup, string store, LedgerOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(backup);
        ArgumentException.ThrowIfNullOrWhiteSpace(store);
        if (PostgresAddress.IsOne(store))
        {
            // What cannot be read makes no empty schema.
            foreach (var _ in Stores.Backup.Read(backup))
            {
            }
        }
        else if (!File.Exists(store))
        {
            return RestoreFile(backup, store, options);
        }

        return RestoreInto(backup, store, options);
    }

    // Under another name until it is whole, so that neither an error nor the end of the process leaves an empty ledger.
    private static Ledger RestoreFile(string backup, string store, LedgerOptions? options)
    {
        var unfinished = store + ".part";
        try
        {
            DeleteFile(unfinished);
            RestoreInto(backup, unfinished, options).Dispose();
            File.Move(unfinished, store, overwrite: false);
        }
        catch
        {
            DeleteFile(unfinished);
            throw;
        }

        return Open(store, options);
    }

    private static Ledger RestoreInto(string backup, string store, LedgerOptions? options)
    {
        using (File.OpenRead(backup))
        {
            // What is not there makes no folder for it.
        }

        var ledger = Open(store, options);
        try
        {
            ledger._store.Write(session => ledger.Replay(session, Stores.Backup.Read(backup)));
            return ledger;
        }
        catch
        {
            ledger.Dispose();
            throw;
        }
    }

    private static void DeleteFile(string store)
    {
        foreach (var file in new[] { store, store + "-wal", store + "-shm" }.Where(File.Exists))
        {
            File.Delete(file);
        }
    }

    /// <summary>Verifies the files, the events, the quotations, and that all that is shown follows from the events.</summary>
    /// <param name="rebuild">Whether what follows from the events is made anew and kept; else nothing is changed.</param>
    /// <exception cref="LedgerException">The store cannot be read.</exception>
    public VerifyReport Verify(bool rebuild = false) =>
        _store.Write(session => new Verifying(session, _options).Run(rebuild), report => report.IsRebuilt);

    private long Replay(Session session, IEnumerable<LedgerEvent> events)
    {
        if (EventLog.Last(session) > 0)
        {
            throw new LedgerException($"{Store} has events already.", "Restore into a new file or an empty schema.");
        }

        var writer = new Writer(session, _options);
        var replayed = 0L;
        foreach (var e in events)
        {
            writer.Replay(e);
            replayed++;
        }

        writer.Flush();
        return replayed;
    }
}
