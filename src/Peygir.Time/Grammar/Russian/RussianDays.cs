using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Russian;

/// <summary>Russian days: «завтра», «в среду», «12 декабря 2025 года», «двадцать пятого мая», «до 15 числа».</summary>
internal static class RussianDays
{
    private const int DaysOfTen = 10;
    private const int DaysOfWeek = 7;

    /// <summary>A day or a run of days, a numeric date among them.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="sure">Whether a preposition stands before.</param>
    public static Match? Read(TokenSenses s, int at, bool sure)
    {
        if (s.Value(at, TimeRole.Day) is { } day)
        {
            return new(new RelativeDay((int)day), at + 1);
        }

        return OfToday(s, at) ?? OfWeek(s, at, sure) ?? NumericDates.Read(s, at) ?? Run(s, at) ?? OfMonthAtHand(s, at);
    }

    /// <summary>«12 декабря 2025 года», «28–30 апреля», «первого мая».</summary>
    public static Match? WithMonth(TokenSenses s, int at)
    {
        if (Days(s, at) is not var (first, last, end) || s.Month(end) is not { } month)
        {
            return null;
        }

        // After a day and a month a year needs no word for it («12 декабря 2025, 14:35»).
        var year = RussianYears.Of(s, end + 1, bare: true);
        var to = year?.End ?? end + 1;
        if (year is { } other && RussianMonths.IsOther(other, month.Calendar))
        {
            return CommonGrammar.Date(month.Calendar, null, month.Month, first, to) is { } within
                ? within with { Meaning = new Narrowed(other.Meaning, within.Meaning) } : null;
        }

        return last is { } until
            ? CommonGrammar.Days(month.Calendar, year?.Year, month.Month, first, until, to, year?.Offset)
            : CommonGrammar.Date(month.Calendar, year?.Year, month.Month, first, to, year?.Offset);
    }

    /// <summary>«первый понедельник мая», «последняя пятница месяца», «в среду на следующей неделе».</summary>
    public static Match? Weekday(TokenSenses s, int at)
    {
        var last = s.Is(at, TimeRole.Last) && s.Form(at).StartsWith("последн");
        var (place, start) = last ? (-1, at + 1) : RussianForms.Ordinal(s, at) is { Value: <= 5 } ordinal ? ordinal : (0, at);
        if (place == 0 || s.Value(start, TimeRole.Weekday) is not { } weekday)
        {
            return null;
        }

        var of = RussianMonths.Read(s, start + 1, sure: true) ?? RussianYears.Whole(s, start + 1, bare: false)
            ?? (s.IsForm(start + 1, "месяца") || s.IsForm(start + 1, "года") ? RussianRelative.This(s, start + 1) : null)
            ?? RussianRelative.Read(s, start + 1);
        return of is null ? null : of with { Meaning = new NthWeekday(place, (int)weekday, of.Meaning) };
    }

    /// <summary>«в первой декаде мая», «в последних числах июня», «в первые дни года».</summary>
    public static Match? Tenth(TokenSenses s, int at)
    {
        // «в двадцатых числах июня»
        if (RussianForms.Ordinal(s, at) is ({ } tens and (10 or 20), var next) && s.Is(next, TimeRole.DayWord)
            && RussianMonths.Read(s, next + 1, sure: true) is { Meaning: PartialDate { Day: null } ofTens } tenth)
        {
            return new(new Between(ofTens with { Day = tens }, tens == 20 ? new PartOf(ofTens, PartKind.LastDay, 0) : ofTens with { Day = 19 }), tenth.End);
        }

        var isLast = s.Is(at, TimeRole.Last) && s.Form(at).StartsWith("последн");
        var (number, start) = isLast ? (3, at + 1) : RussianForms.Ordinal(s, at) is { Value: <= 3 } ordinal ? ordinal : (0, at);
        if (number == 0)
        {
            return null;
        }

        if (s.Form(start).StartsWith("декад") && RussianMonths.Read(s, start + 1, sure: true) is { Meaning: PartialDate { Day: null } month } of)
        {
            Meaning last = number == 3 ? new PartOf(month, PartKind.LastDay, 0) : month with { Day = DaysOfTen * number };
            return new(new Between(month with { Day = (DaysOfTen * (number - 1)) + 1 }, last), of.End);
        }

        if (s.Unit(start) == TimeUnit.Week && !RussianForms.IsPlural(s.Form(at))
            && RussianMonths.Read(s, start + 1, sure: true) is { Meaning: PartialDate { Day: null } ofWeek } whole)
        {
            return new(Week(ofWeek, isLast ? 0 : number), whole.End);
        }

        var isOneDay = s.IsForm(start, "день") || s.IsForm(start, "дня") || s.IsForm(start, "дню");
        var areSome = s.Is(start, TimeRole.DayWord) || (RussianForms.IsPlural(s.Form(at)) && s.Unit(start) is not null);
        if ((number != 1 && !isLast) || !(isOneDay || areSome))
        {
            return null;
        }

        return RussianParts.Whole(s, start + 1)?.Part(isOneDay ? (isLast ? PartKind.LastDay : PartKind.FirstDay) : isLast ? PartKind.Late : PartKind.Early, 0);
    }

