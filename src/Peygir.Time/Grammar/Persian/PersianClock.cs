using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Persian;

/// <summary>Persian hours and parts of the day: «ساعت ۵ و نیم عصر», «۲۳:۲۰ به وقت تهران», «یک ربع به هفت», «قبل از ظهر».</summary>
internal static class PersianClock
{
    private const int Quarter = 15;

    private const int MinutesOfHour = 60;

    private const int MinutesOfDay = 1440;

    /// <summary>An hour or a part of a day; null where none begins.</summary>
    public static Match? Read(TokenSenses s, int at) =>
        Hour(s, at) is { } hour ? Until(s, hour) : To(s, s.Is(at, TimeRole.Clock) ? at + 1 : at) ?? Part(s, at);

    /// <summary>A part of the day; null where none begins, or where the word may mean something else.</summary>
    public static Match? Part(TokenSenses s, int at)
    {
        if (PartAt(s, at) is not var (part, end))
        {
            return null;
        }

        int? day = s.IsForm(end, "گذشته") ? -1 : s.IsForm(end, "آینده") || s.IsForm(end, "بعد") ? 1 : null;
        return day is { } offset && !s.Is(end + 1, TimeRole.From)
            ? new(new AtTime(new RelativeDay(offset), new PartOfDay(part)), end + 1)
            : new(new PartOfDay(part), end);
    }

    /// <summary>Whether a part of the day may be another word where nothing of time stands beside it: «عصر», «شب».</summary>
    public static bool IsAmbiguous(TokenSenses s, int at) => s.Is(at, TimeRole.Unit) || s.Is(at, TimeRole.Opens);

    /// <summary>The hour as the part of the day has it: five in the afternoon is 17.</summary>
    public static ClockTime At(ClockTime hour, DayPart part) => hour with
    {
        Hour = part switch
        {
            DayPart.Afternoon or DayPart.Evening when hour.Hour < 12 => hour.Hour + 12,
            DayPart.Night or DayPart.Midnight when hour.Hour is > 4 and < 12 => hour.Hour + 12,
            DayPart.Midday when hour.Hour is >= 1 and <= 4 => hour.Hour + 12,
            DayPart.Night or DayPart.Midnight or DayPart.Dawn or DayPart.Morning when hour.Hour == 12 => 0,
            _ => hour.Hour,
        },
    };

    /// <summary>So many minutes before or after an hour.</summary>
    public static ClockTime Moved(ClockTime hour, decimal minutes)
    {
        var at = (int)((((hour.Hour * MinutesOfHour) + (hour.Minute ?? 0) + minutes) % MinutesOfDay + MinutesOfDay) % MinutesOfDay);
        return hour with { Hour = at / MinutesOfHour, Minute = at % MinutesOfHour };
    }

    private static Match? Hour(TokenSenses s, int at)
    {
        var isSaid = s.Is(at, TimeRole.Clock);
        var start = isSaid ? at + 1 : at;
        var found = Digits(s, start) ?? Words(s, start, isSaid);
        if (found is not var (time, end))
        {
            return null;
        }

        if (PartAt(s, end) is var (part, after))
        {
            (time, end) = (At(time, part), after);
        }

        if (s.Value(end, TimeRole.Meridiem) is { } half)
        {
            time = time with { Hour = (time.Hour % 12) + (int)half };
            end++;
        }
        else if ((s.IsForm(end, "ب") || s.IsForm(end, "ق")) && s.IsForm(end + 1, ".") && s.IsForm(end + 2, "ظ"))
        {
            time = time with { Hour = (time.Hour % 12) + (s.IsForm(end, "ب") ? 12 : 0) };
            end += 3;
        }

        return Zone(s, new(time, end));
    }

    /// <summary>«۲۳:۲۰», «14 : 23», «11:59:00 دقیقه».</summary>
    private static (ClockTime Time, int End)? Digits(TokenSenses s, int at)
    {
        if (!s.IsNumber(at))
        {
            return null;
        }

        Span<Range> parts = stackalloc Range[4];
        var form = s.Form(at);
        var count = form.Split(parts, ':');
        var end = at + 1;
        ReadOnlySpan<char> hour = form, minute = default, second = default;
        if (count is 2 or 3)
        {
            hour = form[parts[0]];
            minute = form[parts[1]];
            second = count == 3 ? form[parts[2]] : default;
        }
        else if (s.IsForm(at + 1, ":") && s.IsNumber(at + 2))
        {
            minute = s.Form(at + 2);
            end = at + 3;
            if (s.IsForm(end, ":") && s.IsNumber(end + 1))
            {
                second = s.Form(end + 1);
                end += 2;
            }
        }

        if (Two(minute) is not { } m || minute.Length != 2 || Two(hour) is not { } h || !IsValid(h, m, Two(second)) || (second.Length > 0 && Two(second) is null))
        {
            return null;
        }

        return (new(h, m, Two(second), null), s.Unit(end) == TimeUnit.Minute ? end + 1 : end);
    }

