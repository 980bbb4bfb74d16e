using System.Collections.Immutable;
using NodaTime;

namespace Peygir.Time;

/// <summary>One way to understand an expression as a closed interval of days.</summary>
/// <param name="Start">The first day (ISO calendar).</param>
/// <param name="End">The last day, <paramref name="Start"/> or later.</param>
/// <param name="Calendar">"persian", "iso" or "islamic": the calendar the interval was counted in.</param>
/// <param name="Granularity">The grain the words name it in: of "by the end of 2026" a day, of "in 2026" a year.</param>
/// <param name="Timex">The same for other tools.</param>
public sealed record TimeReading(LocalDate Start, LocalDate End, string Calendar, Granularity Granularity, Timex Timex);

/// <summary>What an expression means, in a context.</summary>
public sealed record TimeResolution
{
    /// <summary>The likeliest reading; null where it could not be resolved to days.</summary>
    public TimeReading? Best { get; init; }

    /// <summary>Other readings that stand, likelier first.</summary>
    public ImmutableArray<TimeReading> Alternatives { get; init; } = [];

    /// <summary>Its TIMEX3, with X for what is not known where it could not be resolved.</summary>
    public required Timex Timex { get; init; }

    /// <summary>The day it was counted from; null where it does not depend on one, or where none was known.</summary>
    public LocalDate? Anchor { get; init; }

    /// <summary>In one English sentence, why it was resolved so, or why it was not.</summary>
    public required string Why { get; init; }
}
