using System.Collections.Immutable;

namespace Peygir.Ledger.Linking;

/// <summary>How a new report meets the commitments already known. Implementations are thread-safe and pure.</summary>
internal interface ILinking
{
    /// <summary>The version of its keys: indexes made with another are made anew.</summary>
    string Version { get; }

    /// <summary>The keys by which a commitment with this mention is found again.</summary>
    IEnumerable<long> Keys(LedgerStatement statement);

    /// <summary>The keys by which a report is found again by others that tell the same.</summary>
    IEnumerable<long> SketchKeys(LedgerReport report);

    /// <summary>Links the statements of a report. The index is not changed by it.</summary>
    LinkedReport Link(LedgerReport report, ImmutableArray<LedgerStatement> statements, ILinkIndex index);
}

/// <summary>What linking found of a report.</summary>
/// <param name="SameAs">The report that tells the same event in nearly the same words; null where it is the first.</param>
/// <param name="Statements">Each statement with the commitments it speaks of, in the order given.</param>
internal sealed record LinkedReport(string? SameAs, ImmutableArray<LinkedStatement> Statements);

/// <summary>A statement and the commitments it speaks of.</summary>
internal sealed record LinkedStatement(LedgerStatement Statement, ImmutableArray<Link> Links);
