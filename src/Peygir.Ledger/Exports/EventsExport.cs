using Peygir.Ledger.Events;

namespace Peygir.Ledger.Exports;

/// <summary>All events of a ledger, as they are stored, for another ledger to import. Filters do not bear on it.</summary>
internal static class EventsExport
{
    public static void Write(IExportSource source, Stream output)
    {
        using var lines = new JsonLines(output);
        foreach (var e in source.Events)
        {
            lines.Write(json =>
            {
                json.WriteStartObject();
                json.WriteNumber("seq", e.Seq);
                json.WriteNumber("at", e.At.ToUnixTimeMilliseconds());
                json.WriteString("kind", EventJson.KindOf(e.Change).ToString());
                json.WriteKnown("report", e.Cause.Report);
                json.WriteKnown("reader", e.Cause.Reader);
                json.WriteKnown("person", e.Cause.Person);
                json.WriteKnown("reason", e.Cause.Reason);
                json.WritePropertyName("body");
                json.WriteRawValue(EventJson.Write(e.Change));
                json.WriteEndObject();
            });
        }
    }
}
