namespace Peygir.Ledger.Linking;

/// <summary>An index in memory, for learning and for what is not kept.</summary>
internal sealed class MemoryLinkIndex(Linker linker) : ILinkIndex
{
    private readonly Dictionary<string, Commitment> _commitments = new(StringComparer.Ordinal);
    private readonly Dictionary<long, HashSet<string>> _withKey = [];
    private readonly Dictionary<string, LedgerReport> _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<long, HashSet<string>> _withSketchKey = [];

    /// <inheritdoc/>
    public long Commitments => _commitments.Count;

    /// <summary>All commitments, in the order they were opened.</summary>
    public IEnumerable<Commitment> All => _commitments.Values;

    /// <summary>The commitment with an id; null where there is none.</summary>
    public Commitment? Find(string id) => _commitments.GetValueOrDefault(id);

    /// <inheritdoc/>
    public int Frequency(long key) => _withKey.TryGetValue(key, out var ids) ? ids.Count : 0;

    /// <inheritdoc/>
    public IReadOnlyList<Commitment> Candidates(IReadOnlyList<long> keys, int most) =>
        [.. MostShared(keys.SelectMany(k => _withKey.TryGetValue(k, out var ids) ? ids : []), most).Select(id => _commitments[id])];

    /// <inheritdoc/>
    public IReadOnlyList<LedgerReport> Reports(IReadOnlyList<long> sketchKeys, int most) =>
        [.. MostShared(sketchKeys.SelectMany(k => _withSketchKey.TryGetValue(k, out var ids) ? ids : []), most).Select(id => _reports[id])];

    /// <summary>Adds or replaces a commitment, with the keys of the mentions that are new.</summary>
    public void Put(Commitment commitment, IEnumerable<LedgerStatement> newMentions)
    {
        _commitments[commitment.Id] = commitment;
        Add(_withKey, newMentions.SelectMany(linker.Keys), commitment.Id);
    }

    /// <summary>Adds a report.</summary>
    public void Put(LedgerReport report)
    {
        _reports[report.Id] = report;
        Add(_withSketchKey, Recording.TextSketch.Keys(report.Sketch), report.Id);
    }

    private static void Add(Dictionary<long, HashSet<string>> to, IEnumerable<long> keys, string id)
    {
        foreach (var key in keys)
        {
            (to.TryGetValue(key, out var ids) ? ids : to[key] = new(StringComparer.Ordinal)).Add(id);
        }
    }

    private static IEnumerable<string> MostShared(IEnumerable<string> ids, int most) =>
        ids.GroupBy(id => id).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(most).Select(g => g.Key);
}
