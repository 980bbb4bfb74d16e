using System.Collections.Immutable;
using NodaTime;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Ledger;

/// <summary>What a person decided.</summary>
public abstract record Decision : LedgerChange;

/// <summary>A statement speaks of a commitment, whatever linking found; of others only where that was accepted too.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Commitment">The commitment's id.</param>
/// <param name="Relation">What it does to it.</param>
public sealed record Accepted(StatementRef Statement, string Commitment, Relation Relation) : Decision;

/// <summary>A statement was read wrongly.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Correction">What it is rightly.</param>
public sealed record Corrected(StatementRef Statement, Correction Correction) : Decision;

/// <summary>A statement does not speak of a commitment, or is none.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Commitment">The commitment it does not speak of; null where it is no statement at all.</param>
public sealed record Rejected(StatementRef Statement, string? Commitment) : Decision;

/// <summary>Two commitments are one.</summary>
/// <param name="From">Id of the one that goes.</param>
/// <param name="Into">Id of the one that stays.</param>
public sealed record Merged(string From, string Into) : Decision;

/// <summary>Some mentions of a commitment are about another thing.</summary>
/// <param name="From">The commitment's id.</param>
/// <param name="Statements">The statements that go.</param>
/// <param name="Into">Id of the new commitment; what is given is replaced by one made from the first statement.</param>
public sealed record Split(string From, ImmutableArray<StatementRef> Statements, string Into = "") : Decision;

/// <summary>A commitment has ended, by other evidence than reports.</summary>
/// <param name="Commitment">The commitment's id.</param>
/// <param name="Outcome">Kept, KeptLate, Withdrawn or Superseded.</param>
/// <param name="Day">The day it ended.</param>
/// <param name="Source">Where that can be seen: an address or a document; "" where there is none.</param>
public sealed record Closed(string Commitment, CommitmentStatus Outcome, LocalDate Day, string Source) : Decision;

/// <summary>A commitment that seemed to have ended has not: what was said of it up to this day does not end it.</summary>
/// <param name="Commitment">The commitment's id.</param>
public sealed record Reopened(string Commitment) : Decision;

/// <summary>A decision is taken back. An undoing can itself be undone.</summary>
/// <param name="Seq">The number of the event that is undone.</param>
public sealed record Undone(long Seq) : Decision;

/// <summary>What a person corrects of a statement; null leaves a field as it was read.</summary>
public sealed record Correction
{
    /// <summary>Where it stands.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The words at <see cref="Span"/>; the ledger takes them from the report itself.</summary>
    public string? Quote { get; init; }

    /// <summary>What the speaker does by saying it.</summary>
    public StatementKind? Kind { get; init; }

    /// <summary>Who says it.</summary>
    public string? Speaker { get; init; }

    /// <summary>For which side.</summary>
    public string? Side { get; init; }

    /// <summary>Who must act.</summary>
    public ImmutableArray<string>? Actors { get; init; }

    /// <summary>To whom it is promised.</summary>
    public ImmutableArray<string>? Addressees { get; init; }

    /// <summary>The time it is about.</summary>
    public Deadline? Time { get; init; }

    /// <summary>Whether it is about no time at all.</summary>
    public bool NoTime { get; init; }

    /// <summary>Its condition; "" for none.</summary>
    public string? Condition { get; init; }

    /// <summary>The area of policy.</summary>
    public string? Area { get; init; }

    /// <summary>Of progress, how far it is.</summary>
    public string? Progress { get; init; }

    /// <summary>The registry's subjects it is about.</summary>
    public ImmutableArray<string>? Subjects { get; init; }
}
