using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Persian;

/// <summary>Persian units by their place in a longer time: «چهل و هفتمین روز سال», «آخرین روز قرن ۱۹», «هفته دوم مهر».</summary>
internal static class PersianPlaces
{
    /// <summary>A unit by its place; null where none begins.</summary>
    public static Match? Read(TokenSenses s, int at, int depth) =>
        WeekdayOf(s, at, depth) ?? Ordinal(s, at, depth) ?? UnitFirst(s, at, depth) ?? FirstOnes(s, at, depth);

    /// <summary>A longer time that something is a part of, also a bare «سال», which is this one.</summary>
    public static Match? Whole(TokenSenses s, int at, int depth)
    {
        var start = s.Is(at, TimeRole.From) ? at + 1 : at;
        var whole = PersianGrammar.Period(s, start, depth + 1) ?? PersianMonths.Read(s, start, sure: true);
        return whole is { Meaning: not (Length or Recurring or ClockTime or Vague) } ? whole : Present(s, start);
    }

    /// <summary>A unit that means the present one behind «پایان»: «پایان سال», «آخر هفته», «همان سال».</summary>
    public static Match? Present(TokenSenses s, int at)
    {
        if (PersianMonths.Same(s, at) is { } same)
        {
            return new(new ToldBefore(same), at + 2);
        }

        if (s.Unit(at) is not (TimeUnit.Week or TimeUnit.Month or TimeUnit.Year) || s.Unit(at) is not { } unit)
        {
            return null;
        }

        // The years of schools and fields begin and end otherwise.
        if (s.IsForm(at + 1, "تحصیلی") || s.IsForm(at + 1, "زراعی") || s.IsForm(at + 1, "آبی"))
        {
            return new(new ToldBefore(unit), PersianYears.Which(s, at + 2) is null ? at + 2 : at + 3);
        }

        // «سال میلادی», «ماه قمری».
        return unit != TimeUnit.Week && PersianYears.Era(s, at + 1) is { IsBefore: false } era
            ? new(new CalendarUnit(unit, 0, era.Calendar), era.End)
            : new(CommonGrammar.Whole(s.Language, unit, 0), at + 1);
    }

    /// <summary>«آخرین جمعه ماه رمضان», «دومین دوشنبه مهر», «چهارشنبه آخر سال»; null where none begins.</summary>
    private static Match? WeekdayOf(TokenSenses s, int at, int depth)
    {
        if (PersianDates.Weekday(s, at) is var (number, behind))
        {
            return Place(s, behind) is var (later, end) && Whole(s, end, depth) is { } of && IsLonger(of, TimeUnit.Week)
                ? new(new NthWeekday(later, number, of.Meaning), of.End) : null;
        }

        return Place(s, at) is var (place, next) && PersianDates.Weekday(s, next) is var (day, after)
            && Whole(s, after, depth) is { } whole && IsLonger(whole, TimeUnit.Week)
            ? new(new NthWeekday(place, day, whole.Meaning), whole.End) : null;
    }

    private static (int Number, int End)? Place(TokenSenses s, int at) =>
        s.IsForm(at, "آخرین") || s.IsForm(at, "آخر") || s.IsForm(at, "پایانی") ? (-1, at + 1)
        : s.Number(at) is { IsOrdinal: true, Value: <= 53 } number ? ((int)number.Value, number.End)
        : null;

    /// <summary>«بیستمین روز فروردین», «آخرین هفته سال», «ربع چهارم سال», «سومین روز».</summary>
    private static Match? Ordinal(TokenSenses s, int at, int depth)
    {
        if (s.Number(at) is { IsOrdinal: true } number && s.Form(number.End - 1).EndsWith("ین") && s.Unit(number.End) is { } unit)
        {
            return Whole(s, number.End + 1, depth) is { } of && IsLonger(of, unit)
                ? new(new NthUnit((int)number.Value, unit, of.Meaning), of.End)
                : s.Form(number.End).EndsWith("ات") ? null
                : new(new Anniversary((int)number.Value), number.End + 1);
        }

        return s.IsForm(at, "آخرین") && s.Unit(at + 1) is { } last && Whole(s, at + 2, depth) is { } whole && IsLonger(whole, last)
            ? new(new NthUnit(-1, last, whole.Meaning), whole.End)
            : null;
    }

    /// <summary>«روز پنجم سال ۱۳۵۴», «هفته دوم مهر», «ربع چهارم سال», «ماه پایانی سال».</summary>
    private static Match? UnitFirst(TokenSenses s, int at, int depth) =>
        s.Unit(at) is { } last && !IsPlural(s, at + 1) && (s.IsForm(at + 1, "آخر") || s.IsForm(at + 1, "پایانی"))
            && Whole(s, at + 2, depth) is { } whole && IsLonger(whole, last)
            ? new(new NthUnit(-1, last, whole.Meaning), whole.End)
        : (s.Unit(at) ?? (s.IsForm(at, "ربع") ? TimeUnit.Quarter : null)) is { } unit && s.Number(at + 1) is { IsOrdinal: true } place
            && Whole(s, place.End, depth) is { } of && IsLonger(of, unit)
            ? new(new NthUnit((int)place.Value, unit, of.Meaning), of.End)
            : null;

    /// <summary>«نخستین ساعات بامداد شنبه», «روزهای اول سال», «همان ماه‌های اول».</summary>
    private static Match? FirstOnes(TokenSenses s, int at, int depth)
    {
        var start = s.IsForm(at, "همان") || s.IsForm(at, "همین") ? at + 1 : at;
        if (s.Is(start, TimeRole.First) || s.Is(start, TimeRole.Ordinal))
        {
            return s.Unit(start + 1) is not null && IsPlural(s, start + 2) && Whole(s, Plural(s, start + 2), depth) is { } whole
                ? whole.Part(PartKind.Early, 0) : null;
        }

        if (s.Unit(start) is not { } unit || !IsPlural(s, start + 1))
        {
            return null;
        }

        var end = Plural(s, start + 1);
        PartKind? part = s.Is(end, TimeRole.First) || s.Is(end, TimeRole.Start) ? PartKind.Early
            : s.Is(end, TimeRole.End) || s.IsForm(end, "پایانی") ? PartKind.Late : null;
        return part is not { } kind ? null
            : Whole(s, end + 1, depth)?.Part(kind, 0) ?? new(new Length(unit, null), end + 1);
    }

    private static bool IsPlural(TokenSenses s, int end) =>
        s.Form(end - 1) is [.., 'ه', 'ا'] or [.., 'ه', 'ا', 'ی'] or [.., 'ا', 'ت'] || s.IsForm(end, "ها") || s.IsForm(end, "های");

    private static int Plural(TokenSenses s, int end) => s.IsForm(end, "ها") || s.IsForm(end, "های") ? end + 1 : end;

    // Only a longer time has shorter ones: no week has years.
    private static bool IsLonger(Match of, TimeUnit unit) => of.Meaning switch
    {
        CalendarUnit whole => whole.Unit > unit,
        ToldBefore whole => whole.Unit > unit,
        NthUnit whole => whole.Unit > unit,
        PartialDate { Day: null, Month: not null } => unit < TimeUnit.Month,
        PartialDate { Day: null } => unit < TimeUnit.Year,
        SeasonOf => unit < TimeUnit.Quarter,
        DecadeOf => unit < TimeUnit.Decade,
        CenturyOf => unit < TimeUnit.Century,
        Directed or PartOf or FeastOf or PlanOf => unit <= TimeUnit.Month,
        Narrowed => unit < TimeUnit.Month,
        _ => false,
    };
}
