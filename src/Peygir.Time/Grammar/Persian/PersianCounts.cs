using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Persian;

/// <summary>A number of units: «دو هفته», «یک سال و نیم».</summary>
internal readonly record struct Quantity(decimal Count, TimeUnit Unit, int End)
{
    /// <summary>As a length.</summary>
    public Length Length => new(Unit, Count);
}

/// <summary>Persian numbers of units.</summary>
internal static class PersianCounts
{
    /// <summary>A number and its unit, in two words or one, with a half that may follow; null where none begins.</summary>
    public static Quantity? Read(TokenSenses s, int at) =>
        s.Number(at) is { IsOrdinal: false, Value: > 0 } number && s.Unit(number.End) is { } unit ? WithHalf(s, number.Value, unit, number.End + 1)
        : s.Compound(at) is var (count, of) ? WithHalf(s, count, of, at + 1)
        : null;

    /// <summary>The same with «و نیم» behind it.</summary>
    private static Quantity WithHalf(TokenSenses s, decimal count, TimeUnit unit, int end) =>
        s.IsForm(end, "و") && s.IsForm(end + 1, "نیم") ? new(count + 0.5m, unit, end + 2) : new(count, unit, end);
}
