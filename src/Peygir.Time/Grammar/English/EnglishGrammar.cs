using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.English;

/// <summary>English: "by the end of 2025", "the first nine months of this year", "three months ago".</summary>
internal sealed class EnglishGrammar : IGrammar
{
    public Match? Read(TokenSenses s, int at)
    {
        if ((s.IsForm(at, "no") || s.IsForm(at, "not")) && s.IsForm(at + 1, "later") && s.IsForm(at + 2, "than"))
        {
            return Period(s, at + 3, true)?.AsLimit();
        }

        if (s.Is(at, TimeRole.Until) && Period(s, at + 1, true) is { } limit)
        {
            return limit.AsLimit();
        }

        if (s.Is(at, TimeRole.Before))
        {
            return Period(s, at + 1, true)?.AsBefore();
        }

        if (s.Is(at, TimeRole.After))
        {
            return Period(s, at + 1, true)?.AsAfter();
        }

        if (s.IsForm(at, "between"))
        {
            return Period(s, at + 1, true) is { } first && s.IsForm(first.End, "and") && Period(s, first.End + 1, true) is { } last
                ? first.To(last) : null;
        }

        if (s.Is(at, TimeRole.From) && Period(s, s.IsForm(at + 1, "from") ? at + 2 : at + 1, true) is { } from)
        {
            return (s.IsForm(from.End, "to") || s.IsForm(from.End, "until") || s.IsForm(from.End, "through")) && Period(s, from.End + 1, true) is { } to
                ? from.To(to)

                // "From 1800 to 2000 barrels" counts.
                : s.IsForm(from.End, "to") && s.IsNumber(from.End + 1) ? null
                : from.AsSince();
        }

        if (s.Is(at, TimeRole.Within))
        {
            return CommonGrammar.Quantity(s, at + 1)?.AsStretch(within: true) ?? Period(s, at + 1, false);
        }

        if (s.Lexicon.Vague.Find(s, at) is var (way, after))
        {
            return new(new Vague(way), after);
        }

        if (s.Is(at, TimeRole.In))
        {
            return Period(s, at + 1, true)
                ?? (s.IsForm(at, "at") || s.IsForm(at, "on") ? null : CommonGrammar.Quantity(s, at + 1)?.AsStretch());
        }

        return Period(s, at, s.IsForm(at - 1, "of") || s.IsForm(at - 1, "to"));
    }

    /// <summary>A time without its preposition.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="sure">Whether a preposition stands before, so that "May" is the month and "2025" the year.</param>
    private static Match? Period(TokenSenses s, int at, bool sure)
    {
        at = EnglishDates.Article(s, at);
        return EnglishDates.Read(s, at) ?? FirstOf(s, at) ?? Part(s, at) ?? EnglishDates.Month(s, at, sure) ?? Season(s, at, sure)
            ?? EnglishDates.WholeYear(s, at, sure) ?? Ago(s, at) ?? By(s, at) ?? FeastAt(s, at);
    }

    private static Match? Part(TokenSenses s, int at)
    {
        if (s.IsForm(at, "mid") && s.IsForm(at + 1, "-"))
        {
            return (EnglishDates.WholeYear(s, at + 2, bare: true) ?? EnglishDates.Month(s, at + 2, sure: true))
                ?.Part(PartKind.Middle, 0);
        }

        // "year-end", "year's end"
        if (s.IsForm(at, "year") && (s.IsForm(at + 1, "-") || s.IsForm(at + 1, "'s")) && s.IsForm(at + 2, "end"))
        {
            return InYear(s, at + 3, PartKind.LastDay, 0);
        }

        PartKind? part = s.Is(at, TimeRole.End) ? PartKind.LastDay : s.Is(at, TimeRole.Start) ? PartKind.FirstDay
            : s.Is(at, TimeRole.Early) ? PartKind.Early : s.Is(at, TimeRole.Late) ? PartKind.Late
            : s.Is(at, TimeRole.Middle) ? PartKind.Middle : null;
        if (part is not { } kind)
        {
            return null;
        }

        var start = EnglishDates.Article(s, s.IsForm(at + 1, "of") || s.IsForm(at + 1, "in") ? at + 2 : at + 1);
        var whole = FirstOf(s, start) ?? EnglishDates.WholeYear(s, start, bare: true) ?? EnglishDates.Month(s, start, sure: true) ?? By(s, start)
            ?? (s.Unit(start) is { } unit and (TimeUnit.Year or TimeUnit.Month or TimeUnit.Week) && start > at + 1
                ? new(CommonGrammar.Whole(s.Language, unit, 0), start + 1)
                : null);
        return whole?.Part(kind, 0);
    }

