using System.Globalization;
using Peygir.Text;
using Peygir.Time.Grammar;
using Peygir.Time.Lexicon;

namespace Peygir.Time.Numbers;

/// <summary>A fraction read from tokens.</summary>
/// <param name="Value">Its value.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="IsShare">Whether it is less than one and of no scale, so that it may be a share of something.</param>
internal readonly record struct FractionRead(decimal Value, int End, bool IsShare);

/// <summary>Reads fractions: "two thirds", «سه چهارم», «пять целых три десятых», "three quarters of a million", "3/4".</summary>
internal static class FractionReader
{
    // Nobody says fractions of a larger numerator or denominator in words.
    private const int Greatest = 1000;

    /// <summary>Whether a token may be a whole fraction by itself.</summary>
    public static bool MayBegin(TokenSenses s, int at) => s.Form(at) is [.., 'م'] ? Joined(s, at) is not null : s.Form(at) is ['\u00BC' or '\u00BD' or '\u00BE' or (>= '\u2150' and <= '\u215E')];

    /// <summary>The fraction that begins at a token; null where none does.</summary>
    public static FractionRead? Read(TokenSenses s, int at, int end)
    {
        if (at >= end)
        {
            return null;
        }

        if (Written(s.Form(at), s.Language) is { } written)
        {
            return Scaled(s, written, at + 1, end);
        }

        if (Joined(s, at) is { } joined)
        {
            return Scaled(s, joined, at + 1, end);
        }

        if (NumberReader.Read(s, at, end) is not { IsOrdinal: false } number || number.Value > Greatest)
        {
            return null;
        }

        if (Part(s, number, end) is var (value, partEnd))
        {
            return Scaled(s, value, partEnd, end);
        }

        // "One in five", "two out of three".
        if (OutOf(s, number, at, end) is { } outOf)
        {
            return outOf;
        }

        // "Five and three tenths", «пять целых и три десятых».
        var t = number.End;
        var isWhole = s.Language == Language.Russian && t < end && s.Form(t).StartsWith("цел");
        t += isWhole ? 1 : 0;
        var isJoined = t < end && s.Is(t, TimeRole.And);
        t += isJoined ? 1 : 0;
        return (isWhole || (isJoined && s.Language != Language.Russian)) && number.Value == decimal.Truncate(number.Value)
            && t < end && NumberReader.Read(s, t, end) is { IsOrdinal: false } rest && Part(s, rest, end) is var (part, last) && part < 1
                ? Scaled(s, number.Value + part, last, end) with { IsShare = false }
                : null;
    }

    /// <summary>The value of a number over the denominator that stands behind it.</summary>
    private static (decimal Value, int End)? Part(TokenSenses s, NumberRead number, int end)
    {
        var t = number.End < end && s.Form(number.End) is "-" ? number.End + 1 : number.End;
        var denominator = t >= end ? null
            : s.Value(t, s.Language == Language.Persian ? TimeRole.Ordinal : TimeRole.Fraction);
        return denominator >= (s.Language == Language.English ? 2 : 3) && number.Value > 0 && number.Value < denominator && number.Value == decimal.Truncate(number.Value)
            ? (number.Value / denominator.Value, t + 1)
            : null;
    }

    /// <summary>"One in five", said in words, and "2 out of 3". Only English says so in one phrase.</summary>
    private static FractionRead? OutOf(TokenSenses s, NumberRead number, int at, int end)
    {
        var of = number.End + 1 < end && s.Form(number.End) is "out" && s.Form(number.End + 1) is "of" ? number.End + 2
            : number.End + 1 < end && s.Form(number.End) is "in" && number.Value < 10 && !s.IsNumber(at) && !s.IsNumber(number.End + 1) ? number.End + 1
            : end;
        return s.Language == Language.English && number.Value >= 1 && number.Value == decimal.Truncate(number.Value)
            && NumberReader.Read(s, of, end) is { IsOrdinal: false } all && all.Value > number.Value
                ? new(number.Value / all.Value, all.End, true)
                : null;
    }

    /// <summary>A scale behind a fraction: "three quarters of a million", «سه چهارم میلیون».</summary>
    private static FractionRead Scaled(TokenSenses s, decimal value, int at, int end)
    {
        var t = at + 1 < end && s.Form(at) is "of" && s.Form(at + 1) is "a" or "an" or "one" ? at + 2 : at;
        return t < end && s.Value(t, TimeRole.Scale) is >= 1000 and var scale
            ? new(value * scale, t + 1, false)
            : new(value, at, value < 1);
    }

    /// <summary>"3/4", "½"; in Persian a slash is the decimal point.</summary>
    private static decimal? Written(ReadOnlySpan<char> form, Language language)
    {
        if (form is [> '\u007F' and var sign] && char.GetUnicodeCategory(sign) == UnicodeCategory.OtherNumber)
        {
            return char.GetNumericValue(sign) is > 0 and < 1 and var value ? (decimal)value : null;
        }

        var slash = language == Language.Persian || form.Length > 5 ? -1 : form.IndexOf('/');
        return slash > 0 && int.TryParse(form[..slash], NumberStyles.None, CultureInfo.InvariantCulture, out var top)
            && int.TryParse(form[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var bottom) && top < bottom && top > 0
                ? (decimal)top / bottom
                : null;
    }

    /// <summary>A fraction written as one word: «یک‌سوم», «شش‌دهم». Only Persian writes so.</summary>
    private static decimal? Joined(TokenSenses s, int at)
    {
        var form = s.Form(at);
        if (s.Language != Language.Persian || form is not [.., 'م'])
        {
            return null;
        }

        for (var n = 2; n <= Math.Min(form.Length - 3, 4); n++)
        {
            if (s.Lexicon.Value(form[..n], TimeRole.Number) is >= 1 and var top
                && s.Lexicon.Value(form[n..], TimeRole.Ordinal) is >= 3 and var bottom && top < bottom)
            {
                return top / bottom;
            }
        }

        return null;
    }
}
