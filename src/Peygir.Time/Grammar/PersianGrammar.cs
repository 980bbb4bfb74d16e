using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar;

/// <summary>Persian: the head comes first, what it belongs to follows («پایان سال جاری», «۹ ماهه نخست امسال»).</summary>
internal sealed class PersianGrammar : IGrammar
{
    public Match? Read(TokenSenses s, int at)
    {
        if (s.IsForm(at, "حداکثر") && s.Is(at + 1, TimeRole.Until))
        {
            return Deadline(s, at + 2);
        }

        if (s.Is(at, TimeRole.Until))
        {
            return Deadline(s, at + 1);
        }

        if (s.IsForm(at, "از") && Period(s, at + 1) is { } from)
        {
            return s.IsForm(from.End, "تا") && Period(s, from.End + 1) is { } to
                ? new(new Between(from.Meaning, to.Meaning), to.End)
                : new(new Since(from.Meaning), s.IsForm(from.End, "تاکنون") ? from.End + 1 : from.End);
        }

        if (s.IsForm(at, "به") && s.Is(at + 1, TimeRole.Vague))
        {
            return new(new Vague(), at + 2);
        }

        if (s.Is(at, TimeRole.Vague) && s.Text.Form(at).Length > 4)
        {
            return new(new Vague(), at + 1);
        }

        var start = at;
        var within = false;
        while (start < s.Count && (s.Is(start, TimeRole.In) || s.Is(start, TimeRole.Within) || s.IsForm(start, "برای")) && start - at < 3)
        {
            within |= s.Is(start, TimeRole.Within);
            start++;
        }

        if (within && Count(s, start) is { } stretch)
        {
            return Period(s, start) is { } said && said.End > stretch.End ? said : stretch;
        }

        var period = Period(s, start);
        return period is not null && s.IsForm(period.End, "تا") && Period(s, period.End + 1) is { } end
            && period.Meaning is PartialDate && end.Meaning is PartialDate last
                ? new(new Between(((PartialDate)period.Meaning) with { Year = ((PartialDate)period.Meaning).Year ?? last.Year, YearOffset = ((PartialDate)period.Meaning).YearOffset ?? last.YearOffset }, last), end.End)
                : period;
    }

    private static Match? Deadline(TokenSenses s, int at) =>
        Count(s, at) is { Meaning: Stretch stretch } && Period(s, at) is { Meaning: Stretch { Way: 1 } or Shift { Way: 1 } } counted
            ? new(new Limit(new Shift(stretch.Unit, stretch.Count, 1)), counted.End)
            : Period(s, at)?.As(m => new Limit(m));

    /// <summary>A number and a unit, nothing more: «دو ماه».</summary>
    private static Match? Count(TokenSenses s, int at) =>
        s.Number(at) is { IsOrdinal: false, Value: > 0 } number && s.Unit(number.End) is { } unit
            ? new(new Stretch(unit, number.Value, 0), number.End + 1)
            : null;

    private static Match? Period(TokenSenses s, int at)
    {
        var start = at;
        while (s.Is(start, TimeRole.DayWord) && start - at < 3 && !s.Is(start + 1, TimeRole.Last) && !s.Is(start + 1, TimeRole.Next)
            && !s.Is(start + 1, TimeRole.This))
        {
            start++;
        }

        return Core(s, start) ?? (start > at ? Core(s, at) : null);
    }

    private static Match? Core(TokenSenses s, int at)
    {
        if (at >= s.Count)
        {
            return null;
        }

        if (s.Value(at, TimeRole.Day) is { } day)
        {
            var end = s.Is(at + 1, TimeRole.Weekday) ? at + 2 : at + 1;
            return DayAndMonth(s, end) is { } date && end > at + 1 ? date : new(new RelativeDay((int)day), end);
        }

        if (Weekday(s, at) is { } weekday)
        {
            return DayAndMonth(s, weekday.End) ?? CommonGrammar.NumericDate(s, weekday.End)
                ?? (Which(s, weekday.End) is { } which and not 0
                    ? new(new WeekdayNamed(weekday.Number, which), weekday.End + 1)
                    : new(new WeekdayNamed(weekday.Number, 0), weekday.End));
        }

        return CommonGrammar.NumericDate(s, at) ?? DayAndMonth(s, at) ?? FirstMonths(s, at) ?? Counted(s, at) ?? Part(s, at)
            ?? FeastAt(s, at) ?? Season(s, at) ?? Month(s, at) ?? Whole(s, at) ?? UnitBy(s, at);
    }

    /// <summary>A weekday, also as crawled text writes it, in two words: «سه شنبه».</summary>
    private static (int Number, int End)? Weekday(TokenSenses s, int at) =>
        s.IsForm(at + 1, "شنبه") && s.Value(at, TimeRole.Number) is { } n and >= 1 and <= 5
            ? (n == 1 ? 7 : (int)n - 1, at + 2)
            : s.Value(at, TimeRole.Weekday) is { } day ? ((int)day, at + 1) : null;

