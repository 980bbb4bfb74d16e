using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Persian;

/// <summary>Persian days, months and years: «جمعه ۲۱ آذر ۱۴۰۴», «مهرماه سال گذشته», «سال ۸۷».</summary>
internal static class PersianDates
{
    // Many names of months are also other words, all of them short: «مهر», «دی», «تیر», «مه», «صفر».
    private const int ShortName = 4;

    private const int Saturday = 6;

    /// <summary>A day, or a run of days or years.</summary>
    public static Match? Read(TokenSenses s, int at)
    {
        if (s.Value(at, TimeRole.Day) is { } day)
        {
            var end = s.Is(at + 1, TimeRole.Weekday) ? at + 2 : at + 1;
            return end > at + 1 && DayAndMonth(s, end) is { } date ? date : new(new RelativeDay((int)day), end);
        }

        if (Weekday(s, at) is var (number, next))
        {
            return DayAndMonth(s, next) ?? NumericDates.Read(s, next) ?? OfWeek(s, number, next)
                ?? (Which(s, next) is { } which and not 0
                    ? new(new WeekdayNamed(number, which), next + 1)
                    : new(new WeekdayNamed(number, 0), next));
        }

        return NumericDates.Read(s, at) ?? Days(s, at) ?? DayAndMonth(s, at) ?? Years(s, at);
    }

    /// <summary>A month, of a year or the nearest.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="sure">Whether what stands before shows that the word is a month here.</param>
    public static Match? Month(TokenSenses s, int at, bool sure = false)
    {
        var start = s.Unit(at) == TimeUnit.Month ? at + 1 : at;
        start = start > at && s.IsForm(start, "مبارک") ? start + 1 : start;
        if (s.Month(start) is not { } month)
        {
            return null;
        }

        var named = start > at || s.Unit(start + 1) == TimeUnit.Month || s.Form(start).EndsWith("ماه");
        var end = s.Unit(start + 1) == TimeUnit.Month ? start + 2 : start + 1;
        if (Year(s, end) is { } year)
        {
            return new(new PartialDate(month.Calendar, year.Year, year.Offset, month.Month, null), year.End);
        }

        if (named && month.Calendar == NamedCalendar.Persian && s.ShortYear(end) is { } two)
        {
            return new(new PartialDate(month.Calendar, two, null, month.Month, null), end + 1);
        }

        if (Which(s, end) is { } which)
        {
            return new(CommonGrammar.Which(new PartialDate(month.Calendar, null, null, month.Month, null), which), end + 1);
        }

        // The Islamic months are also names of people, and zero.
        sure = named || (month.Calendar != NamedCalendar.Islamic
            && (sure || s.Form(start).Length > ShortName || s.IsForm(at - 1, "در") || s.IsForm(at - 1, "تا")));
        return sure ? new(new PartialDate(month.Calendar, null, null, month.Month, null), end) : null;
    }

    /// <summary>A year as a time of its own.</summary>
    public static Match? Whole(TokenSenses s, int at) =>
        (s.Is(at, TimeRole.Era) || s.Is(at, TimeRole.Year) || (s.Year(at) is not null && IsEra(s, at + 1))) && Year(s, at) is { } year
            ? new(year.Meaning, year.End)
            : null;

    /// <summary>A year by its number or its place: «سال ۱۴۰۳ شمسی», «سال ۸۷», «امسال», «سال گذشته میلادی».</summary>
    public static YearRead? Year(TokenSenses s, int at)
    {
        if (s.Value(at, TimeRole.Year) is { } said)
        {
            return Era(s, new(NamedCalendar.Speaker, null, (int)said, at + 1));
        }

        var start = s.Is(at, TimeRole.Era) ? at + 1 : at;
        if (s.Year(start) is { } year)
        {
            return Era(s, new(year.Calendar, year.Year, null, start + 1));
        }

        // «سال‌های آینده» are no one year.
        if (start == at || s.Form(at).EndsWith("های"))
        {
            return null;
        }

        if (s.Is(start, TimeRole.Gregorian) || s.Is(start, TimeRole.Solar))
        {
            var calendar = s.Is(start, TimeRole.Gregorian) ? NamedCalendar.Iso : NamedCalendar.Persian;
            return Which(s, start + 1) is { } place ? new(calendar, null, place, start + 2)
                : s.Is(start + 1, TimeRole.NewYear) ? new(calendar, null, Meanings.Years.New, start + 2)
                : null;
        }

        return s.ShortYear(start) is { } two ? new(NamedCalendar.Persian, two, null, start + 1)
            : s.Is(start, TimeRole.NewYear) ? Era(s, new(NamedCalendar.Speaker, null, Meanings.Years.New, start + 1))
            : Which(s, start) is { } which ? Era(s, new(NamedCalendar.Speaker, null, which, start + 1))
            : null;
    }

    /// <summary>0 this, -1 last, 1 next; null where the token says none: «سال قبل از جنگ» is not last year.</summary>
    public static int? Which(TokenSenses s, int at) =>
        s.Is(at + 1, TimeRole.From) && (s.Is(at, TimeRole.Before) || s.Is(at, TimeRole.After)) ? null
        : s.Is(at, TimeRole.Last) ? -1 : s.Is(at, TimeRole.Next) ? 1 : s.Is(at, TimeRole.This) ? 0 : null;

