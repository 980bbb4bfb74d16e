using System.Collections.Immutable;
using Peygir.Ledger.Recording;

namespace Peygir.Ledger.Stores;

/// <summary>The words by which statements are found, by the lemmatizer of today whatever they were added with.</summary>
internal sealed class StatementWords(Session session, Lemmatizer lemmatizer)
{
    private (long Seq, ReportAdded Added)? _reading;

    /// <summary>Says that the statements to come are of this reading.</summary>
    public void Begin(long seq, ReportAdded added) => _reading = (seq, added);

    /// <summary>The words of a statement of the reading that was begun.</summary>
    public IEnumerable<string> OfNew(LedgerStatement statement) => Of(statement, _reading!.Value.Added);

    /// <summary>The words of a statement of any reading.</summary>
    /// <param name="seq">The number of its event.</param>
    /// <param name="statement">The statement.</param>
    public IEnumerable<string> Of(long seq, LedgerStatement statement)
    {
        // The events of a reading's statements follow that of its report.
        var added = session.One(
            $"SELECT {EventLog.Columns} FROM events e WHERE e.seq = (SELECT max(seq) FROM events WHERE seq < $1 AND kind = 1)", EventLog.Row, seq)!;
        return Of(statement, (ReportAdded)added.Change);
    }

    private IEnumerable<string> Of(LedgerStatement statement, ReportAdded added)
    {
        ImmutableArray<string> lemmas = added.Lemmatizer == lemmatizer.Version
            ? statement.Lemmas
            : lemmatizer.Lemmas(added.Report.Text, added.Report.Language, [statement.Span])[0];
        return SearchWords.Of(statement with { Lemmas = lemmas });
    }
}
