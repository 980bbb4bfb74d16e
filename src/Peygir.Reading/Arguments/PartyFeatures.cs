using Peygir.Reading.Statements;
using Peygir.Text;
using Peygir.Text.Learning;

namespace Peygir.Reading.Arguments;

/// <summary>
/// Features of why a party may act in a statement or be addressed by it: by what it is to the speaker and the report, where
/// and as what it is named, and how the statement's verb is inflected.
/// </summary>
/// <param name="text">The report.</param>
/// <param name="parties">The states and bodies it names.</param>
internal sealed class PartyFeatures(TaggedText text, PartyCandidates parties)
{
    // In ranks, counts and distances, all beyond are alike.
    private const int FurthestRank = 4;
    private const int FurthestSentence = 3;

    /// <summary>Adds the features of one candidate.</summary>
    public void Add(string candidate, PartyContext statement, WeightedFeatures features)
    {
        var (tokens, side, k) = (statement.Tokens, statement.Side, (int)statement.Kind);
        var own = candidate == side ? 1 : 0;
        var named = parties.Within(tokens);
        var inside = FirstOf(named, candidate);
        var others = HasOther(named, candidate) ? 1 : 0;
        var where = inside >= 0 ? 2 : FirstOf(parties.Within(statement.Sentence), candidate) >= 0 ? 1 : 0;
        var rank = Math.Min(parties.Rank(candidate), FurthestRank);
        var form = inside < 0 ? 9 : (int)named[inside].Form;
        var position = inside < 0 ? 9 : 3 * (named[inside].Tokens.First - tokens.First) / Math.Max(1, tokens.Count);
        var role = own == 1 ? 0 : 1 + RankWithout(candidate, side);
        features.Add(FeatureHash.Of(400));
        features.Add(FeatureHash.Of(401).With(own).With(k));
        features.Add(FeatureHash.Of(402).With(own).With(where).With(k));
        features.Add(FeatureHash.Of(403).With(own).With(where).With(others).With(k));
        features.Add(FeatureHash.Of(404).With(own).With(candidate == parties.Outlet ? 1 : 0).With(side.Length == 0 ? 1 : 0).With(k));
        features.Add(FeatureHash.Of(405).With(form).With(position).With(k).With(own));
        features.Add(FeatureHash.Of(406).With(form).With(position).With(own));
        features.Add(FeatureHash.Of(407).With(rank).With(own).With(k));
        features.Add(FeatureHash.Of(408).With(Math.Min(3, CountOf(named, candidate))).With(k));
        features.Add(FeatureHash.Of(409).With(Math.Min(4, parties.Count(candidate))).With(own).With(where));
        features.Add(FeatureHash.Of(410).With(Math.Min(4, parties.Parties)).With(own).With(k));
        features.Add(FeatureHash.Of(411).With((int)text.Language).With(own).With(k));
        features.Add(FeatureHash.Of(412).With(role).With(k).With(statement.Inflection));
        features.Add(FeatureHash.Of(413).With(role).With(statement.Inflection).With(where));
        var last = LastNamed(candidate, statement);
        features.Add(FeatureHash.Of(414).With(last).With(own).With(k));
        features.Add(FeatureHash.Of(415).With(last).With(own).With(named.IsEmpty ? 1 : 0));
        for (var t = tokens.First; t < tokens.End; t++)
        {
            features.Add(FeatureHash.Of(416).With(text.Lemma(t)).With(own).With(k), 0.5f);
        }

        for (var set = statement.Cues; set != 0;)
        {
            (var cue, set) = CueTable.Take(set);
            features.Add(FeatureHash.Of(426).With(cue).With(own).With(where).With(others));
        }

        if (inside >= 0)
        {
            var (first, end) = named[inside].Tokens;
            features.Add(FeatureHash.Of(417).With(first > tokens.First ? text.Form(first - 1) : "^"));
            features.Add(FeatureHash.Of(418).With(end < tokens.End ? text.Form(end) : "$"));
            AddPlaces(candidate, own, statement, features);
        }
        else if (!named.IsEmpty)
        {
            // Who is asked or promised to is told by the place of those who are named.
            var other = named[0].Tokens.First;
            features.Add(FeatureHash.Of(424).With(statement.Adposition(other)).With(own).With(k));
            features.Add(FeatureHash.Of(425).With(statement.Adposition(other)).With(own).With(statement.Inflection).With(k));
        }
    }

    /// <summary>As what each mention in the statement stands there: before or behind the verb, and behind which adposition.</summary>
    private void AddPlaces(string candidate, int own, PartyContext statement, WeightedFeatures features)
    {
        var (k, isFirst) = ((int)statement.Kind, 1);
        foreach (var match in parties.Within(statement.Tokens))
        {
            if (match.Id == candidate)
            {
                var form = (int)match.Form;
                var adposition = statement.Adposition(match.Tokens.First);
                var isGoverned = adposition.IsEmpty ? 0 : 1;
                var place = statement.Verb < 0 ? 2 : match.Tokens.First < statement.Verb ? 0 : 1;
                features.Add(FeatureHash.Of(420).With(adposition).With(k));
                features.Add(FeatureHash.Of(421).With(adposition).With(own).With(form));
                features.Add(FeatureHash.Of(422).With(place).With(isGoverned).With(k).With(own));
                features.Add(FeatureHash.Of(423).With(isFirst).With(place).With(form).With(isGoverned));
                isFirst = 0;
            }
        }
    }

    /// <summary>Its place among those named most, the speaker's own side left out.</summary>
    private int RankWithout(string candidate, string side)
    {
        var (rank, sides) = (parties.Rank(candidate), parties.Rank(side));
        return rank < 0 ? FurthestRank + 1 : Math.Min(sides >= 0 && sides < rank ? rank - 1 : rank, FurthestRank);
    }

    /// <summary>How many sentences back it was named last, and whether another than the speaker's side was named since.</summary>
    private int LastNamed(string candidate, PartyContext statement)
    {
        var sentence = text.SentenceOf(statement.Tokens.First);
        var before = parties.Before(statement.Tokens.First);
        var others = 0;
        for (var m = before.Length - 1; m >= 0; m--)
        {
            var back = sentence - text.SentenceOf(before[m].Tokens.First);
            if (back > FurthestSentence)
            {
                break;
            }

            if (before[m].Id == candidate)
            {
                return (2 * back) + others;
            }

            others = before[m].Id == statement.Side ? others : 1;
        }

        return 2 * (FurthestSentence + 1);
    }

    private static int FirstOf(ReadOnlySpan<RegistryMatch> named, string party)
    {
        for (var m = 0; m < named.Length; m++)
        {
            if (named[m].Id == party)
            {
                return m;
            }
        }

        return -1;
    }

    private static int CountOf(ReadOnlySpan<RegistryMatch> named, string party)
    {
        var count = 0;
        foreach (var match in named)
        {
            count += match.Id == party ? 1 : 0;
        }

        return count;
    }

    private static bool HasOther(ReadOnlySpan<RegistryMatch> named, string party) => CountOf(named, party) < named.Length;
}
