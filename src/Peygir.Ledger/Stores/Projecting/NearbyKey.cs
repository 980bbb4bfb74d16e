namespace Peygir.Ledger.Stores.Projecting;

/// <summary>
/// Keys of reports with the time they are of in front: others that tell the same are of about the same days, and what is
/// added in the order of days comes to lie on few pages of the file, which hashes alone do not.
/// </summary>
internal static class NearbyKey
{
    // Days of a stretch of time; texts are found that are less than one, and no more than two, apart.
    private const int Stretch = 32;
    private const int BitsOfKey = 40;

    /// <summary>The key as it is stored.</summary>
    /// <param name="key">A hash.</param>
    /// <param name="day">The report's day, by its number.</param>
    public static long Of(long key, long day) => In(key, StretchOf(day));

    /// <summary>The keys under which reports of about the same days are stored.</summary>
    public static IEnumerable<long> Around(long key, long day) => [In(key, StretchOf(day) - 1), In(key, StretchOf(day)), In(key, StretchOf(day) + 1)];

    private static long StretchOf(long day) => (long)Math.Floor((double)day / Stretch);

    private static long In(long key, long stretch) => (stretch << BitsOfKey) | (long)((ulong)key >> (64 - BitsOfKey));
}
