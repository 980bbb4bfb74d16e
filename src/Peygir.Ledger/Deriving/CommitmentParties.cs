using System.Collections.Immutable;
using Peygir.Reading;

namespace Peygir.Ledger.Deriving;

/// <summary>Who owes a commitment to whom, by what its mentions say of who acts, who is addressed and who asks.</summary>
/// <param name="registry">For the members of unions and the types of subjects.</param>
internal sealed class CommitmentParties(Registry registry)
{
    private const string Trade = "trade";

    /// <summary>By the registry that ships with the library.</summary>
    public static CommitmentParties Default { get; } = new(Registry.Default);

    /// <summary>
    /// The debtors and the creditors, in the order of their codes. Where somebody asks for it, those asked owe it to those
    /// who ask. Of a joint undertaking (agreed, or about trade or a treaty) all parties are both. Else those owe it who by
    /// most promises act, to those who by most are addressed. A union stands for its members.
    /// </summary>
    public (ImmutableArray<string> Debtors, ImmutableArray<string> Creditors) Of(ImmutableArray<Mention> mentions)
    {
        if (mentions.IsDefaultOrEmpty)
        {
            return ([], []);
        }

        var statements = mentions.Select(m => m.Statement).ToArray();
        var requests = statements.Where(s => s.Kind == StatementKind.Request && Asked(s).Any()).ToArray();
        if (requests.Length > 0)
        {
            var asked = requests.SelectMany(Asked).Distinct().ToArray();
            return (Members(asked), Members(requests.Select(r => r.Side).Where(s => s.Length > 0).Except(asked)));
        }

        if (statements.All(s => s.Kind == StatementKind.Indicator) || statements.Any(IsJoint))
        {
            var parties = Members(Joint(statements));
            return (parties, parties);
        }

        var promises = statements.Where(s => s.Kind is StatementKind.Pledge or StatementKind.Agreement).ToArray();
        var debtors = Most(promises.Any(p => !p.Actors.IsEmpty) ? promises : statements, s => s.Actors, orHalf: false);
        return (Members(debtors), Members(Most(promises, s => s.Addressees, orHalf: false).Except(debtors)));
    }

    private static IEnumerable<string> Asked(LedgerStatement request) =>
        request.Addressees.Concat(request.Actors.Where(a => a != request.Side)).Distinct();

    private bool IsJoint(LedgerStatement s) => s.Kind == StatementKind.Agreement || s.Area == Trade
        || s.Subjects.Any(id => registry.Entry(EntryKind.Subject, id)?.Type is "treaty" or "agreement" or "trade");

    /// <summary>The parties of a joint undertaking: those of the mention that opens it, and those that half of the mentions name.</summary>
    private static IEnumerable<string> Joint(LedgerStatement[] statements) =>
        Parties(statements[0]).Concat(Most(statements, Parties, orHalf: true)).Distinct();

    private static IEnumerable<string> Parties(LedgerStatement s)
    {
        var parties = s.Actors.Concat(s.Addressees);
        // A measured quantity has no actors; it is of those it is told of.
        return s.Kind == StatementKind.Indicator
            ? parties.Append(s.Side).Concat(s.Setting.Where(t => t.StartsWith("party:", StringComparison.Ordinal)).Select(t => t["party:".Length..])).Where(p => p.Length > 0).Distinct()
            : parties.Distinct();
    }

    /// <summary>Those that more than half as many statements name as name the one named most; with half of them where so asked.</summary>
    private static IEnumerable<string> Most(LedgerStatement[] statements, Func<LedgerStatement, IEnumerable<string>> partiesOf, bool orHalf)
    {
        var votes = statements.SelectMany(partiesOf).CountBy(p => p).ToArray();
        var most = votes.Select(v => v.Value).DefaultIfEmpty().Max();
        return votes.Where(v => orHalf ? 2 * v.Value >= most : 2 * v.Value > most).Select(v => v.Key);
    }

    private ImmutableArray<string> Members(IEnumerable<string> parties) =>
    [
        .. parties.SelectMany(p => registry.Entry(EntryKind.Body, p) is { Parties: { IsEmpty: false } members } ? members : [p])
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];
}
