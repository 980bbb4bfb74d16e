using System.Text.Json;
using ParquetSharp;
using Peygir.Ledger.Exports;

namespace Peygir.Ledger.Tests.Exports;

/// <summary>CSV, JSON Lines and Parquet.</summary>
public class TablesTests
{
    [Fact]
    public void Csv_is_read_by_another_program_and_runs_no_formula()
    {
        var rows = OtherReader.Python("csv", "import io\nprint(json.dumps(list(csv.DictReader(io.StringIO(data.decode('utf-8'), newline='')))))", Export.Bytes("csv"));
        Assert.Equal(4, rows.GetArrayLength());
        var bridge = rows[0];
        Assert.Equal(
            ("cbridge234567", "overdue", "ARM; AZE; EAEU", "2026-03-20", "29 Esfand 1404", "79", "2025-05-01", "2026-01-09", "3"),
            (Of(bridge, "id"), Of(bridge, "status"), Of(bridge, "creditors"), Of(bridge, "deadline_end"), Of(bridge, "deadline_solar_hijri"), Of(bridge, "slip_days"), Of(bridge, "opened"), Of(bridge, "last_said"), Of(bridge, "mentions")));
        Assert.DoesNotContain(rows.EnumerateArray().SelectMany(r => r.EnumerateObject()), cell => cell.Value.GetString() is ['=' or '+' or '-' or '@', ..]);
    }

    [Theory]
    [InlineData("-406", "-406")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("=1", "'=1")]
    [InlineData("@sum", "'@sum")]
    [InlineData("-", "'-")]
    [InlineData("۵", "۵")]
    public void A_negative_number_stays_one_and_what_begins_like_a_formula_is_text(string cell, string written)
    {
        using var output = new MemoryStream();
        using (var csv = new SpreadsheetCsv(output))
        {
            csv.Write([cell, "end"]);
        }

        Assert.Equal(written + ",end", System.Text.Encoding.UTF8.GetString(output.ToArray()).TrimEnd());
    }

    [Fact]
    public void A_line_of_json_holds_the_story_of_a_commitment()
    {
        var lines = Export.Text("jsonl").TrimEnd('\n').Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(4, lines.Count);
        var moved = lines[0].GetProperty("mentions")[1];
        Assert.Equal("moved", Of(moved, "relation"));
        Assert.Equal(moved.GetProperty("quote").GetString()!.Length, moved.GetProperty("end").GetInt32() - moved.GetProperty("start").GetInt32());
        Assert.Equal(79, lines[0].GetProperty("slipDays").GetInt32());
        Assert.Equal(JsonValueKind.Null, lines[3].GetProperty("deadline").ValueKind);
    }

    [Fact]
    public void Parquet_is_read_by_another_library()
    {
        using var reader = new ParquetFileReader(new MemoryStream(Export.Bytes("parquet")));
        using var group = reader.RowGroup(0);
        var rows = checked((int)group.MetaData.NumRows);
        Assert.Equal(6, rows);
        T[] Column<T>(string name)
        {
            var index = Enumerable.Range(0, group.MetaData.NumColumns).Single(i => group.MetaData.Schema.Column(i).Name == name);
            using var column = group.Column(index).LogicalReader<T>();
            return column.ReadAll(rows);
        }

        Assert.Equal(["r1", "r2", "r3", "r4", "r5", "r6 \"/<>\n"], Column<string>("report"));
        Assert.Equal(Sample.Hostile().Title.Replace("\uD800", "\uFFFD", StringComparison.Ordinal), Column<string>("title")[^1]);
        Assert.Equal([79, 79, 79, null, null, 0], Column<int?>("slip_days"));
        Assert.Equal(new Date(2026, 3, 20), Column<Date?>("deadline_end")[0]);
        Assert.Null(Column<Date?>("deadline_end")[3]);
        Assert.Equal([1, 0.87, 0.7, 1, 0.9, 1], Column<double?>("score").Select(s => s!.Value));
    }

    private static string Of(JsonElement row, string name) => row.GetProperty(name).GetString()!;
}
