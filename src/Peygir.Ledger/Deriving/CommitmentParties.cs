using System.Collections.Immutable;
using Peygir.Ledger.Learnt;
using Peygir.Reading;

namespace Peygir.Ledger.Deriving;

/// <summary>Who owes a commitment to whom, by what its mentions say of who acts, who is addressed, who asks and who is named.</summary>
/// <param name="registry">For the members of unions and the parties of subjects.</param>
/// <param name="model">The logarithm of the odds that a party owes a commitment, by <see cref="PartyFeature"/>.</param>
internal sealed class CommitmentParties(Registry registry, LinearWeights model)
{
    /// <summary>The model's file in the folder of models.</summary>
    public const string FileName = "parties.bin";

    private static readonly Lazy<CommitmentParties> s_default = new(() => new(Registry.Default, LinearWeights.Embedded(FileName, PartyFeatureFinder.Features)));
    private readonly PartyFeatureFinder _finder = new(registry);

    /// <summary>By the registry and the model that ship with the library.</summary>
    public static CommitmentParties Default => s_default.Value;

    /// <summary>
    /// The debtors and the creditors, in the order of their codes. Those owe it whose odds are even at least, or whose
    /// odds are best; they owe it to those who ask for it, or, where several owe it, to each other, else to those that most
    /// promises are addressed to.
    /// </summary>
    public (ImmutableArray<string> Debtors, ImmutableArray<string> Creditors) Of(ImmutableArray<Mention> mentions)
    {
        if (mentions.IsDefaultOrEmpty)
        {
            return ([], []);
        }

        LedgerStatement[] statements = [.. mentions.Select(m => m.Statement)];
        var parties = _finder.Find(statements);
        if (parties.Count == 0)
        {
            return ([], []);
        }

        var scores = parties.Select(p => (Party: p.Key, Score: model.Score(p.Value)))
            .OrderByDescending(p => p.Score).ThenBy(p => p.Party, StringComparer.Ordinal).ToArray();
        ImmutableArray<string> debtors = [.. scores.Where((p, i) => i == 0 || p.Score >= 0).Select(p => p.Party).Order(StringComparer.Ordinal)];
        var asking = With(PartyFeature.Asks).Except(debtors).ToArray();
        return (debtors, asking.Length > 0 ? [.. asking] : debtors.Length > 1 ? debtors : [.. With(PartyFeature.Addressed).Except(debtors)]);

        IEnumerable<string> With(PartyFeature feature)
        {
            var most = parties.Values.Max(f => f[(int)feature]);
            return parties.Where(p => most > 0 && 2 * p.Value[(int)feature] > most).Select(p => p.Key).Order(StringComparer.Ordinal);
        }
    }
}
