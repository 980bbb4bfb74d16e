using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Russian;

/// <summary>Russian: what is said of a unit stands before it («прошлый год»), its year behind («в мае 2025 года»).</summary>
internal sealed class RussianGrammar : IGrammar
{
    public Match? Read(TokenSenses s, int at)
    {
        if (s.IsForm(at, "не") && s.Is(at + 1, TimeRole.NoLater))
        {
            var start = s.IsForm(at + 2, "чем") ? at + 3 : at + 2;
            return (Period(s, start) ?? Hence(s, start))?.AsLimit();
        }

        if (s.Is(at, TimeRole.Until))
        {
            return (Period(s, at + 1) ?? RussianDates.WholeYear(s, at + 1, bare: true))?.AsLimit();
        }

        if (s.Is(at, TimeRole.After))
        {
            return Period(s, at + 1)?.AsAfter();
        }

        if (s.Is(at, TimeRole.Hence))
        {
            return Hence(s, at);
        }

        if (s.IsForm(at, "между"))
        {
            return (Period(s, at + 1) ?? RussianDates.WholeYear(s, at + 1, bare: true)) is { } first && s.IsForm(first.End, "и")
                && Period(s, first.End + 1) is { } last
                ? first.To(last) : null;
        }

        if (s.Is(at, TimeRole.From))
        {
            return Since(s, s.IsForm(at, "начиная") && s.Is(at + 1, TimeRole.From) ? at + 2 : at + 1);
        }

        if (s.IsForm(at, "в") && s.Is(at + 1, TimeRole.Within))
        {
            return Count(s, at + 2)?.AsStretch(within: true) ?? Period(s, at + 2);
        }

        if (s.Lexicon.Vague.Find(s, at) is var (way, after))
        {
            return new(new Vague(way), after);
        }

        if (s.Is(at, TimeRole.In) || s.IsForm(at, "по"))
        {
            return Period(s, at + 1) ?? (s.IsForm(at, "за") ? Count(s, at + 1)?.AsStretch() : null);
        }

        return Period(s, at);
    }

    /// <summary>«через два месяца», «спустя год».</summary>
    private static Match? Hence(TokenSenses s, int at) =>
        !s.Is(at, TimeRole.Hence) ? null
        : CommonGrammar.Quantity(s, at + 1) is { } quantity ? quantity.AsShift(1, quantity.End)
        : s.Unit(at + 1) is { } one ? new(new Shift(new Length(one, 1), 1), at + 2)
        : null;

    /// <summary>«с начала года», «с января по сентябрь», «с 2021 по 2024 год».</summary>
    private static Match? Since(TokenSenses s, int at)
    {
        var from = Period(s, at) ?? RussianDates.WholeYear(s, at, bare: true);
        var to = from is not null && (s.IsForm(from.End, "по") || s.IsForm(from.End, "до")) ? Period(s, from.End + 1) : null;
        return to is not null ? from!.To(to)

            // «С 2000» may count anything.
            : from is { Meaning: PartialDate { Month: null, Year: not null } } && Period(s, at) is null ? null
            : from?.AsSince();
    }

    private static Quantity? Count(TokenSenses s, int at) =>
        CommonGrammar.Quantity(s, at) ?? (s.Unit(at) == TimeUnit.HalfYear ? new(1, TimeUnit.HalfYear, at + 1) : null);

    private static Match? Period(TokenSenses s, int at) =>
        RussianDates.Read(s, at) ?? Part(s, at) ?? FirstOf(s, at) ?? RussianDates.Month(s, at)
        ?? RussianDates.WholeYear(s, at, bare: false) ?? Season(s, at) ?? Ago(s, at) ?? By(s, at) ?? FeastAt(s, at);

    private static Match? Part(TokenSenses s, int at)
    {
        PartKind? part = s.Is(at, TimeRole.End) ? (s.IsForm(at, "конце") ? PartKind.Late : PartKind.LastDay)
            : s.Is(at, TimeRole.Start) ? (s.IsForm(at, "начале") ? PartKind.Early : PartKind.FirstDay)
            : s.Is(at, TimeRole.Middle) ? PartKind.Middle : null;
        if (part is not { } kind)
        {
            return null;
        }

        var whole = FirstOf(s, at + 1) ?? RussianDates.WholeYear(s, at + 1, bare: false) ?? RussianDates.Month(s, at + 1) ?? Season(s, at + 1)
            ?? By(s, at + 1)
            ?? (s.Unit(at + 1) is { } unit and (TimeUnit.Year or TimeUnit.Month or TimeUnit.Week) && !s.IsForm(at + 1, "лет")
                ? new(CommonGrammar.Whole(s.Language, unit, 0), at + 2)
                : null);
        return whole?.Part(kind, 0);
    }

