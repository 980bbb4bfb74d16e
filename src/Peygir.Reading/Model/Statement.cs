using System.Collections.Immutable;
using Peygir.Text;
using Peygir.Time;
using Peygir.Time.Figures;

namespace Peygir.Reading;

/// <summary>One proposition that a report attributes to someone in office, with the exact words it rests on.</summary>
public sealed record Statement
{
    /// <summary>The place of its evidence in the report's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The exact words: the slice of the report's text at <see cref="Span"/>.</summary>
    public required string Quote { get; init; }

    /// <summary>What the speaker does by saying it.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>The fullest mention of the speaker in the report, as written there; "" where the report itself speaks.</summary>
    public string Speaker { get; init; } = "";

    /// <summary>ISO 3166 alpha-3 code of the state, or short name of the body, the speaker speaks for; "" if none.</summary>
    public string Side { get; init; } = "";

    /// <summary>Who must act or has acted: codes as in <see cref="Side"/>.</summary>
    public ImmutableArray<string> Actors { get; init; } = [];

    /// <summary>To whom it is promised, of whom it is asked, or with whom it is agreed.</summary>
    public ImmutableArray<string> Addressees { get; init; } = [];

    /// <summary>The time the proposition is about; null where none is stated.</summary>
    public StatementTime? Time { get; init; }

    /// <summary>The condition of a conditional pledge; null where there is none.</summary>
    public TextSpan? Condition { get; init; }

    /// <summary>The area of policy, one of the registry's.</summary>
    public string Area { get; init; } = "other";

    /// <summary>Of progress: planned, started, ongoing, completed, delayed or cancelled; else "".</summary>
    public string Status { get; init; } = "";

    /// <summary>Measured numbers in the quote.</summary>
    public ImmutableArray<Figure> Figures { get; init; } = [];

    /// <summary>Ids of the registry's subjects it is about.</summary>
    public ImmutableArray<string> Subjects { get; init; } = [];

    /// <summary>The chance, 0 to 1, that span and kind are right.</summary>
    public double Confidence { get; init; }
}

/// <summary>The time a statement is about.</summary>
/// <param name="Span">The words that say it.</param>
/// <param name="Resolution">What they mean, or why that could not be settled.</param>
public sealed record StatementTime(TextSpan Span, TimeResolution Resolution);
