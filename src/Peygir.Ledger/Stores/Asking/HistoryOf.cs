using NodaTime;

namespace Peygir.Ledger.Stores.Asking;

/// <summary>Finds the events that a commitment is from.</summary>
internal static class HistoryOf
{
    /// <exception cref="LedgerException">Nothing ever spoke of a commitment of this id.</exception>
    public static List<LedgerEvent> Commitment(Session session, string id)
    {
        var component = Component.Around(session, [id]);
        if (component.Statements.Count == 0)
        {
            throw DecisionCheck.NoCommitment(id);
        }

        var folding = component.Fold(LocalDate.MaxIsoValue);
        var now = folding.Now(id);
        var statements = folding.Commitments().Where(c => c.Id == now).SelectMany(c => c.Mentions).Select(m => m.Seq);
        var seqs = statements.Concat(component.Decisions.Select(d => d.Seq)).Distinct();
        return session.Many(
            $"SELECT {EventLog.Columns} FROM events e WHERE {session.Dialect.IsAmong("e.seq", "$1")} ORDER BY e.seq", EventLog.Row, session.Dialect.List(seqs));
    }
}
