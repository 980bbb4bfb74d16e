using System.Collections.Immutable;
using NodaTime;
using Peygir.Reading;

namespace Peygir.Ledger;

/// <summary>
/// One undertaking by the same debtor about the same thing, as it stands on a day: what was said of it up to that day,
/// and what follows. Derived from the ledger's events, never stored as truth.
/// </summary>
public sealed record Commitment
{
    /// <summary>Its id: made from its first mention, and kept for ever.</summary>
    public required string Id { get; init; }

    /// <summary>What was undertaken, in the words of the mention that says it best.</summary>
    public required string Title { get; init; }

    /// <summary>Pledge, request or agreement: how it came about. Indicator where it follows a measured quantity.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>Who must act.</summary>
    public ImmutableArray<string> Debtors { get; init; } = [];

    /// <summary>To whom it is owed.</summary>
    public ImmutableArray<string> Creditors { get; init; } = [];

    /// <summary>The area of policy.</summary>
    public string Area { get; init; } = "other";

    /// <summary>Ids of the registry's subjects.</summary>
    public ImmutableArray<string> Subjects { get; init; } = [];

    /// <summary>Its mentions in the order they were said.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];

    /// <summary>The deadlines stated for it, in the order they were said: one for each day and speaker that stated or restated one.</summary>
    public ImmutableArray<StatedDeadline> Deadlines { get; init; } = [];

    /// <summary>The deadline stated last; null where none was.</summary>
    public Deadline? Deadline => Deadlines.IsEmpty ? null : Deadlines[^1].Deadline;

    /// <summary>Days between the ends of the first stated deadline and the last; null where none was stated.</summary>
    public int? SlipDays => Deadlines.IsEmpty ? null
        : Period.DaysBetween(Deadlines[0].Deadline.End, Deadlines[^1].Deadline.End);

    /// <summary>The condition of a conditional commitment in its own words; "" where there is none.</summary>
    public string Condition { get; init; } = "";

    /// <summary>Where it stands.</summary>
    public required CommitmentStatus Status { get; init; }

    /// <summary>Why it stands there.</summary>
    public required StatusReason Reason { get; init; }

    /// <summary>The day it is seen from.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Whether a person has confirmed it.</summary>
    public bool IsReviewed { get; init; }
}

/// <summary>A deadline and who stated it when.</summary>
/// <param name="Said">The day it was stated; null where the report has none.</param>
/// <param name="Deadline">The deadline.</param>
/// <param name="Statement">Id of the statement it rests on; "" where a person set it.</param>
public sealed record StatedDeadline(LocalDate? Said, Deadline Deadline, string Statement);

/// <summary>Why a commitment has its status, for a sentence in any language.</summary>
/// <param name="Key">Which sentence: "deadline-passed", "reported-kept", "closed-by-person" ...</param>
/// <param name="Day">The day it speaks of; null where none.</param>
/// <param name="Statement">Id of the statement it rests on; "" where none.</param>
/// <param name="LastRead">The day of the last report that mentions the commitment or its subject: silence since then is no failure.</param>
/// <param name="Note">What a person wrote; "" where none.</param>
public sealed record StatusReason(string Key, LocalDate? Day, string Statement, LocalDate? LastRead, string Note);
