namespace Peygir.Time.Lexicon;

/// <summary>All that one word may do.</summary>
internal sealed class WordSenses
{
    private readonly Sense[] _senses;
    private readonly UInt128 _roles;

    /// <summary>A word of these senses.</summary>
    public WordSenses(Sense[] senses)
    {
        _senses = senses;
        foreach (var sense in senses)
        {
            _roles |= UInt128.One << (int)sense.Role;
        }
    }

    /// <summary>The senses, in the order of the table.</summary>
    public ReadOnlySpan<Sense> All => _senses;

    /// <summary>Whether it has a role.</summary>
    public bool Has(TimeRole role) => (_roles & (UInt128.One << (int)role)) != 0;

    /// <summary>Its value in a role; null where it has not that role.</summary>
    public decimal? Value(TimeRole role)
    {
        if (!Has(role))
        {
            return null;
        }

        foreach (var sense in _senses)
        {
            if (sense.Role == role)
            {
                return sense.Value;
            }
        }

        return null;
    }
}