    private static int? Which(TokenSenses s, int at) =>
        s.Is(at, TimeRole.Last) ? -1 : s.Is(at, TimeRole.Next) ? 1 : s.Is(at, TimeRole.This) ? 0 : null;

    private static YearRead? Year(TokenSenses s, int at)
    {
        if (s.Value(at, TimeRole.Year) is { } said)
        {
            return new(NamedCalendar.Speaker, null, (int)said, at + 1);
        }

        var start = s.Is(at, TimeRole.Era) ? at + 1 : at;
        if (s.Year(start) is { } year)
        {
            var named = s.Is(start + 1, TimeRole.Gregorian) || s.Is(start + 1, TimeRole.Solar);
            return new(year.Calendar, year.Year, null, named ? start + 2 : start + 1);
        }

        if (start > at && s.Whole(start) is { } two and < 100 && s.Text.Form(start).Length == 2)
        {
            return new(NamedCalendar.Persian, CommonGrammar.Full(two), null, start + 1);
        }

        if (start > at && (Which(s, start) ?? (s.Is(start, TimeRole.NewYear) ? 0 : null)) is { } which)
        {
            var gregorian = s.Is(start + 1, TimeRole.Gregorian);
            return new(gregorian ? NamedCalendar.Iso : NamedCalendar.Speaker, null, which, gregorian ? start + 2 : start + 1);
        }

        return null;
    }

    private static Match? Whole(TokenSenses s, int at) =>
        (s.Is(at, TimeRole.Era) || s.Is(at, TimeRole.Year) || (s.Year(at) is not null && (s.Is(at + 1, TimeRole.Gregorian) || s.Is(at + 1, TimeRole.Solar))))
        && Year(s, at) is { } year
            ? new(CommonGrammar.Whole(year), year.End)
            : null;

    private static Match? DayAndMonth(TokenSenses s, int at)
    {
        if (s.Number(at) is not { } number || number.Value is < 1 or > 31 || number.Value != decimal.Truncate(number.Value)
            || CommonGrammar.Month(s, number.End) is not { } month)
        {
            return null;
        }

        var end = s.Unit(number.End + 1) == TimeUnit.Month ? number.End + 2 : number.End + 1;
        if (s.Year(end) is null && s.Whole(end) is { } two && s.Text.Form(end).Length == 2 && month.Calendar == NamedCalendar.Persian)
        {
            return CommonGrammar.Date(month.Calendar, two, month.Month, (int)number.Value, end + 1);
        }

        if (s.Is(end, TimeRole.This))
        {
            return CommonGrammar.Date(month.Calendar, null, month.Month, (int)number.Value, end + 1, 0);
        }

        return Year(s, end) is { } year
            ? CommonGrammar.Date(month.Calendar, year.Year, month.Month, (int)number.Value, year.End, year.Offset)
            : CommonGrammar.Date(month.Calendar, null, month.Month, (int)number.Value, end);
    }

    private static Match? Month(TokenSenses s, int at)
    {
        if (CommonGrammar.Month(s, at) is not { } month)
        {
            return null;
        }

        var named = s.Unit(at + 1) == TimeUnit.Month;
        var end = named ? at + 2 : at + 1;
        if (Year(s, end) is { } year)
        {
            return new(new PartialDate(month.Calendar, year.Year, year.Offset, month.Month, null), year.End);
        }

        // Many month names are also other words: «مهر», «دی», «تیر», «مه».
        var sure = named || s.Text.Form(at).EndsWith("ماه") || s.Text.Form(at).Length > 4 || s.IsForm(at - 1, "در") || s.IsForm(at - 1, "تا")
            || s.Is(at - 1, TimeRole.Early) || s.Is(at - 1, TimeRole.Middle) || s.Is(at - 1, TimeRole.Late) || s.Unit(at - 1) == TimeUnit.Month;
        return sure ? new(new PartialDate(month.Calendar, null, null, month.Month, null), end) : null;
    }

    private static Match? FirstMonths(TokenSenses s, int at)
    {
        if (s.Number(at) is not { IsOrdinal: false } number || number.Value is < 1 or > 12 || s.Unit(number.End) != TimeUnit.Month)
        {
            return null;
        }

        var end = number.End + 1;
        var joined = s.Text.Form(number.End).EndsWith("ه");
        if (number.Value == 3 && joined && s.Number(end) is { IsOrdinal: true, Value: > 1 and <= 4 } quarter)
        {
            return InYear(s, quarter.End, PartKind.Quarter, (int)quarter.Value);
        }

        var first = s.Is(end, TimeRole.First) || s.Is(end, TimeRole.Start);
        return first ? InYear(s, end + 1, PartKind.FirstMonths, (int)number.Value)
            : joined && Year(s, end) is not null ? InYear(s, end, PartKind.FirstMonths, (int)number.Value)
            : null;
    }

