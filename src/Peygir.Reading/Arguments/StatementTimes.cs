using System.Collections.Immutable;
using NodaTime;
using Peygir.Reading.Statements;
using Peygir.Text;
using Peygir.Text.Learning;
using Peygir.Time;

namespace Peygir.Reading.Arguments;

/// <summary>
/// Chooses the time each statement of a report is about among the expressions of the report, and resolves it.
/// </summary>
/// <param name="text">The report's text.</param>
/// <param name="found">Its time expressions, bare lengths and times told before among them.</param>
/// <param name="reportDate">The day it was published; null where not known.</param>
/// <param name="statements">The spans of all its statements, in text order.</param>
/// <param name="isCue">Whether a token belongs to a cue of speech.</param>
/// <param name="namesPersianState">Whether the report names a state that lives by the Solar Hijri calendar.</param>
/// <param name="weights">What was learnt of times that hold on.</param>
internal sealed class StatementTimes(
    TaggedText text,
    ImmutableArray<TimeExpression> found,
    LocalDate? reportDate,
    IReadOnlyList<TextSpan> statements,
    Func<int, bool> isCue,
    bool namesPersianState,
    FeatureWeights weights)
{
    // A headline may stand before the dateline.
    private const int LastOfDateline = 1;

    // What "that period" means was said no longer ago than so many expressions.
    private const int MostTold = 6;

    private readonly WeightedFeatures _features = new();
    private readonly ImmutableArray<TimeExpression> _dated = Dated(found);

    /// <summary>The times that a statement without one of its own may take over.</summary>
    public CarriedTimes Carried { get; } = new(text, Dated(found), statements, new(text, Dated(found), reportDate, statements, isCue));

    /// <summary>
    /// The time of a statement: its own, else one that opens its sentence, else one said around it that holds on; null
    /// where there is none.
    /// </summary>
    /// <param name="statement">Its number among the statements.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="side">Whom its speaker speaks for.</param>
    /// <param name="previous">The time of the statement before it.</param>
    public StatementTime? Of(int statement, StatementKind kind, string side, StatementTime? previous)
    {
        var expression = Own(statement, kind, side)
            ?? Carried.Of(statement, kind, previous?.Resolution.Best, weights, Context(kind, side));
        return expression is null ? null : new(expression.Span, Resolve(expression, kind, side));
    }

    /// <summary>The time in a statement or at the opening of its sentence; null where there is none.</summary>
    public TimeExpression? Own(int statement, StatementKind kind, string side) => Inside(statement, kind, side)
        ?? (kind is StatementKind.Position or StatementKind.Courtesy ? null : Opening(statement))
        ?? (IsUndertaken(kind) ? Term(statements[statement]) : null);

    /// <summary>What a time means, said by a side in a statement of a kind.</summary>
    public TimeResolution Resolve(TimeExpression time, StatementKind kind, string side)
    {
        var context = Context(kind, side);
        return time.IsToldBefore && Told(time, context) is { } told ? told : time.Resolve(context);
    }

    /// <summary>What the times of a statement are resolved against.</summary>
    public TimeContext Context(StatementKind kind, string side) =>
        new(reportDate, CalendarOf(side), DirectionOf(kind)) { AddsUp = kind == StatementKind.Indicator };

    /// <summary>Whether a report names a state that lives by the Solar Hijri calendar.</summary>
    /// <param name="names">The registry's names in the report.</param>
    public static bool NamesPersianState(IEnumerable<RegistryMatch> names) =>
        names.Any(n => n.Kind == EntryKind.State && SpeakerCalendars.IsSolarHijri(n.Id));

    /// <summary>The calendar that a side lives by; where the side is not known, the likelier one of the report.</summary>
    private SpeakerCalendar CalendarOf(string side) =>
        SpeakerCalendars.IsSolarHijri(side) ? SpeakerCalendar.Persian
        : side.Length > 0 ? SpeakerCalendar.Iso
        : text.Language == Language.Persian ? SpeakerCalendar.ProbablyPersian
        : namesPersianState ? SpeakerCalendar.Unknown
        : SpeakerCalendar.Iso;

    private static TimeDirection DirectionOf(StatementKind kind) => kind switch
    {
        StatementKind.Pledge or StatementKind.Request => TimeDirection.Future,
        StatementKind.Progress or StatementKind.Indicator => TimeDirection.Past,
        _ => TimeDirection.Unknown,
    };

    private static ImmutableArray<TimeExpression> Dated(ImmutableArray<TimeExpression> found) => [.. found.Where(t => t.IsDated)];

    private static bool IsUndertaken(StatementKind kind) => kind is StatementKind.Pledge or StatementKind.Request or StatementKind.Agreement;

    /// <summary>What "that period" means: the nearest time before it that it can be, else the nearest behind it.</summary>
    private TimeResolution? Told(TimeExpression time, TimeContext context)
    {
        var here = _dated.FirstAt(time.Span.Start);
        for (var t = here - 1; t >= Math.Max(0, here - MostTold); t--)
        {
            if (As(_dated[t]) is { } told)
            {
                return told;
            }
        }

        for (var t = here; t < Math.Min(_dated.Length, here + MostTold); t++)
        {
            if (As(_dated[t]) is { } told)
            {
                return told;
            }
        }

        return null;

        TimeResolution? As(TimeExpression other) =>
            Comparisons.IsBase(text, text.Range(other.Span)) || other.Resolve(context).Best is not { } days ? null
            : time.Resolve(context with { Told = days }) is { Best: not null } told ? told : null;
    }

    /// <summary>The length of time that something is undertaken for or within, from the report's day on.</summary>
    private TimeExpression? Term(TextSpan statement) =>
        found.Inside(statement).Select(t => t.Onward()).FirstOrDefault(t => t is not null);

    /// <summary>The times that a statement names and is not compared with.</summary>
    public IReadOnlyList<TimeExpression> Named(int statement) =>
        [.. found.Inside(statements[statement]).Where(t => (t.IsDated || t.IsToldBefore) && !Comparisons.IsBase(text, text.Range(t.Span)))];

    /// <summary>What speaks for each of them.</summary>
    public OwnTimeFeatures Features { get; } = new(text);

    private TimeExpression? Inside(int statement, StatementKind kind, string side)
    {
        var named = Named(statement);
        if (named.Count <= 1)
        {
            return named.Count == 1 ? named[0] : null;
        }

        var own = text.Range(statements[statement]);
        var context = Context(kind, side);
        var best = 0;
        var most = -1.0;
        for (var n = 0; n < named.Count; n++)
        {
            Features.Add(named, n, own, kind, context, _features);
            var chance = _features.Chance(weights);
            if (chance > most)
            {
                (best, most) = (n, chance);
            }
        }

        return named[best];
    }

    /// <summary>
    /// A time before the statement that holds for it too: "In 2026, [we will build the port]". Not one with a verb of
    /// speech behind it, which tells when it was said, unless it is a limit; nor that of a dateline; nor one well inside
    /// another statement.
    /// </summary>
    private TimeExpression? Opening(int statement)
    {
        var range = text.Range(statements[statement]);
        var sentence = SentencePieces.Around(text, range);
        var said = range.First;
        while (said > sentence.First && !isCue(said - 1))
        {
            said--;
        }

        TimeExpression? opening = null;
        foreach (var time in _dated.Inside(text.Span(sentence) with { End = statements[statement].Start }))
        {
            if (!time.IsVague && (time.IsDeadline || time.Span.Start >= text.Tokens[said].Span.Start)
                && !IsOfDateline(time) && !IsWithinAnother(statement, time))
            {
                opening = time;
            }
        }

        return opening;
    }

    // "TEHRAN, May 4 (IRNA) -"
    private bool IsOfDateline(TimeExpression time) =>
        text.SentenceOf(text.Range(time.Span).First) <= LastOfDateline && text.Range(time.Span).End is var next && next < text.Tokens.Length && text.Form(next) is "(" or "/";

    private bool IsWithinAnother(int statement, TimeExpression time)
    {
        for (var s = statement - 1; s >= 0 && statements[s].End > time.Span.Start; s--)
        {
            if (statements[s].Start < time.Span.Start)
            {
                return true;
            }
        }

        return false;
    }
}
