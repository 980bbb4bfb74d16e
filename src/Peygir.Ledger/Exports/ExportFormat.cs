namespace Peygir.Ledger.Exports;

/// <summary>A form that other programs read.</summary>
/// <param name="Name">How it is asked for: "csv".</param>
/// <param name="MediaType">Its IANA media type, or the nearest one.</param>
/// <param name="Extension">How files of it end: ".csv".</param>
/// <param name="Description">What it holds and who reads it, in a sentence.</param>
/// <param name="Write">Writes all of a source to a stream, which is left open.</param>
public sealed record ExportFormat(
    string Name, string MediaType, string Extension, string Description, Action<IExportSource, Stream> Write);
