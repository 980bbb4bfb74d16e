namespace Peygir.Ledger.Stores.Projecting;

/// <summary>
/// Keys and what has them. Keys are hashes, so each lies on another page of the file: what a transaction adds is kept
/// until its end and then written in the order of the table.
/// </summary>
/// <param name="stored">Reads what has a key, so many at most.</param>
/// <param name="add">Stores keys in order, with what has them, of which some may be there.</param>
internal sealed class KeyTable(Func<long, int, List<long>> stored, Action<IReadOnlyList<(long Key, long Value)>> add)
{
    /// <summary>A key that so many have tells nothing.</summary>
    public const int Many = 256;

    private readonly Dictionary<long, Entry> _entries = [];
    private readonly List<(long Key, long Value)> _added = [];

    /// <summary>How many have a key; <see cref="Many"/> where there are more.</summary>
    public int Count(long key) => Loaded(key).Values is { } values ? Math.Min(values.Count, Many) : Many;

    /// <summary>All that have a key.</summary>
    public IReadOnlyCollection<long> Values(long key)
    {
        if (Loaded(key).Values is { } values)
        {
            return values;
        }

        Write();
        return stored(key, int.MaxValue);
    }

    /// <summary>Adds one that has a key, if it is not known to.</summary>
    public void Add(long key, long value)
    {
        var entry = Of(key);
        if (entry.Values?.Contains(value) != true)
        {
            entry.Values?.Add(value);
            _added.Add((key, value));
        }
    }

    /// <summary>Writes what was added, and forgets all.</summary>
    public void Flush()
    {
        Write();
        _entries.Clear();
    }

    private void Write()
    {
        _added.Sort();
        add(_added);
        _added.Clear();
    }

    private Entry Of(long key)
    {
        if (!_entries.TryGetValue(key, out var entry))
        {
            _entries.Add(key, entry = new());
        }

        return entry;
    }

    private Entry Loaded(long key)
    {
        var entry = Of(key);
        if (!entry.IsLoaded)
        {
            entry.IsLoaded = true;
            var known = stored(key, Many);
            if (known.Count < Many)
            {
                entry.Values = entry.Values!.Count == 0 ? known : [.. known.Union(entry.Values)];
            }
            else
            {
                entry.Values = null;
            }
        }

        return entry;
    }

    private sealed class Entry
    {
        // Null where the table has too many to be kept.
        public List<long>? Values { get; set; } = [];

        public bool IsLoaded { get; set; }
    }
}
