using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.English;

/// <summary>English parts of longer times: "the end of 2025", "mid-March", "the rest of the week", "earlier this year".</summary>
internal static class EnglishParts
{
    /// <summary>A part of a longer time.</summary>
    public static Match? Read(TokenSenses s, int at) => YearEnd(s, at) ?? Rest(s, at) ?? Within(s, at) ?? Named(s, at);

    /// <summary>"Year-end", "year's end", "month-end 2026".</summary>
    private static Match? YearEnd(TokenSenses s, int at)
    {
        if (s.Unit(at) is not ((TimeUnit.Year or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Week) and var unit)
            || !(s.IsForm(at + 1, "-") || s.IsForm(at + 1, "'s")) || !s.IsForm(at + 2, "end"))
        {
            return null;
        }

        return unit == TimeUnit.Year ? EnglishPeriods.InYear(s, at + 3, PartKind.LastDay, 0)
            : new(new PartOf(CommonGrammar.Whole(s.Language, unit, 0), PartKind.LastDay, 0), at + 3);
    }

    /// <summary>"The rest of the week", "the remainder of 2026", "rest of this month".</summary>
    private static Match? Rest(TokenSenses s, int at)
    {
        if (!s.IsForm(at, "rest") && !s.IsForm(at, "remainder"))
        {
            return null;
        }

        var of = EnglishWords.Of(s, at + 1);
        var whole = EnglishUnits.ByPlace(s, of) ?? Unit(s, of)
            ?? (of > at + 1 ? EnglishPeriods.Read(s, of) ?? EnglishYears.Whole(s, of, bare: true) ?? EnglishMonths.Read(s, of, sure: true) : null);
        return whole?.Part(PartKind.Rest, 0);
    }

    /// <summary>"Earlier this year", "later in the month".</summary>
    private static Match? Within(TokenSenses s, int at)
    {
        var isLater = s.IsForm(at, "later");
        if (!isLater && !s.IsForm(at, "earlier"))
        {
            return null;
        }

        var whole = s.Is(at + 1, TimeRole.This) ? EnglishUnits.ByPlace(s, at + 1)
            : s.IsForm(at + 1, "in") && s.IsForm(at + 2, "the") ? Unit(s, at + 3)
            : s.IsForm(at + 1, "in") && EnglishYears.Read(s, at + 1, bare: true) is { } year ? new(year.Meaning, year.End)
            : null;
        return whole is { Meaning: CalendarUnit { Unit: TimeUnit.Day } } ? null : whole?.Part(isLater ? PartKind.Rest : PartKind.SoFar, 0);
    }

    private static Match? Named(TokenSenses s, int at)
    {
        var start = at;
        if (s.IsForm(at, "mid") && s.IsForm(at + 1, "-"))
        {
            start++;
        }

        PartKind? part = s.Is(at, TimeRole.End) ? PartKind.LastDay : s.Is(at, TimeRole.Start) ? PartKind.FirstDay
            : s.Is(at, TimeRole.Early) ? PartKind.Early : s.Is(at, TimeRole.Late) ? PartKind.Late
            : s.Is(at, TimeRole.Middle) ? PartKind.Middle : null;
        if (part is not { } kind || (kind is PartKind.LastDay or PartKind.FirstDay && EnglishWords.IsVerb(s, at)))
        {
            return null;
        }

        // "Talks start next week", "works end in May": without "of" the words are verbs, but behind a preposition, "by end-March".
        if (kind is PartKind.LastDay or PartKind.FirstDay && !s.IsForm(at + 1, "of")
            && !(s.Is(at - 1, TimeRole.Until) || s.Is(at - 1, TimeRole.In) || s.Is(at - 1, TimeRole.Before) || s.Is(at - 1, TimeRole.From)))
        {
            return null;
        }

        var of = EnglishWords.Of(s, EnglishWords.Hyphen(s, start + 1));
        var whole = EnglishPeriods.Read(s, of) ?? EnglishUnits.Around(s, of) ?? EnglishUnits.Read(s, of) ?? EnglishYears.Whole(s, of, bare: true)
            ?? EnglishMonths.Read(s, of, sure: true) ?? EnglishSeasons.Read(s, of, sure: true) ?? (of > start + 1 ? Unit(s, of) : null)
            ?? EnglishSeasons.Plan(s, of)
            ?? (kind is PartKind.LastDay ? EndOfDay(s, of) : null);
        return whole?.Part(kind, 0);
    }

    /// <summary>"End of tomorrow", "the end of Sunday".</summary>
    private static Match? EndOfDay(TokenSenses s, int at) =>
        s.Value(at, TimeRole.Day) is { } day ? new(new RelativeDay((int)day), at + 1) : EnglishWeekdays.Read(s, at);

    private static Match? Unit(TokenSenses s, int at) =>
        s.Unit(at) is { } unit and (TimeUnit.Year or TimeUnit.Month or TimeUnit.Week or TimeUnit.Quarter or TimeUnit.Decade or TimeUnit.Century)
            && s.Form(at) is not [.., 's']
            ? new(CommonGrammar.Whole(s.Language, unit, 0), at + 1)
            : null;
}
