using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar;

/// <summary>Russian: what is said of a unit stands before it («прошлый год»), its year behind («в мае 2025 года»).</summary>
internal sealed class RussianGrammar : IGrammar
{
    public Match? Read(TokenSenses s, int at)
    {
        if (s.IsForm(at, "не") && s.Is(at + 1, TimeRole.NoLater))
        {
            return Period(s, at + 2)?.As(m => new Limit(m));
        }

        if (s.Is(at, TimeRole.Until))
        {
            return (Period(s, at + 1) ?? Year(s, at + 1, bare: true))?.As(m => new Limit(m));
        }

        if (s.Is(at, TimeRole.Hence))
        {
            return s.Number(at + 1) is { IsOrdinal: false } number && s.Unit(number.End) is { } unit
                ? new(new Shift(unit, number.Value, 1), number.End + 1)
                : s.Unit(at + 1) is { } one ? new(new Shift(one, 1, 1), at + 2) : null;
        }

        if (s.Is(at, TimeRole.From))
        {
            var start = s.IsForm(at, "начиная") && s.Is(at + 1, TimeRole.From) ? at + 2 : at + 1;
            return Period(s, start) is not { } from ? null
                : (s.IsForm(from.End, "по") || s.IsForm(from.End, "до")) && Period(s, from.End + 1) is { } to
                    ? new(new Between(from.Meaning, to.Meaning), to.End)
                    : from.As(m => new Since(m));
        }

        if (s.IsForm(at, "в") && s.Is(at + 1, TimeRole.Within))
        {
            return Count(s, at + 2) ?? Period(s, at + 2);
        }

        if (s.Is(at, TimeRole.Vague))
        {
            return new(new Vague(), at + 1);
        }

        if (s.Is(at, TimeRole.In) || s.IsForm(at, "по"))
        {
            return Period(s, at + 1) ?? (s.IsForm(at, "за") ? Count(s, at + 1) : null);
        }

        return Period(s, at);
    }

    private static Match? Count(TokenSenses s, int at) =>
        s.Number(at) is { IsOrdinal: false, Value: > 0 } number && s.Unit(number.End) is { } unit
            ? new(new Stretch(unit, number.Value, 0), number.End + 1)
            : s.Unit(at) == TimeUnit.HalfYear ? new(new Stretch(TimeUnit.HalfYear, 1, 0), at + 1)
            : null;

    private static Match? Period(TokenSenses s, int at)
    {
        if (at >= s.Count)
        {
            return null;
        }

        if (s.Value(at, TimeRole.Day) is { } day)
        {
            return new(new RelativeDay((int)day), at + 1);
        }

        if ((s.Text.Form(at).StartsWith("сегодняшн") && s.Unit(at + 1) == TimeUnit.Day)
            || (s.Text.Form(at).StartsWith("данный") && s.IsForm(at + 1, "момент")))
        {
            return new(new RelativeDay(0), at + 2);
        }

        if (s.Value(at, TimeRole.Weekday) is { } weekday)
        {
            var comma = s.IsForm(at + 1, ",") ? at + 2 : at + 1;
            return DayAndMonth(s, comma) ?? new(new WeekdayNamed((int)weekday, 0), at + 1);
        }

        return CommonGrammar.NumericDate(s, at) ?? DayAndMonth(s, at) ?? Part(s, at) ?? FirstOf(s, at) ?? Month(s, at)
            ?? Year(s, at, bare: false) ?? Season(s, at) ?? Ago(s, at) ?? By(s, at) ?? FeastAt(s, at);
    }

    /// <summary>A year by number («2025 года») or by place («прошлого года»).</summary>
    private static YearRead? YearOf(TokenSenses s, int at, bool bare)
    {
        if (s.Year(at) is { } year)
        {
            var end = at + 1;
            while (s.IsForm(end, "-") && s.Text.Tokens[Math.Min(end + 1, s.Count - 1)].Kind == Text.TokenKind.Word
                && s.Text.Form(Math.Min(end + 1, s.Count - 1)).Length <= 3)
            {
                end += 2; // 2025-й, 2030-го
            }

            return s.Is(end, TimeRole.Era) ? new(year.Calendar, year.Year, null, end + 1)
                : bare || end > at + 1 ? new(year.Calendar, year.Year, null, end)
                : null;
        }

        var which = Which(s, at);
        return which is { } offset && s.Unit(at + 1) == TimeUnit.Year && !s.IsForm(at + 1, "лет") && !s.IsForm(at + 1, "годы")
            ? new(NamedCalendar.Speaker, null, offset, at + 2)
            : null;
    }

