using Peygir.Text;
using Peygir.Time.Grammar;
using Peygir.Time.Lexicon;

namespace Peygir.Time.Numbers;

/// <summary>Reads decimals in words: "two point zero three", «دو ممیز پنج دهم».</summary>
internal static class PointReader
{
    // Nobody says more digits.
    private const int MostDigits = 6;

    /// <summary>The decimals whose point is a token, and the index after them; null where it is none.</summary>
    public static (decimal Value, int End)? Read(TokenSenses s, int at, int end) => s.Language switch
    {
        Language.English when s.Form(at) is "point" => Digits(s, at + 1, end),
        Language.Persian when s.Form(at) is "ممیز" => Named(s, at + 1, end) ?? Digits(s, at + 1, end),
        _ => null,
    };

    /// <summary>Digit by digit, or a number of two digits: "point seven one", "point seventy-one".</summary>
    private static (decimal Value, int End)? Digits(TokenSenses s, int at, int end)
    {
        var (value, unit, t) = (0m, 1m, at);
        while (t < end && t < at + MostDigits && s.Value(t, TimeRole.Number) is >= 0 and < 10 and var digit && digit == decimal.Truncate(digit))
        {
            unit /= 10;
            value += digit * unit;
            t++;
        }

        if (t > at)
        {
            return (value, t);
        }

        if (t >= end || s.Value(t, TimeRole.Number) is not (>= 10 and < 100 and var tens))
        {
            return null;
        }

        var ones = t + 1 < end && s.Form(t + 1) is "-" ? t + 2 : t + 1;
        return ones < end && tens % 10 == 0 && tens >= 20 && s.Value(ones, TimeRole.Number) is >= 1 and < 10 and var one
            ? ((tens + one) / 100, ones + 1)
            : (tens / 100, t + 1);
    }

    /// <summary>«پنج دهم» behind the point.</summary>
    private static (decimal Value, int End)? Named(TokenSenses s, int at, int end) =>
        at + 1 < end && s.Value(at, TimeRole.Number) is >= 1 and var digits && s.Value(at + 1, TimeRole.Ordinal) is 10 or 100 or 1000
        && s.Value(at + 1, TimeRole.Ordinal) is { } unit && digits < unit
            ? (digits / unit, at + 2)
            : null;
}
