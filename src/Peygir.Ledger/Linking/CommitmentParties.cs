using System.Collections.Immutable;

namespace Peygir.Ledger.Linking;

/// <summary>Who owes a commitment to whom, by what its mentions say of who acts and who is addressed.</summary>
internal static class CommitmentParties
{
    /// <summary>The debtors and the creditors, in the order of their codes.</summary>
    public static (ImmutableArray<string> Debtors, ImmutableArray<string> Creditors) Of(ImmutableArray<Mention> mentions)
    {
        var first = mentions[0].Statement;
        return ([.. first.Actors.Order(StringComparer.Ordinal)], [.. first.Addressees.Order(StringComparer.Ordinal)]);
    }
}
