using Peygir.Cli.Output;
using Peygir.Ledger;

namespace Peygir.Cli.Commands.Ledgers;

/// <summary>Opens a ledger for a command, and tells what goes wrong with it.</summary>
internal static class LedgerRun
{
    /// <summary>Runs something on a ledger that is there.</summary>
    public static int Read(string? store, Func<Ledger.Ledger, int> run) => Guard(() =>
    {
        var place = store ?? DefaultStore.Path();
        CheckPlace(place);
        if (IsMissing(place))
        {
            Complaint.Write($"{place}: there is no ledger. Begin one: peygir add FILE{(store is null ? "" : $" --store {place}")}");
            return ExitCode.SomeFailed;
        }

        using var ledger = Ledger.Ledger.Open(place, new LedgerOptions { Create = false });
        return run(ledger);
    });

    /// <summary>Runs something on a ledger, which is begun where there is none.</summary>
    public static int Write(string? store, Func<Ledger.Ledger, int> run) => Guard(() =>
    {
        var place = Place(store);
        if (IsMissing(place))
        {
            Complaint.Write($"a new ledger: {Path.GetFullPath(place)}");
        }

        using var ledger = Ledger.Ledger.Open(place);
        return run(ledger);
    });

    /// <summary>The store, with the folder of the user's own made where it is not there.</summary>
    public static string Place(string? store)
    {
        var place = store ?? DefaultStore.Path();
        CheckPlace(place);
        if (store is null)
        {
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new IOException($"{Path.GetDirectoryName(place)}: this folder cannot be made ({e.Message}). Say where the ledger shall be: --store PATH", e);
            }
        }

        return place;
    }

    /// <summary>Runs something; what a ledger cannot do is told with what to do about it.</summary>
    public static int Guard(Func<int> run)
    {
        try
        {
            return run();
        }
        catch (LedgerException e)
        {
            Complaint.Write($"{e.Message} {e.Remedy}");
            return ExitCode.SomeFailed;
        }
        catch (IOException e) when (StandardOutput.IsBrokenPipe(e))
        {
            // Whoever was reading has seen enough.
            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Complaint.Write(e.Message);
            return ExitCode.SomeFailed;
        }
    }

    /// <summary>Whether there is no ledger in a store: no file, or an empty one. Of a database that is known only when it is opened.</summary>
    public static bool IsMissing(string? store) => (store ?? DefaultStore.Path()) is var place && !IsAddress(place) && new FileInfo(place) is not { Exists: true, Length: > 0 };

    /// <summary>Whether a store is a database's address.</summary>
    public static bool IsAddress(string store) =>
        store.StartsWith("postgres://", StringComparison.Ordinal) || store.StartsWith("postgresql://", StringComparison.Ordinal);

    private static void CheckPlace(string place)
    {
        if (Directory.Exists(place))
        {
            throw new IOException($"{place}: this is a folder. Name a file in it: --store {Path.Combine(place, "ledger.db")}");
        }
    }
}
