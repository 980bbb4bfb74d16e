using NodaTime;

namespace Peygir.Ledger;

/// <summary>Which figures are asked for. What is left out asks for all.</summary>
public sealed record IndicatorQuery
{
    /// <summary>The area of policy.</summary>
    public string? Area { get; init; }

    /// <summary>The side of the speaker, or one of the actors.</summary>
    public string? Side { get; init; }

    /// <summary>Id of a subject of the registry.</summary>
    public string? Subject { get; init; }

    /// <summary>Only what was said up to this day; null for all.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The most that are given, from 1.</summary>
    public int Limit { get; init; } = 1_000;
}

/// <summary>What is known of a subject.</summary>
/// <param name="Subject">Its id in the registry.</param>
/// <param name="Commitments">How many commitments are about it.</param>
/// <param name="Open">How many of these are open or conditional, and not overdue.</param>
/// <param name="Overdue">How many are overdue.</param>
/// <param name="LastRead">The day of the last report on it.</param>
public sealed record SubjectSummary(string Subject, int Commitments, int Open, int Overdue, LocalDate? LastRead);

/// <summary>What two sides owe each other.</summary>
/// <param name="One">A side.</param>
/// <param name="Other">The other side.</param>
/// <param name="OwedByOne">What the first owes to the second, by deadline.</param>
/// <param name="OwedByOther">What the second owes to the first, by deadline.</param>
public sealed record Balance(string One, string Other, IReadOnlyList<Commitment> OwedByOne, IReadOnlyList<Commitment> OwedByOther);
