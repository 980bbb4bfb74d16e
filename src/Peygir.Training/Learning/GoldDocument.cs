using System.Collections.Immutable;
using NodaTime;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Training.Learning;

/// <summary>A report with the statements annotators marked in it.</summary>
/// <param name="Set">The set it comes from: "fa", "ru", "en" or "bilateral".</param>
/// <param name="Report">The report.</param>
/// <param name="Text">Its text, tagged.</param>
/// <param name="Statements">The statements in text order.</param>
internal sealed record GoldDocument(
    string Set, Report Report, TaggedText Text, ImmutableArray<GoldStatement> Statements)
{
    /// <summary>Its id; gold documents always have one.</summary>
    public string Id => Report.Id!;

    /// <summary>Its language.</summary>
    public Language Language => Text.Language;
}

/// <summary>A statement as annotated (the guide says what each field means).</summary>
internal sealed record GoldStatement
{
    /// <summary>Where its quote stands.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Its kind.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>The fullest mention of its speaker; "" where the report speaks.</summary>
    public required string Speaker { get; init; }

    /// <summary>Code of the side spoken for; "" if none.</summary>
    public required string Side { get; init; }

    /// <summary>Who must act or has acted.</summary>
    public required ImmutableArray<string> Actors { get; init; }

    /// <summary>To whom, of whom or with whom; null where not annotated.</summary>
    public required ImmutableArray<string>? Addressees { get; init; }

    /// <summary>The words of its time; null where there is none.</summary>
    public required string? TimeText { get; init; }

    /// <summary>First and last day of its time; null where there is none or it was not resolved.</summary>
    public required (LocalDate Start, LocalDate End)? Time { get; init; }

    /// <summary>Its area.</summary>
    public required string Area { get; init; }

    /// <summary>Of progress, how far; else "".</summary>
    public required string Status { get; init; }

    /// <summary>Its figures: words, value, unit and "up", "down" or "".</summary>
    public required ImmutableArray<(string Text, decimal? Value, string Unit, string Change)> Figures { get; init; }
}