    /// <summary>The calendar said behind a year: «شمسی», «هجری قمری», «میلادی».</summary>
    private static YearRead Era(TokenSenses s, YearRead year)
    {
        var end = s.IsForm(year.End, "هجری") ? year.End + 1 : year.End;
        return s.Is(end, TimeRole.Gregorian) ? year with { Calendar = NamedCalendar.Iso, End = end + 1 }
            : s.Is(end, TimeRole.Solar) ? year with { Calendar = NamedCalendar.Persian, End = end + 1 }
            : s.Is(end, TimeRole.Lunar) ? year with { Calendar = NamedCalendar.Islamic, End = end + 1 }
            : year with { End = end };
    }

    private static bool IsEra(TokenSenses s, int at) =>
        s.IsForm(at, "هجری") || s.Is(at, TimeRole.Gregorian) || s.Is(at, TimeRole.Solar) || s.Is(at, TimeRole.Lunar);

    /// <summary>A weekday, also as crawled text writes it, in two words: «سه شنبه».</summary>
    private static (int Number, int End)? Weekday(TokenSenses s, int at) =>
        s.Value(at + 1, TimeRole.Weekday) == Saturday && s.Value(at, TimeRole.Number) is { } n and >= 1 and <= 5
            ? (n == 1 ? 7 : (int)n - 1, at + 2)
            : s.Value(at, TimeRole.Weekday) is { } day ? ((int)day, at + 1) : null;

    /// <summary>«سه‌شنبه هفته آینده».</summary>
    private static Match? OfWeek(TokenSenses s, int weekday, int at) =>
        s.Unit(at) == TimeUnit.Week && Which(s, at + 1) is { } week
            ? new(new PartOf(CommonGrammar.Whole(s.Language, TimeUnit.Week, week), PartKind.Weekday, weekday), at + 2)
            : null;

    /// <summary>«۱۵ تا ۲۴ دی», «۱۲ و ۱۳ دی ۱۴۰۴»: days said with "and" must follow one another.</summary>
    private static Match? Days(TokenSenses s, int at)
    {
        if (DayNumber(s, at) is not { } first)
        {
            return null;
        }

        var (last, end) = first;
        while (DayNumber(s, end + 1) is { } next && next.Day > last
            && (s.Is(end, TimeRole.Until) || s.IsForm(end, "-") || (next.Day == last + 1 && (s.IsForm(end, "و") || s.IsForm(end, "،")))))
        {
            (last, end) = next;
        }

        return end > first.End && DayAndMonth(s, end - 1) is { Meaning: PartialDate { Month: { } month } date } match
            ? CommonGrammar.Days(date.Calendar, date.Year, month, first.Day, last, match.End, date.YearOffset)
            : null;
    }

    private static (int Day, int End)? DayNumber(TokenSenses s, int at) =>
        s.Whole(at) is >= 1 and <= 31 and var day ? (day, at + 1)
        : !s.IsNumber(at) && s.Number(at) is { IsOrdinal: true, Value: >= 1 and <= 31 } said ? ((int)said.Value, said.End)
        : null;

    private static Match? DayAndMonth(TokenSenses s, int at)
    {
        if (s.Number(at) is not { Value: >= 1 and <= 31 } number || number.Value != decimal.Truncate(number.Value))
        {
            return null;
        }

        var day = (int)number.Value;
        var start = number.IsOrdinal && s.Unit(number.End) == TimeUnit.Month ? number.End + 1 : number.End;
        if (s.Month(start) is not { } month)
        {
            return null;
        }

        var named = s.Unit(start + 1) == TimeUnit.Month || s.Form(start).EndsWith("ماه");
        var end = s.Unit(start + 1) == TimeUnit.Month ? start + 2 : start + 1;
        if (Year(s, end) is { } year)
        {
            return CommonGrammar.Date(month.Calendar, year.Year, month.Month, day, year.End, year.Offset);
        }

        if (month.Calendar == NamedCalendar.Persian && s.ShortYear(end) is { } two)
        {
            return CommonGrammar.Date(month.Calendar, two, month.Month, day, end + 1);
        }

        if (s.Is(end, TimeRole.This))
        {
            return CommonGrammar.Date(month.Calendar, null, month.Month, day, end + 1, 0);
        }

        // «دو تیر» are two shots; the second of Tir is «دوم تیر».
        var sure = named || number.IsOrdinal || s.IsNumber(at) || s.Form(start).Length > ShortName;
        return sure ? CommonGrammar.Date(month.Calendar, null, month.Month, day, end) : null;
    }

    /// <summary>«سال‌های ۱۴۰۲ و ۱۴۰۳».</summary>
    private static Match? Years(TokenSenses s, int at) =>
        s.Is(at, TimeRole.Era) && s.Year(at + 1) is { } first && s.Year(at + 3) is { } last && first.Year < last.Year
            && (s.Is(at + 2, TimeRole.Until) || s.IsForm(at + 2, "-")
                || (last.Year == first.Year + 1 && (s.IsForm(at + 2, "و") || s.IsForm(at + 2, "،"))))
            ? CommonGrammar.Years(first, last, at + 4)
            : null;
}
