using Peygir.Ledger.Deriving;
using Peygir.Ledger.Exports;
using Peygir.Ledger.Importing;
using Peygir.Ledger.Stores;

namespace Peygir.Ledger;

public sealed partial class Ledger
{
    /// <summary>The ledger, or the part of it that a query asks for, for an <see cref="ExportFormat"/> to write.</summary>
    /// <param name="query">Which commitments; of reports those that speak of one of them, where it asks for less than all.</param>
    public IExportSource Source(CommitmentQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new LedgerSource(this, query with { AsOf = query.AsOf ?? Today });
    }

    /// <summary>
    /// Takes over what the export "events" of another ledger wrote: its reports with their readings, linked anew with
    /// what is known here, and the decisions of people. What is known already changes nothing.
    /// </summary>
    /// <param name="events">The lines.</param>
    /// <param name="name">Where they are from, as errors name it.</param>
    /// <exception cref="LedgerException">A line is no event; reports and decisions well before it were taken over.</exception>
    public ImportSummary Import(TextReader events, string name = "events")
    {
        ArgumentNullException.ThrowIfNull(events);
        return new EventImport(this).Run(new(events, name));
    }

    /// <summary>Makes sure that every line is an event that <see cref="Import"/> can take over, so that it is all of them or nothing.</summary>
    /// <param name="events">The lines.</param>
    /// <param name="name">Where they are from, as errors name it.</param>
    /// <exception cref="LedgerException">A line is no event.</exception>
    public static void CheckImport(TextReader events, string name = "events")
    {
        ArgumentNullException.ThrowIfNull(events);
        foreach (var _ in new EventLines(events, name).Read())
        {
        }
    }

    /// <summary>Whether a decision of a person on a report's statements stands.</summary>
    internal bool IsReviewed(string report) => _store.Read(session =>
        Undoing.Standing(FactTables.Decisions(session, [FactTables.ReportTarget(report)])).Count > 0);
}
