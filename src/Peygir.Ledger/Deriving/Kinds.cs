using Peygir.Reading;

namespace Peygir.Ledger.Deriving;

/// <summary>Which kinds of statements do what to commitments.</summary>
internal static class Kinds
{
    /// <summary>Whether statements of this kind make commitments.</summary>
    public static bool MakesCommitment(StatementKind kind) =>
        kind is StatementKind.Pledge or StatementKind.Request or StatementKind.Agreement;
}
