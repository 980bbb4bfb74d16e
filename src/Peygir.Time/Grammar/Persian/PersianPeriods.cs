using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Persian;

/// <summary>All that a single Persian time can be; of those that begin at a token the longest is meant.</summary>
internal static class PersianPeriods
{
    /// <summary>The longest time that begins at a token; null where none does.</summary>
    public static Match? Read(TokenSenses s, int at, int depth)
    {
        var best = PersianNumericDates.Read(s, at);
        Longer(ref best, FeastAt(s, at));
        Longer(ref best, PersianDates.Read(s, at));
        Longer(ref best, PersianClock.Read(s, at));
        Longer(ref best, PersianLengths.Minutes(s, at));
        Longer(ref best, FirstMonths(s, at));
        Longer(ref best, PersianLengths.Placed(s, at, depth + 1));
        Longer(ref best, Half(s, at, depth));
        Longer(ref best, depth <= 1 ? Part(s, at, depth) : null);
        Longer(ref best, Season(s, at));
        Longer(ref best, PersianMonths.Read(s, at));
        Longer(ref best, PersianYears.Whole(s, at));
        Longer(ref best, UnitBy(s, at));
        Longer(ref best, PersianAges.Read(s, at, depth));
        Longer(ref best, PersianPlaces.Read(s, at, depth));
        Longer(ref best, PersianSets.Read(s, at, depth + 1));
        Longer(ref best, PersianYears.OfEra(s, at));
        return best ?? PersianYears.Bare(s, at) ?? Indefinite(s, at);
    }

    /// <summary>A year by its number, its era said behind it or not.</summary>
    public static Match YearWithEra(TokenSenses s, int year, NamedCalendar calendar, int end) =>
        PersianYears.Era(s, end) is { IsBefore: false } era
            ? new(new PartialDate(era.Calendar, year, null, null, null), era.End)
            : new(new PartialDate(calendar, year, null, null, null), end);

    private static void Longer(ref Match? best, Match? other) => best = other is not null && other.End > (best?.End ?? 0) ? other : best;

    /// <summary>«۹ ماهه امسال», «سه ماه نخست سال», «شش ماهه دوم سال ۱۴۰۳», «سه ماه پایانی سال».</summary>
    private static Match? FirstMonths(TokenSenses s, int at)
    {
        // «سه ماه‌ی نخست»: by itself «ماهی» is a fish.
        var quantity = PersianCounts.Read(s, at)
            ?? (s.Number(at) is { IsOrdinal: false } number && s.IsForm(number.End, "ماهی") ? new(number.Value, TimeUnit.Month, number.End + 1) : null);
        if (quantity is not { Unit: TimeUnit.Month, Count: >= 1 and <= 12 } months || months.Count != decimal.Truncate(months.Count))
        {
            return null;
        }

        var end = s.IsForm(months.End, "ی") ? months.End + 1 : months.End;
        // «سه‌ماهه» are the quarters of a year, «سه ماه نخست» its first months.
        var first = s.Form(months.End - 1).EndsWith("ه") ? 0 : 1;
        if (s.Number(end) is { IsOrdinal: true, Value: <= 4 } ordinal && ordinal.Value > first && ordinal.Value * months.Count <= 12 && months.Count is 3 or 6)
        {
            return InYear(s, ordinal.End, months.Count == 3 ? PartKind.Quarter : PartKind.Half, (int)ordinal.Value);
        }

        return s.Is(end, TimeRole.First) || s.Is(end, TimeRole.Start) ? InYear(s, end + 1, PartKind.FirstMonths, (int)months.Count)
            : s.IsForm(end, "پایانی") || s.IsForm(end, "آخر") ? InYear(s, end + 1, PartKind.LastMonths, (int)months.Count)
            : s.Form(months.End - 1).EndsWith("ه") && PersianYears.Year(s, end) is not null ? InYear(s, end, PartKind.FirstMonths, (int)months.Count)
            : null;
    }

    private static Match InYear(TokenSenses s, int at, PartKind part, int number)
    {
        var year = PersianYears.Year(s, at) ?? new(NamedCalendar.Speaker, null, 0, s.Is(at, TimeRole.Era) ? at + 1 : at);
        return new(new PartOf(year.Meaning, part, number), year.End);
    }

