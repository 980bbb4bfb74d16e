using System.Text;
using CsvHelper;

namespace Peygir.Ledger.Exports;

/// <summary>A row a commitment.</summary>
internal static class CsvExport
{
    // A cell that begins like a formula is run by spreadsheets, with whatever a report put there.
    private static readonly CsvWriterOptions s_options = CsvWriterOptions.Default with { Injection = CsvInjection.Escape };

    public static void Write(IExportSource source, Stream output)
    {
        using var csv = CsvWriter.Create(
            new StreamWriter(output, new UTF8Encoding(false), 64 * 1024, leaveOpen: true), s_options, leaveOpen: false);
        csv.WriteRecord([.. CommitmentTable.Columns.Select(c => c.Name)]);
        foreach (var commitment in source.Commitments)
        {
            csv.WriteRecord([.. CommitmentTable.Columns.Select(c => c.Cell(commitment))]);
        }
    }
}