    private static Match InYear(TokenSenses s, int at, PartKind part, int number)
    {
        var year = Year(s, at) ?? new(NamedCalendar.Speaker, null, 0, s.Is(at, TimeRole.Era) ? at + 1 : at);
        return new(new PartOf(CommonGrammar.Whole(year), part, number), year.End);
    }

    /// <summary>«سه سال گذشته», «دو ماه پیش», «یک هفته دیگر».</summary>
    private static Match? Counted(TokenSenses s, int at)
    {
        if (Count(s, at) is not { Meaning: Stretch stretch } count)
        {
            return null;
        }

        var ago = s.IsForm(count.End, "پیش") || s.IsForm(count.End, "قبل");
        var hence = s.IsForm(count.End, "دیگر") || s.IsForm(count.End, "بعد");
        return ago ? new(new Shift(stretch.Unit, stretch.Count, -1), count.End + 1)
            : hence ? new(new Shift(stretch.Unit, stretch.Count, 1), count.End + 1)
            : s.Is(count.End, TimeRole.Last) ? new(stretch with { Way = -1 }, count.End + 1)
            : s.Is(count.End, TimeRole.Next) ? new(stretch with { Way = 1 }, count.End + 1)
            : null;
    }

    private static Match? Part(TokenSenses s, int at)
    {
        if (s.Is(at, TimeRole.Half) && s.Number(at + 1) is { IsOrdinal: true, Value: 1 or 2 } half)
        {
            return Month(s, half.End) is { } month
                ? month.As(m => new PartOf(m, PartKind.Half, (int)half.Value))
                : InYear(s, half.End, PartKind.Half, (int)half.Value);
        }

        PartKind? part = s.Is(at, TimeRole.End) ? PartKind.LastDay : s.Is(at, TimeRole.Start) ? PartKind.FirstDay
            : s.Is(at, TimeRole.Early) ? PartKind.Early : s.Is(at, TimeRole.Middle) ? PartKind.Middle
            : s.Is(at, TimeRole.Late) ? PartKind.Late : null;
        return part is { } kind && (Period(s, at + 1) ?? Bare(s, at + 1)) is { } whole
            ? whole.As(m => new PartOf(m, kind, 0))
            : null;
    }

    /// <summary>A unit that means the present one behind «پایان»: «پایان سال», «آخر هفته».</summary>
    private static Match? Bare(TokenSenses s, int at) =>
        s.Unit(at) is { } unit and (TimeUnit.Week or TimeUnit.Month or TimeUnit.Year)
            ? new(new CalendarUnit(unit, 0, true, NamedCalendar.Speaker), at + 1)
            : null;

    private static Match? FeastAt(TokenSenses s, int at)
    {
        var start = s.IsForm(at, "عید") || s.IsForm(at, "دهه") ? at + 1 : at;
        if (s.Value(start, TimeRole.Feast) is not { } feast || ((Feast)(int)feast != Feast.Nowruz && start == at))
        {
            return null;
        }

        return Year(s, start + 1) is { } year
            ? new(new FeastOf((Feast)(int)feast, year.Year, year.Offset), year.End)
            : new(new FeastOf((Feast)(int)feast, null, null), start + 1);
    }

    private static Match? Season(TokenSenses s, int at)
    {
        var start = s.Unit(at) == TimeUnit.Quarter ? at + 1 : at;
        return s.Value(start, TimeRole.Season) is not { } season ? null
            : Year(s, start + 1) is { } year ? new(new SeasonOf((int)season, year.Year, year.Offset), year.End)
            : new(new SeasonOf((int)season, null, null), start + 1);
    }

    /// <summary>«هفته گذشته», «این ماه», «روزهای آینده».</summary>
    private static Match? UnitBy(TokenSenses s, int at)
    {
        if (s.IsForm(at, "این") && s.Unit(at + 1) is { } present and (TimeUnit.Week or TimeUnit.Month))
        {
            return new(new CalendarUnit(present, 0, true, NamedCalendar.Speaker), at + 2);
        }

        if (s.IsForm(at, "اینده") && s.IsForm(at + 1, "نزدیک"))
        {
            return new(new Vague(), at + 2);
        }

        if (s.Unit(at) is not { } unit || Which(s, at + 1) is not { } which)
        {
            return null;
        }

        return s.Text.Form(at).EndsWith("های") || s.IsForm(at + 1, "اخیر")
            ? new(new Vague(), at + 2)
            : new(new CalendarUnit(unit, which, true, NamedCalendar.Speaker), at + 2);
    }
}
