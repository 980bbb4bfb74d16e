namespace Peygir.Ledger.Stores;

/// <summary>Compares versions of readers.</summary>
internal static class ReaderVersion
{
    /// <summary>Whether a version comes after another: by their numbers, else by their letters.</summary>
    public static bool IsNewer(string version, string than) =>
        Version.TryParse(version, out var one) && Version.TryParse(than, out var other) ? one > other : string.CompareOrdinal(version, than) > 0;
}
