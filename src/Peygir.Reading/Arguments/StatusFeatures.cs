using Peygir.Reading.Statements;
using Peygir.Text;
using Peygir.Text.Learning;

namespace Peygir.Reading.Arguments;

/// <summary>Features of how far a thing has come: the words, and tense and concepts of the verbs.</summary>
internal static class StatusFeatures
{
    public static void Of(TaggedText text, TokenRange statement, WeightedFeatures features)
    {
        var cues = CueTable.Of(text.Language);
        features.Add(FeatureHash.Of(300));
        features.Add(FeatureHash.Of(301).With((int)text.Language));
        for (var t = statement.First; t < statement.End; t++)
        {
            features.Add(FeatureHash.Of(302).With(text.Form(t)));
            features.Add(FeatureHash.Of(303).With(text.Lemma(t)));
            if (t + 1 < statement.End)
            {
                features.Add(FeatureHash.Of(304).With(text.Form(t)).With(text.Form(t + 1)));
            }

            if (SentenceContext.IsVerb(text.Tokens[t]))
            {
                features.Add(FeatureHash.Of(305).With((int)text.Tokens[t].Features));
                features.Add(FeatureHash.Of(306).With((int)text.Tokens[t].Features).With((int)text.Language));
            }

            for (var set = cues.Concepts(text, t); set != 0;)
            {
                (var concept, set) = CueTable.Take(set);
                features.Add(FeatureHash.Of(307).With(concept));
            }
        }

        for (var t = Math.Max(statement.First, statement.End - 3); t < statement.End; t++)
        {
            features.Add(FeatureHash.Of(308).With(text.Form(t)).With(statement.End - t));
        }
    }
}
