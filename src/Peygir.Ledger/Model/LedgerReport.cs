using System.Collections.Immutable;
using NodaTime;
using Peygir.Text;

namespace Peygir.Ledger;

/// <summary>A report that was added to a ledger, and by which reader it was read last.</summary>
public sealed record LedgerReport
{
    /// <summary>The report's own id, or the hash of its content.</summary>
    public required string Id { get; init; }

    /// <summary>The hash of its content, by which it is known again whatever id it comes with.</summary>
    public required string Content { get; init; }

    /// <summary>The language it was read in.</summary>
    public required Language Language { get; init; }

    /// <summary>The day it was published; null where not known.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Who published it; "" where not known.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>Its headline; "" where not known.</summary>
    public string Title { get; init; } = "";

    /// <summary>Where it was published; "" where not known.</summary>
    public string Url { get; init; } = "";

    /// <summary>The text that all offsets point into.</summary>
    public required string Text { get; init; }

    /// <summary>The version of the reader its statements are by.</summary>
    public required string Reader { get; init; }

    /// <summary>What it is known by among reports that tell the same, as <see cref="Recording.TextSketch"/> makes it; empty of a text too short to tell.</summary>
    public ImmutableArray<uint> Sketch { get; init; } = [];

    /// <summary>The report of another outlet that tells the same event in nearly the same words; null where it is the first.</summary>
    public string? SameAs { get; init; }
}
