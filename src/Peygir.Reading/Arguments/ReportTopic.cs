using System.Collections.Immutable;
using Peygir.Reading.Statements;
using Peygir.Text;
using Peygir.Text.Learning;

namespace Peygir.Reading.Arguments;

/// <summary>
/// What a report as a whole is about, as features of the areas of its statements: most reports keep to one or two.
/// </summary>
internal sealed class ReportTopic
{
    private const int LongestTitle = 1000;
    private readonly (ulong Feature, float Value)[] _words;
    private readonly ImmutableArray<RegistryMatch> _terms;

    public ReportTopic(TaggedText text, Report report, ImmutableArray<RegistryMatch> matches, TextAnalyzer analyzer)
    {
        _terms = [.. matches.Where(m => m.Kind == EntryKind.Area)];
        var counts = new Dictionary<ulong, int>();
        for (var t = 0; t < text.Tokens.Length; t++)
        {
            if (IsContent(text.Tokens[t]))
            {
                var word = FeatureHash.Of(200).With(text.Lemma(t)).Value;
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }

        // Of unit length times a constant, so that long reports do not drown the statement's own words.
        var norm = MathF.Sqrt(counts.Values.Sum(c => Weight(c) * Weight(c)));
        var features = new WeightedFeatures();
        foreach (var (word, count) in counts)
        {
            features.AddRange([(word, 1f * Weight(count) / norm)]);
        }

        if (report.Title.Length is > 0 and < LongestTitle)
        {
            var title = analyzer.Analyze(report.Title, text.Language);
            for (var t = 0; t < title.Tokens.Length; t++)
            {
                if (IsContent(title.Tokens[t]))
                {
                    features.Add(FeatureHash.Of(201).With(title.Lemma(t)), 0.7f);
                }
            }
        }

        foreach (var term in _terms.GroupBy(t => t.Id))
        {
            features.Add(FeatureHash.Of(210).With(term.Key), 8 * (float)term.Count() / _terms.Length);
        }

        _words = features.Items.ToArray();
    }

    /// <summary>Features of the area that all statements of the report share.</summary>
    public ReadOnlySpan<(ulong Feature, float Value)> Report => _words;

    /// <summary>Features of the area of a statement, beside those of the report.</summary>
    public void Area(TaggedText text, TokenRange statement, WeightedFeatures features)
    {
        features.Add(FeatureHash.Of(209));
        Words(text, statement, 202, 1, features);
        var sentence = SentencePieces.Around(text, statement);
        Words(text, new(sentence.First, statement.First), 206, 0.5f, features);
        Words(text, new(Math.Min(statement.End, sentence.End), sentence.End), 206, 0.5f, features);
        Terms(statement, 211, 2, features);
        Terms(sentence, 212, 1.4f, features);
        if (text.SentenceOf(statement.First) is > 0 and var index)
        {
            var (first, end) = text.Sentences[index - 1];
            Words(text, new(Math.Max(first, end - SentencePieces.MaxTokens), end), 207, 0.3f, features);
        }
    }

    private void Terms(TokenRange range, int template, float value, WeightedFeatures features)
    {
        for (var t = TokenRanges.FirstAt(_terms, range.First); t < _terms.Length && _terms[t].Tokens.First < range.End; t++)
        {
            features.Add(FeatureHash.Of(template).With(_terms[t].Id), value);
        }
    }

    private static float Weight(int count) => 1 + MathF.Log(count);

    private static void Words(TaggedText text, TokenRange range, int template, float value, WeightedFeatures features)
    {
        for (var t = range.First; t < range.End; t++)
        {
            if (!IsContent(text.Tokens[t]))
            {
                continue;
            }

            var lemma = text.Lemma(t);
            features.Add(FeatureHash.Of(template).With(lemma), value);
            if (template == 202)
            {
                features.Add(FeatureHash.Of(203).With(lemma[..Math.Min(4, lemma.Length)]), value);
                if (t + 1 < range.End)
                {
                    features.Add(FeatureHash.Of(204).With(lemma).With(text.Lemma(t + 1)), value);
                }
            }
        }
    }

    private static bool IsContent(in Token token) =>
        token.Tag is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Verb or Upos.Adv or Upos.X;
}
