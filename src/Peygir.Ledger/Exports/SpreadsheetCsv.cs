using System.Buffers;
using System.Globalization;
using System.Text;
using CsvHelper;

namespace Peygir.Ledger.Exports;

/// <summary>
/// Writes CSV that people open in spreadsheets: a cell that begins like a formula gets an apostrophe before it, since
/// spreadsheets run formulas and the words come from outside. A negative number is no formula and stays a number.
/// </summary>
public sealed class SpreadsheetCsv : IDisposable
{
    private const int Buffer = 64 * 1024;
    private static readonly SearchValues<char> s_formulas = SearchValues.Create("=+-@\t\r\n");
    private readonly CsvWriter _csv;

    /// <param name="output">Where to write; stays open.</param>
    /// <param name="withMark">Whether to begin with a byte order mark, which some spreadsheets need to see UTF-8.</param>
    public SpreadsheetCsv(Stream output, bool withMark = false) => _csv = CsvWriter.Create(
        new StreamWriter(output, new UTF8Encoding(withMark), Buffer, leaveOpen: true), CsvWriterOptions.Default, leaveOpen: false);

    /// <summary>Writes a row.</summary>
    public void Write(IEnumerable<string> cells) => _csv.WriteRecord([.. cells.Select(Safe)]);

    /// <summary>Hands on what was written so far.</summary>
    public void Flush() => _csv.Flush();

    /// <inheritdoc/>
    public void Dispose() => _csv.Dispose();

    private static string Safe(string cell) =>
        cell.Length > 0 && s_formulas.Contains(cell[0])
        && !decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
            ? "'" + cell : cell;
}
