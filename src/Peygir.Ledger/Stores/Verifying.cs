using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Peygir.Ledger.Stores;

/// <summary>
/// Verifies a ledger: the database's files, that events follow one another and can be read, that every quotation is a
/// slice of its report, and that all tables are what follows from the events. Inside a transaction, which the caller
/// keeps or not.
/// </summary>
internal sealed class Verifying(Session session, LedgerOptions options)
{
    private const int MostProblems = 100;
    private readonly List<string> _problems = [];
    private long _statements;

    /// <summary>Verifies; what follows from the events is made anew on the way, if they are sound.</summary>
    public VerifyReport Run(bool rebuild)
    {
        _problems.AddRange(session.Dialect.Damage(session));
        var events = Events();
        var areEventsWhole = _problems.Count == 0;
        var isRebuilt = false;
        if (areEventsWhole)
        {
            var before = Digests();
            Rebuilding.Run(session, options);
            foreach (var (table, digest) in Digests())
            {
                if (before[table] != digest)
                {
                    _problems.Add($"The table {table} is not what follows from the events.");
                }
            }

            isRebuilt = rebuild;
        }

        return new(events, _statements, _problems, isRebuilt) { AreEventsWhole = areEventsWhole };
    }

    private long Events()
    {
        var last = 0L;
        LedgerReport? report = null;
        foreach (var stored in EventLog.StoredFrom(session, 1))
        {
            if (stored.Seq != ++last)
            {
                Problem(last == stored.Seq - 1 ? $"Event {last} is missing." : $"Events {last} to {stored.Seq - 1} are missing.");
                last = stored.Seq;
            }

            try
            {
                report = Check(stored.Event, report);
            }
            catch (LedgerException e)
            {
                Problem(e.Message);
            }
        }

        return last;
    }

    private LedgerReport? Check(LedgerEvent e, LedgerReport? report)
    {
        switch (e.Change)
        {
            case ReportAdded added:
                return added.Report;
            case StatementAdded { Statement: var s }:
                _statements++;
                if (report?.Id != s.Report || s.Span.End > report.Text.Length || report.Text[s.Span.Start..s.Span.End] != s.Quote)
                {
                    Problem($"Event {e.Seq}: the words of {s.Id} are not those of its report.");
                }

                break;
        }

        return report;
    }

    private void Problem(string text)
    {
        if (_problems.Count < MostProblems)
        {
            _problems.Add(text);
        }
    }

    private Dictionary<string, string> Digests()
    {
        var digests = Rebuilding.Contents.ToDictionary(c => c.Table, c => Digest(c.Query), StringComparer.Ordinal);
        digests.Add("search", Digest(session.Dialect.SearchContents));
        return digests;
    }

    private string Digest(string query)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        session.Each(query, row =>
        {
            Span<byte> size = stackalloc byte[sizeof(int)];
            for (var i = 0; i < row.Columns; i++)
            {
                var value = row.IsNull(i) ? [] : Encoding.UTF8.GetBytes(row.Text(i));
                BinaryPrimitives.WriteInt32LittleEndian(size, row.IsNull(i) ? -1 : value.Length);
                hash.AppendData(size);
                hash.AppendData(value);
            }
        });
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
