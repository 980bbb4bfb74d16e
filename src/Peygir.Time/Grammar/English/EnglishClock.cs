using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.English;

/// <summary>A time of the clock as read.</summary>
/// <param name="Hour">0 to 24.</param>
/// <param name="Minute">Null where only the hour is said.</param>
/// <param name="Second">Null where not said.</param>
/// <param name="IsFixed">Whether it is known which half of the day it is in.</param>
/// <param name="Zone">Its offset; null where none is said.</param>
/// <param name="End">Index after it.</param>
internal readonly record struct ClockRead(int Hour, int? Minute, int? Second, bool IsFixed, string? Zone, int End)
{
    /// <summary>As a meaning.</summary>
    public ClockTime Meaning => new(Hour, Minute, Second, Zone);

    /// <summary>The same in a half of the day: 0 before noon, 12 after.</summary>
    public ClockRead InHalf(int half, int end) => this with
    {
        Hour = Hour == 12 ? half : Hour < 12 ? Hour + half : Hour,
        IsFixed = true,
        End = end,
    };

    /// <summary>The same in a part of the day: seven in the evening.</summary>
    public ClockRead In(DayPart part) => IsFixed || Hour is 0 or > 12 ? this
        : part is DayPart.Afternoon or DayPart.Evening || (part == DayPart.Night && Hour is >= 6 and < 12) ? InHalf(12, End)
        : this with { IsFixed = true };
}

/// <summary>English times of the clock: "3pm", "8:30 a.m.", "14:00 GMT", "half past three", "seven o'clock in the evening".</summary>
internal static class EnglishClock
{
    private const int MinutesOfHour = 60;

    /// <summary>A time of the clock.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="bare">Whether what stands before shows that a bare number is an hour.</param>
    public static ClockRead? Read(TokenSenses s, int at, bool bare) =>
        (Digits(s, at, bare) ?? Past(s, at) ?? Words(s, at, bare) ?? Middle(s, at)) is { } clock ? Closed(s, clock) : null;

    /// <summary>A part of the day behind a time: "in the evening", "at night".</summary>
    public static (DayPart Part, int End)? PartBehind(TokenSenses s, int at) =>
        s.IsForm(at, "in") && s.IsForm(at + 1, "the") && Part(s, at + 2) is { } part ? (part, at + 3)
        : s.IsForm(at, "at") && Part(s, at + 1) is DayPart.Night ? (DayPart.Night, at + 2)
        : null;

    /// <summary>The part of the day that a token names; none of many: "mornings".</summary>
    public static DayPart? Part(TokenSenses s, int at) =>
        s.Value(at, TimeRole.DayPart) is { } part && !s.Form(at).EndsWith("s") ? (DayPart)(int)part : null;

    /// <summary>Minutes, and seconds that may follow: "23", "23:59".</summary>
    public static (int Minute, int? Second)? Minutes(ReadOnlySpan<char> form) =>
        form.Length is 2 or 5 && Two(form[..2], 2) is < MinutesOfHour and var minute
            ? form.Length == 2 ? (minute, null) : form[2] == ':' && Two(form[3..], 2) is < MinutesOfHour and var second ? (minute, second) : null
            : null;

    private static ClockRead? Digits(TokenSenses s, int at, bool bare)
    {
        var form = s.Form(at);
        if (EnglishWords.Letters(form) is { } letters)
        {
            if (Numbers(form[..letters], true) is not { } glued)
            {
                return null;
            }

            var rest = form[letters..];
            return s.Lexicon.Value(rest, TimeRole.Meridiem) is { } half && glued.Hour <= 12 ? glued.InHalf((int)half, at + 1)
                : rest is not ("a" or "p") || glued.Hour > 12 ? null
                : s.IsForm(at + 1, ".") && s.IsGlued(at + 1) && s.Form(at + 2) is "m" or "m." && s.IsGlued(at + 2)
                    ? glued.InHalf(rest is "a" ? 0 : 12, s.IsForm(at + 2, "m") && s.IsForm(at + 3, ".") ? at + 4 : at + 3)
                : bare ? glued.InHalf(rest is "a" ? 0 : 12, at + 1)
                : null;
        }

        if (!s.IsNumber(at) || Numbers(form, s.Is(at + 1, TimeRole.Meridiem)) is not { } clock)
        {
            return null;
        }

        clock = clock with { End = at + 1 };
        return clock.Minute is not null || IsMarked(s, at + 1, clock.Hour) || (bare && EnglishWords.IsFree(s, at + 1)) ? clock : null;
    }

    /// <summary>"Seven o'clock", "seven p.m."; behind "at" also "seven".</summary>
    private static ClockRead? Words(TokenSenses s, int at, bool bare) =>
        Hour(s, at) is { } hour && !s.IsNumber(at) && (IsMarked(s, at + 1, hour) || (bare && EnglishWords.IsFree(s, at + 1)))
            ? new(hour, null, null, false, null, at + 1) : null;

    // "O'clock" or "p.m." show that a number is an hour.
    private static bool IsMarked(TokenSenses s, int at, int hour) =>
        s.Is(at, TimeRole.Clock) || (s.Is(at, TimeRole.Meridiem) && hour is >= 1 and <= 12);

