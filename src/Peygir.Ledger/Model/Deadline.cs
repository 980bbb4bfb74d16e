using NodaTime;

namespace Peygir.Ledger;

/// <summary>When a thing is to be done, as somebody stated it.</summary>
/// <param name="Start">The first day it may be done by the words; of a limit ("by the end of 2026") the same as <paramref name="End"/>.</param>
/// <param name="End">The last day the words allow.</param>
/// <param name="Calendar">"persian", "iso" or "islamic": the calendar it was counted in.</param>
/// <param name="Words">The words that say it, as they stand in the report; "" where only the days are known.</param>
public sealed record Deadline(LocalDate Start, LocalDate End, string Calendar, string Words);
