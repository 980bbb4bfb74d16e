using Peygir.Text;
using Peygir.Time.Grammar;
using Peygir.Time.Lexicon;
using Peygir.Time.Numbers;

namespace Peygir.Time.Figures;

/// <summary>A number with its unit.</summary>
/// <param name="Number">The number, its value in the unit.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Tokens">The tokens of both.</param>
/// <param name="IsNamed">Whether the unit is one of the tables, rather than any noun.</param>
internal readonly record struct Measured(FigureNumber Number, string Unit, TokenRange Tokens, bool IsNamed = true);

/// <summary>Finds the unit of a number.</summary>
internal static class UnitReader
{
    // So many tokens behind a number its unit begins at the latest.
    private const int Reach = 4;

    /// <summary>The number with its unit; null where it has none.</summary>
    public static Measured? Read(TokenSenses s, TokenRange free, FigureNumber number) =>
        Before(s, free, number) ?? Behind(s, free, number) ?? Counted(s, free, number);

    /// <summary>"$5 million", "EUR 5 million".</summary>
    private static Measured? Before(TokenSenses s, TokenRange free, FigureNumber number)
    {
        var (first, end) = (number.Tokens.First, number.Tokens.End);
        if (first <= free.First || !(IsSign(s.Form(first - 1)) || IsCode(s, first - 1))
            || UnitTable.Of(s.Language).Find(s.Form(first - 1)) is not { } unit)
        {
            return null;
        }

        // "US$5", where the sign is a token of its own.
        first -= first - 2 >= free.First && s.Form(first - 2) is "us" && s.IsGlued(first - 1) ? 2 : 1;
        return new(number, unit, new(first, end));
    }

