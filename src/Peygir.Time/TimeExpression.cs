using Peygir.Text;

namespace Peygir.Time;

/// <summary>A time expression found in a text, not yet resolved.</summary>
public sealed class TimeExpression
{
    /// <summary>Its place in the original text, with its preposition ("by the end of the year", «تا پایان سال»).</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Whether it sets a limit ("by", "until", «تا», «до»).</summary>
    public bool IsDeadline { get; init; }

    /// <summary>Resolves it to days.</summary>
#pragma warning disable CA1822
    public TimeResolution Resolve(TimeContext context) => new() { Why = "No rule for this expression yet." };
}
