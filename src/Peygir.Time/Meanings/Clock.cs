namespace Peygir.Time.Meanings;

/// <summary>A time of the clock.</summary>
/// <param name="Hour">0 to 24.</param>
/// <param name="Minute">0 to 59; null where only the hour is said.</param>
/// <param name="Second">0 to 59; null where not said.</param>
/// <param name="Zone">Its offset as ISO 8601 writes it ("Z", "+03:30"); null where none is said.</param>
internal sealed record ClockTime(int Hour, int? Minute, int? Second, string? Zone) : Meaning
{
    public override Timex Open => new(
        TimexType.Time,
        $"T{TimexFormat.Two(Hour)}:{TimexFormat.Two(Minute ?? 0)}{(Second is { } s ? ":" + TimexFormat.Two(s) : "")}{Zone}");
}

/// <summary>A part of a day that does not say which: "in the morning".</summary>
internal sealed record PartOfDay(DayPart Part) : Meaning
{
    public override Timex Open => new(TimexType.Time, Part switch
    {
        DayPart.Dawn => "TDW",
        DayPart.Morning => "TMO",
        DayPart.Midday => "TMI",
        DayPart.Afternoon => "TAF",
        DayPart.Evening => "TEV",
        DayPart.Night => "TNI",
        DayPart.Midnight => "T24:00",
        _ => "TDT",
    });
}

/// <summary>A time of a day: "tomorrow at nine", "on Monday evening", "on 5 May from 9 to 11".</summary>
/// <param name="Day">The day.</param>
/// <param name="Time">A <see cref="ClockTime"/>, a <see cref="PartOfDay"/>, or a <see cref="Between"/> of such.</param>
internal sealed record AtTime(Meaning Day, Meaning Time) : Meaning
{
    public override bool NamesYear => Day.NamesYear;

    public override bool LeavesYearOpen => Day.LeavesYearOpen;

    public override Timex Open => Join(Day.Open.Value, Time);

    /// <summary>The TIMEX3 of a time of the day whose value is given.</summary>
    public static Timex Join(string day, Meaning time) => new(
        TimexType.Time,
        time is Between between ? $"{day}{between.From.Open.Value}/{day}{between.To.Open.Value}" : day + time.Open.Value,
        time.Open.Mod);
}
