using System.Collections.Immutable;
using NodaTime;
using Peygir.Text;

namespace Peygir.Reading;

/// <summary>All that Peygir found in one report. Immutable.</summary>
public sealed record Reading
{
    /// <summary>The report's id, or the hash of its content.</summary>
    public required string Id { get; init; }

    /// <summary>The report that was read, with what was found out about it (language, date, publisher, title).</summary>
    public required Report Report { get; init; }

    /// <summary>The language it was read in.</summary>
    public required Language Language { get; init; }

    /// <summary>Version of the reader.</summary>
    public required string Reader { get; init; }

    /// <summary>The statements in text order.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>What a person should know of this reading, such as that no date was found; in English.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>
    /// The words it was read by, for who looks at the text again at once: held weakly, as they are many times as large as
    /// what was found.
    /// </summary>
    internal ReadWords? Words { get; init; }

    /// <summary>The day the report was published; null where not known.</summary>
    public LocalDate? Date => Report.Date;
}