    /// <summary>«первые три квартала», «девять месяцев текущего года», «первом полугодии», «втором квартале 2025 года».</summary>
    private static Match? FirstOf(TokenSenses s, int at)
    {
        if (s.Number(at) is { IsOrdinal: true, Value: <= 4 } ordinal)
        {
            var number = (int)ordinal.Value;
            return s.Unit(ordinal.End) == TimeUnit.Quarter ? InYear(s, ordinal.End + 1, PartKind.Quarter, number)
                : s.Unit(ordinal.End) == TimeUnit.HalfYear ? InYear(s, ordinal.End + 1, PartKind.Half, number)
                : s.Is(ordinal.End, TimeRole.Half) ? RussianDates.Month(s, ordinal.End + 1)?.Part(PartKind.Half, number)
                    ?? InYear(s, ordinal.End + 1, PartKind.Half, number)
                : s.Is(at, TimeRole.First) ? FirstMonths(s, at, at + 1) : null;
        }

        return FirstMonths(s, at, s.Is(at, TimeRole.First) ? at + 1 : at);
    }

    private static Match? FirstMonths(TokenSenses s, int at, int start)
    {
        if (s.Number(start) is not { IsOrdinal: false, Value: >= 1 and <= 12 } number
            || s.Unit(number.End) is not { } unit || unit is not (TimeUnit.Month or TimeUnit.Quarter))
        {
            return null;
        }

        var months = (int)number.Value * (unit == TimeUnit.Quarter ? 3 : 1);
        return start > at || RussianDates.Year(s, number.End + 1, bare: false) is not null
            ? InYear(s, number.End + 1, PartKind.FirstMonths, months)
            : null;
    }

    private static Match InYear(TokenSenses s, int at, PartKind part, int number)
    {
        var year = RussianDates.Year(s, at, bare: false) ?? new(NamedCalendar.Speaker, null, 0, s.IsForm(at, "года") ? at + 1 : at);
        return new(new PartOf(year.Meaning, part, number), year.End);
    }

    private static Match? Season(TokenSenses s, int at)
    {
        var which = RussianDates.Which(s, at);
        var start = which is null ? at : at + 1;
        return s.Value(start, TimeRole.Season) is not { } season ? null
            : RussianDates.Year(s, start + 1, bare: false) is { } year ? new(new SeasonOf((int)season, year.Year, year.Offset), year.End)
            : new(CommonGrammar.Which(new SeasonOf((int)season, null, null), which), start + 1);
    }

    private static Match? Ago(TokenSenses s, int at) =>
        Count(s, at) is { } count && s.Is(count.End, TimeRole.Ago) ? count.AsShift(-1, count.End + 1)
        : s.Unit(at) is { } unit && s.IsForm(at + 1, "назад") ? new(new Shift(new Length(unit, 1), -1), at + 2)
        : null;

    /// <summary>«на этой неделе», «за последние пять лет», «в ближайшие дни».</summary>
    private static Match? By(TokenSenses s, int at)
    {
        if (RussianDates.Which(s, at) is not { } which)
        {
            return null;
        }

        if (which != 0 && CommonGrammar.Quantity(s, at + 1) is { } quantity)
        {
            return quantity.AsStretch(which, quantity.End);
        }

        if (s.IsForm(at + 1, "время") || s.IsForm(at + 1, "будущем"))
        {
            return new(new Vague(1), at + 2);
        }

        if (s.Unit(at + 1) is not { } unit)
        {
            return s.Value(at + 1, TimeRole.Weekday) is { } weekday ? new(new WeekdayNamed((int)weekday, which), at + 2) : null;
        }

        return s.IsForm(at + 1, "дни") || s.IsForm(at + 1, "годы") || s.IsForm(at + 1, "месяцы") || s.IsForm(at + 1, "дней")
            ? new(new Vague(1), at + 2)
            : new(CommonGrammar.Whole(s.Language, unit, which), at + 2);
    }

    /// <summary>«к Новрузу», «ко Дню Победы».</summary>
    private static Match? FeastAt(TokenSenses s, int at)
    {
        return s.Lexicon.Feasts.Find(s, at) is var (feast, end)
            ? new(new FeastOf(feast, NamedCalendar.Speaker, null, null), end)
            : null;
    }
}
