using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.English;

/// <summary>English days of the week: "Friday", "next Monday", "Tuesday of next week", "the second Monday of May".</summary>
internal static class EnglishWeekdays
{
    private const int MostInMonth = 5;

    /// <summary>A day of the week, with the date that may follow or the week it is of.</summary>
    public static Match? Read(TokenSenses s, int at)
    {
        var which = EnglishWords.Which(s, at);
        var start = which is null ? at : at + 1;
        if (s.Value(start, TimeRole.Weekday) is not { } number)
        {
            return OfWeek(s, at);
        }

        if (IsPlural(s, start))
        {
            return null;
        }

        // The date behind it, also joined or in brackets: "Friday (June 15)".
        var end = start + 1;
        var day = s.Is(end, TimeRole.DayPart) ? end : EnglishWords.Comma(s, EnglishWords.Hyphen(s, end));
        if (s.IsForm(end, "(") && Dated(s, end + 1) is { } inner && s.IsForm(inner.End, ")"))
        {
            return inner with { End = inner.End + 1 };
        }

        if (Dated(s, day) is { } date)
        {
            return date;
        }

        if (s.IsForm(end, "the") && EnglishWords.DayInWords(s, end + 1) is var (ofMonth, after) && EnglishMonths.Day(s, end + 1) is null
            && (EnglishWords.IsFree(s, after) || s.IsForm(after, "with")))
        {
            return new(new PartialDate(NamedCalendar.Speaker, null, null, null, ofMonth), after);
        }

        var week = EnglishWords.Of(s, end);
        if (which is null && EnglishWords.Which(s, week) is { } of && s.Unit(week + 1) == TimeUnit.Week && !s.IsForm(end, "in"))
        {
            return new(new PartOf(CommonGrammar.Whole(s.Language, TimeUnit.Week, of), PartKind.Weekday, (int)number), week + 2);
        }

        // Its short forms are words too: "sun", "sat", "wed".
        return s.Is(start, TimeRole.Ambiguous) && !(s.IsCapitalised(start) && (which is not null || s.Is(at - 1, TimeRole.In) || s.Is(at - 1, TimeRole.From) || s.Is(at - 1, TimeRole.Until)))
            ? null

            // Of the week at hand one says "on Friday", so that next Friday is that of the next one.
            : which == 1 ? new(new PartOf(CommonGrammar.Whole(s.Language, TimeUnit.Week, 1), PartKind.Weekday, (int)number), end)
            : new(new WeekdayNamed((int)number, which ?? 0), end);
    }

    /// <summary>"The first Friday of July", "the last Monday in this month", "the third Sunday".</summary>
    public static Match? Nth(TokenSenses s, int at)
    {
        var isLast = s.IsForm(at, "last");
        var (place, start) = isLast ? (-1, at + 1) : EnglishWords.Ordinal(s, at) is var (nth, after) ? (nth, after) : (0, at);
        if (place is 0 or > MostInMonth || s.Value(start, TimeRole.Weekday) is not { } number || IsPlural(s, start))
        {
            return null;
        }

        var end = start + 1;
        if ((s.IsForm(end, "of") || s.IsForm(end, "in")) && EnglishUnits.MonthOrYear(s, EnglishWords.Of(s, end)) is { } of)
        {
            return new(new NthWeekday(place, (int)number, of.Meaning), of.End);
        }

        return !isLast && EnglishWords.Closes(s, end)
            ? new(new NthWeekday(place, (int)number, new CalendarUnit(TimeUnit.Month, 0, NamedCalendar.Speaker)), end)
            : null;
    }

    /// <summary>"Two Sundays from now", "two Mondays later".</summary>
    public static Match? Counted(TokenSenses s, int at)
    {
        if (s.Number(at) is not { IsOrdinal: false, Value: >= 1 and <= 52 } number || s.Value(number.End, TimeRole.Weekday) is not { } weekday)
        {
            return null;
        }

        var end = number.End + 1;
        var ahead = s.Is(end, TimeRole.Hence) ? end + 1 : s.IsForm(end, "from") && s.IsForm(end + 1, "now") ? end + 2 : 0;
        var (way, after) = ahead > 0 ? (1, ahead) : s.Is(end, TimeRole.Ago) ? (-1, end + 1) : (0, 0);
        return way == 0 ? null : new(new Shift(new Length(TimeUnit.Week, number.Value - 1), way, new WeekdayNamed((int)weekday, way)), after);
    }

    /// <summary>Whether a token names a day of the week that comes again and again: "Mondays".</summary>
    public static bool IsPlural(TokenSenses s, int at) => s.Is(at, TimeRole.Weekday) && s.Form(at).EndsWith("days");

    /// <summary>"This week Friday", "next week on Friday".</summary>
    private static Match? OfWeek(TokenSenses s, int at)
    {
        if (EnglishWords.Which(s, at) is not { } which || s.Unit(at + 1) != TimeUnit.Week)
        {
            return null;
        }

        var day = EnglishWords.Comma(s, at + 2);
        day = s.IsForm(day, "on") ? day + 1 : day;
        return s.Value(day, TimeRole.Weekday) is { } number && !s.Is(day, TimeRole.Ambiguous) && !IsPlural(s, day)
            ? new(new PartOf(CommonGrammar.Whole(s.Language, TimeUnit.Week, which), PartKind.Weekday, (int)number), day + 1)
            : null;
    }

    private static Match? Dated(TokenSenses s, int at) =>
        EnglishNumericDates.Read(s, at, sure: true) is { Meaning: PartialDate { Day: not null } } date ? date : EnglishMonths.Day(s, at);
}
