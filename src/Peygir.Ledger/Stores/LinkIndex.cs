using NodaTime;
using Peygir.Ledger.Deriving;
using Peygir.Ledger.Linking;
using Peygir.Ledger.Stores.Projecting;

namespace Peygir.Ledger.Stores;

/// <summary>What linking asks of a store, inside the transaction that adds.</summary>
internal sealed class LinkIndex(Session session, Projector projector) : ILinkIndex
{
    // A key that so many have tells nothing.
    private const int Many = 256;

    public long Commitments => session.Number("SELECT count(*) FROM commitments WHERE hidden = 0");

    public int Frequency(long key) =>
        (int)session.Number("SELECT count(*) FROM (SELECT 1 FROM link_keys WHERE key = $1 LIMIT $2) AS found", key, Many);

    public IReadOnlyList<Commitment> Candidates(IReadOnlyList<long> keys, int most)
    {
        var ids = session.Many(
            $"SELECT commitment FROM link_keys WHERE {session.Dialect.IsAmong("key", "$1")} GROUP BY commitment ORDER BY count(*) DESC, commitment LIMIT $2",
            r => r.GetInt64(0),
            session.Dialect.List(keys),
            most);
        var facts = projector.Facts(ids);
        return [.. ids.Where(facts.ContainsKey).Select(i => CommitmentBuilder.Build(facts[i], LocalDate.MaxIsoValue, _ => null))];
    }

    public IReadOnlyList<LedgerReport> Reports(IReadOnlyList<long> sketchKeys, int most) =>
    [
        .. session.Many(
            $"SELECT {EventLog.Columns} FROM (SELECT report, count(*) AS shared FROM sketch_keys WHERE {session.Dialect.IsAmong("key", "$1")} GROUP BY report ORDER BY count(*) DESC, report LIMIT $2) AS found"
            + " JOIN reports r ON r.id = found.report JOIN events e ON e.seq = r.seq ORDER BY found.shared DESC, found.report",
            EventLog.Row,
            session.Dialect.List(sketchKeys),
            most).Select(e => ((ReportAdded)e.Change).Report),
    ];
}
