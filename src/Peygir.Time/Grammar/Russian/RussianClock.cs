using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Russian;

/// <summary>Hours and parts of a day: «в 9 утра», «до 15:00 по московскому времени», «вечером 5 мая», «в ночь на среду».</summary>
internal static class RussianClock
{
    private const int Noon = 12;
    private const int HoursOfDay = 24;

    // «три часа ночи», but «одиннадцать часов ночи».
    private const int FirstHourBeforeMidnight = 6;

    /// <summary>An hour or a part of a day with its day, or alone.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="sure">Whether a preposition stands before, so that «9 часов» is an hour.</param>
    public static Match? Read(TokenSenses s, int at, bool sure)
    {
        if (Part(s, at) is { } part)
        {
            // «вечером 5 мая», «утром в пятницу»
            var start = s.Is(part.End, TimeRole.In) && !s.IsForm(part.End, "за") ? part.End + 1 : part.End;
            return Day(s, start, start > part.End) is { } day ? new(new AtTime(day.Meaning, part.Meaning), day.End)
                : s.IsForm(at, "днем") ? null : part;
        }

        if (s.IsForm(at, "ночь") && sure)
        {
            return OnNight(s, at + 1);
        }

        if (Hour(s, at, sure) is not { } clock)
        {
            return null;
        }

        var of = s.Form(clock.End) is "в" or "во" ? clock.End + 1 : clock.End;
        return Day(s, of, of > clock.End) is { } ofDay ? new(new AtTime(ofDay.Meaning, clock.Meaning), ofDay.End) : clock;
    }

    /// <summary>A day with the hour or the part of the day that follows it: «завтра в 9 утра», «5 мая вечером», «12 мая, 14:35».</summary>
    public static Match Of(TokenSenses s, Match day)
    {
        if (!IsDay(day.Meaning))
        {
            return day;
        }

        var at = s.IsForm(day.End, ",") ? day.End + 1 : day.End;
        if (Part(s, at) is { } part && at == day.End && Day(s, s.Is(part.End, TimeRole.In) ? part.End + 1 : part.End, sure: true) is null)
        {
            return new(new AtTime(day.Meaning, part.Meaning), part.End);
        }

        if (s.Form(at) is "в" or "во" or "к" && Hour(s, at + 1, sure: true) is { } hour)
        {
            return new(new AtTime(day.Meaning, hour.Meaning), hour.End);
        }

        if (s.IsForm(at, "до") && Hour(s, at + 1, sure: true) is { } limit)
        {
            return new(new Limit(new AtTime(day.Meaning, limit.Meaning)), limit.End);
        }

        return s.Is(at, TimeRole.From) && Range(s, at + 1) is { } range ? new(new AtTime(day.Meaning, range.Meaning), range.End)
            : s.Form(at).Contains(':') && Hour(s, at, sure: true) is { } bare ? new(new AtTime(day.Meaning, bare.Meaning), bare.End)
            : day;
    }

    /// <summary>Behind «с»: «9 до 18 часов», «10:00 до 12:00».</summary>
    public static Match? Range(TokenSenses s, int at)
    {
        // The first hour may leave its word to the second.
        var from = Hour(s, at, sure: true)
            ?? (s.Whole(at) is >= 0 and <= HoursOfDay and var hour ? new(new ClockTime(hour, null, null, null), at + 1) : null);
        return from is not null && s.Form(from.End) is "до" or "по" && Hour(s, from.End + 1, sure: true) is { } to ? from.To(to) : null;
    }

    /// <summary>An hour: «15:00», «15.30 мск», «9 утра», «два часа дня», «18 часов 30 минут», «полдень».</summary>
    public static Match? Hour(TokenSenses s, int at, bool sure)
    {
        if (s.Form(at) is "полдень" or "полдню" or "полудня" or "полудню")
        {
            return Zoned(s, Noon, null, null, at + 1);
        }

        if (s.Value(at, TimeRole.DayPart) is (int)DayPart.Midnight)
        {
            return sure ? new(new PartOfDay(DayPart.Midnight), at + 1) : null;
        }

        return Digits(s, at, sure) ?? Words(s, at, sure);
    }

    private static bool IsDay(Meaning meaning) => meaning is RelativeDay or WeekdayNamed or NthWeekday or FeastOf
        or PartialDate { Day: not null } or PartOf { Part: PartKind.Weekday } or Narrowed { Inner: PartialDate { Day: not null } };

    private static Match? Day(TokenSenses s, int at, bool sure) =>
        (RussianDays.Read(s, at, sure) ?? RussianRelative.Read(s, at)) is { } day && IsDay(day.Meaning) ? day : null;

    /// <summary>A part of a day as an adverb, or a half of the day.</summary>
    private static Match? Part(TokenSenses s, int at)
    {
        if (s.Value(at, TimeRole.DayPart) is { } part and not (int)DayPart.Midnight)
        {
            return part == (int)DayPart.Dawn && !s.IsForm(at - 1, "на") && !s.IsForm(at - 1, "до") ? null : new(new PartOfDay((DayPart)(int)part), at + 1);
        }

        return RussianForms.Ordinal(s, at) is { Value: <= 2 } half && s.Is(half.End, TimeRole.Half) && s.IsForm(half.End + 1, "дня")
            ? new(new PartOfDay(half.Value == 1 ? DayPart.Morning : DayPart.Afternoon), half.End + 2)
            : null;
    }

    /// <summary>Behind «в ночь»: «на среду», «с 5 на 6 мая».</summary>
    private static Match? OnNight(TokenSenses s, int at)
    {
        // The night is told by the day it ends in.
        var start = s.IsForm(at, "на") ? at + 1
            : s.Is(at, TimeRole.From) && s.IsForm(at + 2, "на") ? at + 3
            : at;
        return start > at && Day(s, start, sure: true) is { } day ? new(new AtTime(day.Meaning, new PartOfDay(DayPart.Night)), day.End) : null;
    }

