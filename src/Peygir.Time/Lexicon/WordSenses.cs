namespace Peygir.Time.Lexicon;

/// <summary>All that one word may do.</summary>
internal sealed class WordSenses
{
    // What goes with a time and makes none.
    private static readonly HashSet<TimeRole> s_small =
    [
        TimeRole.This, TimeRole.Last, TimeRole.Next, TimeRole.Until, TimeRole.Before, TimeRole.After, TimeRole.From, TimeRole.In,
        TimeRole.Within, TimeRole.NoLater, TimeRole.About, TimeRole.And, TimeRole.Opens, TimeRole.Early, TimeRole.Middle, TimeRole.Late,
        TimeRole.First, TimeRole.NewYear, TimeRole.Some, TimeRole.Every, TimeRole.Lasting, TimeRole.Scale, TimeRole.End, TimeRole.Start,
        TimeRole.Clitic, TimeRole.Zone, TimeRole.Phrase, TimeRole.Naming, TimeRole.Row,
    ];

    // What never begins an expression.
    private static readonly HashSet<TimeRole> s_joints = [TimeRole.And, TimeRole.Phrase, TimeRole.Clitic, TimeRole.Naming, TimeRole.Row];

    private const int RolesOfWord = 64;

    private readonly Sense[] _senses;
    private readonly ulong _low;
    private readonly ulong _high;

    /// <summary>A word of these senses.</summary>
    public WordSenses(Sense[] senses)
    {
        _senses = senses;
        foreach (var sense in senses)
        {
            var bit = 1UL << ((int)sense.Role % RolesOfWord);
            _low |= (int)sense.Role < RolesOfWord ? bit : 0;
            _high |= (int)sense.Role < RolesOfWord ? 0 : bit;
            IsNumeric |= sense.Role is TimeRole.Number or TimeRole.Scale or TimeRole.Ordinal or TimeRole.Uncertain or TimeRole.Some;
            Begins |= !s_joints.Contains(sense.Role);
            NamesTime |= !(sense is { Role: TimeRole.Number, Value: 1 }) && !s_small.Contains(sense.Role);
        }
    }

    /// <summary>Whether an expression may begin with the word, other than as the first of a phrase.</summary>
    public bool Begins { get; }

    /// <summary>Whether a number may begin with the word.</summary>
    public bool IsNumeric { get; }

    /// <summary>Whether the word makes a time of what stands around it.</summary>
    public bool NamesTime { get; }

    /// <summary>The senses, in the order of the table.</summary>
    public ReadOnlySpan<Sense> All => _senses;

    /// <summary>Whether it has a role.</summary>
    public bool Has(TimeRole role) => (((int)role < RolesOfWord ? _low : _high) & (1UL << ((int)role % RolesOfWord))) != 0;

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