    /// <summary>Seven days of a month by their place; 0 its last ones.</summary>
    private static Between Week(PartialDate month, int number)
    {
        var last = new PartOf(month, PartKind.LastDay, 0);
        return number == 0 ? new(new Shift(new Length(TimeUnit.Day, DaysOfWeek - 1), -1, last), last)
            : new(month with { Day = (DaysOfWeek * (number - 1)) + 1 }, month with { Day = DaysOfWeek * number });
    }

    /// <summary>«сегодняшний день», «данный момент».</summary>
    private static Match? OfToday(TokenSenses s, int at)
    {
        var form = s.Form(at);
        int? offset = form.StartsWith("сегодняшн") || form.StartsWith("данный") ? 0 : form.StartsWith("завтрашн") ? 1
            : form.StartsWith("вчерашн") ? -1 : null;
        return offset is { } day && ((s.Unit(at + 1) == TimeUnit.Day && !form.StartsWith("данный")) || (day == 0 && s.IsForm(at + 1, "момент")))
            ? new(new RelativeDay(day), at + 2)
            : s.IsForm(at, "сей") && s.IsForm(at + 1, "день") ? new(new RelativeDay(0), at + 2)
            : null;
    }

    private static Match? OfWeek(TokenSenses s, int at, bool sure)
    {
        // «Среда» is the environment as well.
        if (s.Value(at, TimeRole.Weekday) is not { } weekday || (weekday == 3 && !sure))
        {
            return null;
        }

        var comma = s.IsForm(at + 1, ",") ? at + 2 : at + 1;
        if (WithMonth(s, comma) is { } date)
        {
            return date;
        }

        // «вторник следующей недели», «в среду на этой неделе»
        var of = s.IsForm(at + 1, "на") ? at + 2 : at + 1;
        return RussianRelative.Which(s, of) is { } which && s.Unit(of + 1) == TimeUnit.Week
            ? new(new PartOf(CommonGrammar.Whole(s.Language, TimeUnit.Week, which), PartKind.Weekday, (int)weekday), of + 2)
            : new(new WeekdayNamed((int)weekday, 0), at + 1);
    }

    /// <summary>A day of a month, or a run that ends in another: «28 апреля – 2 мая 2026 года».</summary>
    private static Match? Run(TokenSenses s, int at) => WithMonth(s, at) is not { } first ? null
        : first.Meaning is PartialDate && s.IsForm(first.End, "-") && WithMonth(s, first.End + 1) is { Meaning: PartialDate } last ? first.To(last)
        : first;

    /// <summary>«15 числа», «15-го числа следующего месяца».</summary>
    private static Match? OfMonthAtHand(TokenSenses s, int at)
    {
        if (Days(s, at) is not var (first, last, end) || last is not null || !s.Is(end, TimeRole.DayWord) || s.IsForm(end, "числах"))
        {
            return null;
        }

        var day = new PartialDate(NamedCalendar.Speaker, null, null, null, first);
        return s.Is(end + 1, TimeRole.Every) && s.Unit(end + 2) == TimeUnit.Month ? new(new Recurring(day), end + 3)
            : RussianRelative.Which(s, end + 1) is { } which && s.Unit(end + 2) == TimeUnit.Month
                ? new(new Narrowed(new CalendarUnit(TimeUnit.Month, which, NamedCalendar.Speaker), day), end + 3)
            : new(day, end + 1);
    }

    /// <summary>A day or a run of days: «12», «12-го», «28–30», «15 по 24», «двадцать пятого».</summary>
    private static (int First, int? Last, int End)? Days(TokenSenses s, int at)
    {
        var form = s.Form(at);
        if (RussianForms.Pair(form) is var (end, start) && Day(form[..end]) is { } glued && Day(form[start..]) is { } other)
        {
            return (glued, other, at + 1);
        }

        return DayAt(s, at) is not var (first, next) ? null
            : DayAt(s, next + 1) is var (last, after)
                && (s.IsForm(next, "-") || s.IsForm(next, "по") || (s.IsForm(next, "и") && last == first + 1)) ? (first, last, after)
            : (first, null, next);
    }

    private static (int Day, int End)? DayAt(TokenSenses s, int at)
    {
        var form = s.Form(at);
        return Day(RussianForms.Digits(form) is { } digits ? form[..digits] : form) is { } day ? (day, at + 1)
            : s.Number(at) is { IsOrdinal: true, Value: >= 1 and <= 31 } number && RussianForms.IsOfDay(s.Form(number.End - 1))
                ? ((int)number.Value, number.End)
            : null;
    }

    private static int? Day(ReadOnlySpan<char> digits) =>
        digits.Length is 1 or 2 && !digits.ContainsAnyExceptInRange('0', '9') && int.Parse(digits) is >= 1 and <= 31 and var day
            ? day : null;
}
