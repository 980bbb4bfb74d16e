using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar;

/// <summary>English: "by the end of 2025", "the first nine months of this year", "three months ago".</summary>
internal sealed class EnglishGrammar : IGrammar
{
    public Match? Read(TokenSenses s, int at)
    {
        if ((s.IsForm(at, "no") || s.IsForm(at, "not")) && s.IsForm(at + 1, "later") && s.IsForm(at + 2, "than"))
        {
            return Period(s, at + 3, true)?.As(m => new Limit(m));
        }

        if (s.Is(at, TimeRole.Until) && Period(s, at + 1, true) is { } limit)
        {
            return limit.As(m => m is Stretch { Way: 1 } stretch ? new Limit(new Shift(stretch.Unit, stretch.Count, 1)) : new Limit(m));
        }

        if (s.Is(at, TimeRole.From) && Period(s, s.IsForm(at + 1, "from") ? at + 2 : at + 1, true) is { } from)
        {
            return (s.IsForm(from.End, "to") || s.IsForm(from.End, "until") || s.IsForm(from.End, "through")) && Period(s, from.End + 1, true) is { } to
                ? new(new Between(from.Meaning, to.Meaning), to.End)
                : from.As(m => new Since(m));
        }

        if (s.Is(at, TimeRole.Within))
        {
            return Count(s, at + 1)?.As(m => ((Stretch)m) with { Way = 0 }) ?? Period(s, at + 1, false);
        }

        if (s.Is(at, TimeRole.Vague))
        {
            return new(new Vague(), at + 1);
        }

        if (s.Is(at, TimeRole.In))
        {
            return Period(s, at + 1, true) ?? (s.IsForm(at, "at") || s.IsForm(at, "on") ? null : Count(s, at + 1));
        }

        return Period(s, at, s.IsForm(at - 1, "of") || s.IsForm(at - 1, "to"));
    }

    private static int Article(TokenSenses s, int at) => s.IsForm(at, "the") || s.IsForm(at, "its") ? at + 1 : at;

    private static Match? Count(TokenSenses s, int at) =>
        s.Number(at) is { IsOrdinal: false, Value: > 0 } number && s.Unit(number.End) is { } unit
            ? new(new Stretch(unit, number.Value, 0), number.End + 1)
            : null;

    private static Match? Period(TokenSenses s, int at, bool bare)
    {
        at = Article(s, at);
        if (at >= s.Count)
        {
            return null;
        }

        if (s.Value(at, TimeRole.Day) is { } day)
        {
            return new(new RelativeDay((int)day), at + 1);
        }

        if (Which(s, at) == 0 && s.Is(at + 1, TimeRole.DayWord) && !s.IsForm(at + 1, "month"))
        {
            return new(new RelativeDay(0), at + 2);
        }

        if (s.Value(at, TimeRole.Weekday) is { } weekday)
        {
            var end = s.Is(at + 1, TimeRole.DayWord) ? at + 2 : at + 1;
            return MonthAndDay(s, s.IsForm(end, ",") ? end + 1 : end) ?? new(new WeekdayNamed((int)weekday, 0), end);
        }

        return CommonGrammar.NumericDate(s, at) ?? MonthAndDay(s, at) ?? FirstOf(s, at) ?? Part(s, at) ?? Month(s, at)
            ?? Season(s, at) ?? Year(s, at, bare) ?? Ago(s, at) ?? By(s, at) ?? FeastAt(s, at);
    }

    private static int? Which(TokenSenses s, int at) =>
        s.Is(at, TimeRole.This) ? 0 : s.Is(at, TimeRole.Last) ? -1 : s.Is(at, TimeRole.Next) ? 1 : null;

