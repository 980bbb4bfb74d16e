using Peygir.Ledger.Stores.Asking;

namespace Peygir.Ledger;

public sealed partial class Ledger
{
    /// <summary>The id of the report that an id, or the beginning of one, names; null where there is none.</summary>
    /// <exception cref="LedgerException">Several ids begin so.</exception>
    public string? ReportId(string beginning)
    {
        ArgumentException.ThrowIfNullOrEmpty(beginning);
        if (Report(beginning) is not null)
        {
            return beginning;
        }

        // Ids that begin with a text stand right behind it.
        var next = _store.Read(session => ReportTable.Page(session, beginning, 2))
            .Select(r => r.Id).Where(id => id.StartsWith(beginning, StringComparison.Ordinal)).ToList();
        return next.Count < 2 ? next.FirstOrDefault()
            : throw new LedgerException($"The ids of several reports begin with \"{beginning}\".", "Write more of the id.");
    }
}