    private static Match? Year(TokenSenses s, int at, bool bare)
    {
        if (s.Year(at) is { } first && s.IsForm(at + 1, "-") && s.Year(at + 2) is { } second && s.Is(at + 3, TimeRole.Era))
        {
            return new(
                new Between(
                    new PartialDate(first.Calendar, first.Year, null, null, null),
                    new PartialDate(second.Calendar, second.Year, null, null, null)),
                at + 4);
        }

        return YearOf(s, at, bare) is { } year ? new(CommonGrammar.Whole(year), year.End) : null;
    }

    private static int? Which(TokenSenses s, int at) =>
        s.Is(at, TimeRole.This) ? 0 : s.Is(at, TimeRole.Last) ? -1 : s.Is(at, TimeRole.Next) ? 1 : null;

    private static Match? DayAndMonth(TokenSenses s, int at)
    {
        if (s.Whole(at) is not (>= 1 and <= 31 and var day))
        {
            return null;
        }

        var second = (s.IsForm(at + 1, "-") || s.IsForm(at + 1, "по")) && s.Whole(at + 2) is >= 1 and <= 31 and var last ? last : (int?)null;
        var end = second is null ? at + 1 : at + 3;
        if (CommonGrammar.Month(s, end) is not { } month)
        {
            return null;
        }

        // After a day and a month a year needs no word for it («12 декабря 2025, 14:35»).
        var year = YearOf(s, end + 1, bare: true);
        var to = year?.End ?? end + 1;
        var from = CommonGrammar.Date(month.Calendar, year?.Year, month.Month, day, to, year?.Offset);
        return second is not { } until ? from
            : from is not null && CommonGrammar.Date(month.Calendar, year?.Year, month.Month, until, to, year?.Offset) is { } end2
                ? new(new Between(from.Meaning, end2.Meaning), to)
                : null;
    }

    private static Match? Month(TokenSenses s, int at)
    {
        if (CommonGrammar.Month(s, at) is not { } month)
        {
            return Which(s, at) is { } which && CommonGrammar.Month(s, at + 1) is { } named
                ? new(new PartialDate(named.Calendar, null, which == 0 ? 0 : null, named.Month, null), at + 2)
                : null;
        }

        if (s.IsForm(at + 1, "-") && CommonGrammar.Month(s, at + 2) is { } until)
        {
            var of = YearOf(s, at + 3, bare: false);
            return new(
                new Between(
                    new PartialDate(month.Calendar, of?.Year, of?.Offset, month.Month, null),
                    new PartialDate(until.Calendar, of?.Year, of?.Offset, until.Month, null)),
                of?.End ?? at + 3);
        }

        var end = s.IsForm(at + 1, "месяца") || s.IsForm(at + 1, "месяце") ? at + 2 : at + 1;
        return YearOf(s, end, bare: false) is { } year
            ? new(new PartialDate(month.Calendar, year.Year, year.Offset, month.Month, null), year.End)
            : new(new PartialDate(month.Calendar, null, null, month.Month, null), end);
    }

    private static Match? Part(TokenSenses s, int at)
    {
        PartKind? part = s.Is(at, TimeRole.End) ? (s.IsForm(at, "конце") ? PartKind.Late : PartKind.LastDay)
            : s.Is(at, TimeRole.Start) ? (s.IsForm(at, "начале") ? PartKind.Early : PartKind.FirstDay)
            : s.Is(at, TimeRole.Middle) ? PartKind.Middle : null;
        if (part is not { } kind)
        {
            return null;
        }

        var whole = Year(s, at + 1, bare: false) ?? Month(s, at + 1) ?? By(s, at + 1)
            ?? (s.Unit(at + 1) is { } unit and (TimeUnit.Year or TimeUnit.Month or TimeUnit.Week) && !s.IsForm(at + 1, "лет")
                ? new(new CalendarUnit(unit, 0, false, NamedCalendar.Speaker), at + 2)
                : null);
        return whole?.As(m => new PartOf(m, kind, 0));
    }