    private static YearRead? YearOf(TokenSenses s, int at, bool bare)
    {
        var start = Article(s, s.IsForm(at, ",") || s.IsForm(at, "of") || s.IsForm(at, "in") ? at + 1 : at);
        if (s.IsForm(start, "year"))
        {
            return s.Year(start + 1) is { } named ? new(named.Calendar, named.Year, null, start + 2)
                : s.Whole(start + 1) is { } two and < 100 && s.Text.Form(start + 1).Length == 2
                    ? new(NamedCalendar.Persian, CommonGrammar.Full(two), null, start + 2)
                : null;
        }

        if (s.IsForm(start, "iranian") && s.IsForm(start + 1, "year") && s.Year(start + 2) is { } iranian)
        {
            return new(iranian.Calendar, iranian.Year, null, start + 3);
        }

        if (s.Year(start) is { } year)
        {
            return bare || start > at ? new(year.Calendar, year.Year, null, start + 1) : null;
        }

        return (Which(s, start) ?? (s.Is(start, TimeRole.NewYear) ? 0 : null)) is { } which && s.Unit(start + 1) == TimeUnit.Year && s.IsForm(start + 1, "year")
            ? new(NamedCalendar.Speaker, null, which, start + 2)
            : null;
    }

    private static Match? Year(TokenSenses s, int at, bool bare)
    {
        if (s.Year(at) is { } first && s.IsForm(at + 1, "-") && s.Year(at + 2) is { } second)
        {
            return new(
                new Between(
                    new PartialDate(first.Calendar, first.Year, null, null, null),
                    new PartialDate(second.Calendar, second.Year, null, null, null)),
                at + 3);
        }

        return YearOf(s, at, bare) is { } year ? new(CommonGrammar.Whole(year), year.End) : null;
    }

    private static bool IsMonth(TokenSenses s, int at) =>
        at < s.Count && s.Text.Tokens[at].Capitalised && CommonGrammar.Month(s, at) is not null;

    private static Match? MonthAndDay(TokenSenses s, int at)
    {
        int month, day, end;
        if (IsMonth(s, at) && s.Whole(at + 1) is >= 1 and <= 31 and var after)
        {
            (month, day, end) = (at, after, at + 2);
        }
        else if (s.Whole(at) is >= 1 and <= 31 and var before && IsMonth(s, s.IsForm(at + 1, "of") ? at + 2 : at + 1))
        {
            month = s.IsForm(at + 1, "of") ? at + 2 : at + 1;
            (day, end) = (before, month + 1);
        }
        else
        {
            return null;
        }

        var (calendar, number) = CommonGrammar.Month(s, month)!.Value;
        var year = YearOf(s, end, bare: true);
        if (year is { Year: < 1700 } && calendar == NamedCalendar.Iso)
        {
            year = null;
        }

        return CommonGrammar.Date(calendar, year?.Year, number, day, year?.End ?? end, year?.Offset);
    }

    private static Match? Month(TokenSenses s, int at)
    {
        var which = Which(s, at);
        var start = which is null ? at : at + 1;
        if (s.IsForm(start, "iranian"))
        {
            start++;
        }

        if (s.IsForm(start, "month") && s.IsForm(start + 1, "of"))
        {
            start += 2;
        }

        if (!IsMonth(s, start))
        {
            return null;
        }

        var (calendar, month) = CommonGrammar.Month(s, start)!.Value;
        if (YearOf(s, start + 1, bare: true) is { } year)
        {
            return new(new PartialDate(calendar, year.Year, year.Offset, month, null), year.End);
        }

        // "may" and "march" are also verbs: without a year they need a preposition or "last".
        var sure = which is not null || start > at || s.Text.Form(start).Length > 5 || s.Is(at - 1, TimeRole.In) || s.Is(at - 1, TimeRole.Until)
            || s.Is(at - 1, TimeRole.From) || s.IsForm(at - 1, "of") || s.Is(at - 1, TimeRole.After) || s.IsForm(at - 1, "to");
        Meaning date = new PartialDate(calendar, null, which == 0 ? 0 : null, month, null);
        return !sure ? null : new(which is -1 ? new Directed(date, -1) : which is 1 ? new Directed(date, 1) : date, start + 1);
    }

