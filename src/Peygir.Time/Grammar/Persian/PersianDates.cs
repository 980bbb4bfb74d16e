using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Persian;

/// <summary>Persian days: «جمعه ۲۱ آذر ۱۴۰۴», «سه شنبه هفته آینده», «۱۵ تا ۲۴ دی», «سوم همین ماه».</summary>
internal static class PersianDates
{
    private const int Saturday = 6;

    // «۲، ۵، ۸ و ۱۱ مهر»: no list of days is longer.
    private const int MostDays = 12;

    /// <summary>A day, or a run of days or years.</summary>
    public static Match? Read(TokenSenses s, int at)
    {
        // «پس فردا», also in two words.
        if (s.Is(at, TimeRole.After) && s.IsForm(at + 1, "فردا"))
        {
            return new(new RelativeDay(2), at + 2);
        }

        if (s.Value(at, TimeRole.Day) is { } day)
        {
            var end = Weekday(s, at + 1)?.End ?? at + 1;
            Meaning relative = new RelativeDay((int)day);
            return end > at + 1 && DayAndMonth(s, end) is { } date ? date
                : new(s.Value(at, TimeRole.DayPart) is { } part ? new AtTime(relative, new PartOfDay((DayPart)(int)part)) : relative, end);
        }

        if (Weekday(s, at) is var (number, next))
        {
            return s.Form(next - 1).EndsWith("ها") || s.Form(next - 1).EndsWith("های") ? new(new Recurring(new WeekdayNamed(number, 0)), next)
                : DayAndMonth(s, next) ?? PersianNumericDates.Read(s, next) ?? OfWeek(s, number, next)
                    ?? (PersianYears.Which(s, next) is { } which and not 0
                        ? new(new WeekdayNamed(number, which), next + 1)
                        : new(new WeekdayNamed(number, 0), next));
        }

        return Days(s, at) ?? DayAndMonth(s, at) ?? OfThisMonth(s, at) ?? Years(s, at);
    }

    /// <summary>A weekday, also as crawled text writes it, in two words: «سه شنبه».</summary>
    public static (int Number, int End)? Weekday(TokenSenses s, int at) =>
        s.Value(at + 1, TimeRole.Weekday) == Saturday && s.Value(at, TimeRole.Number) is { } n and >= 1 and <= 5
            ? (n == 1 ? 7 : (int)n - 1, at + 2)
            : s.Value(at, TimeRole.Weekday) is { } day ? ((int)day, at + 1) : null;

    /// <summary>«سه‌شنبه هفته آینده», «دوشنبه دو هفته آینده».</summary>
    private static Match? OfWeek(TokenSenses s, int weekday, int at)
    {
        var end = at;
        int? offset = null;
        if (s.Unit(at) == TimeUnit.Week)
        {
            offset = PersianYears.Which(s, at + 1);
            end = at + 2;
        }
        else if (s.IsForm(at, "این") && s.Unit(at + 1) == TimeUnit.Week)
        {
            (offset, end) = (0, at + 2);
        }
        else if (PersianCounts.Read(s, at) is { Unit: TimeUnit.Week, Count: <= 52 } weeks && weeks.Count % 1 == 0)
        {
            offset = PersianYears.Which(s, weeks.End) * (int)weeks.Count;
            end = weeks.End + 1;
        }

        return offset is { } week
            ? new(new PartOf(CommonGrammar.Whole(s.Language, TimeUnit.Week, week), PartKind.Weekday, weekday), end)
            : null;
    }

    /// <summary>«۱۵ تا ۲۴ دی», «۱۲ و ۱۳ دی ۱۴۰۴», «سوم تا پنجم همین ماه».</summary>
    private static Match? Days(TokenSenses s, int at)
    {
        if (DayNumber(s, at) is not { } first)
        {
            return null;
        }

        var (last, end) = first;
        for (var n = 0; n < MostDays && IsJoint(s, end) && DayNumber(s, end + 1) is { } next && next.Day > last; n++)
        {
            (last, end) = next;
        }

        // «اول تا اواسط آذر».
        if (s.Is(end, TimeRole.Until) && PersianPeriods.Part(s, end + 1, 0) is { Meaning: PartOf { Of: PartialDate { Month: not null, Day: null } whole } } part)
        {
            return new Match(whole with { Day = last }, end).To(part);
        }

        if (end == first.End)
        {
            return null;
        }

        return DayAndMonth(s, end - 1) is { Meaning: PartialDate { Month: { } month } date } match
                ? CommonGrammar.Days(date.Calendar, date.Year, month, first.Day, last, match.End, date.YearOffset)
            : OfThisMonth(s, end - 1) is { Meaning: NthUnit day } other
                ? new(new Between(day with { Place = first.Day }, day with { Place = last }), other.End)
            : null;
    }

    private static bool IsJoint(TokenSenses s, int at) =>
        s.Is(at, TimeRole.Until) || s.IsForm(at, "-") || s.IsForm(at, "و") || s.IsForm(at, "،");