    /// <summary>"5 percent", "5 new square kilometres", "500-megawatt": a unit with few words of its own before it.</summary>
    private static Measured? Behind(TokenSenses s, TokenRange free, FigureNumber number)
    {
        var units = UnitTable.Of(s.Language);
        var (first, end) = (number.Tokens.First, number.Tokens.End);
        for (var t = end; t < Math.Min(free.End, end + Reach); t++)
        {
            if (units.Find(s, t, free.End) is var (unit, unitEnd))
            {
                // A sign of money stands at its number, behind it or, more often, before; lengths of time at theirs too.
                if ((t > end && !(t == end + 1 && s.Form(end) is "-") && (IsSign(s.Form(t)) || IsDuration(unit.Name)))
                    || (IsSign(s.Form(t)) && t + 1 < free.End && s.IsNumber(t + 1)))
                {
                    return null;
                }

                var scaled = number with { Value = number.Value * unit.Factor, UpTo = number.UpTo * unit.Factor };
                var measured = new Measured(scaled, unit.Name, new(first, unitEnd));
                return Compound(s, free, measured, unit.Factor) ?? WithHalf(s, free, measured) ?? Rate(s, free, measured);
            }

            var isHyphen = t == end && s.Form(t) is "-" && s.IsGlued(t) && t + 1 < free.End && s.IsGlued(t + 1);
            var tag = s.Token(t).Tag;
            if (!isHyphen && !(tag is Upos.Adj or Upos.Noun or Upos.Det || (t == end && tag == Upos.Propn)
                || (t == end && tag == Upos.Adp && s.Language != Language.Persian) || IsParticiple(s, t)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>A bare number counts the thing named behind it.</summary>
    private static Measured? Counted(TokenSenses s, TokenRange free, FigureNumber number)
    {
        var end = number.Tokens.End;
        return number.Value is not null && end < free.End && s.Token(end).Tag is Upos.Noun or Upos.Adj && !IsYear(s, number)
            ? new(number, "item", new(number.Tokens.First, end + 1), IsNamed: false)
            : null;
    }

    /// <summary>"333 dollars and 50 cents", «یک کیلو و 400 گرم»: one amount in two units of a kind.</summary>
    private static Measured? Compound(TokenSenses s, TokenRange free, Measured whole, decimal factor)
    {
        var t = whole.Tokens.End;
        t += t < free.End && s.Is(t, TimeRole.And) ? 1 : 0;
        return factor == 1 && whole.Number is { Value: { } value, UpTo: null } && value == decimal.Truncate(value) && t < free.End
            && NumberReader.Read(s, t, free.End) is { IsOrdinal: false } rest
            && UnitTable.Of(s.Language).Find(s, rest.End, free.End) is var (unit, end)
            && PartOf(unit, whole.Unit) is > 0 and < 1 and var part && rest.Value * part < 1
                ? whole with { Number = whole.Number with { Value = value + (rest.Value * part) }, Tokens = new(whole.Tokens.First, end) }
                : null;
    }

    /// <summary>«سه کیلومتر و نیم», "a kilometre and a half": the half behind the unit.</summary>
    private static Measured? WithHalf(TokenSenses s, TokenRange free, Measured measured) =>
        measured.Number is { Value: { } value, UpTo: null, Scale: 0 } && value == decimal.Truncate(value)
        && NumberReader.Half(s, measured.Tokens.End, free.End) is > 0 and var half
            ? measured with { Number = measured.Number with { Value = value + 0.5m }, Tokens = new(measured.Tokens.First, measured.Tokens.End + half) }
            : null;

    /// <summary>How much of a unit another is; 0 where it is of another kind.</summary>
    private static decimal PartOf(NamedUnit part, string unit) => part.Name == unit ? part.Factor
        : UnitConversion.CanConvert(part.Name, unit) ? UnitConversion.Convert(part.Factor, part.Name, unit)
        : 0;

    /// <summary>"56,800 rials per kilogram": so much for one of something.</summary>
    private static Measured Rate(TokenSenses s, TokenRange free, Measured measured)
    {
        var end = measured.Tokens.End;
        if (!UnitTable.IsMeasure(measured.Unit) || measured.Unit is "percent" || measured.Unit.Contains('/') || end >= free.End)
        {
            return measured;
        }

        var units = UnitTable.Of(s.Language);
        return FigureCue.At(s, end, free.End) is var (cue, t) && (cue.Roles & FigureRoles.Each) != 0
            && units.Find(s, t, free.End) is var (one, last) && RateName(measured.Unit, one.Name) is { } rate
                ? measured with { Unit = rate, Tokens = new(measured.Tokens.First, last) }
            : s.Form(end) is "a" or "an" or "در" or "в" && units.Find(s, end + 1, free.End) is var (unit, after)
                && unit.Name is "day" or "hour" && RateName(measured.Unit, unit.Name) is { } flow
                ? measured with { Unit = flow, Tokens = new(measured.Tokens.First, after) }
            : measured;
    }

    /// <summary>
    /// The name of a rate; null where the unit alone says enough: what is measured by the year is measured in its unit.
    /// </summary>
    private static string? RateName(string unit, string one) => (unit, one) switch
    {
        ("km", "hour") => "km/h",
        ("barrel" or "m3", "day") => unit + "/day",
        ("cubic foot", "day") => "cubic foot per day",
        (_, "kg" or "tonne" or "barrel" or "hectare" or "person" or "liter" or "m2" or "m3" or "km" or "kWh" or "MWh" or "household") => unit + "/" + one,
        _ => null,
    };

    /// <summary>"10 seasoned experts".</summary>
    private static bool IsParticiple(TokenSenses s, int at) => s.Language == Language.English && s.Token(at).Tag == Upos.Verb && s.Form(at) is [.., 'e', 'd'];

    private static bool IsSign(ReadOnlySpan<char> form) => form is "$" or "€" or "£" or "¥" or "₽" or "﷼";

    /// <summary>An ISO 4217 code, in capitals.</summary>
    private static bool IsCode(TokenSenses s, int at) => s.Form(at) is { Length: 3 } form && s.IsCapitalised(at) && !form.ContainsAnyExceptInRange('a', 'z')
        && UnitTable.Of(s.Language).Find(form) is { Length: 3 } unit && form.Equals(unit, StringComparison.OrdinalIgnoreCase);

    private static bool IsDuration(string unit) => unit is "minute" or "hour" or "day" or "week" or "month" or "year";

    /// <summary>Whether a number is written as years are. Russian ones are never without their word.</summary>
    public static bool IsYear(TokenSenses s, FigureNumber number) =>
        number.Tokens.Count == 1 && s.Form(number.Tokens.First).Length == 4 && NumberReader.Digits(s, number.Tokens.First) is { } value
        && s.Language switch
        {
            Language.Persian => value is (>= 1300 and <= 1450) or (>= 1900 and <= 2100),
            Language.English => value is >= 1900 and <= 2100,
            _ => false,
        };
}
