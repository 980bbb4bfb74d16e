using NodaTime;
using Peygir.Reading;

namespace Peygir.Ledger;

/// <summary>Which commitments are asked for. What is left out asks for all.</summary>
public sealed record CommitmentQuery
{
    /// <summary>A state or body that is debtor or creditor, or that a mention is said for.</summary>
    public string? Side { get; init; }

    /// <summary>Who must act.</summary>
    public string? Debtor { get; init; }

    /// <summary>To whom it is owed.</summary>
    public string? Creditor { get; init; }

    /// <summary>The area of policy.</summary>
    public string? Area { get; init; }

    /// <summary>Id of a subject of the registry.</summary>
    public string? Subject { get; init; }

    /// <summary>Where it stands on the day.</summary>
    public CommitmentStatus? Status { get; init; }

    /// <summary>Pledge, request, agreement or indicator.</summary>
    public StatementKind? Kind { get; init; }

    /// <summary>Open, with a deadline that ends on the day or within so many days after it; 0 or more.</summary>
    public int? DueWithin { get; init; }

    /// <summary>Only those whose deadline was moved.</summary>
    public bool Moved { get; init; }

    /// <summary>Whether a person has confirmed it.</summary>
    public bool? Reviewed { get; init; }

    /// <summary>Words that one of its mentions must be found by, as in <see cref="Ledger.Search"/>.</summary>
    public string? Text { get; init; }

    /// <summary>The day they are seen from: only what was said and decided up to it counts. Null for today.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The order they come in.</summary>
    public CommitmentOrder Order { get; init; }

    /// <summary>Id of the last commitment of the page before; null for the first page.</summary>
    public string? After { get; init; }

    /// <summary>The most that are given; null for all.</summary>
    public int? Limit { get; init; }
}

/// <summary>An order of commitments; equal ones by their ids.</summary>
public enum CommitmentOrder
{
    /// <summary>Those spoken of last first.</summary>
    LastSaid,

    /// <summary>By the end of their last stated deadline; those without one last.</summary>
    Deadline,

    /// <summary>Those first that slipped by most days.</summary>
    Slip,
}
