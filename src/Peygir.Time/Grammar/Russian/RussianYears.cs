using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Russian;

/// <summary>Russian years: «2025 года», «к 2030-му», «в 2025–2027 годах», «в две тысячи двадцать шестом году», «1404 год солнечной хиджры».</summary>
internal static class RussianYears
{
    // Years that one tells by their last two digits: «в сорок пятом», of the last century from here on.
    private const int LeastOfLastCentury = 41;

    // «в 2026, 2027 и 2028 годах»: nobody lists more.
    private const int MostListed = 6;

    /// <summary>A year or a run of years as a time of its own.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="bare">Whether it may stand without the word for year.</param>
    public static Match? Whole(TokenSenses s, int at, bool bare)
    {
        var form = s.Form(at);
        if ((RussianForms.Pair(form) ?? RussianForms.Pair(form, '/')) is var (glued, gluedEnd) && TokenSenses.YearOf(form[..glued]) is { } one
            && TokenSenses.YearOf(form[gluedEnd..]) is { } other)
        {
            return s.Is(at + 1, TimeRole.Era) ? CommonGrammar.Years(one, other, at + 2) : null;
        }

        return List(s, at) ?? (Of(s, at, bare) is { } year ? new(year.Meaning, year.End) : null);
    }

    /// <summary>A year by its number («2025 года») or by its place («прошлого года»).</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="bare">Whether it may stand without the word for year.</param>
    public static YearRead? Of(TokenSenses s, int at, bool bare)
    {
        at = s.IsForm(at, "уже") ? at + 1 : at;
        var which = RussianRelative.Which(s, at) ?? (s.Is(at, TimeRole.NewYear) ? Years.New : null);
        if (which is not null || (s.Is(at, TimeRole.Iranian) && !s.IsForm(at + 1, "год")))
        {
            return OfPlace(s, which is null ? at : at + 1, which ?? 0);
        }

        return (s.IsForm(at, "с.") || s.IsForm(at, "т.")) && s.IsForm(at + 1, "г.") ? new(NamedCalendar.Speaker, null, 0, at + 2)
            : OfNumber(s, at, bare) ?? OfWords(s, at);
    }

    /// <summary>«прошлого года», «нового года», «текущего иранского года», «в текущем, 2026 году».</summary>
    private static YearRead? OfPlace(TokenSenses s, int at, int which)
    {
        // «за последний год» goes back from now, as other units do.
        if (s.Form(at - 1).StartsWith("последн") && s.IsForm(at - 2, "за"))
        {
            return null;
        }

        var iranian = s.Is(at, TimeRole.Iranian);
        var start = iranian ? at + 1 : at;
        var number = s.IsForm(start, ",") ? start + 1 : start;
        return s.Year(number) is { } said && s.Is(number + 1, TimeRole.Era) ? new(said.Calendar, said.Year, null, number + 2)
            : s.Unit(start) == TimeUnit.Year && s.Form(start) is not ("лет" or "годы" or "годов" or "годах" or "годам" or "годами")
                ? new(iranian ? NamedCalendar.Persian : NamedCalendar.Speaker, null, which, start + 1)
            : null;
    }

    private static YearRead? OfNumber(TokenSenses s, int at, bool bare)
    {
        if (RussianForms.Digits(s.Form(at)) is { } digits)
        {
            if (TokenSenses.YearOf(s.Form(at)[..digits]) is { } said && s.Form(at)[(digits + 1)..] is not ("е" or "х" or "ые" or "ых"))
            {
                return Named(s, said, s.Is(at + 1, TimeRole.Era) ? at + 2 : at + 1);
            }

            return digits == 2 && s.Form(at + 1) is "год" or "году" or "года" or "г." && s.IsForm(at - 1, "в")
                && int.Parse(s.Form(at)[..digits]) is var two && (two >= LeastOfLastCentury || two % 10 != 0)
                ? new(NamedCalendar.Iso, Full(two), null, at + 2) : null;
        }

        return s.Year(at) is not { } year ? null
            : s.Is(at + 1, TimeRole.Era) ? Named(s, year, at + 2)
            : bare && !s.IsMeasured(at) ? new(year.Calendar, year.Year, null, at + 1)
            : null;
    }

    /// <summary>«в две тысячи двадцать шестом году», «в тысяча девятьсот сорок пятом», «в сорок первом году».</summary>
    private static YearRead? OfWords(TokenSenses s, int at) =>
        s.IsNumber(at) || s.Number(at) is not { IsOrdinal: true } number || RussianForms.IsPlural(s.Form(number.End - 1)) ? null
        : number.Value is >= 1200 and <= 2200 and var full
            ? Named(
                s,
                ((int)full, full < 1500 ? NamedCalendar.Persian : NamedCalendar.Iso),
                s.Is(number.End, TimeRole.Era) ? number.End + 1 : number.End)
        : number.Value is >= LeastOfLastCentury and < 100 and var two && s.Form(number.End) is "году" or "года"
            ? new(NamedCalendar.Iso, Full((int)two), null, number.End + 1)
        : null;

    /// <summary>Years with what is said of their calendar behind: «по иранскому календарю», «хиджры».</summary>
    private static YearRead Named(TokenSenses s, (int Year, NamedCalendar Calendar) year, int end)
    {
        var start = s.IsForm(end, "по") ? end + 1 : end;
        NamedCalendar? calendar = s.Is(start, TimeRole.Solar) || s.Is(start, TimeRole.Iranian) ? NamedCalendar.Persian
            : s.Is(start, TimeRole.Lunar) ? NamedCalendar.Islamic
            : s.Is(start, TimeRole.Gregorian) ? NamedCalendar.Iso
            : null;
        var word = calendar is null ? start : start + 1;
        return s.Form(word).StartsWith("хиджр") ? new(calendar ?? NamedCalendar.Islamic, year.Year, null, word + 1)
            : calendar is { } told && start > end && (s.IsForm(word, "календарю") || s.IsForm(word, "летоисчислению"))
                ? new(told, year.Year, null, word + 1)
            : new(year.Calendar, year.Year, null, end);
    }

    /// <summary>«в 2023 и 2024 годах», «в 2026, 2027 и 2028 годах», «2021 - 2024 годы».</summary>
    private static Match? List(TokenSenses s, int at)
    {
        if (s.Year(at) is not { } first)
        {
            return null;
        }

        if (s.IsForm(at + 1, "-") && s.Year(at + 2) is { } until)
        {
            return s.Is(at + 3, TimeRole.Era) ? CommonGrammar.Years(first, until, at + 4) : null;
        }

        var (last, end) = (first.Year, at + 1);
        for (var n = 1; n < MostListed && (s.IsForm(end, "и") || s.IsForm(end, ",")) && s.Year(end + 1) is { } next && next.Year == last + 1; n++)
        {
            (last, end) = (next.Year, end + 2);
        }

        return end > at + 1 && s.Is(end, TimeRole.Era) ? CommonGrammar.Years(first, (last, first.Calendar), end + 1) : null;
    }

    private static int Full(int year) => year + (year >= LeastOfLastCentury ? 1900 : 2000);
}
