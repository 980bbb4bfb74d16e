using NodaTime;
using NodaTime.Text;
using Peygir.Reading.Statements;
using Peygir.Text;
using Peygir.Time;

namespace Peygir.Reading;

/// <summary>A statement that was found elsewhere, by a person or another reader.</summary>
/// <param name="Span">Where it stands in the report's text.</param>
/// <param name="Kind">What the speaker does by saying it.</param>
public sealed record GivenStatement(TextSpan Span, StatementKind Kind)
{
    /// <summary>Whether its time is known; where not, the reader looks for it.</summary>
    public bool IsTimeKnown { get; init; }

    /// <summary>The days it is about, where its time is known; null then means that it has none.</summary>
    public DateInterval? Time { get; init; }

    /// <summary>The same as a candidate of the reader.</summary>
    internal Candidate In(TaggedText text)
    {
        if (Span.Start < 0 || Span.End > text.Original.Length || text.Range(Span) is not { Count: > 0 } tokens)
        {
            throw new ArgumentException(
                $"There are no words at {Span.Start} to {Span.End} of this text of {text.Original.Length} characters. Offsets count UTF-16 code units.");
        }

        return new(tokens, Kind, 1, 1, default);
    }

    /// <summary>Its time, given what the reader found: the given days win, the words for them are the reader's.</summary>
    internal StatementTime? TimeOver(StatementTime? found)
    {
        if (!IsTimeKnown)
        {
            return found;
        }

        if (Time is not { } days)
        {
            return null;
        }

        if (found?.Resolution.Best is { } best && best.Start == days.Start && best.End == days.End)
        {
            return found;
        }

        var timex = new Timex(TimexType.Date, days.Start == days.End ? Iso(days.End) : Iso(days.Start) + "/" + Iso(days.End));
        var calendar = found?.Resolution.Best?.Calendar ?? "iso";
        return new(found?.Span ?? new(Span.Start, Span.Start), new()
        {
            Best = new(days.Start, days.End, calendar, Granularity.Day, timex),
            Timex = timex,
            Why = "Given with the statement.",
        });
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
