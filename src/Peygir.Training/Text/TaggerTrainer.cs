using Peygir.Text;
using Peygir.Text.Learning;
using Peygir.Text.Tagging;

namespace Peygir.Training.Text;

/// <summary>
/// Learns a tagger from treebank sentences: parts of speech, inflection and lemma rules, each by an averaged
/// perceptron, each behind the guesses of the one before as at run time. Deterministic.
/// </summary>
internal sealed class TaggerTrainer
{
    private const int Epochs = 8;

    // Averaged weights below this, and features corrected less often, change next to nothing but the size of the model.
    private const float LeastWeight = 0.2f;
    private const int LeastUpdates = 2;
    private readonly TaggedSentence[] _examples;
    private readonly Language _language;
    private readonly WordKnowledge _knowledge;
    private readonly InflectionLabels _labels;
    private readonly EditRule[] _rules;
    private readonly Dictionary<EditRule, int> _ruleNumbers;
    private readonly SparsePerceptron _tags = new();
    private readonly SparsePerceptron _inflections = new();
    private readonly SparsePerceptron _lemmas = new();
    private readonly float[] _scores;

    private TaggerTrainer(IReadOnlyList<TreebankSentence> sentences, Language language, WordClasses lexicon)
    {
        _language = language;
        _examples = [.. sentences.Select(s => TaggedSentence.Align(s, language))];
        var words = _examples.SelectMany(e => e.Words()).ToArray();
        _knowledge = new(Seen(words), lexicon);
        var labels = words.Select(w => (Tag: (byte)w.Gold.Tag, Features: (uint)w.Gold.Features)).Distinct().Order().ToArray();
        _labels = new([.. labels.Select(l => l.Tag)], [.. labels.Select(l => l.Features)]);
        _rules = [.. words.Select(w => Rule(w.Form, w.Gold)).GroupBy(r => r).Where(g => g.Count() > 1)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Ending, StringComparer.Ordinal)
            .ThenBy(g => g.Key.CutFront).ThenBy(g => g.Key.CutBack).Select(g => g.Key)];
        _ruleNumbers = _rules.Select((r, i) => (r, i)).ToDictionary(p => p.r, p => p.i);
        _scores = new float[Math.Max(Enum.GetValues<Upos>().Length, Math.Max(_labels.Count, _rules.Length))];
    }

    /// <summary>Learns from the sentences given.</summary>
    public static Tagger Learn(IReadOnlyList<TreebankSentence> sentences, Language language, WordClasses lexicon) =>
        new TaggerTrainer(sentences, language, lexicon).Learn();

    private Tagger Learn()
    {
        var random = new Random(1);
        var features = new FeatureBuffer();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(_examples);
            foreach (var example in _examples)
            {
                foreach (var sentence in example.Text.Sentences)
                {
                    Learn(example, sentence, ref features);
                }
            }
        }

        features.Dispose();
        return new(
            _knowledge, _tags.Build(LeastWeight, LeastUpdates), _labels, _inflections.Build(LeastWeight, 1), _rules, _lemmas.Build(LeastWeight, 1));
    }

    private void Learn(TaggedSentence example, TokenRange sentence, ref FeatureBuffer features)
    {
        for (var t = sentence.First; t < sentence.End; t++)
        {
            if (!TagFeatures.IsPlain(example.Text, t) && example.Gold[t] is { } gold)
            {
                features.Clear();
                TagFeatures.Of(example.Text, sentence, t, _knowledge, example.Scheme, ref features);
                var guess = Step(_tags, features.Items, (int)gold.Tag, 0, Enum.GetValues<Upos>().Length);

                // What follows is learnt behind the tagger's own guesses, as it will meet them.
                example.Text.SetTag(t, (Upos)guess, Morphology.None);
            }
        }

        for (var t = sentence.First; t < sentence.End; t++)
        {
            if (example.Gold[t] is not { } gold)
            {
                continue;
            }

            // Where the tag is wrong the inflection cannot be right; it is learnt for the true tag.
            example.Text.SetTag(t, gold.Tag, Morphology.None);
            var (first, end) = _labels.Of(gold.Tag);
            var guess = first;
            if (end - first > 1)
            {
                features.Clear();
                MorphologyFeatures.Of(example.Text, sentence, t, example.Scheme, ref features);
                guess = Step(_inflections, features.Items, _labels.Find(gold.Tag, gold.Features), first, end);
            }

            example.Text.SetTag(t, gold.Tag, _labels[guess]);
            if (example.Text.Tokens[t].Kind == TokenKind.Word)
            {
                var form = example.Text.Form(t);
                if (_ruleNumbers.TryGetValue(Rule(form.ToString(), gold), out var rule))
                {
                    features.Clear();
                    LemmaFeatures.Of(form, gold.Tag, _labels[guess], _knowledge.Lexicon, _language, example.Scheme, ref features);
                    Step(_lemmas, features.Items, rule, 0, _rules.Length);
                }
            }
        }
    }

    private int Step(SparsePerceptron model, ReadOnlySpan<ulong> features, int truth, int first, int end)
    {
        var scores = _scores.AsSpan(0, end);
        model.Score(_scores, features);
        var guess = first + Tagger.Greatest(scores[first..]);
        model.Learn(features, truth, guess);
        return guess;
    }

    private EditRule Rule(string form, TreebankToken gold) =>
        LemmaRules.Of(form, gold.Lemma, verb: _language == Language.Persian && gold.Tag is Upos.Verb or Upos.Aux);

    private static WordClasses Seen(IEnumerable<(string Form, TreebankToken Gold)> words) => WordClasses.Create(
        words.GroupBy(w => w.Form).Where(g => g.Count() > 2).Select(g => KeyValuePair.Create(
            g.Key,
            (byte)(1 + (int)g.GroupBy(w => w.Gold.Tag).OrderByDescending(t => t.Count()).ThenBy(t => t.Key).First().Key))));
}
