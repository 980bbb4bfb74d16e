using Peygir.Text.Learning;

namespace Peygir.Ledger.Linking;

/// <summary>
/// The keys by which commitments are looked up. A commitment has the keys of all its mentions; a statement may speak of
/// those it shares a key with.
/// </summary>
internal static class LinkKeys
{
    private const int MostOfAKind = 6;
    private const int MostPaired = 4;

    /// <summary>The key of the commitments that a report speaks of.</summary>
    public static long OfReport(string report) => (long)FeatureHash.Of(20).With(report).Value;

    /// <summary>The keys of a statement, each once.</summary>
    public static IReadOnlyList<long> Of(LedgerStatement statement, Traits traits)
    {
        var keys = new HashSet<long>();
        var subjects = traits.All(TraitKind.Subject).Weightiest(MostOfAKind);
        var places = traits.All(TraitKind.Place).Weightiest(MostOfAKind);
        var names = traits.All(TraitKind.Name).Weightiest(MostOfAKind);
        var own = traits.Own(TraitKind.Concept).Weightiest(MostPaired);
        var around = traits.All(TraitKind.Concept).Weightiest(MostPaired);
        var lemmas = traits.Own(TraitKind.Lemma).Weightiest(MostPaired);
        Each(1, subjects);
        Each(2, names);
        Each(3, lemmas);
        Pairs(4, subjects, own);
        Pairs(5, places, own);
        Pairs(6, names, own);
        Pairs(7, statement.Actors, own);
        Pairs(8, own, around);
        Pairs(9, subjects, statement.Actors);
        var fields = traits.Own(TraitKind.Theme).Weightiest(MostPaired, Themes.IsField);
        Pairs(11, fields, places);
        Pairs(12, fields, names);
        Pairs(13, fields, statement.Actors);
        Pairs(14, fields, subjects);
        keys.Add(OfReport(statement.Report));
        if (statement.Time is { } time)
        {
            Pairs(10, [time.End.ToString("uuuuMMdd", System.Globalization.CultureInfo.InvariantCulture)], [.. own, .. statement.Actors]);
        }

        return [.. keys];

        void Each(int template, IReadOnlyList<string> traitsOf)
        {
            foreach (var trait in traitsOf)
            {
                keys.Add((long)FeatureHash.Of(template).With(trait).Value);
            }
        }

        void Pairs(int template, IReadOnlyList<string> ones, IReadOnlyList<string> others)
        {
            foreach (var one in ones)
            {
                foreach (var other in others)
                {
                    if (template != 8 || one != other)
                    {
                        // Of two concepts it does not matter which is the statement's own.
                        var (a, b) = template == 8 && string.CompareOrdinal(one, other) > 0 ? (other, one) : (one, other);
                        keys.Add((long)FeatureHash.Of(template).With(a).With(b).Value);
                    }
                }
            }
        }
    }
}
