using System.Collections.Immutable;
using Peygir.Reading.Statements;
using Peygir.Text;
using Peygir.Text.Learning;

namespace Peygir.Reading.Arguments;

/// <summary>
/// The states and bodies that may act in a statement or be addressed by it: the speaker's own side, the outlet's
/// state, and all that the report names; with features of why each may.
/// </summary>
internal sealed class PartyCandidates
{
    private const int MostFromReport = 4;
    private readonly TaggedText _text;
    private readonly ImmutableArray<RegistryMatch> _matches;
    private readonly string _outlet;
    private readonly string[] _frequent;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public PartyCandidates(TaggedText text, ImmutableArray<RegistryMatch> matches, string outlet)
    {
        _text = text;
        _matches = [.. matches.Where(m => m.Kind is EntryKind.State or EntryKind.Body)];
        _outlet = outlet;
        foreach (var match in _matches)
        {
            _counts[match.Id] = _counts.GetValueOrDefault(match.Id) + 1;
        }

        _frequent =
        [
            .. _counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal)
                .Take(MostFromReport).Select(c => c.Key),
        ];
    }

    /// <summary>The candidates of a statement in a fixed order, each once.</summary>
    public IReadOnlyList<string> Of(TokenRange statement, string side)
    {
        var candidates = new List<string>();
        void Add(string id)
        {
            if (id.Length > 0 && !candidates.Contains(id))
            {
                candidates.Add(id);
            }
        }

        Add(side);
        var sentence = SentencePieces.Around(_text, statement);
        foreach (var match in Within(new(sentence.First, Math.Max(sentence.End, statement.End))))
        {
            Add(match.Id);
        }

        Add(_outlet);
        foreach (var id in _frequent)
        {
            Add(id);
        }

        return candidates;
    }

    /// <summary>Features of a candidate.</summary>
    public void Features(
        string candidate, TokenRange statement, StatementKind kind, string side, ulong concepts, WeightedFeatures features)
    {
        var own = candidate == side ? 1 : 0;
        var k = (int)kind;
        var inside = Within(statement).Where(m => m.Id == candidate).ToArray();
        var sentence = SentencePieces.Around(_text, statement);
        var inSentence = inside.Length > 0 || Within(sentence).Any(m => m.Id == candidate);
        var others = Within(statement).Any(m => m.Id != candidate) ? 1 : 0;
        var where = inside.Length > 0 ? 2 : inSentence ? 1 : 0;
        var outlet = candidate == _outlet ? 1 : 0;
        var rank = Array.IndexOf(_frequent, candidate);
        var form = inside.Length == 0 ? 9 : (int)inside[0].Form;
        var position = inside.Length == 0 ? 9 : 3 * (inside[0].Tokens.First - statement.First) / Math.Max(1, statement.Count);
        features.Add(FeatureHash.Of(400));
        features.Add(FeatureHash.Of(401).With(own).With(k));
        features.Add(FeatureHash.Of(402).With(own).With(where).With(k));
        features.Add(FeatureHash.Of(403).With(own).With(where).With(others).With(k));
        features.Add(FeatureHash.Of(404).With(own).With(outlet).With(side.Length == 0 ? 1 : 0).With(k));
        features.Add(FeatureHash.Of(405).With(form).With(position).With(k).With(own));
        features.Add(FeatureHash.Of(406).With(form).With(position).With(own));
        features.Add(FeatureHash.Of(407).With(rank).With(own).With(k));
        features.Add(FeatureHash.Of(408).With(Math.Min(3, inside.Length)).With(k));
        features.Add(FeatureHash.Of(409).With(Math.Min(4, _counts.GetValueOrDefault(candidate))).With(own).With(where));
        features.Add(FeatureHash.Of(410).With(Math.Min(4, _counts.Count)).With(own).With(k));
        features.Add(FeatureHash.Of(411).With((int)_text.Language).With(own).With(k));
        while (concepts != 0)
        {
            (var concept, concepts) = CueTable.Take(concepts);
            features.Add(FeatureHash.Of(412).With(concept).With(own).With(k));
            features.Add(FeatureHash.Of(413).With(concept).With(where).With(own));
        }

        for (var t = statement.First; t < statement.End; t++)
        {
            features.Add(FeatureHash.Of(414).With(_text.Lemma(t)).With(own).With(k), 0.5f);
        }

        if (inside.Length > 0)
        {
            var (first, end) = inside[0].Tokens;
            features.Add(FeatureHash.Of(415).With(first > statement.First ? _text.Form(first - 1) : "^"));
            features.Add(FeatureHash.Of(416).With(end < statement.End ? _text.Form(end) : "$"));
        }
    }

    private IEnumerable<RegistryMatch> Within(TokenRange range)
    {
        for (var i = TokenRanges.FirstAt(_matches, range.First); i < _matches.Length && _matches[i].Tokens.First < range.End; i++)
        {
            yield return _matches[i];
        }
    }
}
