using NodaTime.Text;
using Peygir.Text;
using Peygir.Time.Meanings;

namespace Peygir.Time;

/// <summary>A time expression found in a text, not yet resolved. Immutable.</summary>
public sealed class TimeExpression
{
    private readonly Meaning _meaning;

    internal TimeExpression(TextSpan span, Meaning meaning)
    {
        Span = span;
        _meaning = meaning;
    }

    /// <summary>Its place in the original text, with its preposition ("by the end of the year", «تا پایان سال»).</summary>
    public TextSpan Span { get; }

    /// <summary>Whether it sets a limit ("by", "until", «تا», «до»).</summary>
    public bool IsDeadline => _meaning is Limit;

    /// <summary>Whether it can never be turned into days ("soon").</summary>
    public bool IsVague => _meaning is Vague;

    /// <summary>Whether it names its year, so that it does not depend on the day of the report.</summary>
    public bool IsAbsolute => _meaning.NamesYear;

    /// <summary>Resolves it to days.</summary>
    public TimeResolution Resolve(TimeContext context)
    {
        if (context.Calendar != SpeakerCalendar.Unknown)
        {
            return Try(context) is var (reading, why) && reading is not null
                ? new() { Best = reading, Why = Reason(reading, context) }
                : new() { Why = why };
        }

        // Without a speaker's calendar both readings stand where they differ, the Gregorian first.
        var (iso, reason) = Try(context with { Calendar = SpeakerCalendar.Iso });
        var (persian, _) = Try(context with { Calendar = SpeakerCalendar.Persian });
        return (iso ?? persian) is not { } best ? new() { Why = reason }
            : iso is null || persian is null || (persian.Start == iso.Start && persian.End == iso.End)
                ? new() { Best = best, Why = Reason(best, context) }
                : new() { Best = iso, Alternatives = [persian], Why = "The calendar of the speaker is not known; the Gregorian reading is the likelier." };
    }

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
        var calendar = reading.Calendar switch { "persian" => "Solar Hijri", "islamic" => "Islamic", _ => "Gregorian" };
        var from = IsAbsolute || context.Anchor is not { } anchor ? "" : $", counted from {LocalDatePattern.Iso.Format(anchor)}";
        return IsDeadline ? $"The last day of a limit in the {calendar} calendar{from}." : $"In the {calendar} calendar{from}.";
    }
}
