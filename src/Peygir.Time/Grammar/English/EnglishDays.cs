using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.English;

/// <summary>English days: "today", "the day after tomorrow", "this morning", dates and days of the week.</summary>
internal static class EnglishDays
{
    /// <summary>A day, or a run of days of one month.</summary>
    public static Match? Read(TokenSenses s, int at) =>
        Relative(s, at) ?? EnglishWeekdays.Read(s, at) ?? EnglishNumericDates.Read(s, at) ?? EnglishMonths.Day(s, at) ?? EnglishMonthDays.OfUnit(s, at);

    private static Match? Relative(TokenSenses s, int at)
    {
        if (s.Value(at, TimeRole.Day) is { } day)
        {
            var said = new RelativeDay((int)day);
            return EnglishClock.Part(s, at) is { } part ? new(new AtTime(said, new PartOfDay(part)), at + 1) : new(said, at + 1);
        }

        if (EnglishWords.Which(s, at) == 0)
        {
            return EnglishClock.Part(s, at + 1) is { } of ? new(new AtTime(new RelativeDay(0), new PartOfDay(of)), at + 2)
                : s.IsForm(at + 1, "day") ? new(new RelativeDay(0), at + 2)
                : null;
        }

        if (EnglishWords.Which(s, at) == -1 && s.IsForm(at + 1, "night"))
        {
            return new(new AtTime(new RelativeDay(-1), new PartOfDay(DayPart.Night)), at + 2);
        }

        // "The day before yesterday", "the day after tomorrow".
        return s.IsForm(at, "day") && s.Value(at + 2, TimeRole.Day) is { } from && from != 0 && !s.Is(at + 2, TimeRole.DayPart)
            ? s.Is(at + 1, TimeRole.After) ? new(new RelativeDay((int)from + 1), at + 3)
                : s.Is(at + 1, TimeRole.Before) ? new(new RelativeDay((int)from - 1), at + 3)
                : null
            : null;
    }
}
