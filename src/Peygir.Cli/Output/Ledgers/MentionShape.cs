using System.Globalization;
using System.Text.Json;
using Peygir.Cli.Output.Rows;
using Peygir.Ledger;
using Peygir.Ledger.Exports;
using Peygir.Text;

namespace Peygir.Cli.Output.Ledgers;

/// <summary>How the mentions of a commitment are shown.</summary>
internal static class MentionShape
{
    /// <summary>The shape, given the report of an id.</summary>
    public static RowShape<Mention> For(Func<string, LedgerReport> report) => new()
    {
        Table =
        [
            new("said", m => Days.Gregorian(m.Statement.Said)),
            new("solar hijri", m => Days.Solar(m.Statement.Said)),
            new("what", m => ExportKeys.Of(m.Relation)),
            new("kind", m => ExportKeys.Of(m.Statement.Kind)),
            new("side", m => m.Statement.Side),
            new("lang", m => m.Statement.Language.Code()),
            new("due", m => Days.Gregorian(m.Statement.Time?.End)),
            new("sure", m => string.Create(CultureInfo.InvariantCulture, $"{m.Score * 100:0}%")),
            new("statement", m => ShortId.Of(m.Statement.Id)),
        ],
        Below = m => Words(m, report(m.Statement.Report)),
        Csv =
        [
            new("said", m => Days.Gregorian(m.Statement.Said)),
            new("relation", m => ExportKeys.Of(m.Relation)),
            new("kind", m => ExportKeys.Of(m.Statement.Kind)),
            new("speaker", m => m.Statement.Speaker),
            new("side", m => m.Statement.Side),
            new("lang", m => m.Statement.Language.Code()),
            new("quote", m => m.Statement.Quote),
            new("time_start", m => Days.Gregorian(m.Statement.Time?.Start)),
            new("time_end", m => Days.Gregorian(m.Statement.Time?.End)),
            new("score", m => Math.Round(m.Score, 3).ToString(CultureInfo.InvariantCulture)),
            new("reasons", m => string.Join("; ", m.Reasons)),
            new("report", m => m.Statement.Report),
            new("start", m => m.Statement.Span.Start.ToString(CultureInfo.InvariantCulture)),
            new("end", m => m.Statement.Span.End.ToString(CultureInfo.InvariantCulture)),
            new("publisher", m => report(m.Statement.Report).Publisher),
            new("url", m => report(m.Statement.Report).Url),
        ],
        Json = (json, m) => JsonSerializer.Serialize(json, MentionJson.Of(m), CommitmentJsonContext.Compact.MentionJson),
        Nothing = "Nothing was said of it yet.",
    };

    private static IEnumerable<string> Words(Mention m, LedgerReport report)
    {
        if (m.Statement.Speaker.Length > 0)
        {
            yield return m.Statement.Speaker + ":";
        }

        yield return m.Statement.Quote;
        var source = string.Join(", ", new[] { report.Publisher, report.Title, report.Url }.Where(p => p.Length > 0));
        yield return source.Length > 0 ? source : report.Id;
        if (!m.Reasons.IsDefaultOrEmpty)
        {
            yield return "linked by " + string.Join(", ", m.Reasons);
        }
    }
}
