using NodaTime;

namespace Peygir.Time.Meanings;

/// <summary>Years told by their place: this one, the last, the new one.</summary>
internal static class Years
{
    /// <summary>The offset of "the new year", which is the next one or this one.</summary>
    public const int New = 1000;

    private const int NewFromMonth = 10;

    /// <summary>The year so far from that of the report's day.</summary>
    public static int At(int offset, CalendarSystem calendar, TimeContext context)
    {
        var today = Resolver.Anchor(context).WithCalendar(calendar);
        return offset != New ? today.Year + offset

            // In the last quarter of a year one speaks of the next one as the new year, later of the one begun.
            : today.Month >= NewFromMonth ? today.Year + 1 : today.Year;
    }
}
