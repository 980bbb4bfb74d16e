using Peygir.Ledger.Stores;

namespace Peygir.Ledger;

public sealed partial class Ledger
{
    /// <summary>Records what a person decided.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="person">Who decides.</param>
    /// <param name="reason">Why; may be "".</param>
    /// <returns>The event, by whose number the decision can be undone.</returns>
    /// <exception cref="LedgerException">The decision is on something that is not there, or the store fails.</exception>
    public LedgerEvent Decide(Decision decision, string person, string reason)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentException.ThrowIfNullOrWhiteSpace(person);
        ArgumentNullException.ThrowIfNull(reason);
        return _store.Write(session =>
        {
            var complete = new DecisionCheck(session, Today).Complete(decision);
            var writer = new Writer(session, _options);
            var e = writer.Decide(complete, person, reason);
            writer.Flush();
            return e;
        });
    }

    /// <summary>Takes a decision back. The undoing can itself be undone.</summary>
    /// <param name="seq">The number of the decision's event.</param>
    /// <param name="person">Who takes it back.</param>
    /// <param name="reason">Why; may be "".</param>
    /// <exception cref="LedgerException">There is no such decision, or it was undone already.</exception>
    public LedgerEvent Undo(long seq, string person, string reason = "") => Decide(new Undone(seq), person, reason);
}
