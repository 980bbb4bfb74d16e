using Peygir.Ledger.Events;
using Peygir.Ledger.Recording;
using Peygir.Ledger.Stores;

namespace Peygir.Ledger.Importing;

/// <summary>
/// Takes over the events of another ledger: its reports, which are linked anew with what is known here, and the
/// decisions of people. What is known already changes nothing, so a file may be imported again.
/// </summary>
internal sealed class EventImport(Ledger ledger)
{
    // Of one transaction, as in adding.
    private const int Most = 256;
    private readonly List<(RecordedReport Report, string Lemmatizer)> _reports = [];
    private readonly Dictionary<long, long> _numbers = [];
    private readonly Lazy<Dictionary<(string, string, string, string), long>> _known = new(() => ledger.Events()
        .Where(e => e.Change is Decision)
        .GroupBy(Key)
        .ToDictionary(g => g.Key, g => g.Last().Seq));

    private readonly AddCounts _added = new();
    private int _decisions;
    private int _knownDecisions;

    public ImportSummary Run(EventLines lines)
    {
        var refused = new List<string>();
        foreach (var (line, e) in lines.Read())
        {
            switch (e.Change)
            {
                case ReportAdded added:
                    Flush(Most);
                    _reports.Add((new(added.Report, []), added.Lemmatizer));
                    break;
                case StatementAdded added:
                    var (report, lemmatizer) = _reports[^1];
                    _reports[^1] = (report with { Statements = report.Statements.Add(added.Statement) }, lemmatizer);
                    break;
                case Decision decision:
                    Flush(1);
                    Decide(e, decision, lines.Place(line), refused);
                    break;
            }
        }

        Flush(1);
        return new(_added.Summary, _decisions, _knownDecisions, refused);
    }

    private static (string, string, string, string) Key(LedgerEvent e) =>
        (EventJson.KindOf(e.Change).ToString(), EventJson.Write(e.Change), e.Cause.Person, e.Cause.Reason);

    // Where another lemmatizer made them, they are made anew: they are found and linked by those of today.
    private static RecordedReport WithLemmas(RecordedReport recorded, string lemmatizer)
    {
        if (lemmatizer == Lemmatizer.Default.Version)
        {
            return recorded;
        }

        var (report, statements) = recorded;
        var lemmas = Lemmatizer.Default.Lemmas(report.Text, report.Language, [.. statements.Select(s => s.Span)]);
        return new(report, [.. statements.Select((s, i) => s with { Lemmas = lemmas[i] })]);
    }

    private void Flush(int atLeast)
    {
        if (_reports.Count >= atLeast)
        {
            ledger.AddRecorded(_reports.Select(r => WithLemmas(r.Report, r.Lemmatizer)), _added);
            _reports.Clear();
        }
    }

    private void Decide(LedgerEvent e, Decision decision, string place, List<string> refused)
    {
        if (decision is Undone undone)
        {
            if (!_numbers.TryGetValue(undone.Seq, out var here))
            {
                refused.Add($"{place}: what it undoes was not taken over.");
                return;
            }

            decision = new Undone(here);
        }

        var key = Key(e with { Change = decision });
        if (_known.Value.TryGetValue(key, out var known))
        {
            _numbers[e.Seq] = known;
            _knownDecisions++;
            return;
        }

        try
        {
            _numbers[e.Seq] = ledger.Decide(decision, e.Cause.Person, e.Cause.Reason).Seq;
            _decisions++;
        }
        catch (LedgerException problem)
        {
            refused.Add($"{place}: {problem.Message}");
        }
    }
}
