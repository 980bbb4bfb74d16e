using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using Peygir.Text;

namespace Peygir.Ledger.Exports;

/// <summary>
/// A commitment as other programs get it, from the command and from exports. Names and order of the fields are a
/// contract; new ones go at the end. Days are of the Gregorian calendar, YYYY-MM-DD; null where there is none.
/// </summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What was undertaken, in the words of a mention.</param>
/// <param name="Kind">"pledge", "request" or "agreement"; "indicator" where it follows a measured quantity.</param>
/// <param name="Status">"conditional", "open", "kept", "kept-late", "overdue", "withdrawn" or "superseded".</param>
/// <param name="Debtors">Who must act: ISO 3166 alpha-3 codes of states, short names of bodies.</param>
/// <param name="Creditors">To whom it is owed, likewise.</param>
/// <param name="Area">The area of policy.</param>
/// <param name="Subjects">Ids of the registry's subjects.</param>
/// <param name="Condition">The condition in its own words; "" where there is none.</param>
/// <param name="Deadline">The deadline stated last.</param>
/// <param name="SlipDays">Days between the first stated deadline and the last.</param>
/// <param name="Deadlines">All that were stated, in the order they were.</param>
/// <param name="Mentions">What was said of it, in the order it was.</param>
/// <param name="AsOf">The day it is seen from.</param>
/// <param name="Reviewed">Whether a person confirmed it.</param>
/// <param name="Why">Why it has its status, a sentence by language: "fa", "ru", "en".</param>
public sealed record CommitmentJson(
    string Id,
    string Title,
    string Kind,
    string Status,
    IEnumerable<string> Debtors,
    IEnumerable<string> Creditors,
    string Area,
    IEnumerable<string> Subjects,
    string Condition,
    DeadlineJson? Deadline,
    int? SlipDays,
    IEnumerable<StatedDeadlineJson> Deadlines,
    IEnumerable<MentionJson> Mentions,
    string AsOf,
    bool Reviewed,
    IReadOnlyDictionary<string, string> Why)
{
    /// <summary>The form of a commitment.</summary>
    public static CommitmentJson Of(Commitment c)
    {
        ArgumentNullException.ThrowIfNull(c);
        return new(
            c.Id,
            c.Title,
            ExportKeys.Of(c.Kind),
            ExportKeys.Of(c.Status),
            c.Debtors,
            c.Creditors,
            c.Area,
            c.Subjects,
            c.Condition,
            DeadlineJson.Of(c.Deadline),
            c.SlipDays,
            c.Deadlines.Select(d => new StatedDeadlineJson(Day(d.Said), DeadlineJson.Of(d.Deadline)!, d.Statement)),
            c.Mentions.Select(MentionJson.Of),
            ExportKeys.Of(c.AsOf),
            c.IsReviewed,
            Languages.All.ToDictionary(l => l.Code(), l => StatusSentence.Of(c, l)));
    }

    internal static string? Day(LocalDate? day) => day is { } d ? ExportKeys.Of(d) : null;
}

/// <summary>A deadline: its days, the calendar it was counted in, the words that say it.</summary>
public sealed record DeadlineJson(string Start, string End, string Calendar, string Text)
{
    internal static DeadlineJson? Of(Deadline? d) =>
        d is null ? null : new(ExportKeys.Of(d.Start), ExportKeys.Of(d.End), d.Calendar, d.Words);
}

/// <summary>A deadline, the day it was stated and the id of the statement, "" where a person set it.</summary>
public sealed record StatedDeadlineJson(string? Said, DeadlineJson Deadline, string Statement);

/// <summary>A mention: the statement with its place in its report, what it does to the commitment, and why it is held to speak of it.</summary>
public sealed record MentionJson(
    string Report,
    int Start,
    int End,
    string Quote,
    string Lang,
    string? Said,
    string Kind,
    string Relation,
    double Score,
    IEnumerable<string> Reasons,
    string Speaker,
    string Side,
    IEnumerable<string> Actors,
    IEnumerable<string> Addressees,
    DeadlineJson? Time,
    string Progress,
    IEnumerable<FigureJson> Figures)
{
    /// <summary>The form of a mention.</summary>
    public static MentionJson Of(Mention m)
    {
        ArgumentNullException.ThrowIfNull(m);
        var s = m.Statement;
        return new(
            s.Report,
            s.Span.Start,
            s.Span.End,
            s.Quote,
            s.Language.Code(),
            CommitmentJson.Day(s.Said),
            ExportKeys.Of(s.Kind),
            ExportKeys.Of(m.Relation),
            Math.Round(m.Score, 3),
            m.Reasons,
            s.Speaker,
            s.Side,
            s.Actors,
            s.Addressees,
            DeadlineJson.Of(s.Time),
            s.Progress,
            s.Figures.Select(f => new FigureJson(f.Words, f.Value, f.Unit, f.Change, f.UpTo)));
    }
}

/// <summary>A measured number, as in the output of `peygir read`.</summary>
public sealed record FigureJson(string Text, decimal? Value, string Unit, string Change, decimal? UpTo);

/// <summary>The serialisers, made at build time so that start-up stays short.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CommitmentJson))]
public sealed partial class CommitmentJsonContext : JsonSerializerContext
{
    /// <summary>One line an object, letters of all scripts as themselves.</summary>
    public static CommitmentJsonContext Compact { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });
}