    /// <summary>«первые три квартала», «девять месяцев текущего года», «первом полугодии», «втором квартале 2025 года».</summary>
    private static Match? FirstOf(TokenSenses s, int at)
    {
        if (s.Number(at) is { IsOrdinal: true } ordinal && s.Unit(ordinal.End) is { } part and (TimeUnit.Quarter or TimeUnit.HalfYear))
        {
            return InYear(s, ordinal.End + 1, part == TimeUnit.Quarter ? PartKind.Quarter : PartKind.Half, (int)ordinal.Value);
        }

        var start = s.Is(at, TimeRole.First) ? at + 1 : at;
        if (s.Number(start) is not { IsOrdinal: false } number || number.Value is < 1 or > 12
            || s.Unit(number.End) is not { } unit || unit is not (TimeUnit.Month or TimeUnit.Quarter))
        {
            return null;
        }

        var months = (int)number.Value * (unit == TimeUnit.Quarter ? 3 : 1);
        return start > at || YearOf(s, number.End + 1, bare: false) is not null
            ? InYear(s, number.End + 1, PartKind.FirstMonths, months)
            : null;
    }

    private static Match InYear(TokenSenses s, int at, PartKind part, int number)
    {
        var year = YearOf(s, at, bare: false) ?? new(NamedCalendar.Speaker, null, 0, s.IsForm(at, "года") ? at + 1 : at);
        return new(new PartOf(CommonGrammar.Whole(year), part, number), year.End);
    }

    private static Match? Season(TokenSenses s, int at)
    {
        var which = Which(s, at);
        var start = which is null ? at : at + 1;
        return s.Value(start, TimeRole.Season) is not { } season ? null
            : YearOf(s, start + 1, bare: false) is { } year ? new(new SeasonOf((int)season, year.Year, year.Offset), year.End)
            : s.IsForm(start, "лет") ? null
            : new(new SeasonOf((int)season, null, null), start + 1);
    }

    private static Match? Ago(TokenSenses s, int at) =>
        Count(s, at) is { Meaning: Stretch stretch } count && s.Is(count.End, TimeRole.Ago)
            ? new(new Shift(stretch.Unit, stretch.Count, -1), count.End + 1)
            : s.Unit(at) is { } unit && s.IsForm(at + 1, "назад") ? new(new Shift(unit, 1, -1), at + 2)
            : null;

    /// <summary>«на этой неделе», «за последние пять лет», «в ближайшие дни».</summary>
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

        if (s.IsForm(at + 1, "время") || s.IsForm(at + 1, "будущем"))
        {
            return new(new Vague(), at + 2);
        }

        if (s.Unit(at + 1) is not { } unit)
        {
            return s.Value(at + 1, TimeRole.Weekday) is { } weekday ? new(new WeekdayNamed((int)weekday, which), at + 2) : null;
        }

        return s.IsForm(at + 1, "дни") || s.IsForm(at + 1, "годы") || s.IsForm(at + 1, "месяцы") || s.IsForm(at + 1, "дней")
            ? new(new Vague(), at + 2)
            : new(new CalendarUnit(unit, which, false, NamedCalendar.Speaker), at + 2);
    }

    private static Match? FeastAt(TokenSenses s, int at) =>
        s.Value(at, TimeRole.Feast) is not { } feast ? null
        : (Feast)(int)feast switch
        {
            Feast.Nowruz => new(new FeastOf(Feast.Nowruz, null, null), at + 1),
            Feast.NewYear when s.IsForm(at + 1, "году") || s.IsForm(at + 1, "годом") => new(new FeastOf(Feast.NewYear, null, null), at + 2),
            _ => null,
        };
}
