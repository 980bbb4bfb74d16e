using NodaTime;
using Peygir.Ledger.Stores.Asking;

namespace Peygir.Ledger;

public sealed partial class Ledger
{
    /// <summary>
    /// The statements that have all of a query's words, in any inflection, or speak of the same subjects, places and
    /// concepts in another language; those added last first.
    /// </summary>
    /// <param name="query">Words in any of the languages.</param>
    /// <param name="limit">The most that are given.</param>
    /// <param name="asOf">Only what was said up to this day; null for all.</param>
    public IReadOnlyList<SearchHit> Search(string query, int limit = 50, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var words = _options.Words(query);
        return _store.Read(session => Searching.Hits(session, words, limit, asOf));
    }

    /// <summary>The figures of indicators, the newest first.</summary>
    /// <param name="query">Which are asked for.</param>
    public IReadOnlyList<LedgerStatement> Indicators(IndicatorQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _store.Read(session => IndicatorTable.Find(session, query));
    }

    /// <summary>The subjects that commitments are about, those with most commitments first.</summary>
    /// <param name="asOf">Those that are open or overdue are counted as of this day; null for today.</param>
    public IReadOnlyList<SubjectSummary> Subjects(LocalDate? asOf = null) =>
        _store.Read(session => SubjectTable.All(session, asOf ?? Today));

    /// <summary>What each of two sides owes the other, and what became of it.</summary>
    /// <param name="one">A state's code or a body's short name.</param>
    /// <param name="other">Another.</param>
    /// <param name="asOf">The day; null for today.</param>
    public Balance Balance(string one, string other, LocalDate? asOf = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(one);
        ArgumentException.ThrowIfNullOrWhiteSpace(other);
        return new(one, other, Owed(one, other), Owed(other, one));

        IReadOnlyList<Commitment> Owed(string debtor, string creditor) =>
            [.. Commitments(new() { Debtor = debtor, Creditor = creditor, AsOf = asOf, Order = CommitmentOrder.Deadline })];
    }
}
