using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Persian;

/// <summary>Persian: the head comes first, what it belongs to follows («پایان سال جاری», «۹ ماهه نخست امسال»).</summary>
internal sealed class PersianGrammar : IGrammar
{
    // «در طی روزهای», «صبح روز»: so many words may lead to a time.
    private const int MostLeading = 3;

    public Match? Read(TokenSenses s, int at)
    {
        if (s.Is(at, TimeRole.NoLater) && s.Is(at + 1, TimeRole.Until))
        {
            return Period(s, at + 2)?.AsLimit();
        }

        if (s.Is(at, TimeRole.Until))
        {
            return Period(s, s.Is(at + 1, TimeRole.NoLater) ? at + 2 : at + 1)?.AsLimit();
        }

        if ((s.Is(at, TimeRole.Before) || s.Is(at, TimeRole.After)) && s.Is(at + 1, TimeRole.From) && Period(s, at + 2) is { } other)
        {
            // «بعد از ظهر امروز»: the afternoon of the day, not what comes after it.
            return s.IsForm(at + 2, "ظهر") ? other : s.Is(at, TimeRole.Before) ? other.AsBefore() : other.AsAfter();
        }

        if (s.Is(at, TimeRole.From))
        {
            var from = Period(s, at + 1);
            return Range(s, at + 1, from)
                ?? (from is not null && s.IsForm(from.End, "تاکنون") ? from.To(new(new RelativeDay(0), from.End + 1)) : from?.AsSince());
        }

        if (s.Lexicon.Vague.Find(s, at) is var (way, after))
        {
            return new(new Vague(way), after);
        }

        var start = at;
        var within = false;
        var during = false;
        while (Leads(s, start) && start - at < MostLeading)
        {
            within |= s.IsForm(start, "ظرف");
            during |= s.Is(start, TimeRole.Within);
            start++;
        }

        var period = Period(s, start);
        period = Range(s, start, period) ?? period;
        return during && CommonGrammar.Quantity(s, start) is { } quantity && (period is null || period.End <= quantity.End)
            ? quantity.AsStretch(within)
            : period;
    }

    private static bool Leads(TokenSenses s, int at) =>
        s.Is(at, TimeRole.In) || s.Is(at, TimeRole.Within) || s.Is(at, TimeRole.NoLater) || s.IsForm(at, "برای");

    /// <summary>«مهر تا اسفند ۱۴۰۳», «سال ۱۴۰۰ تا ۱۴۰۳»: of a range the first month needs no more to show it is one.</summary>
    private static Match? Range(TokenSenses s, int at, Match? period)
    {
        var from = period ?? PersianDates.Month(s, at, sure: true);
        return from is null or { Meaning: Between } || !s.Is(from.End, TimeRole.Until) ? null
            : Period(s, from.End + 1) is { } to ? from.To(to)
            : from.Meaning is PartialDate { Month: null, Year: not null } && s.Year(from.End + 1) is { } year
                ? from.To(new(new PartialDate(year.Calendar, year.Year, null, null, null), from.End + 2))
            : null;
    }

    /// <summary>A time without its preposition.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="isPart">Whether a part of it is meant: then it is no part itself, but for a half.</param>
    private static Match? Period(TokenSenses s, int at, bool isPart = false)
    {
        var start = at;
        while (s.Is(start, TimeRole.DayWord) && start - at < MostLeading && PersianDates.Which(s, start + 1) is null)
        {
            start++;
        }

        return Core(s, start, isPart) ?? (start > at ? Core(s, at, isPart) : null);
    }

    private static Match? Core(TokenSenses s, int at, bool isPart) =>
        PersianDates.Read(s, at) ?? FirstMonths(s, at) ?? Counted(s, at) ?? Half(s, at) ?? (isPart ? null : Part(s, at)) ?? FeastAt(s, at) ?? Season(s, at)
        ?? PersianDates.Month(s, at) ?? PersianDates.Whole(s, at) ?? UnitBy(s, at);

    /// <summary>«۹ ماهه امسال», «سه ماه نخست سال», «شش ماهه دوم سال ۱۴۰۳».</summary>
    private static Match? FirstMonths(TokenSenses s, int at)
    {
        if (CommonGrammar.Quantity(s, at) is not { Unit: TimeUnit.Month, Count: >= 1 and <= 12 } months || months.Count != decimal.Truncate(months.Count))
        {
            return null;
        }

        var end = months.End;
        if (s.Number(end) is { IsOrdinal: true, Value: > 1 and <= 4 } ordinal && ordinal.Value * months.Count <= 12 && months.Count is 3 or 6)
        {
            return InYear(s, ordinal.End, months.Count == 3 ? PartKind.Quarter : PartKind.Half, (int)ordinal.Value);
        }

        return s.Is(end, TimeRole.First) || s.Is(end, TimeRole.Start) ? InYear(s, end + 1, PartKind.FirstMonths, (int)months.Count)
            : s.Form(end - 1).EndsWith("ه") && PersianDates.Year(s, end) is not null ? InYear(s, end, PartKind.FirstMonths, (int)months.Count)
            : null;
    }

