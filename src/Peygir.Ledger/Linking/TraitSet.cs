using System.Runtime.InteropServices;

namespace Peygir.Ledger.Linking;

/// <summary>
/// Traits with how much they weigh: how much something is about each, times how rare it is. They stand in the order of
/// their hashes, so that what two sets share is found by walking both once. Immutable.
/// </summary>
internal sealed class TraitSet
{
    private readonly ulong[] _keys;
    private readonly float[] _weights;
    private readonly string[] _names;
    private readonly double _squares;

    private TraitSet(ulong[] keys, float[] weights, string[] names)
    {
        (_keys, _weights, _names) = (keys, weights, names);
        foreach (var weight in weights)
        {
            _squares += (double)weight * weight;
        }
    }

    /// <summary>No traits.</summary>
    public static TraitSet Empty { get; } = new([], [], []);

    /// <summary>Whether it has none.</summary>
    public bool IsEmpty => _keys.Length == 0;

    /// <summary>Makes a set; what is given twice weighs as much as where it weighs most.</summary>
    public static TraitSet Of(ReadOnlySpan<Trait> traits)
    {
        if (traits.IsEmpty)
        {
            return Empty;
        }

        var sorted = traits.ToArray();
        var keys = new ulong[sorted.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = sorted[i].Key;
        }

        keys.AsSpan().Sort(sorted.AsSpan());
        var (weights, names) = (new float[keys.Length], new string[keys.Length]);
        var last = -1;
        foreach (var (key, weight, name) in sorted)
        {
            if (last >= 0 && keys[last] == key)
            {
                weights[last] = Math.Max(weights[last], weight);
            }
            else
            {
                (keys[++last], weights[last], names[last]) = (key, weight, name);
            }
        }

        last++;
        return new(keys[..last], weights[..last], names[..last]);
    }

    /// <summary>The traits of both, each with the sum of its weights. They have no names where both have traits.</summary>
    public TraitSet With(TraitSet other)
    {
        if (IsEmpty || other.IsEmpty)
        {
            return IsEmpty ? other : this;
        }

        var keys = new ulong[_keys.Length + other._keys.Length];
        var weights = new float[keys.Length];
        var (i, j, count) = (0, 0, 0);
        for (; i < _keys.Length && j < other._keys.Length; count++)
        {
            var (a, b) = (_keys[i], other._keys[j]);
            keys[count] = Math.Min(a, b);
            weights[count] = (a <= b ? _weights[i] : 0) + (b <= a ? other._weights[j] : 0);
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }

        var (rest, from) = i < _keys.Length ? (this, i) : (other, j);
        rest._keys.AsSpan(from).CopyTo(keys.AsSpan(count));
        rest._weights.AsSpan(from).CopyTo(weights.AsSpan(count));
        count += rest._keys.Length - from;
        return new(keys[..count], weights[..count], []);
    }

    /// <summary>
    /// The cosine of the angle between two sets (Salton and Buckley, 1988): 0, nothing shared, to 1. Where one is empty, 0.
    /// </summary>
    public static float Cosine(TraitSet one, TraitSet other)
    {
        var shared = 0.0;
        var (ones, others) = (one._keys, other._keys);
        for (int i = 0, j = 0; i < ones.Length && j < others.Length;)
        {
            var (a, b) = (ones[i], others[j]);
            if (a == b)
            {
                shared += (double)one._weights[i] * other._weights[j];
            }

            // Without a branch, as which of the two is less cannot be foretold.
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }

        return shared == 0 ? 0 : (float)(shared / Math.Sqrt(one._squares * other._squares));
    }

    /// <summary>The greatest weight that a trait has in both: 0 where none is shared.</summary>
    /// <param name="one">A set.</param>
    /// <param name="other">Another, its weights to be divided by <paramref name="count"/>.</param>
    /// <param name="count">How many were summed in it.</param>
    public static float Greatest(TraitSet one, TraitSet other, int count)
    {
        var greatest = 0f;
        var (ones, others) = (one._keys, other._keys);
        for (int i = 0, j = 0; i < ones.Length && j < others.Length;)
        {
            var (a, b) = (ones[i], others[j]);
            if (a == b)
            {
                greatest = Math.Max(greatest, Math.Min(one._weights[i], other._weights[j] / count));
            }

            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }

        return greatest;
    }

    /// <summary>The sum of the weights of those that another has too, as a share of all: 0, none, to 1.</summary>
    public float ShareIn(TraitSet other)
    {
        var (met, all) = (0.0, 0.0);
        for (int i = 0, j = 0; i < _keys.Length; i++)
        {
            while (j < other._keys.Length && other._keys[j] < _keys[i])
            {
                j++;
            }

            all += _weights[i];
            met += j < other._keys.Length && other._keys[j] == _keys[i] ? _weights[i] : 0;
        }

        return all == 0 ? 0 : (float)(met / all);
    }

    /// <summary>Whether both have traits, and none in common.</summary>
    public static bool Differ(TraitSet one, TraitSet other) => !one.IsEmpty && !other.IsEmpty && !one.Overlaps(other);

    /// <summary>Whether a trait is in both.</summary>
    public bool Overlaps(TraitSet other)
    {
        for (int i = 0, j = 0; i < _keys.Length && j < other._keys.Length;)
        {
            var (a, b) = (_keys[i], other._keys[j]);
            if (a == b)
            {
                return true;
            }

            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }

        return false;
    }

    /// <summary>Whether it has a trait.</summary>
    public bool Contains(ulong key) => _keys.AsSpan().BinarySearch(key) >= 0;

    /// <summary>The names of those that weigh most, at most so many, the weightiest first.</summary>
    /// <param name="most">How many.</param>
    /// <param name="isAsked">Which of them; null for any.</param>
    public string[] Weightiest(int most, Predicate<string>? isAsked = null)
    {
        var found = new List<string>(most + 1);
        var weights = (Span<float>)stackalloc float[most + 1];
        for (var i = 0; i < _keys.Length; i++)
        {
            if (isAsked?.Invoke(_names[i]) == false)
            {
                continue;
            }

            var at = found.Count;
            while (at > 0 && IsBefore(_weights[i], _names[i], weights[at - 1], found[at - 1]))
            {
                at--;
            }

            if (at < most)
            {
                weights[at..found.Count].CopyTo(weights[(at + 1)..]);
                weights[at] = _weights[i];
                found.Insert(at, _names[i]);
                CollectionsMarshal.SetCount(found, Math.Min(found.Count, most));
            }
        }

        return [.. found];
    }

    /// <summary>The name of the weightiest that another has too; null where none is shared.</summary>
    public string? WeightiestIn(TraitSet other)
    {
        var best = -1;
        for (var i = 0; i < _keys.Length; i++)
        {
            if (other.Contains(_keys[i]) && (best < 0 || IsBefore(_weights[i], _names[i], _weights[best], _names[best])))
            {
                best = i;
            }
        }

        return best < 0 ? null : _names[best];
    }

    private static bool IsBefore(float weight, string name, float other, string otherName) =>
        weight != other ? weight > other : string.CompareOrdinal(name, otherName) < 0;
}
