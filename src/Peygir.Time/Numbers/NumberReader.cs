using System.Globalization;
using Peygir.Text;
using Peygir.Time.Lexicon;

namespace Peygir.Time.Numbers;

/// <summary>A number read from tokens.</summary>
/// <param name="Value">Its value.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="IsOrdinal">Whether it is an ordinal ("third").</param>
internal readonly record struct NumberRead(decimal Value, int End, bool IsOrdinal);

/// <summary>Reads numbers: digits with their separators, words, mixtures («یک میلیون و ۵۰۰ هزار», "2.5 million").</summary>
internal static class NumberReader
{
    private const decimal Greatest = 1_000_000_000_000_000_000m;

    /// <summary>The number that begins at a token; null where none does.</summary>
    public static NumberRead? Read(TaggedText text, int at, int end)
    {
        var lexicon = TimeLexicon.Of(text.Language);
        decimal total = 0, group = 0;
        var any = false;
        var lowest = Greatest;
        var t = at;
        while (t < end)
        {
            var next = any && Is(text, lexicon, t, TimeRole.And) && t + 1 < end && Joins(text, lexicon, t + 1, lowest) ? t + 1 : t;
            if (Digits(text, next) is { } digits && (!any || (next > t && digits < lowest)))
            {
                (group, next) = (group + Grouped(text, digits, ref next, end), next + 1);
                lowest = 1;
            }
            else if (Sense(text, lexicon, next, TimeRole.Number) is { } word && (!any || word < lowest) && !IsArticle(text, next, at))
            {
                group += word;
                lowest = word < 10 ? 1 : word < 100 ? 10 : 100;
                next++;
            }
            else if (Sense(text, lexicon, next, TimeRole.Scale) is { } scale && next == t && (any ? scale > 1 : scale >= 1000))
            {
                var count = any && group != 0 ? group : 1;
                if (count > Greatest / scale || total > Greatest)
                {
                    break;
                }

                var amount = count * scale;

                if (scale == 100)
                {
                    (group, lowest) = (amount, 100);
                }
                else
                {
                    (total, group, lowest) = (total + amount, 0, scale);
                }

                next++;
            }
            else if (Sense(text, lexicon, next, TimeRole.Ordinal) is { } ordinal && (!any || (ordinal < 10 && lowest >= 10)))
            {
                return new(total + group + ordinal, next + 1, true);
            }
            else
            {
                break;
            }

            any = true;
            t = next;
        }

        return any ? new(total + group, t, false) : null;
    }

    /// <summary>The value of a token of digits; null where it is none, or none that can be held.</summary>
    public static decimal? Digits(TaggedText text, int at)
    {
        if (at >= text.Tokens.Length || text.Tokens[at].Kind != TokenKind.Number)
        {
            return null;
        }

        var form = text.Form(at);
        if (form.Length > 24)
        {
            return null;
        }

        Span<char> plain = stackalloc char[form.Length];
        var n = 0;
        for (var i = 0; i < form.Length; i++)
        {
            if (char.IsAsciiDigit(form[i]))
            {
                plain[n++] = form[i];
                continue;
            }

            var rest = form[(i + 1)..].IndexOfAnyExceptInRange('0', '9');
            var digits = rest < 0 ? form.Length - i - 1 : rest;
            var thousands = form[i] is '٬' || (digits == 3 && form[i] is ',' && text.Language != Language.Russian)
                || (digits == 3 && form[i] is '.' && form.Count('.') > 1);
            if (thousands)
            {
                continue;
            }

            if (form[i] is ':' || plain[..n].Contains('.') || (form[i] is '/' && text.Language != Language.Persian))
            {
                return null;
            }

            plain[n++] = '.';
        }

        return decimal.TryParse(plain[..n], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>Joins groups of three digits that Russian writes apart: "1 250 000".</summary>
    private static decimal Grouped(TaggedText text, decimal value, ref int at, int end)
    {
        if (text.Language != Language.Russian || text.Form(at).Length > 3)
        {
            return value;
        }

        while (at + 1 < end && text.Form(at + 1).Length == 3 && value < Greatest / 1000
            && text.Tokens[at + 1].Kind == TokenKind.Number && Digits(text, at + 1) is { } group && group == decimal.Truncate(group))
        {
            value = (value * 1000) + group;
            at++;
        }

        return value;
    }

    private static bool Joins(TaggedText text, TimeLexicon lexicon, int at, decimal lowest) =>
        text.Language != Language.Russian
        && ((Digits(text, at) is { } digits && digits < lowest && lowest >= 1000)
            || (Sense(text, lexicon, at, TimeRole.Number) is { } word && word < lowest)
            || (Sense(text, lexicon, at, TimeRole.Ordinal) is { } ordinal && ordinal < lowest && text.Language == Language.Persian));

    /// <summary>"a" and "an" are numbers only before a scale or a unit of time, which the grammar asks for itself.</summary>
    private static bool IsArticle(TaggedText text, int at, int first) =>
        at != first && text.Language == Language.English && text.Form(at) is "a" or "an";

    private static bool Is(TaggedText text, TimeLexicon lexicon, int at, TimeRole role) => Sense(text, lexicon, at, role) is not null;

    private static decimal? Sense(TaggedText text, TimeLexicon lexicon, int at, TimeRole role)
    {
        if (at >= text.Tokens.Length)
        {
            return null;
        }

        foreach (var sense in lexicon.Senses(text.Form(at)))
        {
            if (sense.Role == role)
            {
                return sense.Value;
            }
        }

        return null;
    }
}