    private static Match? Part(TokenSenses s, int at)
    {
        if (s.IsForm(at, "mid") && s.IsForm(at + 1, "-"))
        {
            return (Year(s, at + 2, bare: true) ?? Month(s, at + 2))?.As(m => new PartOf(m, PartKind.Middle, 0));
        }

        PartKind? part = s.Is(at, TimeRole.End) ? PartKind.LastDay : s.Is(at, TimeRole.Start) ? PartKind.FirstDay
            : s.Is(at, TimeRole.Early) ? PartKind.Early : s.Is(at, TimeRole.Late) ? PartKind.Late
            : s.IsForm(at, "middle") ? PartKind.Middle : null;
        if (part is not { } kind)
        {
            return null;
        }

        var start = Article(s, s.IsForm(at + 1, "of") || s.IsForm(at + 1, "in") ? at + 2 : at + 1);
        var whole = FirstOf(s, start) ?? Year(s, start, bare: true) ?? Month(s, start) ?? By(s, start)
            ?? (s.Unit(start) is { } unit and (TimeUnit.Year or TimeUnit.Month or TimeUnit.Week) && start > at + 1
                ? new(new CalendarUnit(unit, 0, false, NamedCalendar.Speaker), start + 1)
                : null);
        return whole?.As(m => new PartOf(m, kind, 0));
    }

    private static Match? FirstOf(TokenSenses s, int at)
    {
        if (s.Number(at) is not { IsOrdinal: true } ordinal)
        {
            return null;
        }

        if (s.Is(ordinal.End, TimeRole.Half) || s.Unit(ordinal.End) == TimeUnit.Quarter)
        {
            return InYear(s, ordinal.End + 1, s.Is(ordinal.End, TimeRole.Half) ? PartKind.Half : PartKind.Quarter, (int)ordinal.Value);
        }

        return ordinal.Value == 1 && s.Number(ordinal.End) is { IsOrdinal: false, Value: >= 1 and <= 12 } number
            && s.Unit(number.End) is { } unit and (TimeUnit.Month or TimeUnit.Quarter)
                ? InYear(s, number.End + 1, PartKind.FirstMonths, (int)number.Value * (unit == TimeUnit.Quarter ? 3 : 1))
                : null;
    }

    private static Match InYear(TokenSenses s, int at, PartKind part, int number)
    {
        var of = s.IsForm(at, "of") ? Article(s, at + 1) : at;
        var year = YearOf(s, at, bare: true) ?? new(NamedCalendar.Speaker, null, 0, of > at && s.IsForm(of, "year") ? of + 1 : at);
        return new(new PartOf(CommonGrammar.Whole(year), part, number), year.End);
    }

    private static Match? Season(TokenSenses s, int at)
    {
        var which = Which(s, at);
        var start = which is null ? at : at + 1;
        if (s.Value(start, TimeRole.Season) is not { } season
            || (s.IsForm(start, "fall") && which is null && !s.IsForm(start - 1, "the"))
            || (which is null && !s.Is(at - 1, TimeRole.In) && !s.IsForm(at - 1, "the") && !s.Is(at - 1, TimeRole.Until) && !s.IsForm(at - 1, "of")))
        {
            return null;
        }

        var named = YearOf(s, start + 1, bare: true);
        Meaning meaning = new SeasonOf((int)season, named?.Year, named?.Offset);
        return new(named is null && which is -1 or 1 ? new Directed(meaning, which!.Value) : meaning, named?.End ?? start + 1);
    }

    private static Match? Ago(TokenSenses s, int at) =>
        Count(s, at) is { Meaning: Stretch stretch } count && (s.Is(count.End, TimeRole.Ago) || s.Is(count.End, TimeRole.Hence))
            ? new(new Shift(stretch.Unit, stretch.Count, s.Is(count.End, TimeRole.Ago) ? -1 : 1), count.End + 1)
            : null;

    private static Match? By(TokenSenses s, int at)
    {
        if (Which(s, at) is not { } which)
        {
            return null;
        }

        if (s.Number(at + 1) is { IsOrdinal: false } number && s.Unit(number.End) is { } units && which != 0)
        {
            return new(new Stretch(units, number.Value, which), number.End + 1);
        }

        if (s.Unit(at + 1) is { } unit)
        {
            return s.Text.Form(at + 1).EndsWith("s")
                ? new(new Vague(), at + 2)
                : new(new CalendarUnit(unit, which, false, NamedCalendar.Speaker), at + 2);
        }

        return s.Value(at + 1, TimeRole.Weekday) is { } weekday ? new(new WeekdayNamed((int)weekday, which), at + 2) : null;
    }

    private static Match? FeastAt(TokenSenses s, int at) =>
        s.Value(at, TimeRole.Feast) is { } feast ? new(new FeastOf((Feast)(int)feast, null, null), at + 1) : null;
}
