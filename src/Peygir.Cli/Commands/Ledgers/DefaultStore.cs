namespace Peygir.Cli.Commands.Ledgers;

/// <summary>Where the ledger is when nobody says.</summary>
internal static class DefaultStore
{
    /// <summary>`peygir/ledger.db` in the user's data folder: XDG_DATA_HOME where it is set, else the system's own.</summary>
    /// <exception cref="DirectoryNotFoundException">The user has no data folder.</exception>
    public static string Path()
    {
        // .NET heeds XDG_DATA_HOME on Linux only, and people set it elsewhere too.
        var folder = Environment.GetEnvironmentVariable("XDG_DATA_HOME");
        if (!System.IO.Path.IsPathFullyQualified(folder ?? ""))
        {
            folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        }

        return string.IsNullOrEmpty(folder)
            ? throw new DirectoryNotFoundException("you have no data folder; say where the ledger is by --store PATH.")
            : System.IO.Path.Combine(folder, "peygir", "ledger.db");
    }
}
