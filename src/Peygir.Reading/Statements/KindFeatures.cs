using System.Collections.Immutable;
using Peygir.Reading.Arguments;
using Peygir.Text;
using Peygir.Text.Learning;
using Peygir.Time;
using Peygir.Time.Figures;

namespace Peygir.Reading.Statements;

/// <summary>
/// Features of the kind of one statement, taken as a whole: unlike those of a segment's parts they may look at its
/// figures and times, at its last verb and at the words that introduce it.
/// </summary>
internal sealed class KindFeatures(TaggedText text, ImmutableArray<TimeExpression> times, ImmutableArray<Figure> figures)
{
    private const int Introduction = 6;
    private const int Following = 4;
    private readonly CueTable _cues = CueTable.Of(text.Language);
    private readonly int _language = (int)text.Language;

    /// <summary>The features of a statement.</summary>
    public void Of(TokenRange statement, string speaker, WeightedFeatures features)
    {
        features.Clear();
        features.Add(FeatureHash.Of(400));
        features.Add(FeatureHash.Of(401).With(_language));
        features.Add(FeatureHash.Of(402).With(speaker.Length == 0 ? 1 : 0));
        features.Add(FeatureHash.Of(402).With(speaker.Length == 0 ? 1 : 0).With(_language));
        Words(statement, features);
        Verbs(statement, features);
        Around(statement, features);
        Measures(statement, features);
    }

    private void Words(TokenRange statement, WeightedFeatures features)
    {
        ulong all = 0;
        for (var t = statement.First; t < statement.End; t++)
        {
            features.Add(FeatureHash.Of(410).With(text.Form(t)));
            features.Add(FeatureHash.Of(411).With(text.Lemma(t)));
            features.Add(FeatureHash.Of(418).With((int)text.Tokens[t].Tag), 0.3f);
            if (text.Tokens[t].Kind == TokenKind.Number)
            {
                features.Add(FeatureHash.Of(419));
            }

            if (t + 2 < statement.End)
            {
                features.Add(FeatureHash.Of(409).With(text.Lemma(t)).With(text.Lemma(t + 2)));
            }

            if (t + 1 < statement.End)
            {
                features.Add(FeatureHash.Of(412).With(text.Lemma(t)).With(text.Lemma(t + 1)));
            }

            all |= _cues.Concepts(text, t);
        }

        for (var set = all; set != 0;)
        {
            (var concept, set) = CueTable.Take(set);
            features.Add(FeatureHash.Of(413).With(concept));
            features.Add(FeatureHash.Of(413).With(concept).With(_language + 1));
            for (var others = set; others != 0;)
            {
                (var other, others) = CueTable.Take(others);
                features.Add(FeatureHash.Of(414).With(concept).With(other), 0.5f);
            }
        }

        features.Add(FeatureHash.Of(415).With(statement.Count switch { <= 4 => 0, <= 8 => 1, <= 14 => 2, <= 25 => 3, _ => 4 }));
        for (var n = 1; n <= 3 && n <= statement.Count; n++)
        {
            features.Add(FeatureHash.Of(416).With(text.Form(statement.First + n - 1)).With(n));
            features.Add(FeatureHash.Of(417).With(text.Form(statement.End - n)).With(n));
        }
    }

    private void Verbs(TokenRange statement, WeightedFeatures features)
    {
        var last = -1;
        var first = -1;
        for (var t = statement.First; t < statement.End; t++)
        {
            if (SentenceContext.IsVerb(text.Tokens[t]))
            {
                features.Add(FeatureHash.Of(420).With((int)text.Tokens[t].Features));
                features.Add(FeatureHash.Of(420).With((int)text.Tokens[t].Features).With(_language + 1));
                features.Add(FeatureHash.Of(421).With(text.Lemma(t)).With((int)text.Tokens[t].Features));
                first = first < 0 ? t : first;
                last = t;
            }
        }

        Verb(422, first, features);
        Verb(426, last, features);
        if (first < 0)
        {
            features.Add(FeatureHash.Of(430).With(_language));
        }
    }

    private void Verb(int template, int verb, WeightedFeatures features)
    {
        if (verb < 0)
        {
            return;
        }

        features.Add(FeatureHash.Of(template).With(text.Lemma(verb)));
        features.Add(FeatureHash.Of(template + 1).With((int)text.Tokens[verb].Features).With(_language));
        for (var set = _cues.Concepts(text, verb) | (verb > 0 ? _cues.Concepts(text, verb - 1) : 0); set != 0;)
        {
            (var concept, set) = CueTable.Take(set);
            features.Add(FeatureHash.Of(template + 2).With(concept));
            features.Add(FeatureHash.Of(template + 3).With(concept).With((int)text.Tokens[verb].Features));
        }
    }

    private void Around(TokenRange statement, WeightedFeatures features)
    {
        var sentence = text.Sentences[text.SentenceOf(statement.First)];
        for (var t = Math.Max(sentence.First, statement.First - Introduction); t < statement.First; t++)
        {
            features.Add(FeatureHash.Of(431).With(text.Lemma(t)));
            Concepts(432, _cues.Concepts(text, t), features);
        }

        if (statement.First > sentence.First)
        {
            features.Add(FeatureHash.Of(433).With(text.Form(statement.First - 1)));
        }

        if (statement.First - 1 > sentence.First)
        {
            features.Add(FeatureHash.Of(434).With(text.Form(statement.First - 2)).With(text.Form(statement.First - 1)));
        }

        for (var t = statement.End; t < Math.Min(sentence.End, statement.End + Following); t++)
        {
            features.Add(FeatureHash.Of(435).With(text.Lemma(t)));
            Concepts(436, _cues.Concepts(text, t), features);
        }

        features.Add(FeatureHash.Of(437).With(text.SentenceOf(statement.First) switch { 0 => 0, 1 => 1, <= 3 => 2, _ => 3 }).With(_language));
    }

    private static void Concepts(int template, ulong set, WeightedFeatures features)
    {
        while (set != 0)
        {
            (var concept, set) = CueTable.Take(set);
            features.Add(FeatureHash.Of(template).With(concept));
        }
    }

    private void Measures(TokenRange statement, WeightedFeatures features)
    {
        var span = text.Span(statement);
        var count = 0;
        foreach (var figure in figures.Inside(span))
        {
            count++;
            features.Add(FeatureHash.Of(440).With(figure.Unit));
            features.Add(FeatureHash.Of(441).With((int)figure.Change));
        }

        features.Add(FeatureHash.Of(442).With(Math.Min(count, 2)));
        features.Add(FeatureHash.Of(443).With(Math.Min(count, 2)).With(_language));
        foreach (var time in times.Inside(span))
        {
            features.Add(FeatureHash.Of(444).With(time.IsDeadline ? 1 : time.IsVague ? 2 : time.IsAbsolute ? 3 : 4));
        }
    }
}
