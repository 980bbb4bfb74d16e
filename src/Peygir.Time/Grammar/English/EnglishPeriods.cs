using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.English;

/// <summary>English periods of a year: "the first nine months of this year", "the second half of 2024", "Q3 2025", "2025 H2".</summary>
internal static class EnglishPeriods
{
    private const int MonthsOfQuarter = 3;

    /// <summary>A period of a year, or half of a month.</summary>
    public static Match? Read(TokenSenses s, int at)
    {
        if (Glued(s, at) is { } glued)
        {
            return glued;
        }

        // "2016 Q3", "next year's third quarter".
        if (s.Year(at) is not null || EnglishWords.Which(s, at) is not null)
        {
            return EnglishYears.Read(s, at, bare: true) is { } year
                && Named(s, EnglishWords.Article(s, s.IsForm(year.End, "'s") ? year.End + 1 : year.End)) is var (kind, nth, after)
                && (kind == PartKind.Quarter || year.Year is not null || s.IsForm(year.End, "'s"))
                ? new(new PartOf(year.Meaning, kind, nth), after)
                : Months(s, at);
        }

        if (Named(s, at) is not var (part, number, end))
        {
            return Months(s, at);
        }

        // Alone, "H2" is more often something else.
        if (s.Form(at) is ['h', _])
        {
            return EnglishYears.Read(s, end, bare: true) is { } of ? new(new PartOf(of.Meaning, part, number), of.End) : null;
        }

        return (part == PartKind.Half && s.IsForm(end, "of") ? EnglishMonths.Read(s, EnglishWords.Of(s, end), sure: true) ?? Month(s, end) : null)
            ?.Part(PartKind.Half, number)

            // "The second half of the line" is none of the year.
            ?? (InYear(s, end, part, number) is var period && period.End == end && s.IsForm(end, "of") ? null : period);
    }

    /// <summary>A part of the year that follows, or of this year where none does.</summary>
    public static Match InYear(TokenSenses s, int at, PartKind part, int number)
    {
        var of = s.IsForm(at, "of") ? EnglishWords.Article(s, at + 1) : at;
        var year = EnglishYears.Read(s, at, bare: true)
            ?? new(NamedCalendar.Speaker, null, 0, of > at && s.IsForm(of, "year") ? of + 1 : at);
        return new(new PartOf(year.Meaning, part, number), year.End);
    }

    /// <summary>"The first nine months of this year", "the last three months of 2025".</summary>
    private static Match? Months(TokenSenses s, int at)
    {
        var isLast = s.IsForm(at, "last") || s.IsForm(at, "final");
        var isFirst = s.Is(at, TimeRole.First) || s.IsForm(at, "opening");
        if ((!isLast && !isFirst) || s.Number(at + 1) is not { IsOrdinal: false, Value: >= 1 and <= 12 } count)
        {
            return null;
        }

        var unit = EnglishWords.Hyphen(s, count.End);
        if (s.Unit(unit) is not ((TimeUnit.Month or TimeUnit.Quarter) and var named))
        {
            return null;
        }

        var number = (int)count.Value * (named == TimeUnit.Quarter ? MonthsOfQuarter : 1);
        return isFirst ? InYear(s, unit + 1, PartKind.FirstMonths, number)
            : s.IsForm(unit + 1, "of") && InYear(s, unit + 1, PartKind.LastMonths, number) is { } last && last.End > unit + 1 ? last
            : null;
    }

    private static Match? Month(TokenSenses s, int of) =>
        EnglishWords.Of(s, of) is var at && EnglishWords.Which(s, at) is { } which && s.Unit(at + 1) == TimeUnit.Month
            ? new(CommonGrammar.Whole(s.Language, TimeUnit.Month, which), at + 2)
            : s.IsForm(at, "month") ? new(CommonGrammar.Whole(s.Language, TimeUnit.Month, 0), at + 1)
            : null;

    /// <summary>"Q3", "H1", "third quarter", "third-quarter", "second half".</summary>
    private static (PartKind Part, int Number, int End)? Named(TokenSenses s, int at)
    {
        switch (s.Form(at))
        {
            case ['q', >= '1' and <= '4' and var quarter]:
                return (PartKind.Quarter, quarter - '0', at + 1);
            case ['h', ('1' or '2') and var half]:
                return (PartKind.Half, half - '0', at + 1);
        }

        if (EnglishWords.Ordinal(s, at) is not var (number, end) || number > 4)
        {
            return null;
        }

        end = EnglishWords.Hyphen(s, end);
        return s.Is(end, TimeRole.Half) && number <= 2 && !s.IsForm(end + 1, "-") ? (PartKind.Half, number, end + 1)
            : s.Unit(end) == TimeUnit.Quarter && !s.Form(end).EndsWith("s") ? (PartKind.Quarter, number, end + 1)
            : null;
    }

    /// <summary>"2016H2", "2016Q3", "Q3'16" is not written so.</summary>
    private static Match? Glued(TokenSenses s, int at) =>
        s.Form(at) is [_, _, _, _, ('h' or 'q') and var kind, >= '1' and <= '4' and var number] form && TokenSenses.YearOf(form[..4]) is { } year
            && (kind == 'q' || number <= '2')
            ? new(
                new PartOf(
                    new PartialDate(year.Calendar, year.Year, null, null, null), kind == 'q' ? PartKind.Quarter : PartKind.Half, number - '0'),
                at + 1)
            : null;
}
