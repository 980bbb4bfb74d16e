using Peygir.Text;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Russian;

/// <summary>Russian months: «в мае 2026 года», «в январе–сентябре», «в месяце мехр 1404 года», «в рамадан».</summary>
internal static class RussianMonths
{
    /// <summary>A month or a run of months, of a year or the nearest.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="sure">Whether a preposition or a part of a month stands before.</param>
    public static Match? Read(TokenSenses s, int at, bool sure)
    {
        var which = RussianRelative.Which(s, at);
        var start = which is null ? at : at + 1;
        var told = s.Unit(start) == TimeUnit.Month;
        start = told ? start + 1 : start;
        var form = s.Form(start);
        var first = RussianForms.Pair(form) is var (glued, _) ? form[..glued] : form;
        if ((s.Month(form) ?? s.Month(first)) is not { } month || (told && month.Calendar == NamedCalendar.Iso))
        {
            return null;
        }

        if (which is null && !told && Until(s, start, month) is var (until, next))
        {
            var of = YearBehind(s, next);
            return new(
                new Between(
                    new PartialDate(month.Calendar, of?.Year, of?.Offset, month.Month, null),
                    new PartialDate(until.Calendar, of?.Year, of?.Offset, until.Month, null)),
                of?.End ?? next);
        }

        var end = s.IsForm(start + 1, "месяца") || s.IsForm(start + 1, "месяце") ? start + 2 : start + 1;
        var named = new PartialDate(month.Calendar, null, null, month.Month, null);
        if (which is null && YearBehind(s, end) is { } year)
        {
            return new(
                IsOther(year, month.Calendar) ? new Narrowed(year.Meaning, named) : named with { Year = year.Year, YearOffset = year.Offset },
                year.End);
        }

        return IsMonth(s, start, month, sure || which is not null, told) ? new(CommonGrammar.Which(named, which), end) : null;
    }

    /// <summary>Whether a year is none of a month's calendar: Ramadan of 2026.</summary>
    public static bool IsOther(YearRead year, NamedCalendar month) =>
        year.Year is >= 1700 ? month != NamedCalendar.Iso : year.Year is null && month == NamedCalendar.Islamic;

    /// <summary>The year of a month, told by «текущего» alone where the word for year is saved.</summary>
    public static YearRead? YearBehind(TokenSenses s, int at) =>
        RussianYears.Of(s, at, bare: s.IsNumber(at) && !RussianForms.IsNounLike(s, at + 1))
        ?? (RussianRelative.Which(s, at) is { } which && RussianForms.IsGenitive(s.Form(at)) && s.Form(at) is not "этого"
            && !RussianForms.IsNounLike(s, at + 1) && !s.IsNumber(at + 1)
            ? new(NamedCalendar.Speaker, null, which, at + 1) : null);

    /// <summary>Months are names of people and agencies too: «Мехр», «Азар», «Рамадан», «Август».</summary>
    private static bool IsMonth(TokenSenses s, int at, (NamedCalendar Calendar, int Month) month, bool sure, bool told)
    {
        var isName = s.IsCapitalised(at) && s.IsCapitalised(at + 1) && s.Form(at + 1).Length > 0 && s.Token(at + 1).Tag == Upos.Propn;
        return told || (month.Calendar == NamedCalendar.Iso ? sure || !isName
            : sure && !isName && !(month.Calendar == NamedCalendar.Persian && month.Month is 4 or (>= 7 and <= 11)));
    }

    /// <summary>The second month of a run, glued or not: «январь–март», «январе - марте», «январе и феврале».</summary>
    private static ((NamedCalendar Calendar, int Month) Month, int End)? Until(TokenSenses s, int at, (NamedCalendar Calendar, int Month) first) =>
        RussianForms.Pair(s.Form(at)) is var (_, start) && s.Month(s.Form(at)[start..]) is { } glued ? (glued, at + 1)
        : s.Month(at + 2) is not { } month ? null
        : s.IsForm(at + 1, "-") || (s.IsForm(at + 1, "и") && month == (first.Calendar, first.Month + 1)) ? (month, at + 3)
        : null;
}
