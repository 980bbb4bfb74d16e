using System.Collections.Immutable;
using NodaTime;

namespace Peygir.Ledger;

/// <summary>Something that happened to a ledger. Events are appended, never changed; all that is shown follows from them.</summary>
/// <param name="Seq">Its number, from 1, without gaps.</param>
/// <param name="At">When it was appended, in whole milliseconds.</param>
/// <param name="Cause">Who or what caused it.</param>
/// <param name="Change">What happened.</param>
public sealed record LedgerEvent(long Seq, Instant At, Cause Cause, LedgerChange Change)
{
    /// <summary>The day it was appended, in UTC.</summary>
    public LocalDate Day => At.InUtc().Date;
}

/// <summary>Who or what caused an event: a reading of a report, or a person.</summary>
/// <param name="Report">Id of the report; "" where a person decided.</param>
/// <param name="Reader">Version of the reader; "" where a person decided.</param>
/// <param name="Person">Who decided; "" where a report was read.</param>
/// <param name="Reason">Why, in the person's words.</param>
public sealed record Cause(string Report, string Reader, string Person, string Reason);

/// <summary>What happened.</summary>
public abstract record LedgerChange;

/// <summary>A report was read for the first time, or again.</summary>
/// <param name="Report">The report.</param>
/// <param name="Lemmatizer">The version of what made the lemmas of its statements.</param>
public sealed record ReportAdded(LedgerReport Report, string Lemmatizer) : LedgerChange;

/// <summary>A report is read anew: the statements of its last reading give way, but for those that a person decided on.</summary>
/// <param name="Report">The report's id.</param>
/// <param name="Reader">The version of the reader that gives way.</param>
public sealed record ReadingSuperseded(string Report, string Reader) : LedgerChange;

/// <summary>A statement of the reading that was just added.</summary>
/// <param name="Statement">What was said.</param>
/// <param name="Links">The commitments it speaks of; empty where it speaks of none.</param>
public sealed record StatementAdded(LedgerStatement Statement, ImmutableArray<Link> Links) : LedgerChange;

/// <summary>That a statement speaks of a commitment.</summary>
/// <param name="Commitment">The commitment's id.</param>
/// <param name="Relation">What the statement does to it.</param>
/// <param name="Score">The chance, 0 to 1, that it speaks of it.</param>
/// <param name="Reasons">What speaks for it, weightiest first.</param>
public sealed record Link(string Commitment, Relation Relation, double Score, ImmutableArray<string> Reasons);
