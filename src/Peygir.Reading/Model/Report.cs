using NodaTime;

namespace Peygir.Reading;

/// <summary>A report as published. Immutable; equal when all its fields are.</summary>
public sealed record Report
{
    /// <summary>The id its source gave it; where null, <see cref="Reading.Id"/> is the hash of its content.</summary>
    public string? Id { get; init; }

    /// <summary>ISO 639-1 code of its language; where null it is found from the text.</summary>
    public string? Language { get; init; }

    /// <summary>The day it was published; where null it is looked for in the text.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Who published it; "" where not known.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>Its headline; "" where not known.</summary>
    public string Title { get; init; } = "";

    /// <summary>The text that all offsets point into.</summary>
    public required string Text { get; init; }

    /// <summary>Where it was published; "" where not known.</summary>
    public string Url { get; init; } = "";
}
