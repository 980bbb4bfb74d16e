using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Peygir.Ledger.Exports;

/// <summary>Writes commitments as threads: a line of JSON for each, with where its mentions stand.</summary>
public static class ThreadsExport
{
    /// <summary>Writes commitments in their order.</summary>
    public static void Write(IEnumerable<Commitment> commitments, TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(commitments);
        ArgumentNullException.ThrowIfNull(to);
        foreach (var commitment in commitments)
        {
            to.Write(JsonSerializer.Serialize(ThreadLine.Of(commitment), ThreadsJson.Compact.ThreadLine));
            to.Write('\n');
        }
    }
}

/// <summary>A commitment as a thread. The names of the fields are a contract.</summary>
internal sealed record ThreadLine(
    string Id,
    string Title,
    IReadOnlyList<string> Debtors,
    IReadOnlyList<string> Creditors,
    string Area,
    string Status,
    [property: JsonPropertyName("slip_days")] int? SlipDays,
    IReadOnlyList<ThreadDeadline> Deadlines,
    IReadOnlyList<ThreadMention> Mentions)
{
    public static ThreadLine Of(Commitment c) => new(
        c.Id,
        c.Title,
        c.Debtors,
        c.Creditors,
        c.Area,
        StatusOf(c.Status),
        c.SlipDays,
        [.. c.Deadlines.Where(d => d.Said is not null).Select(d => new ThreadDeadline(Day(d.Said!.Value), Day(d.Deadline.End)))],
        [.. c.Mentions.Select(m => new ThreadMention(
            m.Statement.Report, m.Statement.Span.Start, m.Statement.Span.End, Word(m.Statement.Kind.ToString()), Word(m.Relation.ToString()), m.Score, m.Reasons))]);

    private static string StatusOf(CommitmentStatus status) => status == CommitmentStatus.KeptLate ? "kept late" : Word(status.ToString());

    private static string Word(string name) => name.ToLowerInvariant();

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}

/// <summary>A deadline and the day it was stated.</summary>
internal sealed record ThreadDeadline(string Said, string Deadline);

/// <summary>Where a mention stands: start and end are UTF-16 offsets into the report's text.</summary>
internal sealed record ThreadMention(
    string Report, int Start, int End, string Kind, string Relation, double Score, IReadOnlyList<string> Reasons);

/// <summary>The serialisers.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ThreadLine))]
internal sealed partial class ThreadsJson : JsonSerializerContext
{
    public static ThreadsJson Compact { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });
}