    private static Match? Digits(TokenSenses s, int at, bool sure)
    {
        var form = s.Form(at);
        if (!s.IsNumber(at) || form.Length > 8)
        {
            return null;
        }

        Span<Range> parts = stackalloc Range[4];
        var colon = form.Contains(':');
        var count = form.Split(parts, colon ? ':' : form.Contains('.') ? '.' : '-');
        if (count is not (2 or 3) || Number(form[parts[0]], HoursOfDay) is not { } hour || form[parts[1]].Length != 2
            || Number(form[parts[1]], 59) is not { } minute || (hour == HoursOfDay && minute > 0))
        {
            return null;
        }

        int? second = null;
        if (count == 3)
        {
            second = Number(form[parts[2]], 59);
            if (second is null || !colon || form[parts[2]].Length != 2)
            {
                return null;
            }
        }

        // «9.30» is a number as well, «9-30» a score.
        var end = s.Is(at + 1, TimeRole.Clock) && !s.IsForm(at + 1, "час") ? at + 2 : at + 1;
        var read = Half(s, hour, minute, second, end);
        return colon || end > at + 1 || read.End > end || (form.Contains('.') && sure && s.Form(at - 1) is "в" or "к" && !s.IsMeasured(at) && !RussianForms.IsNounLike(s, at + 1) && !s.Is(at + 1, TimeRole.Scale))
            ? read : null;
    }

    private static Match? Words(TokenSenses s, int at, bool sure)
    {
        var isOne = s.IsForm(at, "час"); // «в час дня»
        if (!isOne && (s.Number(at) is not { IsOrdinal: false } number || number.Value > HoursOfDay || number.Value != decimal.Truncate(number.Value)))
        {
            return null;
        }

        var (hour, end) = isOne ? (1, at) : ((int)s.Number(at)!.Value.Value, s.Number(at)!.Value.End);
        var hasWord = s.Is(end, TimeRole.Clock) || s.IsForm(end, "ч.") || s.IsForm(end, "ч");
        if (!hasWord)
        {
            // «9 утра», but «3 дня» are a length, as «3 ночи» may be.
            return s.Is(end, TimeRole.Meridiem) && !s.IsForm(end, "дня") && (sure || !s.IsForm(end, "ночи")) && s.Form(at - 1) is not "за"
                ? Half(s, hour, null, null, end) : null;
        }

        end++;
        int? minute = null;
        if (s.Number(end) is { IsOrdinal: false, Value: < 60 } more && s.Unit(more.End) == TimeUnit.Minute)
        {
            (minute, end) = ((int)more.Value, more.End + 1);
        }

        var read = Half(s, hour, minute, null, end);
        return read.End > end || (!isOne && s.Form(at - 1) is "в" or "к" or "с" or "после" or "со" or "по" && sure && !s.IsForm(end, "в"))
            || (!isOne && s.IsForm(at - 1, "до") && (minute is not null || hour > Noon))
            ? read : null;
    }

    /// <summary>An hour with the half of its day and its zone.</summary>
    private static Match Half(TokenSenses s, int hour, int? minute, int? second, int end)
    {
        if (hour <= Noon && s.Value(end, TimeRole.Meridiem) is { } half)
        {
            hour = half switch
            {
                0 => hour,
                12 => hour == Noon ? Noon : hour + Noon,
                _ => hour == Noon ? 0 : hour >= FirstHourBeforeMidnight ? hour + Noon : hour,
            };
            end++;
        }

        return Zoned(s, hour, minute, second, end);
    }

    /// <summary>«по московскому времени», «мск», «UTC+3», «по местному времени».</summary>
    private static Match Zoned(TokenSenses s, int hour, int? minute, int? second, int end)
    {
        var by = s.IsForm(end, "по") ? end + 1 : s.IsForm(end, "(") ? end + 1 : end;
        if (by > end && s.IsForm(by, "местному") && s.IsForm(by + 1, "времени"))
        {
            return new(new ClockTime(hour, minute, second, null), by + 2);
        }

        by = s.IsForm(by, "времени") ? by + 1 : by;
        if (s.Value(by, TimeRole.Zone) is not { } zone)
        {
            return new(new ClockTime(hour, minute, second, null), end);
        }

        var minutes = (int)zone;
        var behind = by + 1;
        if (minutes == 0 && s.Form(behind) is "+" or "-" && s.Whole(behind + 1) is <= 14 and var hours)
        {
            (minutes, behind) = (s.IsForm(behind, "+") ? 60 * hours : -60 * hours, behind + 2);
        }

        behind = s.IsForm(behind, "времени") ? behind + 1 : behind;
        behind = s.IsForm(end, "(") && s.IsForm(behind, ")") ? behind + 1 : behind;
        return s.IsForm(end, "(") && !s.IsForm(behind - 1, ")") ? new(new ClockTime(hour, minute, second, null), end)
            : new(new ClockTime(hour, minute, second, Zone(minutes)), behind);
    }

    private static string Zone(int minutes) => minutes == 0 ? "Z"
        : $"{(minutes < 0 ? '-' : '+')}{TimexFormat.Two(Math.Abs(minutes) / 60)}:{TimexFormat.Two(Math.Abs(minutes) % 60)}";

    private static int? Number(ReadOnlySpan<char> digits, int most) =>
        digits.Length is 1 or 2 && !digits.ContainsAnyExceptInRange('0', '9') && int.Parse(digits) is var value && value <= most ? value : null;
}
