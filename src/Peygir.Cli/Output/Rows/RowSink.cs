using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Peygir.Ledger.Exports;

namespace Peygir.Cli.Output.Rows;

/// <summary>Writes things one by one in some format.</summary>
internal static class RowSink
{
    private const int Buffer = 64 * 1024;

    /// <summary>The formats, the usual one first.</summary>
    public static readonly string[] Formats = ["table", "json", "jsonl", "csv"];

    /// <summary>Writes all of a sequence while it is read; a table is held back until its columns are known to be wide enough.</summary>
    public static void Write<T>(string format, IEnumerable<T> rows, RowShape<T> shape, Stream output, TableStyle style)
    {
        switch (format)
        {
            case "json":
                Json(rows, shape, output);
                break;
            case "jsonl":
                JsonLines(rows, shape, output);
                break;
            case "csv":
                Csv(rows, shape, output);
                break;
            default:
                using (var text = new StreamWriter(output, new UTF8Encoding(false), Buffer, leaveOpen: true))
                {
                    Table(rows, shape, text, style);
                }

                break;
        }
    }

    /// <summary>Writes a table of all rows.</summary>
    public static void Table<T>(IEnumerable<T> rows, RowShape<T> shape, TextWriter output, TableStyle style)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            output.WriteLine(shape.Nothing);
            return;
        }

        var cells = all.Select(r => shape.Table.Select(c => Visible.Text(TableText.OneLine(c.Cell(r)))).ToArray()).ToList();
        string[] header = [.. shape.Table.Select(c => c.Name)];
        var widths = TableText.Widths(header, cells);
        output.WriteLine(style.Faint(TableText.Line(header, widths)));
        for (var i = 0; i < all.Count; i++)
        {
            output.WriteLine(shape.Paint(style, all[i], TableText.Line(cells[i], widths)));
            foreach (var text in shape.Below(all[i]))
            {
                foreach (var line in TableText.Wrap(Visible.Text(TableText.OneLine(text)), style.Width - 5))
                {
                    output.WriteLine(line.Length > 0 ? "     " + line : "");
                }
            }
        }
    }

    private static void Json<T>(IEnumerable<T> rows, RowShape<T> shape, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" });
        json.WriteStartArray();
        foreach (var row in rows)
        {
            shape.Json(json, row);
            if (json.BytesPending > Buffer)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void JsonLines<T>(IEnumerable<T> rows, RowShape<T> shape, Stream output)
    {
        var buffer = new BufferedStream(output, Buffer);
        foreach (var row in rows)
        {
            using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            {
                shape.Json(json, row);
            }

            buffer.WriteByte((byte)'\n');
        }

        buffer.Flush();
    }

    private static void Csv<T>(IEnumerable<T> rows, RowShape<T> shape, Stream output)
    {
        using var csv = new SpreadsheetCsv(output);
        csv.Write(shape.Csv.Select(c => c.Name));
        foreach (var row in rows)
        {
            csv.Write(shape.Csv.Select(c => c.Cell(row)));
        }
    }
}
