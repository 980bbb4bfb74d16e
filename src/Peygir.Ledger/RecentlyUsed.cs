namespace Peygir.Ledger;

/// <summary>
/// Keeps what was asked for lately: at least the last so many, and at most twice as many. For one thread at a time.
/// </summary>
/// <param name="most">How many.</param>
/// <param name="comparer">What keys are the same; null for the usual.</param>
internal sealed class RecentlyUsed<TKey, TValue>(int most, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private Dictionary<TKey, TValue> _young = new(comparer);
    private Dictionary<TKey, TValue> _old = new(comparer);

    /// <summary>What is kept of a key; it is made where nothing is.</summary>
    public TValue Get(TKey key, Func<TKey, TValue> make)
    {
        if (!TryGet(key, out var value))
        {
            value = make(key);
            Put(key, value);
        }

        return value;
    }

    /// <summary>What is kept of a key.</summary>
    public bool TryGet(TKey key, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TValue value)
    {
        if (_young.TryGetValue(key, out value))
        {
            return true;
        }

        if (!_old.TryGetValue(key, out value))
        {
            return false;
        }

        Put(key, value);
        return true;
    }

    /// <summary>Keeps something.</summary>
    public void Put(TKey key, TValue value)
    {
        if (_young.Count >= most)
        {
            (_young, _old) = (_old, _young);
            _young.Clear();
        }

        _young[key] = value;
    }

    /// <summary>Lets go of all.</summary>
    public void Clear()
    {
        _young.Clear();
        _old.Clear();
    }
}