    private static Match InYear(TokenSenses s, int at, PartKind part, int number)
    {
        var year = PersianDates.Year(s, at) ?? new(NamedCalendar.Speaker, null, 0, s.Is(at, TimeRole.Era) ? at + 1 : at);
        return new(new PartOf(year.Meaning, part, number), year.End);
    }

    /// <summary>«سه سال گذشته», «دو ماه پیش», «یک هفته دیگر».</summary>
    private static Match? Counted(TokenSenses s, int at)
    {
        if (CommonGrammar.Quantity(s, at) is not { } quantity)
        {
            return null;
        }

        var end = quantity.End;
        var ago = s.IsForm(end, "پیش") || s.IsForm(end, "قبل");
        var hence = s.IsForm(end, "دیگر") || s.IsForm(end, "بعد");

        // «سه سال پیش از جنگ» is not counted from the report's day.
        return ago || hence ? (s.IsForm(end + 1, "از") ? null : quantity.AsShift(ago ? -1 : 1, end + 1))
            : s.Is(end, TimeRole.Last) ? quantity.AsStretch(-1, end + 1)
            : s.Is(end, TimeRole.Next) ? quantity.AsStretch(1, end + 1)
            : null;
    }

    /// <summary>«نیمه نخست امسال», «نیمه دوم آذر», «نیمه اسفند».</summary>
    private static Match? Half(TokenSenses s, int at)
    {
        if (!s.Is(at, TimeRole.Half))
        {
            return null;
        }

        return s.Number(at + 1) is not { IsOrdinal: true, Value: 1 or 2 } half
            ? PersianDates.Month(s, at + 1, sure: true)?.Part(PartKind.Middle, 0)
            : PersianDates.Month(s, half.End, sure: true)?.Part(PartKind.Half, (int)half.Value)
                ?? InYear(s, half.End, PartKind.Half, (int)half.Value);
    }

    private static Match? Part(TokenSenses s, int at)
    {
        PartKind? part = s.Is(at, TimeRole.End) ? PartKind.LastDay : s.Is(at, TimeRole.Start) ? PartKind.FirstDay
            : s.Is(at, TimeRole.Early) ? PartKind.Early : s.Is(at, TimeRole.Middle) ? PartKind.Middle
            : s.Is(at, TimeRole.Late) ? PartKind.Late : null;
        if (part is not { } kind)
        {
            return null;
        }

        var whole = Period(s, at + 1, isPart: true) ?? PersianDates.Month(s, at + 1, sure: true) ?? Present(s, at + 1);
        return whole?.Part(kind, 0);
    }

    /// <summary>A unit that means the present one behind «پایان»: «پایان سال», «آخر هفته».</summary>
    private static Match? Present(TokenSenses s, int at) =>
        s.Unit(at) is { } unit and (TimeUnit.Week or TimeUnit.Month or TimeUnit.Year)
            ? new(CommonGrammar.Whole(s.Language, unit, 0), at + 1)
            : null;

    /// <summary>«نوروز ۱۴۰۵», «عید سعید فطر», «دهه مبارک فجر».</summary>
    private static Match? FeastAt(TokenSenses s, int at)
    {
        if (s.Lexicon.Feasts.Find(s, at) is not var (feast, end))
        {
            return null;
        }

        return PersianDates.Year(s, end) is { } year ? new(new FeastOf(feast, year.Calendar, year.Year, year.Offset), year.End)
            : s.ShortYear(end) is { } two ? new(new FeastOf(feast, NamedCalendar.Persian, two, null), end + 1)
            : new(new FeastOf(feast, NamedCalendar.Speaker, null, null), end);
    }

    /// <summary>«بهار ۱۴۰۵», «فصل پاییز», «تابستان گذشته».</summary>
    private static Match? Season(TokenSenses s, int at)
    {
        var start = s.Unit(at) == TimeUnit.Quarter ? at + 1 : at;
        if (s.Value(start, TimeRole.Season) is not { } season)
        {
            return null;
        }

        if (PersianDates.Year(s, start + 1) is { } year)
        {
            return new(new SeasonOf((int)season, year.Year, year.Offset), year.End);
        }

        var which = PersianDates.Which(s, start + 1);
        return new(CommonGrammar.Which(new SeasonOf((int)season, null, null), which), which is null ? start + 1 : start + 2);
    }

    /// <summary>«هفته گذشته», «این ماه», «روزهای آینده».</summary>
    private static Match? UnitBy(TokenSenses s, int at)
    {
        if (s.IsForm(at, "این") && s.Unit(at + 1) is { } present and (TimeUnit.Week or TimeUnit.Month))
        {
            return new(CommonGrammar.Whole(s.Language, present, 0), at + 2);
        }

        if (s.Is(at, TimeRole.Next) && s.IsForm(at + 1, "نزدیک"))
        {
            return new(new Vague(1), at + 2);
        }

        if (s.Unit(at) is not { } unit || PersianDates.Which(s, at + 1) is not { } which)
        {
            return null;
        }

        return s.Form(at).EndsWith("های") || s.IsForm(at + 1, "اخیر")
            ? new(new Vague(1), at + 2)
            : new(CommonGrammar.Whole(s.Language, unit, which), at + 2);
    }
}