    /// <summary>«نیمه نخست امسال», «نیمه دوم آذر», «نیمه اسفند», «نیمه دوم قرن نوزدهم».</summary>
    private static Match? Half(TokenSenses s, int at, int depth)
    {
        var apart = s.IsForm(at, "نیم") && s.IsForm(at + 1, "سال");
        if (!s.Is(at, TimeRole.Half) && !apart)
        {
            return null;
        }

        if (s.Number(apart ? at + 2 : at + 1) is not { IsOrdinal: true, Value: 1 or 2 } half)
        {
            return apart ? null : PersianMonths.Read(s, at + 1, sure: true)?.Part(PartKind.Middle, 0);
        }

        var number = (int)half.Value;
        return PersianMonths.Read(s, half.End, sure: true)?.Part(PartKind.Half, number)
            ?? PersianAges.Read(s, half.End, depth)?.Part(PartKind.Half, number)
            ?? (s.Unit(half.End) is TimeUnit.Month or TimeUnit.Week ? PersianPlaces.Whole(s, half.End, depth)?.Part(PartKind.Half, number) : null)
            ?? InYear(s, half.End, PartKind.Half, number);
    }

    /// <summary>«پایان سال», «اوایل مهر», «اواخر همان سال».</summary>
    public static Match? Part(TokenSenses s, int at, int depth)
    {
        PartKind? part = s.Is(at, TimeRole.End) ? PartKind.LastDay : s.Is(at, TimeRole.Start) ? PartKind.FirstDay
            : s.Is(at, TimeRole.Early) ? PartKind.Early : s.Is(at, TimeRole.Middle) ? PartKind.Middle
            : s.Is(at, TimeRole.Late) ? PartKind.Late : null;

        // «پایان ماه» ends this one, «پایان شب» names no day.
        if (part is null && s.IsForm(at, "اول") && s.Unit(at + 1) is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year)
        {
            part = PartKind.FirstDay;
        }

        if (part is not { } kind)
        {
            return null;
        }

        return PersianPlaces.Whole(s, at + 1, depth + 1) is { } whole && !PersianJoins.IsHour(whole.Meaning) ? whole.Part(kind, 0)
            : kind is PartKind.Early or PartKind.Late && PersianClock.Read(s, at + 1) is { Meaning: ClockTime } hour
                ? hour with { Meaning = new Modified(hour.Meaning, kind == PartKind.Early ? TimexMod.Start : TimexMod.End) }
            : null;
    }

    /// <summary>«نوروز ۱۴۰۵», «عید سعید فطر», «دهه مبارک فجر».</summary>
    private static Match? FeastAt(TokenSenses s, int at)
    {
        if (s.Lexicon.Feasts.Find(s, at) is not var (feast, end))
        {
            return null;
        }

        return PersianYears.Year(s, end) is { } year ? new(new FeastOf(feast, year.Calendar, year.Year, year.Offset), year.End)
            : s.ShortYear(end) is { } two ? new(new FeastOf(feast, NamedCalendar.Persian, two, null), end + 1)
            : new(new FeastOf(feast, NamedCalendar.Speaker, null, null), end);
    }

    /// <summary>«بهار ۱۴۰۵», «فصل پاییز», «تابستان گذشته», «کشت پاییزه».</summary>
    private static Match? Season(TokenSenses s, int at)
    {
        if (s.Value(at, TimeRole.Seasonal) is { } seasonal)
        {
            return new(new Recurring(new SeasonOf((int)seasonal, null, null)), at + 1);
        }

        var start = s.Unit(at) == TimeUnit.Quarter ? at + 1 : at;
        if (s.Value(start, TimeRole.Season) is not { } season)
        {
            return null;
        }

        if (PersianYears.Year(s, start + 1) is { } year)
        {
            return new(new SeasonOf((int)season, year.Year, year.Offset), year.End);
        }

        if (PersianMonths.Same(s, start + 1) is TimeUnit.Year)
        {
            return new(new Narrowed(new ToldBefore(TimeUnit.Year), new SeasonOf((int)season, null, null)), start + 3);
        }

        // «بهار» alone is also the name of people, coins and newspapers.
        var which = PersianYears.Which(s, start + 1);
        return which is null && season == 1 && start == at && !IsLed(s, at) ? null
            : new(CommonGrammar.Which(new SeasonOf((int)season, null, null), which), which is null ? start + 1 : start + 2);
    }

