using System.Collections.Immutable;
using Peygir.Ledger.Recording;
using Peygir.Reading;

namespace Peygir.Ledger.Deriving;

/// <summary>Finds the parties that may owe a commitment, and what speaks for and against each.</summary>
/// <param name="registry">For the members of unions and the parties of subjects.</param>
internal sealed class PartyFeatureFinder(Registry registry)
{
    private const string Trade = "trade";

    /// <summary>The number of <see cref="PartyFeature"/>s.</summary>
    public static int Features { get; } = Enum.GetValues<PartyFeature>().Length;

    /// <summary>The features of each party, by <see cref="PartyFeature"/>. A union stands for its members.</summary>
    public IReadOnlyDictionary<string, float[]> Find(IReadOnlyCollection<LedgerStatement> statements)
    {
        var mentions = statements.Select(Look).ToArray();
        var promises = mentions.Where(m => m.Statement.Kind is StatementKind.Pledge or StatementKind.Agreement).ToArray();
        promises = promises.Length > 0 ? promises : mentions;
        var progress = mentions.Where(m => m.Statement.Kind == StatementKind.Progress).ToArray();
        var requests = mentions.Where(m => m.Statement.Kind == StatementKind.Request).ToArray();
        var isAgreed = mentions.Any(m => m.Statement.Kind == StatementKind.Agreement);
        var isMeasured = mentions.All(m => m.Statement.Kind == StatementKind.Indicator);
        var trade = Share(mentions, m => m.Statement.Area == Trade);
        string[] parties =
        [
            .. mentions.SelectMany(m => m.Actors.Concat(m.Side).Concat(m.Addressees).Concat(m.Named).Concat(m.OfSubjects))
                .Concat(promises.Where(IsUnknown).SelectMany(m => m.Around)).Distinct(StringComparer.Ordinal),
        ];
        var acting = parties.ToDictionary(p => p, p => Share(promises, m => m.Actors.Contains(p)), StringComparer.Ordinal);
        var most = acting.Values.DefaultIfEmpty().Max();
        return parties.ToDictionary(p => p, FeaturesOf, StringComparer.Ordinal);

        float[] FeaturesOf(string p)
        {
            var features = new float[Features];
            var acts = acting[p];
            var around = Share(mentions, m => m.Around.Contains(p));
            Set(PartyFeature.Bias, 1);
            Set(PartyFeature.Acts, acts);
            Set(PartyFeature.ActsMost, acts > 0 && acts >= most ? 1 : 0);
            Set(PartyFeature.ActsFirst, promises[0].Actors.Contains(p) ? 1 : 0);
            Set(PartyFeature.ActsAlone, Share(promises, m => m.Actors is [var only] && only == p));
            Set(PartyFeature.Promises, Share(promises, m => m.Side.Contains(p)));
            Set(PartyFeature.Speaks, Share(mentions, m => m.Side.Contains(p)));
            Set(PartyFeature.Addressed, Share(promises, m => m.Addressees.Contains(p)));
            Set(PartyFeature.Named, Share(promises, m => m.Named.Contains(p)));
            Set(PartyFeature.NamedFirst, Share(promises, m => m.Named is [var first, ..] && first == p));
            Set(PartyFeature.OthersNamed, Share(promises, m => !m.Named.IsEmpty && !m.Named.Contains(p)));
            Set(PartyFeature.Around, around);
            Set(PartyFeature.ActsInProgress, Share(progress, m => m.Actors.Contains(p)));
            Set(PartyFeature.NamedInProgress, Share(progress, m => m.Named.Contains(p)));
            Set(PartyFeature.OfSubject, Share(mentions, m => m.OfSubjects.Contains(p)));
            Set(PartyFeature.OfTreaty, Share(mentions, m => m.OfTreaties.Contains(p)));
            Set(PartyFeature.Agreed, isAgreed ? Share(mentions, m => m.Actors.Contains(p) || m.Named.Contains(p)) : 0);
            Set(PartyFeature.AgreedAround, isAgreed ? Share(mentions, m => m.Around.Contains(p) || m.Addressees.Contains(p)) : 0);
            Set(PartyFeature.Measured, isMeasured ? Share(mentions, m => m.Around.Contains(p) || m.Side.Contains(p)) : 0);
            Set(PartyFeature.Trade, trade * (1 + around) / 2);
            Set(PartyFeature.Asked, Share(requests, m => m.Addressees.Contains(p) || (m.Actors.Contains(p) && !m.Side.Contains(p))));
            Set(PartyFeature.Asks, Share(requests, m => m.Side.Contains(p)));
            Set(PartyFeature.Few, 1f / parties.Length);
            Set(PartyFeature.Only, parties.Length == 1 ? 1 : 0);
            return features;

            void Set(PartyFeature feature, float value) => features[(int)feature] = value;
        }
    }

    /// <summary>Whether nothing tells who acts: those around may owe it then.</summary>
    private static bool IsUnknown(PartyMention promise) => promise.Actors.IsEmpty && promise.Side.IsEmpty;

    private static float Share(PartyMention[] mentions, Func<PartyMention, bool> has) => mentions.Length == 0 ? 0 : (float)mentions.Count(has) / mentions.Length;

    private PartyMention Look(LedgerStatement s)
    {
        var subjects = s.Subjects.Concat(SettingEntry.Near(s.Setting, SettingEntry.Subject)).Distinct(StringComparer.Ordinal)
            .Select(id => registry.Entry(EntryKind.Subject, id)).OfType<RegistryEntry>().ToArray();
        return new(
            s,
            Members(s.Actors),
            Members(s.Side.Length > 0 ? [s.Side] : []),
            Members(s.Addressees),
            Members(s.Parties),
            Members(SettingEntry.Near(s.Setting, SettingEntry.Party)),
            Members(subjects.SelectMany(e => e.Parties)),
            Members(subjects.Where(e => e.Type is "treaty" or "agreement" or "trade").SelectMany(e => e.Parties)));
    }

    private ImmutableArray<string> Members(IEnumerable<string> parties) =>
    [
        .. parties.SelectMany(p => registry.Entry(EntryKind.Body, p) is { Parties: { IsEmpty: false } members } ? members : [p])
            .Distinct(StringComparer.Ordinal),
    ];
}
