using Peygir.Ledger.Recording;

namespace Peygir.Ledger.Events;

/// <summary>What must hold of events that come from outside, beside their form: all that the ledger itself writes has it.</summary>
internal static class EventCheck
{
    /// <summary>The event itself.</summary>
    /// <exception cref="FormatException">It is none that a ledger could have written.</exception>
    public static LedgerEvent Sound(LedgerEvent e) => e.Change switch
    {
        Decision when string.IsNullOrWhiteSpace(e.Cause.Person) => throw new FormatException("a decision is of no person."),
        StatementAdded { Statement.Time: { } time } when time.Start > time.End => throw new FormatException("its time ends before it starts."),
        StatementAdded { Statement.Setting: var setting } when setting.FirstOrDefault(s => !SettingEntry.IsOne(s)) is { } wrong =>
            throw new FormatException($"\"{wrong}\" tells nothing of what is near it."),
        _ => e,
    };
}
