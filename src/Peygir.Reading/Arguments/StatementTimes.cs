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
/// <param name="times">Its time expressions.</param>
/// <param name="reportDate">The day it was published; null where not known.</param>
/// <param name="statements">The spans of all its statements, in text order.</param>
/// <param name="isCue">Whether a token belongs to a cue of speech.</param>
/// <param name="namesPersianState">Whether the report names a state that lives by the Solar Hijri calendar.</param>
/// <param name="weights">What was learnt of times that hold on.</param>
internal sealed class StatementTimes(
    TaggedText text,
    ImmutableArray<TimeExpression> times,
    LocalDate? reportDate,
    IReadOnlyList<TextSpan> statements,
    Func<int, bool> isCue,
    bool namesPersianState,
    FeatureWeights weights)
{
    /// <summary>The times that a statement without one of its own may take over.</summary>
    public CarriedTimes Carried { get; } = new(text, times, statements, new(text, times, reportDate, statements, isCue));

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
        var expression = Own(statement, kind)
            ?? Carried.Of(statement, kind, previous?.Resolution.Best, weights, Context(kind, side));
        return expression is null ? null : new(expression.Span, Resolve(expression, kind, side));
    }

    /// <summary>The time in a statement or at the opening of its sentence; null where there is none.</summary>
    public TimeExpression? Own(int statement, StatementKind kind) => Inside(statements[statement], kind)
        ?? (kind is StatementKind.Position or StatementKind.Courtesy ? null : Opening(statement));

    /// <summary>What a time means, said by a side in a statement of a kind.</summary>
    public TimeResolution Resolve(TimeExpression time, StatementKind kind, string side) =>
        time.Resolve(Context(kind, side));

    /// <summary>What the times of a statement are resolved against.</summary>
    public TimeContext Context(StatementKind kind, string side) => new(reportDate, CalendarOf(side), DirectionOf(kind));

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

    private TimeExpression? Inside(TextSpan statement, StatementKind kind)
    {
        TimeExpression? best = null;
        foreach (var time in times.Inside(statement))
        {
            if (Comparisons.IsBase(text, text.Range(time.Span)))
            {
                continue;
            }

            // A promise is about its limit, however many other times it names.
            var better = best is null || (best.IsVague && !time.IsVague)
                || (time.IsDeadline && !best.IsDeadline && kind is StatementKind.Pledge or StatementKind.Request);
            best = better ? time : best;
        }

        return best;
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
        foreach (var time in times.Inside(text.Span(sentence) with { End = statements[statement].Start }))
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
        text.Range(time.Span).End is var next && next < text.Tokens.Length && text.Form(next) is "(" or "/";

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