    /// <summary>«ساعت ۵ و نیم», «ساعت هفت و بیست و هشت دقیقه و ۹ ثانیه», «۷ غروب».</summary>
    private static (ClockTime Time, int End)? Words(TokenSenses s, int at, bool isSaid)
    {
        if (s.Number(at) is not { IsOrdinal: false, Value: >= 0 and <= 24 } number || number.Value * 2 % 1 != 0)
        {
            return null;
        }

        var (hour, half, end) = ((int)number.Value, number.Value % 1 != 0, number.End);
        int? minute = half ? MinutesOfHour / 2 : null;
        int? second = null;
        if (!half && s.IsForm(end, "و") && s.IsForm(end + 1, "ربع"))
        {
            (minute, end) = (Quarter, end + 2);
        }
        else if (!half && s.IsForm(end, "و") && Counted(s, end + 1, TimeUnit.Minute) is var (minutes, after))
        {
            (minute, end) = (minutes, after);
            if (s.IsForm(end, "و") && Counted(s, end + 1, TimeUnit.Second) is var (seconds, behind))
            {
                (second, end) = (seconds, behind);
            }
        }

        // Without the word hour only a part of the day shows that the number is one; «۳ شب» are three nights.
        var shown = isSaid || (PartAt(s, end) is not null && !s.Is(end, TimeRole.Unit) && !s.IsForm(end + 1, "متوالی")) || second is not null || (s.Is(end, TimeRole.Until) && Digits(s, end + 1) is not null);
        return shown && IsValid(hour, minute, second) && !(isSaid && minute is null && s.Unit(end) == TimeUnit.Minute)
            ? (new(hour, minute, second, null), end) : null;
    }

    private static (int Count, int End)? Counted(TokenSenses s, int at, TimeUnit unit) =>
        s.Number(at) is { IsOrdinal: false, Value: >= 0 and < 60 } number && s.Unit(number.End) == unit && number.Value % 1 == 0
            ? ((int)number.Value, number.End + 1) : null;

    /// <summary>«یک ربع به هفت عصر», «۱۰ دقیقه به ۸», «۵ دقیقه مانده به ساعت ۹».</summary>
    private static Match? To(TokenSenses s, int at)
    {
        var end = s.Value(at, TimeRole.Number) == 1 ? at + 1 : at;
        var minutes = (decimal)Quarter;
        if (s.IsForm(end, "ربع"))
        {
            end++;
        }
        else if (Counted(s, at, TimeUnit.Minute) is var (count, after))
        {
            (minutes, end) = (count, after);
        }
        else
        {
            return null;
        }

        end = s.IsForm(end, "مانده") ? end + 1 : end;
        if (!s.IsForm(end, "به"))
        {
            return null;
        }

        var isSaid = s.Is(end + 1, TimeRole.Clock);
        if ((Hour(s, end + 1) ?? (isSaid ? null : Plain(s, end + 1))) is not { Meaning: ClockTime hour } to)
        {
            return null;
        }

        return new(Moved(hour, -minutes), to.End);
    }

    private static Match? Plain(TokenSenses s, int at) =>
        Words(s, at, isSaid: true) is var (time, end) && s.Unit(end) is null ? new(time, end) : null;

    /// <summary>«ساعت ۸ تا ۱۰ صبح»: from one hour to another.</summary>
    private static Match Until(TokenSenses s, Match from)
    {
        if (!s.Is(from.End, TimeRole.Until) || s.Is(from.End + 1, TimeRole.Clock) || from.Meaning is not ClockTime first
            || (Hour(s, from.End + 1) ?? (Words(s, from.End + 1, isSaid: true) is var (time, end) && s.Unit(end) is null ? Zone(s, new(time, end)) : null)) is not { Meaning: ClockTime last } to)
        {
            return from;
        }

        // «از ۸ تا ۱۰ شب»: both in the evening.
        var same = last.Hour >= 12 && first.Hour < 12 && first.Hour + 12 < last.Hour && PartAt(s, to.End - 1) is not null ? first with { Hour = first.Hour + 12 } : first;
        return new(new Between(same with { Zone = last.Zone }, last), to.End);
    }

    private static Match Zone(TokenSenses s, Match match)
    {
        var at = s.IsForm(match.End, "به") ? match.End + 1 : match.End;
        if (!s.IsForm(at, "وقت") && !s.IsForm(at, "افق"))
        {
            return match;
        }

        return s.IsForm(at + 1, "محلی") ? match with { End = at + 2 }
            : s.Value(at + 1, TimeRole.Zone) is { } minutes
                ? new(((ClockTime)match.Meaning) with { Zone = Offset((int)minutes) }, at + 2)
            : match;
    }

    private static string Offset(int minutes) => minutes == 0 ? "Z"
        : $"{(minutes < 0 ? '-' : '+')}{TimexFormat.Two(Math.Abs(minutes) / MinutesOfHour)}:{TimexFormat.Two(Math.Abs(minutes) % MinutesOfHour)}";

    private static (DayPart Part, int End)? PartAt(TokenSenses s, int at)
    {
        if (s.Is(at, TimeRole.Before) || s.Is(at, TimeRole.After))
        {
            var noon = s.Is(at + 1, TimeRole.From) ? at + 2 : at + 1;
            return s.IsForm(noon, "ظهر") ? (s.Is(at, TimeRole.Before) ? DayPart.Morning : DayPart.Afternoon, noon + 1) : null;
        }

        return s.IsForm(at, "نیمه") && s.IsForm(at + 1, "شب") ? (DayPart.Midnight, at + 2)
            : s.Is(at, TimeRole.Day) ? null
            : s.Value(at, TimeRole.DayPart) is { } part ? ((DayPart)(int)part, at + 1)
            : null;
    }

    private static bool IsValid(int hour, int? minute, int? second) => hour <= 24 && minute is null or <= 59 && second is null or <= 59;

    private static int? Two(ReadOnlySpan<char> digits) =>
        digits.Length is 1 or 2 && !digits.ContainsAnyExceptInRange('0', '9') ? int.Parse(digits) : null;
}
