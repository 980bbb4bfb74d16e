using NodaTime.Text;
using Peygir.Text;
using Peygir.Time.Meanings;

namespace Peygir.Time;

/// <summary>A time expression found in a text, not yet resolved. Immutable.</summary>
public sealed class TimeExpression
{
    private readonly Meaning _meaning;

    internal TimeExpression(TextSpan span, TextSpan extent, Meaning meaning)
    {
        Span = span;
        Extent = extent;
        _meaning = meaning;
    }

    /// <summary>Its place in the original text, with its preposition ("by the end of the year", «تا پایان سال»).</summary>
    public TextSpan Span { get; }

    /// <summary>The same without the preposition, as TIMEX3 has it: "the end of the year".</summary>
    public TextSpan Extent { get; }

    /// <summary>Its type in TIMEX3.</summary>
    public TimexType Type => _meaning.Open.Type;

    /// <summary>
    /// Whether it can name days, or is vague about them: no bare length of time ("three years"), nothing that recurs, no
    /// hour of a day not said, not "now".
    /// </summary>
    public bool IsDated => NamesDays(_meaning);

    /// <summary>Whether it tells an hour, of a day or every day: its numbers are no figures.</summary>
    internal bool TellsHour => Type != TimexType.Duration && _meaning.Open.Value.Contains('T', StringComparison.Ordinal);

    /// <summary>Whether it sets a limit ("by", "until", «تا», «до»).</summary>
    public bool IsDeadline => _meaning is Limit;

    /// <summary>Whether it can never be turned into days ("soon").</summary>
    public bool IsVague => _meaning is Vague;

    /// <summary>Whether it names its year, so that it does not depend on the day of the report.</summary>
    public bool IsAbsolute => _meaning.NamesYear;

    /// <summary>Resolves it to days.</summary>
    public TimeResolution Resolve(TimeContext context)
    {
        var (likelier, other) = context.Calendar switch
        {
            SpeakerCalendar.Unknown => (SpeakerCalendar.Iso, SpeakerCalendar.Persian),
            SpeakerCalendar.ProbablyPersian => (SpeakerCalendar.Persian, SpeakerCalendar.Iso),
            var known => (known, known),
        };
        var (first, why) = Try(context with { Calendar = likelier });
        if (likelier == other)
        {
            return Resolution(first, null, first is null ? why : Reason(first, context), context);
        }

        // Without a speaker's calendar both readings stand where they differ.
        var (second, _) = Try(context with { Calendar = other });
        return (first ?? second) is not { } best ? Resolution(null, null, why, context)
            : first is null || second is null || (first.Start == second.Start && first.End == second.End)
                ? Resolution(best, null, Reason(best, context), context)
                : Resolution(first, second, $"The calendar of the speaker is not known; the {Name(first)} reading is the likelier.", context);
    }

    /// <summary>Whether it means a time told before, which <see cref="TimeContext.Told"/> says: "that year", «در این مدت».</summary>
    public bool IsToldBefore => _meaning is ToldBefore or Limit { Of: ToldBefore };

    /// <summary>
    /// The stretch that a bare length of time makes from the report's day on, as what is undertaken for it: "for ten years",
    /// «در کمتر از پنج سال»; null where it is no bare length, or one of less than a day.
    /// </summary>
    public TimeExpression? Onward() =>
        (_meaning is Modified { Of: Length of } ? of : _meaning as Length) is { IsOfClock: false } length && length.Parts.All(p => p.Count is not null)
            ? new(Span, Extent, new Stretch(length, 1)) : null;

    private static bool NamesDays(Meaning meaning) => meaning switch
    {
        Length or Recurring or ClockTime or PartOfDay or Anniversary or ToldBefore or Vague { Way: 0 } => false,
        Between between => NamesDays(between.To),
        Modified modified => NamesDays(modified.Of),
        Limit limit => NamesDays(limit.Of),
        Eve eve => NamesDays(eve.Of),
        DayAfter after => NamesDays(after.Of),
        Since since => NamesDays(since.Of),
        _ => true,
    };

    private TimeResolution Resolution(TimeReading? best, TimeReading? other, string why, TimeContext context) => new()
    {
        Best = best,
        Alternatives = other is null ? [] : [other],
        Timex = best?.Timex ?? _meaning.Open,
        Anchor = best is null || IsAbsolute ? null : context.Anchor,
        Why = why,
    };

    private (TimeReading? Reading, string Why) Try(TimeContext context)
    {
        try
        {
            return (Resolver.Resolve(_meaning, context), "");
        }
        catch (UnresolvedException e)
        {
            return (null, e.Message);
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or OverflowException)
        {
            return (null, "There is no such day in the calendar.");
        }
    }

    private string Reason(TimeReading reading, TimeContext context)
    {
        var calendar = Name(reading);
        var from = IsAbsolute || context.Anchor is not { } anchor ? "" : $", counted from {LocalDatePattern.Iso.Format(anchor)}";
        return IsDeadline ? $"The last day of a limit in the {calendar} calendar{from}." : $"In the {calendar} calendar{from}.";
    }

    private static string Name(TimeReading reading) =>
        reading.Calendar switch { "persian" => "Solar Hijri", "islamic" => "Islamic", _ => "Gregorian" };
}
