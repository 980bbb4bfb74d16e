using System.Collections.Immutable;

namespace Peygir.Time.Meanings;

/// <summary>A length of time: "three years", "two days and an hour", "several months". It names no day.</summary>
/// <param name="Parts">Its units with their number, null where it is not told.</param>
internal sealed record Length(ImmutableArray<(TimeUnit Unit, decimal? Count)> Parts) : Meaning
{
    public Length(TimeUnit unit, decimal? count)
        : this([(unit, count)])
    {
    }

    public override bool NamesYear => true;

    public override Timex Open => new(TimexType.Duration, TimexFormat.Length(Parts));

    /// <summary>Whether it is counted on the clock: in hours, minutes or seconds.</summary>
    public bool IsOfClock => Parts.Any(p => p.Unit is TimeUnit.Hour or TimeUnit.Minute or TimeUnit.Second);

    /// <summary>The same and another length: "two days" and "an hour".</summary>
    public Length And(Length other) => new(Parts.AddRange(other.Parts));
}

/// <summary>A stretch that ends or begins with a day: the past five years, within two weeks.</summary>
/// <param name="By">Its length.</param>
/// <param name="Way">-1 back, 1 forward, 0 as the statement looks.</param>
/// <param name="Within">Whether it looks forward where the statement does not say: "within".</param>
/// <param name="From">From when; null for the report's day.</param>
internal sealed record Stretch(Length By, int Way, bool Within = false, Meaning? From = null) : Meaning
{
    public override bool NamesYear => From?.NamesYear ?? false;
}

/// <summary>A day, or an hour, so far from another: three months ago, in a week, two days after Christmas.</summary>
/// <param name="By">How far.</param>
/// <param name="Way">-1 back, 1 forward.</param>
/// <param name="From">From when; null for the report's day.</param>
internal sealed record Shift(Length By, int Way, Meaning? From = null) : Meaning
{
    public override bool NamesYear => From?.NamesYear ?? false;

    public override Timex Open => By.IsOfClock ? new(TimexType.Time, "XXXX-XX-XXTXX:XX") : base.Open;
}

/// <summary>
/// A day, or an hour, so far ahead, "in three weeks"; where the statement does not look forward, so long up to the report's day.
/// </summary>
/// <param name="By">How far.</param>
internal sealed record Due(Length By) : Meaning
{
    public override Timex Open => new Shift(By, 1).Open;
}

/// <summary>A time that comes again and again: "every Monday", "twice a month", "daily at nine".</summary>
/// <param name="Of">What recurs: a <see cref="Length"/> for its period, or a time that leaves its year open.</param>
/// <param name="Frequency">How often in it, as TIMEX3 says it: "2X"; null where not said.</param>
internal sealed record Recurring(Meaning Of, string? Frequency = null) : Meaning
{
    public override Timex Open => new(TimexType.Set, Of.Open.Value, Of.Open.Mod, Frequency);
}
