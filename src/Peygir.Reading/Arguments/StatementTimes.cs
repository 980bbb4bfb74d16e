using System.Collections.Immutable;
using NodaTime;
using Peygir.Reading.Statements;
using Peygir.Text;
using Peygir.Time;

namespace Peygir.Reading.Arguments;

/// <summary>Chooses the time a statement is about among the expressions of its report, and resolves it.</summary>
internal static class StatementTimes
{
    /// <summary>The time of a statement; null where none is stated in it or in the frame of its sentence.</summary>
    public static StatementTime? Of(
        TextSpan statement,
        StatementKind kind,
        string side,
        LocalDate? reportDate,
        TaggedText text,
        ImmutableArray<TimeExpression> times)
    {
        var expression = Choose(statement, kind, text, times);
        if (expression is null)
        {
            return null;
        }

        var context = new TimeContext(reportDate, CalendarOf(side, text.Language), DirectionOf(kind));
        return new(expression.Span, expression.Resolve(context));
    }

    /// <summary>The calendar that a side lives by; where it is not known, that of the report's language.</summary>
    private static SpeakerCalendar CalendarOf(string side, Language language) => side switch
    {
        "IRN" or "AFG" => SpeakerCalendar.Persian,
        "" => language == Language.Persian ? SpeakerCalendar.Persian : SpeakerCalendar.Iso,
        _ => SpeakerCalendar.Iso,
    };

    private static TimeDirection DirectionOf(StatementKind kind) => kind switch
    {
        StatementKind.Pledge or StatementKind.Request => TimeDirection.Future,
        StatementKind.Progress or StatementKind.Indicator => TimeDirection.Past,
        _ => TimeDirection.Unknown,
    };

    private static TimeExpression? Choose(
        TextSpan statement, StatementKind kind, TaggedText text, ImmutableArray<TimeExpression> times)
    {
        TimeExpression? best = null;
        TimeExpression? frame = null;
        var sentence = text.Span(SentencePieces.Around(text, text.Range(statement)));
        foreach (var time in times.Inside(new(sentence.Start, statement.End)))
        {
            if (statement.Contains(time.Span))
            {
                // A promise is about its limit, however many other times it names.
                var better = best is null || (best.IsVague && !time.IsVague)
                    || (time.IsDeadline && !best.IsDeadline && kind is StatementKind.Pledge or StatementKind.Request);
                best = better ? time : best;
            }
            else if (time.Span.End <= statement.Start && !time.IsVague)
            {
                frame = time;
            }
        }

        return best ?? (kind is StatementKind.Position or StatementKind.Courtesy ? null : frame);
    }
}
