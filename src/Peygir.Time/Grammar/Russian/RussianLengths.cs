using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Russian;

/// <summary>A length that was read.</summary>
internal readonly record struct LengthRead(Length Length, int End);

/// <summary>Lengths of time in Russian: «три года», «два с половиной месяца», «несколько дней», «20-летний», «более двух недель».</summary>
internal static class RussianLengths
{
    // «два года, шесть месяцев и три дня»: nobody says more.
    private const int MostParts = 4;

    /// <summary>A length with its number, of one or more units.</summary>
    public static LengthRead? Read(TokenSenses s, int at)
    {
        if (One(s, at) is not { } first)
        {
            return null;
        }

        var (length, end) = (first.Length, first.End);
        for (var n = 1; n < MostParts; n++)
        {
            var next = s.Is(end, TimeRole.And) ? end + 1 : end;
            if (One(s, next) is not { } more || more.Length.Parts[0].Unit >= length.Parts[^1].Unit || length.Parts[^1].Count is null)
            {
                break;
            }

            (length, end) = (length.And(more.Length), more.End);
        }

        return new(length, end);
    }

    /// <summary>The same, or one unit by its word alone: «год», «неделю».</summary>
    public static LengthRead? ReadOrUnit(TokenSenses s, int at)
    {
        if (Read(s, at) is { } read)
        {
            return read;
        }

        if (!RussianForms.IsOne(s, at) || s.Unit(at) is not { } unit)
        {
            return null;
        }

        // «год и три месяца»
        return s.Is(at + 1, TimeRole.And) && One(s, at + 2) is { } more && more.Length.Parts[0].Unit < unit
            ? new(new Length(unit, 1).And(more.Length), more.End)
            : new(new Length(unit, s.IsForm(at + 1, "с") && s.IsForm(at + 2, "половиной") ? 1.5m : 1), s.IsForm(at + 2, "половиной") ? at + 3 : at + 1);
    }

    /// <summary>A length as a time of its own, with what is said of its size: «не менее трёх лет», «около года».</summary>
    public static Match? Alone(TokenSenses s, int at)
    {
        var not = s.IsForm(at, "не") ? 1 : 0;
        if (s.Value(at + not, TimeRole.About) is { } about)
        {
            var start = at + not + (s.IsForm(at + not + 1, "чем") ? 1 : 0) + 1;
            return ReadOrUnit(s, start) is { } length ? new(new Modified(length.Length, Mod((int)about, not > 0)), length.End) : null;
        }

        return not == 0 && (Read(s, at) ?? Adjective(s, at)) is { } exact ? new(exact.Length, exact.End) : null;
    }

    /// <summary>The two lengths of «пять – семь лет», «5–7 лет», «два-три года».</summary>
    public static (Length Least, Length Most, int End)? Range(TokenSenses s, int at)
    {
        var form = s.Form(at);
        if (RussianForms.Pair(form) is var (first, second) && s.Unit(at + 1) is { } unit
            && Small(s, form[..first]) is { } few && Small(s, form[second..]) is { } many && few < many)
        {
            return (new(unit, few), new(unit, many), at + 2);
        }

        return s.Number(at) is { IsOrdinal: false } least && (s.IsForm(least.End, "-") || s.IsForm(least.End, "или"))
            && s.Number(least.End + 1) is { IsOrdinal: false } most && least.Value < most.Value && s.Unit(most.End) is { } of
            ? (new(of, least.Value), new(of, most.Value), most.End + 1)
            : null;
    }

    /// <summary>What "more", "less" or "about" say of a length.</summary>
    private static TimexMod Mod(int about, bool isDenied) => about switch
    {
        > 0 => isDenied ? TimexMod.EqualOrLess : TimexMod.MoreThan,
        < 0 => isDenied ? TimexMod.EqualOrMore : TimexMod.LessThan,
        _ => TimexMod.Approx,
    };

    private static LengthRead? One(TokenSenses s, int at)
    {
        if (s.Is(at, TimeRole.Some) && s.Unit(at + 1) is { } some)
        {
            return new(new Length(some, null), at + 2);
        }

        if (Range(s, at) is var (least, _, end))
        {
            return new(new Length(least.Parts[0].Unit, null), end);
        }

        if (s.Number(at) is { IsOrdinal: false, Value: > 0 } number)
        {
            if (s.Unit(number.End + 1) == TimeUnit.Day && (s.Form(number.End).StartsWith("рабоч") || s.Form(number.End).StartsWith("календарн")))
            {
                return new(new Length(s.Form(number.End).StartsWith("рабоч") ? TimeUnit.BusinessDay : TimeUnit.Day, number.Value), number.End + 2);
            }

            return s.Unit(number.End) is not { } unit || unit == TimeUnit.Weekend || (unit == TimeUnit.Year && number.Value > 1000) || s.IsForm(number.End, "кв.") ? null
                : s.IsForm(number.End + 1, "с") && s.IsForm(number.End + 2, "половиной") ? new(new Length(unit, number.Value + 0.5m), number.End + 3)
                : new(new Length(unit, number.Value), number.End + 1);
        }

        return null;
    }

    /// <summary>«20-летний», «двухнедельный», «месячный».</summary>
    public static LengthRead? Adjective(TokenSenses s, int at)
    {
        var form = s.Form(at);
        if (s.Value(at, TimeRole.Spanning) is { } one)
        {
            return s.IsForm(at + 1, "срок") ? new(new Length((TimeUnit)(int)one, 1), at + 1) : null;
        }

        if (RussianForms.Pair(form) is var (digits, start))
        {
            return s.Lexicon.Value(form[start..], TimeRole.Spanning) is { } glued && Small(s, form[..digits]) is { } count
                ? new(new Length((TimeUnit)(int)glued, count), at + 1) : null;
        }

        for (var n = s.Is(at, TimeRole.Telling) ? 4 : form.Length; n < form.Length - 4; n++)
        {
            if (s.Lexicon.Value(form[n..], TimeRole.Spanning) is { } unit && s.Lexicon.Value(form[..n], TimeRole.Number) is { } count)
            {
                return new(new Length((TimeUnit)(int)unit, count), at + 1);
            }
        }

        return null;
    }

    private static decimal? Small(TokenSenses s, ReadOnlySpan<char> form) =>
        form.Length is 1 or 2 or 3 && !form.ContainsAnyExceptInRange('0', '9') ? int.Parse(form) : s.Lexicon.Value(form, TimeRole.Number);
}
