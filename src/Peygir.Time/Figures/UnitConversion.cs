using System.Collections.Frozen;

namespace Peygir.Time.Figures;

/// <summary>
/// Converts figures between units of one dimension, and numbers between scales, where a caller asks for it; reading a text
/// never does. Units are named as <see cref="Figure.Unit"/> names them. All factors are exact.
/// </summary>
/// <remarks>
/// Where the factors come from:
/// <list type="bullet">
/// <item>kg, g, tonne; m, cm, mm, km; m2, km2, hectare; m3, liter; W, kW, MW, GW; kWh, MWh, GWh, TWh; minute, hour, day:
/// the SI Brochure (BIPM, 9th edition, 2019), its prefixes and its table 8 of units accepted for use with the SI
/// (1 tonne = 1000 kg, 1 hectare = 10 000 m2, 1 litre = 0.001 m3, 1 day = 24 h).</item>
/// <item>week: 7 days (ISO 8601). Months and years are of no fixed length and are not converted.</item>
/// <item>inch, foot, mile, ounce, acre, cubic foot: the international yard and pound agreement of 1959 (1 yard = 0.9144 m,
/// 1 pound = 0.45359237 kg); NIST Special Publication 811, appendix B.</item>
/// <item>nautical mile: 1852 m (International Hydrographic Conference, 1929; SI Brochure, 8th edition, table 8).</item>
/// <item>barrel: 42 US gallons of 231 cubic inches, 158.987294928 litres (NIST Special Publication 811, appendix B).</item>
/// <item>toman (IRT): 10 rials (IRR), by custom; the law of 2020 on a new toman of 10 000 rials changes no text of before.</item>
/// </list>
/// </remarks>
public static class UnitConversion
{
    private static readonly FrozenDictionary<string, (string Dimension, decimal Factor)> s_units = new Dictionary<string, (string, decimal)>
    {
        ["kg"] = ("mass", 1m),
        ["g"] = ("mass", 0.001m),
        ["tonne"] = ("mass", 1000m),
        ["ounce"] = ("mass", 0.45359237m / 16),
        ["m"] = ("length", 1m),
        ["mm"] = ("length", 0.001m),
        ["cm"] = ("length", 0.01m),
        ["km"] = ("length", 1000m),
        ["inch"] = ("length", 0.0254m),
        ["foot"] = ("length", 0.3048m),
        ["mile"] = ("length", 1609.344m),
        ["nautical-mile"] = ("length", 1852m),
        ["m2"] = ("area", 1m),
        ["km2"] = ("area", 1_000_000m),
        ["hectare"] = ("area", 10_000m),
        ["acre"] = ("area", 4046.8564224m),
        ["m3"] = ("volume", 1m),
        ["liter"] = ("volume", 0.001m),
        ["barrel"] = ("volume", 0.158987294928m),
        ["cubic foot"] = ("volume", 0.028316846592m),
        ["barrel/day"] = ("flow", 0.158987294928m),
        ["m3/day"] = ("flow", 1m),
        ["cubic foot per day"] = ("flow", 0.028316846592m),
        ["W"] = ("power", 1m),
        ["kW"] = ("power", 1000m),
        ["MW"] = ("power", 1_000_000m),
        ["GW"] = ("power", 1_000_000_000m),
        ["kWh"] = ("energy", 1m),
        ["MWh"] = ("energy", 1000m),
        ["GWh"] = ("energy", 1_000_000m),
        ["TWh"] = ("energy", 1_000_000_000m),
        ["minute"] = ("time", 1m),
        ["hour"] = ("time", 60m),
        ["day"] = ("time", 1440m),
        ["week"] = ("time", 10_080m),
        ["IRR"] = ("Iranian money", 1m),
        ["IRT"] = ("Iranian money", 10m),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, decimal> s_scales = new Dictionary<string, decimal>
    {
        ["one"] = 1m,
        ["thousand"] = 1000m,
        ["million"] = 1_000_000m,
        ["billion"] = 1_000_000_000m,
        ["trillion"] = 1_000_000_000_000m,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Converts a number of one unit to another of the same dimension.</summary>
    /// <param name="value">The number.</param>
    /// <param name="from">The unit it is in, as <see cref="Figure.Unit"/> names it.</param>
    /// <param name="to">The unit wanted.</param>
    /// <returns>The number in the unit wanted.</returns>
    /// <exception cref="ArgumentException">One of the units is none that is converted, or the two measure different things.</exception>
    /// <exception cref="OverflowException">The result is greater than a decimal can be.</exception>
    public static decimal Convert(decimal value, string from, string to)
    {
        var (dimension, factor) = Known(from, nameof(from));
        var (other, divisor) = Known(to, nameof(to));
        if (dimension != other)
        {
            throw new ArgumentException($"A number of {from} is no number of {to}: the one measures {dimension}, the other {other}.", nameof(to));
        }

        // First down, then up, so that nothing is lost and nothing overflows that need not.
        return factor >= divisor ? value * (factor / divisor) : value / (divisor / factor);
    }

    /// <summary>Converts a figure: its value and the end of its range. Its text and all else it says are kept.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="to">The unit wanted.</param>
    /// <returns>The figure in that unit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="figure"/> is null.</exception>
    /// <exception cref="ArgumentException">Its unit cannot be converted to that unit.</exception>
    /// <exception cref="OverflowException">The result is greater than a decimal can be.</exception>
    public static Figure Convert(Figure figure, string to)
    {
        ArgumentNullException.ThrowIfNull(figure);
        _ = Convert(0, figure.Unit, to);
        return figure with
        {
            Unit = to,
            Value = figure.Value is { } value ? Convert(value, figure.Unit, to) : null,
            UpTo = figure.UpTo is { } end ? Convert(end, figure.Unit, to) : null,
        };
    }

    /// <summary>A number in thousands, millions and so on: 2 500 000 is 2.5 in the scale "million".</summary>
    /// <param name="value">The number.</param>
    /// <param name="scale">"one", "thousand", "million", "billion" (a thousand millions) or "trillion".</param>
    /// <returns>How many of the scale the number is.</returns>
    /// <exception cref="ArgumentException">There is no such scale.</exception>
    public static decimal InScale(decimal value, string scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        return s_scales.TryGetValue(scale, out var one)
            ? value / one
            : throw new ArgumentException($"'{scale}' is no scale; the scales are {string.Join(", ", s_scales.OrderBy(s => s.Value).Select(s => s.Key))}.", nameof(scale));
    }

    /// <summary>Whether a number of one unit can be converted to another.</summary>
    /// <param name="from">The one unit.</param>
    /// <param name="to">The other.</param>
    public static bool CanConvert(string from, string to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return s_units.TryGetValue(from, out var one) && s_units.TryGetValue(to, out var other) && one.Dimension == other.Dimension;
    }

    private static (string Dimension, decimal Factor) Known(string unit, string parameter)
    {
        ArgumentNullException.ThrowIfNull(unit, parameter);
        return s_units.TryGetValue(unit, out var known)
            ? known
            : throw new ArgumentException($"'{unit}' is no unit that is converted.", parameter);
    }
}
