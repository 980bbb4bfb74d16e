using System.Text;
using Peygir.Ledger.Exports;

namespace Peygir.Ledger.Tests.Exports;

/// <summary>Runs an export into memory.</summary>
internal static class Export
{
    public static byte[] Bytes(string format, IExportSource? source = null)
    {
        using var stream = new MemoryStream();
        ExportFormats.Find(format)!.Write(source ?? Sample.Whole, stream);
        Assert.True(stream.CanRead, "The stream must stay open.");
        return stream.ToArray();
    }

    public static string Text(string format, IExportSource? source = null) =>
        new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Bytes(format, source));
}