    /// <summary>"Half past three", "a quarter to seven", "20 min past eight".</summary>
    private static ClockRead? Past(TokenSenses s, int at)
    {
        var start = s.IsForm(at, "a") ? at + 1 : at;
        var (minutes, end) = s.IsForm(start, "half") ? (30, start + 1)
            : s.IsForm(start, "quarter") ? (15, start + 1)
            : s.Number(start) is { IsOrdinal: false, Value: >= 1 and < MinutesOfHour } number && s.Unit(number.End) == TimeUnit.Minute
                ? ((int)number.Value, number.End + 1)
            : (0, start);
        if (minutes == 0 || !(s.IsForm(end, "past") || (s.IsForm(end, "to") && minutes != 30)) || Hour(s, end + 1) is not { } hour
            || !(EnglishWords.IsFree(s, end + 2) || s.Value(end + 2, TimeRole.Day) is not null || IsMarked(s, end + 2, hour)))
        {
            return null;
        }

        return s.IsForm(end, "past") ? new(hour, minutes, null, false, null, end + 2)
            : new(hour == 1 ? 12 : hour - 1, MinutesOfHour - minutes, null, false, null, end + 2);
    }

    /// <summary>Noon and midnight.</summary>
    private static ClockRead? Middle(TokenSenses s, int at) => Part(s, at) switch
    {
        DayPart.Midnight => new(24, 0, null, true, null, at + 1),
        DayPart.Midday when s.IsForm(at, "noon") => new(12, 0, null, true, null, at + 1),
        _ => null,
    };

    private static int? Hour(TokenSenses s, int at) =>
        (s.Whole(at) ?? s.Value(at, TimeRole.Number)) is >= 1 and <= 12 and var hour && s.Form(at) is not ("a" or "an") && hour == decimal.Truncate(hour)
            ? (int)hour : null;

    /// <summary>With what may follow: "o'clock", "p.m.", "in the evening", "GMT", "Moscow time".</summary>
    private static ClockRead Closed(TokenSenses s, ClockRead clock)
    {
        var end = s.Is(clock.End, TimeRole.Clock) ? clock.End + 1 : clock.End;
        clock = clock with { End = end };
        if (s.Value(end, TimeRole.Meridiem) is { } half && clock.Hour <= 12 && !clock.IsFixed)
        {
            clock = clock.InHalf((int)half, end + 1);
        }

        if (PartBehind(s, clock.End) is var (part, after))
        {
            clock = clock.In(part) with { End = after };
        }

        return Zoned(s, clock);
    }

    private static ClockRead Zoned(TokenSenses s, ClockRead clock)
    {
        var at = clock.End;
        if (s.IsForm(at, "local") && s.IsForm(at + 1, "time"))
        {
            return clock with { End = at + 2 };
        }

        // "Moscow" is a zone only with "time", "GMT" also alone.
        var isTime = s.IsForm(at + 1, "time") || (s.IsForm(at + 1, "standard") && s.IsForm(at + 2, "time"));
        if (s.Value(at, TimeRole.Zone) is not { } zone || !(isTime || !s.Is(at, TimeRole.Ambiguous)))
        {
            return clock;
        }

        var end = isTime ? (s.IsForm(at + 1, "time") ? at + 2 : at + 3) : at + 1;
        if (s.Form(end) is "+" or "-" && s.IsGlued(end) && s.Whole(end + 1) is <= 14 and var hours)
        {
            zone += (s.IsForm(end, "+") ? MinutesOfHour : -MinutesOfHour) * hours;
            end += 2;
        }

        return clock with { Zone = Offset((int)zone), End = end };
    }

    private static string Offset(int minutes) => minutes == 0 ? "Z"
        : $"{(minutes < 0 ? '-' : '+')}{TimexFormat.Two(Math.Abs(minutes) / MinutesOfHour)}:{TimexFormat.Two(Math.Abs(minutes) % MinutesOfHour)}";

    /// <summary>"8", "8:00", "8:00:13", before letters also "8.30".</summary>
    private static ClockRead? Numbers(ReadOnlySpan<char> form, bool dot)
    {
        Span<Range> parts = stackalloc Range[4];
        var count = form.Split(parts, ':');
        count = count == 1 && dot ? form.Split(parts, '.') : count;
        if (count > 3 || Two(form[parts[0]], 1) is not (<= 24 and var hour))
        {
            return null;
        }

        int? minute = count > 1 ? Two(form[parts[1]], 2) : null;
        int? second = count > 2 ? Two(form[parts[2]], 2) : null;
        return (count > 1 && minute is not < MinutesOfHour) || (count > 2 && second is not < MinutesOfHour) || (hour == 24 && minute is not (null or 0))
            ? null
            : new(hour, minute, second, hour is 0 or > 12, null, 0);
    }

    private static int? Two(ReadOnlySpan<char> digits, int least) =>
        digits.Length >= least && digits.Length <= 2 && !digits.ContainsAnyExceptInRange('0', '9') ? int.Parse(digits) : null;
}
