using Peygir.Text;

namespace Peygir.Time.Figures;

/// <summary>Which way a measured quantity moved.</summary>
public enum Change
{
    /// <summary>No movement stated.</summary>
    None,

    /// <summary>It grew.</summary>
    Up,

    /// <summary>It fell.</summary>
    Down,
}

/// <summary>How near its number a quantity is said to be.</summary>
public enum Bound
{
    /// <summary>It is the number.</summary>
    None,

    /// <summary>Near it: "about", «حدود», «примерно».</summary>
    About,

    /// <summary>Greater: "more than", «بیش از», «более».</summary>
    MoreThan,

    /// <summary>Less: "under", «کمتر از», «менее».</summary>
    LessThan,

    /// <summary>It or greater: "at least", «دست‌کم», «не менее».</summary>
    AtLeast,

    /// <summary>It or less: "up to", «حداکثر», «не более».</summary>
    AtMost,
}

/// <summary>What a number is of a quantity that moves.</summary>
public enum Step
{
    /// <summary>Not said, or nothing moved.</summary>
    None,

    /// <summary>The size of the movement: "grew by 13 percent".</summary>
    By,

    /// <summary>Where it led: "fell to 5 tonnes".</summary>
    To,

    /// <summary>Where it began: "from 5 to 7 percent".</summary>
    From,
}

/// <summary>A measured number as a text states it. Two are equal where all that they say is.</summary>
/// <param name="Span">Its place in the original text, with its unit.</param>
/// <param name="Value">
/// The number, in the unit and without its scale (two and a half million is 2500000); of a range the lower end; null where
/// the words do not settle one ("dozens").
/// </param>
/// <param name="Unit">"percent", an ISO 4217 code (IRT for toman), "tonne", "km", "person", "item" ...</param>
/// <param name="Change">Which way it moved.</param>
public sealed record Figure(TextSpan Span, decimal? Value, string Unit, Change Change)
{
    /// <summary>The upper end of a range ("5 to 7 percent"), whose lower end is <see cref="Value"/>; null where it is none.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>How near <see cref="Value"/> the quantity is said to be.</summary>
    public Bound Bound { get; init; }

    /// <summary>Whether the number is the size of a movement, its end or its beginning.</summary>
    public Step Step { get; init; }
}
