namespace Peygir.Ledger.Exports;

/// <summary>A row a commitment.</summary>
internal static class CsvExport
{
    public static void Write(IExportSource source, Stream output)
    {
        using var csv = new SpreadsheetCsv(output);
        csv.Write(CommitmentTable.Columns.Select(c => c.Name));
        foreach (var commitment in source.Commitments)
        {
            csv.Write(CommitmentTable.Columns.Select(c => c.Cell(commitment)));
        }
    }
}