    /// <summary>"The first nine months of this year", "the second half of 2024", "the third quarter", "Q3 2025".</summary>
    private static Match? FirstOf(TokenSenses s, int at)
    {
        if (s.Form(at) is ['q', >= '1' and <= '4' and var quarter])
        {
            return InYear(s, at + 1, PartKind.Quarter, quarter - '0');
        }

        if (s.Number(at) is not { IsOrdinal: true, Value: <= 4 } ordinal)
        {
            return null;
        }

        if (s.Is(ordinal.End, TimeRole.Half))
        {
            return (s.IsForm(ordinal.End + 1, "of") ? EnglishDates.Month(s, ordinal.End + 2, sure: true) : null)
                ?.Part(PartKind.Half, (int)ordinal.Value)
                ?? InYear(s, ordinal.End + 1, PartKind.Half, (int)ordinal.Value);
        }

        return s.Unit(ordinal.End) == TimeUnit.Quarter ? InYear(s, ordinal.End + 1, PartKind.Quarter, (int)ordinal.Value)
            : ordinal.Value == 1 && s.Number(ordinal.End) is { IsOrdinal: false, Value: >= 1 and <= 12 } number
                && s.Unit(number.End) is { } unit and (TimeUnit.Month or TimeUnit.Quarter)
                ? InYear(s, number.End + 1, PartKind.FirstMonths, (int)number.Value * (unit == TimeUnit.Quarter ? 3 : 1))
            : null;
    }

    private static Match InYear(TokenSenses s, int at, PartKind part, int number)
    {
        var of = s.IsForm(at, "of") ? EnglishDates.Article(s, at + 1) : at;
        var year = EnglishDates.Year(s, at, bare: true)
            ?? new(NamedCalendar.Speaker, null, 0, of > at && s.IsForm(of, "year") ? of + 1 : at);
        return new(new PartOf(year.Meaning, part, number), year.End);
    }

    private static Match? Season(TokenSenses s, int at, bool sure)
    {
        var which = EnglishDates.Which(s, at);
        var start = which is null ? at : at + 1;
        if (s.Value(start, TimeRole.Season) is not { } season
            || (which is null && !s.IsForm(at - 1, "the") && (!sure || s.IsForm(start, "fall"))))
        {
            return null;
        }

        return EnglishDates.Year(s, start + 1, bare: true) is { } year
            ? new(new SeasonOf((int)season, year.Year, year.Offset), year.End)
            : new(CommonGrammar.Which(new SeasonOf((int)season, null, null), which), start + 1);
    }

    private static Match? Ago(TokenSenses s, int at) =>
        CommonGrammar.Quantity(s, at) is not { } count ? null
        : s.Is(count.End, TimeRole.Ago) ? count.AsShift(-1, count.End + 1)
        : s.Is(count.End, TimeRole.Hence) ? count.AsShift(1, count.End + 1)
        : s.IsForm(count.End, "from") && s.IsForm(count.End + 1, "now") ? count.AsShift(1, count.End + 2)
        : null;

    private static Match? By(TokenSenses s, int at)
    {
        if ((s.IsForm(at, "near") || s.IsForm(at, "foreseeable")) && s.IsForm(at + 1, "future"))
        {
            return new(new Vague(1), at + 2);
        }

        if (EnglishDates.Which(s, at) is not { } which)
        {
            return null;
        }

        if (which != 0 && CommonGrammar.Quantity(s, at + 1) is { } quantity)
        {
            return quantity.AsStretch(which, quantity.End);
        }

        if (s.Unit(at + 1) is { } unit)
        {
            return s.Form(at + 1).EndsWith("s")
                ? new(new Vague(1), at + 2)
                : new(CommonGrammar.Whole(s.Language, unit, which), at + 2);
        }

        return s.Value(at + 1, TimeRole.Weekday) is { } weekday ? new(new WeekdayNamed((int)weekday, which), at + 2) : null;
    }

    private static Match? FeastAt(TokenSenses s, int at) =>
        s.Lexicon.Feasts.Find(s, at) is not var (feast, end) ? null
        : EnglishDates.Year(s, end, bare: true) is { } year ? new(new FeastOf(feast, year.Calendar, year.Year, year.Offset), year.End)
        : new(new FeastOf(feast, NamedCalendar.Speaker, null, null), end);
}
