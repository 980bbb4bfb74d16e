using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Russian;

/// <summary>Times that come again: «каждый вторник», «ежегодно», «дважды в месяц», «раз в два года», «по понедельникам».</summary>
internal static class RussianSets
{
    // «по понедельникам, средам и пятницам»: a week has no more days.
    private const int DaysOfWeek = 7;

    /// <summary>A time that comes again.</summary>
    public static Match? Read(TokenSenses s, int at) => Every(s, at) ?? Adverb(s, at) ?? Times(s, at) ?? On(s, at);

    private static Match? Every(TokenSenses s, int at)
    {
        if (!s.Is(at, TimeRole.Every))
        {
            return null;
        }

        if (s.Value(at + 1, TimeRole.Weekday) is { } weekday)
        {
            return AtHour(s, new WeekdayNamed((int)weekday, 0), at + 2);
        }

        if (s.Value(at + 1, TimeRole.Season) is { } season)
        {
            return new(new Recurring(new SeasonOf((int)season, null, null)), at + 2);
        }

        if (s.Form(at + 1) is "утро" or "вечер" or "ночь")
        {
            return new(new Recurring(new PartOfDay(s.Form(at + 1) switch { "утро" => DayPart.Morning, "вечер" => DayPart.Evening, _ => DayPart.Night })), at + 2);
        }

        // «каждую вторую пятницу», «каждый третий год»
        if (RussianForms.Ordinal(s, at + 1) is { Value: > 1 } place)
        {
            return s.Value(place.End, TimeRole.Weekday) is { } other ? new(new Recurring(new WeekdayNamed((int)other, 0)), place.End + 1)
                : RussianForms.IsOne(s, place.End) && s.Unit(place.End) is { } unit ? new(new Recurring(new Length(unit, place.Value)), place.End + 1)
                : null;
        }

        return s.Form(at + 1) is "выходные" ? new(new Recurring(new CalendarUnit(TimeUnit.Weekend, 0, NamedCalendar.Speaker)), at + 2)
            : RussianLengths.ReadOrUnit(s, at + 1) is { } length ? Daily(s, length.Length, length.End)
            : RussianDays.WithMonth(s, at + 1) is { } day ? day with { Meaning = new Recurring(day.Meaning) }
            : s.Month(at + 1) is { } month ? new(new Recurring(new PartialDate(month.Calendar, null, null, month.Month, null)), at + 2)
            : null;
    }

    /// <summary>«ежегодно», «ежегодно 9 мая», «ежедневно в 9 утра».</summary>
    private static Match? Adverb(TokenSenses s, int at)
    {
        if (s.Value(at, TimeRole.Recurs) is not { } unit)
        {
            return null;
        }

        var start = s.Is(at + 1, TimeRole.In) ? at + 2 : at + 1;
        return unit == (int)TimeUnit.Year && RussianTimes.Date(s, start, start > at + 1) is { Meaning.LeavesYearOpen: true } of
            ? of with { Meaning = new Recurring(of.Meaning) }
            : Daily(s, new((TimeUnit)(int)unit, 1), at + 1);
    }

    /// <summary>«дважды в месяц», «раз в два года», «один раз в квартал», «три раза в неделю».</summary>
    private static Match? Times(TokenSenses s, int at)
    {
        var (count, end) = s.Value(at, TimeRole.Times) is { } times ? ((decimal?)times, at + 1)
            : s.Number(at) is { IsOrdinal: false } number && s.Form(number.End) is "раз" or "раза" ? (number.Value, number.End + 1)
            : s.Is(at, TimeRole.Some) && s.IsForm(at + 1, "раз") ? (null, at + 2)
            : (0, 0);
        return end > 0 && s.IsForm(end, "в") && RussianLengths.ReadOrUnit(s, end + 1) is { } length
            ? new(new Recurring(length.Length, count is { } known ? $"{(int)known}X" : "X"), length.End)
            : null;
    }

    /// <summary>«по понедельникам», «по средам и пятницам», «по утрам», «по выходным».</summary>
    private static Match? On(TokenSenses s, int at)
    {
        if (!s.IsForm(at, "по"))
        {
            return null;
        }

        DayPart? part = s.Form(at + 1) switch { "утрам" => DayPart.Morning, "вечерам" => DayPart.Evening, "ночам" => DayPart.Night, _ => null };
        if (part is { } known)
        {
            return new(new Recurring(new PartOfDay(known)), at + 2, at + 1);
        }

        if (s.IsForm(at + 1, "выходным"))
        {
            return new(new Recurring(new CalendarUnit(TimeUnit.Weekend, 0, NamedCalendar.Speaker)), at + 2, at + 1);
        }

        if (s.Value(at + 1, TimeRole.Weekday) is not { } weekday || !IsDative(s, at + 1))
        {
            return null;
        }

        var end = at + 2;
        for (var n = 1; n < DaysOfWeek && (s.Is(end, TimeRole.And) || s.IsForm(end, ",")) && s.Is(end + 1, TimeRole.Weekday) && IsDative(s, end + 1); n++)
        {
            end += 2;
        }

        return AtHour(s, new WeekdayNamed((int)weekday, 0), end)?.From(at + 1);
    }

    private static bool IsDative(TokenSenses s, int at) => s.Form(at).EndsWith("ам") || s.Form(at).EndsWith("ьям");

    private static Match AtHour(TokenSenses s, Meaning day, int end) =>
        s.IsForm(end, "в") && RussianClock.Hour(s, end + 1, sure: true) is { } hour
            ? new(new Recurring(new AtTime(day, hour.Meaning)), hour.End)
            : new(new Recurring(day), end);

    /// <summary>What recurs by days may say its hour.</summary>
    private static Match Daily(TokenSenses s, Length length, int end) =>
        length.Parts is [{ Unit: TimeUnit.Day, Count: 1 }] && s.IsForm(end, "в") && RussianClock.Hour(s, end + 1, sure: true) is not null
            ? AtHour(s, new CalendarUnit(TimeUnit.Day, 0, NamedCalendar.Speaker), end)
            : new(new Recurring(length), end);
}
