using Peygir.Text;

namespace Peygir.Reading.Actors;

/// <summary>Whom a stretch of a report is attributed to.</summary>
/// <param name="Name">The fullest mention in the report, as written there; "" where the report itself speaks.</param>
/// <param name="Mention">Where the fullest mention stands; empty where the report itself speaks.</param>
/// <param name="Side">The state or body spoken for: ISO 3166 alpha-3, or a short name; "" if none.</param>
internal sealed record Speaker(string Name, TextSpan Mention, string Side)
{
    /// <summary>The report's own voice.</summary>
    public static Speaker None { get; } = new("", default, "");
}
