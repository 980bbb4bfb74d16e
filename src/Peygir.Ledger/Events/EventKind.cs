namespace Peygir.Ledger.Events;

/// <summary>The kinds of events, by the numbers that stores keep. Numbers are never used again.</summary>
internal enum EventKind
{
    ReportAdded = 1,
    ReadingSuperseded = 2,
    StatementAdded = 3,
    Accepted = 11,
    Corrected = 12,
    Rejected = 13,
    Merged = 14,
    Split = 15,
    Closed = 16,
    Reopened = 17,
    Undone = 18,
}