    /// <summary>A day of a month by its number, said as one: «۱۵», «پانزدهم», «۹ ام».</summary>
    public static (int Day, int End)? DayNumber(TokenSenses s, int at) =>
        s.Whole(at) is >= 1 and <= 31 and var day ? (day, s.IsForm(at + 1, "ام") ? at + 2 : at + 1)
        : !s.IsNumber(at) && s.Number(at) is { IsOrdinal: true, Value: >= 1 and <= 31 } said && said.Value % 1 == 0 ? ((int)said.Value, said.End)
        : null;

    private static Match? DayAndMonth(TokenSenses s, int at)
    {
        if (s.Number(at) is not { Value: >= 1 and <= 31 } number || number.Value != decimal.Truncate(number.Value))
        {
            return null;
        }

        var day = (int)number.Value;
        var end = s.IsForm(number.End, "ام") ? number.End + 1 : number.End;
        var isOrdinal = number.IsOrdinal || end > number.End;
        if ((!isOrdinal && s.Unit(end) == TimeUnit.Month) || PersianMonths.Name(s, end) is not { } month)
        {
            return null;
        }

        end = month.End;
        if (PersianYears.Year(s, end) is { } year)
        {
            return PersianMonths.IsOther(s, month, year)
                ? new(new Narrowed(year.Meaning, new PartialDate(month.Calendar, null, null, month.Number, day)), year.End)
                : CommonGrammar.Date(month.Calendar, year.Year, month.Number, day, year.End, year.Offset);
        }

        if (PersianMonths.TwoDigits(s, month) is { } two)
        {
            return CommonGrammar.Date(month.Calendar, two, month.Number, day, end + 1);
        }

        if ((s.IsForm(end, "گذشته") || s.IsForm(end, "آینده")) && CommonGrammar.Date(month.Calendar, null, month.Number, day, end + 1) is { } told)
        {
            return told with { Meaning = new Directed(told.Meaning, s.IsForm(end, "گذشته") ? -1 : 1) };
        }

        if (s.Is(end, TimeRole.This))
        {
            return CommonGrammar.Date(month.Calendar, null, month.Number, day, end + 1, 0);
        }

        if (PersianMonths.Same(s, end) is TimeUnit.Year && CommonGrammar.Date(month.Calendar, null, month.Number, day, end) is { } date)
        {
            return new(new Narrowed(new ToldBefore(TimeUnit.Year), date.Meaning), end + 2);
        }

        // «دو تیر» are two shots; the second of Tir is «دوم تیر», or «سه‌شنبه دو تیر».
        var sure = month.IsNamed || isOrdinal || s.IsNumber(at) || month.Letters > PersianMonths.ShortName || s.Is(at - 1, TimeRole.Weekday)
            || number.End > at + 1;
        return sure ? CommonGrammar.Date(month.Calendar, null, month.Number, day, end) : null;
    }

    /// <summary>«سوم همین ماه», «۱۵ ماه آینده», «بیستم ماه».</summary>
    private static Match? OfThisMonth(TokenSenses s, int at)
    {
        if (DayNumber(s, at) is not var (day, end))
        {
            return null;
        }

        var month = CommonGrammar.Whole(s.Language, TimeUnit.Month, 0);
        if ((s.IsForm(end, "همین") || s.IsForm(end, "این")) && s.Unit(end + 1) == TimeUnit.Month)
        {
            return new(new NthUnit(day, TimeUnit.Day, month), end + 2);
        }

        if (PersianMonths.Same(s, end) == TimeUnit.Month)
        {
            return new(new NthUnit(day, TimeUnit.Day, new ToldBefore(TimeUnit.Month)), end + 2);
        }

        // «۱۸ ماه گذشته» are eighteen months.
        return !s.IsForm(end, "ماه") ? null
            : PersianYears.Which(s, end + 1) is { } which && (!s.IsNumber(at) || which == 0)
                ? new(new NthUnit(day, TimeUnit.Day, CommonGrammar.Whole(s.Language, TimeUnit.Month, which)), end + 2)
            : !s.IsNumber(at) && day > 4 ? new(new PartialDate(NamedCalendar.Speaker, null, null, null, day), end + 1)
            : null;
    }

    /// <summary>«سال‌های ۱۴۰۲ و ۱۴۰۳», «سال‌های ۸۹ تا ۹۴».</summary>
    private static Match? Years(TokenSenses s, int at)
    {
        if (!s.Is(at, TimeRole.Era) || Number(s, at + 1) is not { } first || !IsJoint(s, at + 2) || Number(s, at + 3) is not { } last || first.Year >= last.Year)
        {
            return null;
        }

        var end = at + 4;
        return PersianYears.Era(s, end) is { IsBefore: false } era
            ? CommonGrammar.Years(first with { Calendar = era.Calendar }, last with { Calendar = era.Calendar }, era.End)
            : CommonGrammar.Years(first, last, end);
    }

    private static (int Year, NamedCalendar Calendar)? Number(TokenSenses s, int at) =>
        s.Year(at) ?? (s.ShortYear(at) is { } two ? (two, NamedCalendar.Persian) : null);
}
