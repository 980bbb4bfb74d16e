using NodaTime;

namespace Peygir.Reading.Intake;

/// <summary>How inputs are taken in. Immutable; equal when all its fields are.</summary>
public sealed record IntakeOptions
{
    /// <summary>The default of <see cref="MaxSize"/>: 10 MB.</summary>
    public const long DefaultMaxSize = 10_000_000;

    /// <summary>The options that hold where none are given.</summary>
    public static IntakeOptions Default { get; } = new();

    /// <summary>The most bytes one report may come in: a file, or a line of a .jsonl file.</summary>
    public long MaxSize { get; init; } = DefaultMaxSize;

    /// <summary>Takes the place of every report's own date; null to keep those.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Takes the place of every report's own language (an ISO 639-1 code); null to keep those.</summary>
    public string? Language { get; init; }

    /// <summary>Takes the place of every report's own publisher; null to keep those.</summary>
    public string? Publisher { get; init; }

    /// <summary>
    /// A file that is left out of folders, by its real path (<see cref="FilePath.Real"/>): the one results are written to.
    /// </summary>
    public string? Except { get; init; }

    /// <summary>Told of bytes as they are read, how many each time; null to tell nobody.</summary>
    public IProgress<long>? Progress { get; init; }
}
