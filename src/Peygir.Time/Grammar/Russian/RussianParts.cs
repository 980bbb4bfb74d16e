using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Russian;

/// <summary>Parts of a longer time in Russian: «конец года», «второе полугодие», «III квартал 2026 года», «первые девять месяцев».</summary>
internal static class RussianParts
{
    /// <summary>A part of a longer time.</summary>
    public static Match? Read(TokenSenses s, int at) => Edge(s, at) ?? Numbered(s, at) ?? FirstMonths(s, at) ?? LastMonths(s, at);

    /// <summary>What has parts: a year, a month, a season, a week, one of them named or at hand.</summary>
    public static Match? Whole(TokenSenses s, int at) =>
        Numbered(s, at) ?? FirstMonths(s, at) ?? RussianYears.Whole(s, at, bare: !RussianForms.IsNounLike(s, at + 1))
        ?? RussianMonths.Read(s, at, sure: true) ?? RussianSeasons.Read(s, at, sure: true) ?? RussianDecades.Read(s, at, sure: true)
        ?? RussianRelative.Read(s, at) ?? RussianRelative.This(s, at);

    /// <summary>The first months that reports count a year by: «за девять месяцев», «по итогам трёх кварталов 2025 года».</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="least">Of how many months at least it is meant so where no year is named.</param>
    public static Match? Reported(TokenSenses s, int at, int least) =>
        Months(s, at) is not var (months, end) ? null
        : RussianMonths.YearBehind(s, end) is { } year ? new(new PartOf(year.Meaning, PartKind.FirstMonths, months), year.End)
        : months >= least && months < 12 && !s.Is(end, TimeRole.Ago) && !s.IsForm(end, "до")
            ? new(new ReportedMonths(months, NamedCalendar.Speaker), end)
        : null;

    /// <summary>«конце года», «начала 2026 года», «середине мая».</summary>
    private static Match? Edge(TokenSenses s, int at)
    {
        PartKind? part = s.Is(at, TimeRole.End) ? (s.Form(at) is "конце" or "исходе" ? PartKind.Late : PartKind.LastDay)
            : s.Is(at, TimeRole.Start) ? (s.IsForm(at, "начале") ? PartKind.Early : PartKind.FirstDay)
            : s.Is(at, TimeRole.Middle) ? PartKind.Middle : null;
        return part is { } kind ? Whole(s, at + 1)?.Part(kind, 0) : null;
    }

    /// <summary>«первом полугодии», «II квартал 2025 года», «второй половине марта», «последнем квартале».</summary>
    private static Match? Numbered(TokenSenses s, int at)
    {
        var isLast = s.Is(at, TimeRole.Last) && s.Form(at).StartsWith("последн");
        if (isLast)
        {
            return s.Unit(at + 1) == TimeUnit.Quarter && !RussianForms.IsPlural(s.Form(at)) ? InYear(s, at + 2, PartKind.Quarter, 4) : null;
        }

        if (RussianForms.Counted(s, at) is not { Value: <= 4 } number)
        {
            return null;
        }

        // «4 квартала» are a length, «4 квартал» is the fourth.
        var isOrdinal = !s.IsNumber(at) || s.Form(at).Contains('-') || s.Form(number.End) is "квартал" or "квартале" or "полугодие" or "полугодии" or "кв.";
        return s.Unit(number.End) == TimeUnit.Quarter || s.IsForm(number.End, "кв.")
                ? (isOrdinal ? InYear(s, number.End + 1, PartKind.Quarter, number.Value) : null)
            : s.Unit(number.End) == TimeUnit.HalfYear && number.Value <= 2
                ? (isOrdinal ? InYear(s, number.End + 1, PartKind.Half, number.Value) : null)
            : s.Is(number.End, TimeRole.Half) && number.Value <= 2 ? Half(s, number.End + 1, number.Value)
            : null;
    }

    /// <summary>A half of a named time; of the year at hand where none is named.</summary>
    private static Match? Half(TokenSenses s, int at, int number)
    {
        // «первая половина дня» is a part of a day.
        if (s.Unit(at) == TimeUnit.Day)
        {
            return null;
        }

        return s.Unit(at) is TimeUnit.Month or TimeUnit.Week or TimeUnit.Quarter or TimeUnit.Decade or TimeUnit.Century && RussianForms.IsOne(s, at)
                ? RussianRelative.This(s, at)?.Part(PartKind.Half, number)
            : s.IsForm(at, "года") ? InYear(s, at, PartKind.Half, number)
            : (RussianMonths.Read(s, at, sure: true) ?? RussianSeasons.Read(s, at, sure: true) ?? RussianDecades.Read(s, at, sure: true)
                ?? RussianYears.Whole(s, at, bare: false) ?? RussianRelative.Read(s, at))?.Part(PartKind.Half, number);
    }

    /// <summary>«первые три квартала», «девять месяцев текущего года».</summary>
    private static Match? FirstMonths(TokenSenses s, int at)
    {
        var first = s.Is(at, TimeRole.First) && RussianForms.IsPlural(s.Form(at));
        var alone = first || s.Form(at).StartsWith("перв");
        if (alone && s.Form(at + 1) is "полгода")
        {
            return InYear(s, at + 2, PartKind.Half, 1);
        }

        if (!first)
        {
            return Months(s, at) is var (count, behind) && RussianMonths.YearBehind(s, behind) is { } year
                ? new(new PartOf(year.Meaning, PartKind.FirstMonths, count), year.End) : null;
        }

        return Months(s, at + 1) is var (months, end) ? InYear(s, end, PartKind.FirstMonths, months) : null;
    }

    /// <summary>«последние три месяца 2025 года».</summary>
    private static Match? LastMonths(TokenSenses s, int at) =>
        s.Is(at, TimeRole.Last) && Months(s, at + 1) is var (months, end) && RussianYears.Of(s, end, bare: false) is { } year
            ? new(new PartOf(year.Meaning, PartKind.LastMonths, months), year.End) : null;

    /// <summary>A number of months or quarters, as months.</summary>
    private static (int Months, int End)? Months(TokenSenses s, int at) =>
        s.Number(at) is { IsOrdinal: false, Value: >= 1 and <= 12 } number && number.Value == decimal.Truncate(number.Value)
            && s.Unit(number.End) is { } unit and (TimeUnit.Month or TimeUnit.Quarter)
            && (int)number.Value * (unit == TimeUnit.Quarter ? 3 : 1) is <= 12 and var months
            ? (months, number.End + 1) : null;

    private static Match InYear(TokenSenses s, int at, PartKind part, int number)
    {
        if (RussianMonths.YearBehind(s, at) is { } year)
        {
            return new(new PartOf(year.Meaning, part, number), year.End);
        }

        return s.IsForm(at, "года") ? new(new PartOf(new CalendarUnit(TimeUnit.Year, 0, NamedCalendar.Speaker), part, number), at + 1)
            : new(new PartOf(CommonGrammar.OpenYear, part, number), at);
    }
}
