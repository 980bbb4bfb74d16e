using NodaTime;
using Peygir.Ledger.Exports;
using Peygir.Text;
using Peygir.Time;

namespace Peygir.Cli.Output.Ledgers;

/// <summary>Days of the ledger in tables, from left to right in either calendar.</summary>
internal static class Days
{
    /// <summary>"2026-03-20"; "" where there is none.</summary>
    public static string Gregorian(LocalDate? day) => day is { } d ? ExportKeys.Of(d) : "";

    /// <summary>"29 Esfand 1404"; "" where there is none.</summary>
    public static string Solar(LocalDate? day) => day is { } d ? DateText.Of(Language.English).Solar(d) ?? "" : "";

    /// <summary>"2026-03-20 (29 Esfand 1404)"; "undated" where there is none.</summary>
    public static string Both(LocalDate? day) => day is null ? "undated" : Solar(day) is { Length: > 0 } solar ? $"{Gregorian(day)} ({solar})" : Gregorian(day);

    /// <summary>"in 12 days", "today", "5 days ago".</summary>
    public static string Distance(LocalDate from, LocalDate to) => Period.DaysBetween(from, to) switch
    {
        0 => "today",
        1 => "tomorrow",
        -1 => "yesterday",
        > 0 and var days => FormattableString.Invariant($"in {days} days"),
        var days => FormattableString.Invariant($"{-days} days ago"),
    };
}
