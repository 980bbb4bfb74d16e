using System.Text.Json;

namespace Peygir.Ledger.Exports;

/// <summary>An object a commitment and line.</summary>
internal static class JsonLinesExport
{
    public static void Write(IExportSource source, Stream output)
    {
        using var lines = new JsonLines(output);
        foreach (var c in source.Commitments)
        {
            lines.Write(json => JsonSerializer.Serialize(json, CommitmentJson.Of(c), CommitmentJsonContext.Compact.CommitmentJson));
        }
    }
}
