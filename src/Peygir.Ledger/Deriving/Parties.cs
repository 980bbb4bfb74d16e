using System.Collections.Immutable;
using Peygir.Reading;

namespace Peygir.Ledger.Deriving;

/// <summary>Who owes and to whom, by the statement that says so.</summary>
internal static class Parties
{
    /// <summary>The debtors and creditors of a commitment: those of the first mention that names any.</summary>
    public static (ImmutableArray<string> Debtors, ImmutableArray<string> Creditors) Of(IEnumerable<LedgerStatement> mentions)
    {
        ImmutableArray<string> debtors = [];
        ImmutableArray<string> creditors = [];
        foreach (var statement in mentions.Where(s => MakesCommitment(s.Kind)))
        {
            var (own, others) = Of(statement);
            debtors = debtors.IsEmpty ? own : debtors;
            creditors = creditors.IsEmpty ? others : creditors;
        }

        return (debtors, creditors);
    }

    /// <summary>Whether statements of this kind make commitments.</summary>
    public static bool MakesCommitment(StatementKind kind) =>
        kind is StatementKind.Pledge or StatementKind.Request or StatementKind.Agreement;

    private static (ImmutableArray<string> Debtors, ImmutableArray<string> Creditors) Of(LedgerStatement s)
    {
        ImmutableArray<string> side = s.Side.Length == 0 ? [] : [s.Side];
        switch (s.Kind)
        {
            case StatementKind.Request:
                return (s.Actors.IsEmpty ? s.Addressees : s.Actors, side);
            case StatementKind.Agreement:
                // What is agreed is owed by each to the others.
                ImmutableArray<string> all = [.. s.Actors.Concat(s.Addressees).Concat(side).Distinct(StringComparer.Ordinal)];
                return (all, all.Length > 1 ? all : []);
            default:
                return (s.Actors.IsEmpty ? side : s.Actors, s.Addressees);
        }
    }
}
