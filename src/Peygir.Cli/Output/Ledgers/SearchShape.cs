using System.Globalization;
using Peygir.Cli.Output.Rows;
using Peygir.Ledger;
using Peygir.Ledger.Exports;
using Peygir.Text;

namespace Peygir.Cli.Output.Ledgers;

/// <summary>How what a search found is shown.</summary>
internal static class SearchShape
{
    public static RowShape<SearchHit> Shape { get; } = new()
    {
        Table =
        [
            new("said", h => Days.Gregorian(h.Statement.Said)),
            new("kind", h => ExportKeys.Of(h.Statement.Kind)),
            new("side", h => h.Statement.Side),
            new("lang", h => h.Statement.Language.Code()),
            new("due", h => Days.Gregorian(h.Statement.Time?.End)),
            new("area", h => h.Statement.Area),
            new("commitments", h => string.Join(' ', h.Commitments)),
        ],
        Below = Words,
        Csv =
        [
            new("said", h => Days.Gregorian(h.Statement.Said)),
            new("kind", h => ExportKeys.Of(h.Statement.Kind)),
            new("side", h => h.Statement.Side),
            new("speaker", h => h.Statement.Speaker),
            new("lang", h => h.Statement.Language.Code()),
            new("quote", h => h.Statement.Quote),
            new("area", h => h.Statement.Area),
            new("commitments", h => string.Join("; ", h.Commitments)),
            new("report", h => h.Statement.Report),
            new("start", h => h.Statement.Span.Start.ToString(CultureInfo.InvariantCulture)),
            new("end", h => h.Statement.Span.End.ToString(CultureInfo.InvariantCulture)),
            new("publisher", h => h.Report.Publisher),
            new("title", h => h.Report.Title),
            new("url", h => h.Report.Url),
        ],
        Json = (json, h) =>
        {
            json.WriteStartObject();
            json.WriteString("report", h.Statement.Report);
            json.WriteNumber("start", h.Statement.Span.Start);
            json.WriteNumber("end", h.Statement.Span.End);
            json.WriteString("quote", h.Statement.Quote);
            json.WriteString("lang", h.Statement.Language.Code());
            json.WriteString("said", h.Statement.Said is null ? null : Days.Gregorian(h.Statement.Said));
            json.WriteString("kind", ExportKeys.Of(h.Statement.Kind));
            json.WriteString("speaker", h.Statement.Speaker);
            json.WriteString("side", h.Statement.Side);
            json.WriteString("area", h.Statement.Area);
            json.WriteStartArray("commitments");
            foreach (var id in h.Commitments)
            {
                json.WriteStringValue(id);
            }

            json.WriteEndArray();
            json.WriteString("publisher", h.Report.Publisher);
            json.WriteString("title", h.Report.Title);
            json.WriteString("url", h.Report.Url);
            json.WriteEndObject();
        },
        Nothing = "Nothing was said in these words.",
    };

    private static IEnumerable<string> Words(SearchHit hit)
    {
        if (hit.Statement.Speaker.Length > 0)
        {
            yield return hit.Statement.Speaker + ":";
        }

        yield return hit.Statement.Quote;
        var source = string.Join(", ", new[] { hit.Report.Publisher, hit.Report.Title, hit.Report.Url }.Where(p => p.Length > 0));
        yield return source.Length > 0 ? source : hit.Report.Id;
    }
}