    private static bool IsLed(TokenSenses s, int at) =>
        s.Is(at - 1, TimeRole.In) || s.Is(at - 1, TimeRole.From) || s.Is(at - 1, TimeRole.Until) || s.Is(at - 1, TimeRole.End) || s.Is(at - 1, TimeRole.Start)
        || s.Is(at - 1, TimeRole.Early) || s.Is(at - 1, TimeRole.Middle) || s.Is(at - 1, TimeRole.Late) || s.Is(at - 1, TimeRole.Half)
        || (s.IsForm(at + 1, "و") && s.Is(at + 2, TimeRole.Season));

    /// <summary>«هفته گذشته», «این ماه», «روزهای آینده», «همان سال».</summary>
    private static Match? UnitBy(TokenSenses s, int at)
    {
        if (ToldPeriods.Read(s, at) is { } told)
        {
            return told;
        }

        if ((s.IsForm(at, "این") || s.IsForm(at, "همین")) && s.Unit(at + 1) is { } present)
        {
            return present is TimeUnit.Week or TimeUnit.Month || (s.IsForm(at, "همین") && present is TimeUnit.Year)
                ? new(CommonGrammar.Whole(s.Language, present, 0), at + 2)
                : s.Form(at + 1) is "روز" or "روزها" or "سال" && s.Is(at - 1, TimeRole.In) ? new(new ToldBefore(present), at + 2)
                : null;
        }

        if (s.IsForm(at, "همان") && s.Unit(at + 1) is { } same && s.Form(at + 1) is [.., not 'ی'])
        {
            return new(new ToldBefore(same), at + 2);
        }

        if (s.Is(at, TimeRole.Next) && s.IsForm(at + 1, "نزدیک"))
        {
            return new(new Vague(1), at + 2);
        }

        if (s.Unit(at) is not { } unit)
        {
            return null;
        }

        // «سال تحصیلی جاری».
        if (unit == TimeUnit.Year && PersianPlaces.Present(s, at) is { Meaning: ToldBefore } other)
        {
            return other;
        }

        // «سال مالی منتهی به ۲۹ اسفند»; the fiscal year of Iran is that of the calendar.
        if (unit == TimeUnit.Year && s.IsForm(at + 1, "مالی"))
        {
            return s.IsForm(at + 2, "منتهی") && s.IsForm(at + 3, "به") && PersianGrammar.Sequence(s, at + 4, 1) is { } last
                    ? new(new Stretch(new Length(unit, 1), -1, From: last.Meaning), last.End)
                : PersianYears.Which(s, at + 2) is { } fiscal ? new(CommonGrammar.Whole(s.Language, unit, fiscal), at + 3)
                : null;
        }

        var end = s.IsForm(at + 1, "های") ? at + 2 : at + 1;
        if (PersianYears.Which(s, end) is not { } which)
        {
            return null;
        }

        if (end > at + 1 || s.Form(at).EndsWith("های") || s.Form(at) is "دقایقی" or "ساعاتی" or "لحظاتی" || s.IsForm(end, "اخیر"))
        {
            return new(new Vague(which == 0 ? 1 : which), end + 1);
        }

        // «ماه جاری میلادی».
        return PersianYears.Era(s, end + 1) is { IsBefore: false } era && unit is TimeUnit.Month or TimeUnit.Year
            ? new(new CalendarUnit(unit, which, era.Calendar), era.End)
            : new(CommonGrammar.Whole(s.Language, unit, which), end + 1);
    }

    /// <summary>«سال‌ها», «روزهای»: some of them; «روزی», «دقیقه‌ای»: one of them, no matter which; «سال را»: one that was named before.</summary>
    private static Match? Indefinite(TokenSenses s, int at) =>
        s.Unit(at) is not { } unit ? null
        : s.Form(at) is [.., 'ه', 'ا'] or [.., 'ه', 'ا', 'ی'] and not ("دههای" or "دقیقهای" or "هفتهای" or "ثانیهای") ? new(new Length(unit, null), at + 1)
        : s.IsForm(at + 1, "را") && s.Form(at) is [.., not 'ی'] ? new(new ToldBefore(unit), at + 1)
        : s.IsForm(at + 1, "ای") && s.Form(at) is [.., 'ه'] ? new(new Length(unit, 1), at + 2)
        : s.Form(at) is [.., not 'ه', 'ی'] and not ([.., 'ه', 'ا', 'ی'] or [.., 'گ', 'ی']) or [.., 'ه', 'ا', 'ی'] and ("هفتهای" or "دقیقهای" or "ثانیهای") ? new(new Length(unit, 1), at + 1)
        : null;
}
