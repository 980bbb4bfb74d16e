using System.Globalization;
using Peygir.Text;
using Peygir.Time.Grammar;
using Peygir.Time.Lexicon;

namespace Peygir.Time.Numbers;

/// <summary>A number read from tokens.</summary>
/// <param name="Value">Its value.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="IsOrdinal">Whether it is an ordinal ("third").</param>
internal readonly record struct NumberRead(decimal Value, int End, bool IsOrdinal)
{
    /// <summary>The scale it ends in ("5.7 million"); 0 where it ends in none.</summary>
    public decimal Scale { get; init; }
}

/// <summary>Reads numbers: digits with their separators, words, mixtures («یک میلیون و ۵۰۰ هزار», "2.5 million").</summary>
internal static class NumberReader
{
    private const int MostDigits = 24;

    /// <summary>Whether a token may begin a number at all; the quick look before reading one.</summary>
    public static bool MayBegin(TokenSenses s, int at) =>
        s.Form(at) is [>= '0' and <= '9', ..] || s.IsNumeric(at) || FractionReader.MayBegin(s, at);

    /// <summary>The number that begins at a token; null where none does, or none that can be told.</summary>
    public static NumberRead? Read(TokenSenses s, int at, int end)
    {
        var amount = new Amount();
        var (listed, listedEnd) = (amount, at); // Where a list of numbers would part.
        var t = at;
        while (t < end)
        {
            if (amount.Any && Half(s, t, end) is > 0 and var half)
            {
                amount.AddHalf();
                t += half;
                continue;
            }

            if (amount.Any && t + 1 < end && EnglishNumbers.IsHalfOf(s, t))
            {
                t++;
                continue;
            }

            if (amount.Any && amount.Room > 0 && PointReader.Read(s, t, end) is { } decimals)
            {
                amount.AddDecimals(decimals.Value);
                t = decimals.End;
                continue;
            }

            var next = amount.Any && Joins(s, t, end, amount.Room) ? t + 1 : t;
            if (amount.EndsInScale)
            {
                (listed, listedEnd) = (amount, t);
            }

            if (Digits(s, next) is { } digits && (!amount.Any || (digits < amount.Room && amount.Room >= 100)))
            {
                amount.AddDigits(Grouped(s, digits, ref next, end));
            }
            else if (!amount.Any && EnglishNumbers.Scaled(s, at) is { } scaled)
            {
                amount.AddDigits(scaled.Value);
                amount.AddScale(scaled.Scale);
            }
            else if (s.Value(next, TimeRole.Number) is { } word && word < amount.Room && (word is 0 or >= 1 || !amount.Any) && !IsArticle(s, next, at))
            {
                amount.AddWord(word);
            }
            else if (next == t && amount.Any && s.Value(t, TimeRole.Scale) is { } scale)
            {
                if (!amount.AddScale(scale))
                {
                    return listed.Any && !amount.EndsInScale ? Number(listed, listedEnd) : Number(amount, t);
                }
            }
            else if (!amount.Any && (s.Value(t, TimeRole.Alone) ?? Genitive(s, t)) is { } alone)
            {
                amount.AddWord(alone);
            }
            else if (s.Value(next, TimeRole.Ordinal) is { } ordinal && (!amount.Any || (ordinal < 10 && amount.Room >= 10) || (ordinal < amount.Room && s.Language == Language.Russian)))
            {
                return new(amount.Value + ordinal, next + 1, true);
            }
            else
            {
                break;
            }

            t = next + 1;
        }

        return amount.Any ? Number(amount, t) : null;
    }

    /// <summary>
    /// Index after a number that begins at a token but cannot be told: "hundreds of millions", «چند هزار», digits that
    /// make no number; null where none begins.
    /// </summary>
    public static int? Unread(TokenSenses s, int at, int end)
    {
        bool IsScale(int t) => s.Value(t, TimeRole.Scale) is >= 1000 || s.Value(t, TimeRole.Uncertain) is not null;
        if (at >= end || !(s.IsNumber(at) || IsScale(at)
            || (s.Value(at, TimeRole.Some) is not null && at + 1 < end && IsScale(at + 1))))
        {
            return null;
        }

        var t = at + 1;
        while (t < end && (IsScale(t) || (t + 1 < end && s.Form(t) is "of" && IsScale(t + 1))))
        {
            t++;
        }

        return t;
    }

