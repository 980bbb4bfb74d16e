using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Persian;

/// <summary>Persian decades, centuries, plans and anniversaries: «دهه ۹۰ شمسی», «قرن نوزدهم», «برنامه هفتم توسعه».</summary>
internal static class PersianAges
{
    // Of these centuries a speaker may mean the one of his own calendar or, seldom, a Gregorian one.
    private const int FirstOwn = 13;
    private const int LastOwn = 15;

    private const int MostListed = 6;

    // In the table 1 is the word plan itself, 2 what the state's plans are for.
    private const int PlanWord = 1;

    // Nothing else of the state has come to its sixth programme.
    private const int FirstSure = 6;

    // «در برنامه سوم»; the second of a programme is any.
    private const int FirstWithIn = 3;

    /// <summary>An age; null where none begins.</summary>
    public static Match? Read(TokenSenses s, int at, int depth) =>
        s.Unit(at) == TimeUnit.Decade ? Decade(s, at + 1) ?? Third(s, at + 1, depth)
        : s.Unit(at) == TimeUnit.Century ? Century(s, at + 1)
        : s.Value(at, TimeRole.Plan) == PlanWord ? Plan(s, at + 1)
        : Anniversary(s, at);

    /// <summary>«دهه ۹۰», «دهه شصت», «دهه ۱۹۸۰ میلادی», «دهه‌های ۶۰ و ۷۰».</summary>
    private static Match? Decade(TokenSenses s, int at)
    {
        if (DecadeNumber(s, at) is not var (first, end))
        {
            return null;
        }

        var last = first;
        for (var n = 0; n < MostListed && (s.IsForm(end, "و") || s.IsForm(end, "،") || s.Is(end, TimeRole.Until)) && DecadeNumber(s, end + 1) is { } next; n++)
        {
            (last, end) = next;
        }

        var era = PersianYears.Era(s, end);
        end = era?.End ?? end;
        Match Of(int number) => new(new DecadeOf(era?.Calendar ?? (number >= 1700 ? NamedCalendar.Iso : number >= 100 ? NamedCalendar.Persian : NamedCalendar.Speaker), number), end);
        return last == first ? Of(first) : Of(first).To(Of(last));
    }

    private static (int First, int End)? DecadeNumber(TokenSenses s, int at) =>
        s.Number(at) is { IsOrdinal: false, Value: >= 10 and < 2200 } number && number.Value % 10 == 0 && number.Value is < 100 or >= 1000
            ? ((int)number.Value, number.End) : null;

    /// <summary>«دهه سوم آذر», ten days of a month; «دهه دوم قرن بیستم», ten years of a century.</summary>
    private static Match? Third(TokenSenses s, int at, int depth)
    {
        if (s.Number(at) is not { IsOrdinal: true, Value: >= 1 and <= 10 } place)
        {
            return null;
        }

        var start = place.End;
        if (s.Unit(start) == TimeUnit.Century)
        {
            var century = Century(s, start + 1) ?? (PersianYears.Era(s, start + 1) is { IsBefore: false } era
                ? new(new CalendarUnit(TimeUnit.Century, 0, era.Calendar), era.End) : null);
            return century is null ? null : new(new NthUnit((int)place.Value, TimeUnit.Decade, century.Meaning), century.End);
        }

        return place.Value <= 3 && PersianMonths.Read(s, start, sure: true) is { } month
            ? new(
                new Between(
                    new NthUnit((((int)place.Value - 1) * 10) + 1, TimeUnit.Day, month.Meaning),
                    place.Value == 3 ? new PartOf(month.Meaning, PartKind.LastDay, 0) : new NthUnit((int)place.Value * 10, TimeUnit.Day, month.Meaning)),
                month.End)
            : null;
    }

    /// <summary>«قرن نوزدهم میلادی», «قرن ششم و هفتم هجری», «قرن پنجم قبل از میلاد», «قرن ۲۱».</summary>
    private static Match? Century(TokenSenses s, int at)
    {
        if (CenturyNumber(s, at) is not var (first, end))
        {
            return null;
        }

        var last = first;
        if ((s.IsForm(end, "و") || s.Is(end, TimeRole.Until)) && CenturyNumber(s, end + 1) is { } next && next.Number > first)
        {
            (last, end) = next;
        }

        var era = PersianYears.Era(s, end);
        end = era?.End ?? end;
        var calendar = era?.Calendar ?? (first is >= FirstOwn and <= LastOwn ? NamedCalendar.Speaker : NamedCalendar.Iso);
        Match Of(int number) => new(new CenturyOf(calendar, number, era?.IsBefore ?? false), end);
        return last == first ? Of(first) : Of(first).To(Of(last));
    }

    private static (int Number, int End)? CenturyNumber(TokenSenses s, int at) =>
        s.Number(at) is { Value: >= 1 and <= 30 } number && number.Value % 1 == 0 && (number.IsOrdinal || s.IsNumber(at))
            ? ((int)number.Value, number.End) : null;

    /// <summary>«برنامه هفتم توسعه», «برنامه پنج‌ساله هفتم پیشرفت».</summary>
    private static Match? Plan(TokenSenses s, int at)
    {
        var start = PersianCounts.Read(s, at) is { Unit: TimeUnit.Year, Count: 5 } years ? years.End : at;
        if (s.Number(start) is not { IsOrdinal: true, Value: <= 9 } number)
        {
            return null;
        }

        var end = number.End;
        end = s.Is(end, TimeRole.Plan) ? end + 1 : end;

        // Any programme may be the second one; of the state's it is said what they are for, or what is due in them.
        return end > number.End || start > at || number.Value >= FirstSure
            || IsDueIn(s, at - 2) || (number.Value >= FirstWithIn && s.Is(at - 2, TimeRole.In)) ? new(new PlanOf((int)number.Value), end) : null;
    }

    private static bool IsDueIn(TokenSenses s, int before) =>
        s.Is(before, TimeRole.Within) || s.Is(before, TimeRole.End) || s.Is(before, TimeRole.Start)
        || s.Form(before) is "قانون" or "طبق" or "اساس" or "براساس" or "مطابق";

    private static Match? Anniversary(TokenSenses s, int at)
    {
        if (s.Is(at, TimeRole.Anniversary))
        {
            return new(new Anniversary(null), at + 1);
        }

        return s.Number(at) is { IsOrdinal: true } number && s.Is(number.End, TimeRole.Anniversary)
            ? new(new Anniversary((int)Math.Min(number.Value, 100_000)), number.End + 1)
            : null;
    }
}
