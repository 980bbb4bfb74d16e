using NodaTime;
using NodaTime.Text;
using Peygir.Reading;

namespace Peygir.Ledger.Exports;

/// <summary>The names that values have in all exports: a contract, never renamed.</summary>
public static class ExportKeys
{
    /// <summary>"pledge", "request" ...</summary>
    public static string Of(StatementKind kind) => kind switch
    {
        StatementKind.Pledge => "pledge",
        StatementKind.Request => "request",
        StatementKind.Agreement => "agreement",
        StatementKind.Progress => "progress",
        StatementKind.Indicator => "indicator",
        StatementKind.Position => "position",
        StatementKind.Courtesy => "courtesy",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>"open", "kept-late" ...</summary>
    public static string Of(CommitmentStatus status) => status switch
    {
        CommitmentStatus.Conditional => "conditional",
        CommitmentStatus.Open => "open",
        CommitmentStatus.Kept => "kept",
        CommitmentStatus.KeptLate => "kept-late",
        CommitmentStatus.Overdue => "overdue",
        CommitmentStatus.Withdrawn => "withdrawn",
        CommitmentStatus.Superseded => "superseded",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>"opened", "moved" ...</summary>
    public static string Of(Relation relation) => relation switch
    {
        Relation.Opened => "opened",
        Relation.Repeated => "repeated",
        Relation.Moved => "moved",
        Relation.Recalled => "recalled",
        Relation.Progressed => "progressed",
        Relation.Kept => "kept",
        Relation.Withdrawn => "withdrawn",
        Relation.Superseded => "superseded",
        Relation.Contradicted => "contradicted",
        _ => throw new ArgumentOutOfRangeException(nameof(relation)),
    };

    /// <summary>"2026-03-20".</summary>
    public static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