    /// <summary>An ordinal in digits: "62nd", «5-м»; null where a token is none.</summary>
    public static int? DigitOrdinal(TokenSenses s, int at)
    {
        var form = s.Form(at);
        var digits = form.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 8 && s.Language switch
        {
            Language.English => form[digits..] is "st" or "nd" or "rd" or "th",
            Language.Russian => form[digits..] is ['-', >= 'а' and <= 'я'] or ['-', >= 'а' and <= 'я', >= 'а' and <= 'я']
                or ['-', >= 'а' and <= 'я', >= 'а' and <= 'я', >= 'а' and <= 'я'],
            _ => false,
        } ? int.Parse(form[..digits], CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The value of a token of digits; null where it is none, or none that can be held.</summary>
    public static decimal? Digits(TokenSenses s, int at) =>
        !s.IsNumber(at) ? null
        : s.Form(at).IndexOf('/') is > 0 and var slash && s.IsFractionFirst(at) ? FractionFirst(s.Form(at), slash)
        : Digits(s.Form(at), s.Language);

    /// <summary>The value of digits with their separators; null where they make no number: a date, a clock, a range.</summary>
    public static decimal? Digits(ReadOnlySpan<char> form, Language language)
    {
        if (form.Length > MostDigits)
        {
            return null;
        }

        Span<char> plain = stackalloc char[MostDigits];
        var n = 0;
        var isDecimal = false;
        for (var i = 0; i < form.Length; i++)
        {
            if (char.IsAsciiDigit(form[i]))
            {
                plain[n++] = form[i];
                continue;
            }

            var rest = form[(i + 1)..].IndexOfAnyExceptInRange('0', '9');
            var digits = rest < 0 ? form.Length - i - 1 : rest;
            var thousands = form[i] is '٬' || (digits == 3 && form[i] is ',' && language != Language.Russian)
                || (digits == 3 && form[i] is '.' && form.Count('.') > 1);
            var point = form[i] is '.' or ',' or '٫' || (form[i] is '/' && language == Language.Persian);
            if (isDecimal || !(thousands || point))
            {
                return null;
            }

            if (!thousands)
            {
                plain[n++] = '.';
                isDecimal = true;
            }
        }

        return decimal.TryParse(plain[..n], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>The value of «8/19», 19.8.</summary>
    private static decimal? FractionFirst(ReadOnlySpan<char> form, int slash)
    {
        Span<char> turned = stackalloc char[MostDigits];
        if (form.Length > MostDigits)
        {
            return null;
        }

        form[(slash + 1)..].CopyTo(turned);
        turned[form.Length - slash - 1] = '/';
        form[..slash].CopyTo(turned[(form.Length - slash)..]);
        return Digits(turned[..form.Length], Language.Persian);
    }

    /// <summary>«Более тысячи» is a thousand, «тысячи» alone are thousands.</summary>
    private static decimal? Genitive(TokenSenses s, int at) =>
        s.Value(at, TimeRole.Uncertain) is > 0 and var one && s.Value(at - 1, TimeRole.About) is not null ? one : null;

    private static NumberRead? Number(Amount amount, int end) => amount.IsTooGreat ? null
        : new(amount.Value, end, false) { Scale = amount.EndsInScale ? amount.LeastScale : 0 };

    /// <summary>The number of tokens of "and a half" behind a number: «و نیم», «с половиной».</summary>
    public static int Half(TokenSenses s, int at, int end) => s.Language switch
    {
        Language.Persian => at + 1 < end && s.Form(at) is "و" && s.Form(at + 1) is "نیم" ? 2 : 0,
        Language.Russian => at + 1 < end && s.Form(at) is "с" && s.Form(at + 1) is "половиной" ? 2 : 0,
        _ => at + 2 < end && s.Form(at) is "and" && s.Form(at + 1) is "a" && s.Form(at + 2) is "half" ? 3 : 0,
    };

    /// <summary>Joins groups of three digits that Russian, and some English, writes apart: "1 250 000".</summary>
    private static decimal Grouped(TokenSenses s, decimal value, ref int at, int end)
    {
        if (s.Language == Language.Persian || s.Form(at).Length > 3)
        {
            return value;
        }

        while (at + 1 < end && s.Form(at + 1).Length == 3 && value < Amount.Greatest / 1000
            && Digits(s, at + 1) is { } group && group == decimal.Truncate(group))
        {
            value = (value * 1000) + group;
            at++;
        }

        return value;
    }

    /// <summary>Whether a token joins the number before it with what follows: "and", the hyphen of "twenty-five".</summary>
    private static bool Joins(TokenSenses s, int at, int end, decimal room)
    {
        if (at + 1 >= end)
        {
            return false;
        }

        if (s.Language == Language.English && EnglishNumbers.IsHyphen(s, at, room))
        {
            return true;
        }

        return s.Language != Language.Russian && s.Value(at, TimeRole.And) is not null
            && ((Digits(s, at + 1) is { } digits && digits < room && room >= 100)
                || (s.Value(at + 1, TimeRole.Number) is { } word && word < room)
                || (s.Value(at + 1, TimeRole.Ordinal) is { } ordinal && ordinal < room && s.Language == Language.Persian));
    }

    /// <summary>"A" and "an" are numbers only at the beginning: "a million".</summary>
    private static bool IsArticle(TokenSenses s, int at, int first) =>
        at != first && s.Language == Language.English && s.Form(at) is "a" or "an";
}
