namespace Peygir.Text.Learning;

/// <summary>
/// Names a feature of a linear model by 64 bits: a template's number and the words it looks at.
/// FNV-1a over UTF-16 code units with a final avalanche (MurmurHash3's fmix64), so that tables may take low bits.
/// </summary>
public readonly struct FeatureHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private readonly ulong _state;

    private FeatureHash(ulong state) => _state = state;

    /// <summary>Begins the feature of a template.</summary>
    public static FeatureHash Of(int template) => new((Offset ^ (uint)template) * Prime);

    /// <summary>Adds a word, and a mark of its end.</summary>
    public FeatureHash With(ReadOnlySpan<char> word)
    {
        var h = _state;
        foreach (var c in word)
        {
            h = (h ^ c) * Prime;
        }

        return new((h ^ 0x1F) * Prime);
    }

    /// <summary>Adds a number.</summary>
    public FeatureHash With(int number) => new((_state ^ (uint)number ^ 0x9E3779B97F4A7C15) * Prime);

    /// <summary>The finished 64 bits, never 0.</summary>
    public ulong Value
    {
        get
        {
            var h = _state;
            h = (h ^ (h >> 33)) * 0xFF51AFD7ED558CCD;
            h = (h ^ (h >> 33)) * 0xC4CEB9FE1A85EC53;
            h ^= h >> 33;
            return h == 0 ? 1 : h;
        }
    }
}
