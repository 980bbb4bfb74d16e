using Peygir.Ledger.Linking;
using Peygir.Ledger.Stores.Projecting;

namespace Peygir.Ledger.Stores;

/// <summary>What linking asks of a store, inside the transaction that adds.</summary>
/// <param name="session">The session.</param>
/// <param name="projector">What was added in the transaction.</param>
/// <param name="day">The day of the report that is linked, by its number: reports are found that are of about that time.</param>
internal sealed class LinkIndex(Session session, Projector projector, long day) : ILinkIndex
{
    public long Commitments => session.Number("SELECT count(*) FROM commitments WHERE hidden = 0");

    public int Frequency(long key) => projector.LinkKeys.Count(key);

    public IReadOnlyList<LinkCandidate> Candidates(IReadOnlyList<long> keys, int most)
    {
        var numbers = Sharing(projector.LinkKeys, keys).Take(most).ToList();
        var known = projector.Candidates(numbers);
        return [.. numbers.Where(known.ContainsKey).Select(n => known[n])];
    }

    public IReadOnlyList<LedgerReport> Reports(IReadOnlyList<long> sketchKeys, int most) =>
        [.. Sharing(projector.SketchKeys, sketchKeys.SelectMany(k => NearbyKey.Around(k, day))).Take(most).Select(Report)];

    private LedgerReport Report(long number) => ((ReportAdded)session.One(
        $"SELECT {EventLog.Columns} FROM reports r JOIN events e ON e.seq = r.seq WHERE r.number = $1", EventLog.Row, number)!.Change).Report;

    // Those that share a key, those that share most first, of equal ones the older.
    private static IEnumerable<long> Sharing(KeyTable table, IEnumerable<long> keys) =>
        keys.Distinct().SelectMany(table.Values).CountBy(v => v).OrderByDescending(s => s.Value).ThenBy(s => s.Key).Select(s => s.Key);
}
