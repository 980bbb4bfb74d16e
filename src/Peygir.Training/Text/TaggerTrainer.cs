using System.Runtime.InteropServices;
using Peygir.Text;
using Peygir.Text.Learning;
using Peygir.Text.Tagging;

namespace Peygir.Training.Text;

/// <summary>
/// Learns a tagger from treebank sentences: parts of speech by an averaged perceptron (Collins, 2002), inflection and
/// lemma by counting forms and endings. Deterministic.
/// </summary>
internal sealed class TaggerTrainer
{
    private const int Epochs = 6;
    private static readonly string[] s_labels = Enum.GetNames<Upos>();
    private readonly Dictionary<ulong, Row> _rows = [];
    private int _time;

    /// <summary>Learns from the sentences given.</summary>
    public static Tagger Learn(IReadOnlyList<TreebankSentence> sentences, Language language)
    {
        var examples = sentences.Select(s => TaggedSentence.Align(s, language)).ToArray();
        var words = examples.SelectMany(e => e.Words()).ToArray();
        return new(
            new TaggerTrainer().Perceptron(examples),
            WordTableTrainer.Learn(words.Select(w => (w.Form, w.Gold.Tag, w.Gold.Features))),
            WordTableTrainer.Learn(words.Select(w => (w.Form, w.Gold.Tag, LemmaRules.Of(w.Form, w.Gold.Lemma)))));
    }

    private FeatureWeights Perceptron(TaggedSentence[] examples)
    {
        var random = new Random(1);
        var features = new FeatureBuffer();
        Span<float> scores = stackalloc float[s_labels.Length];
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(examples);
            foreach (var example in examples)
            {
                foreach (var sentence in example.Text.Sentences)
                {
                    for (var t = sentence.First; t < sentence.End; t++)
                    {
                        Step(example, sentence, t, ref features, scores);
                    }
                }
            }
        }

        features.Dispose();
        return FeatureWeights.Create(s_labels, _rows.Select(r => KeyValuePair.Create(r.Key, r.Value.Average(_time))));
    }

    private void Step(TaggedSentence example, TokenRange sentence, int t, ref FeatureBuffer features, Span<float> scores)
    {
        if (example.Gold[t] is not { } gold || example.Text.Tokens[t].Kind is TokenKind.Punctuation or TokenKind.Number)
        {
            return;
        }

        _time++;
        features.Clear();
        TagFeatures.Of(example.Text, sentence, t, ref features);
        scores.Clear();
        foreach (var feature in features.Items)
        {
            if (_rows.TryGetValue(feature, out var row))
            {
                row.AddTo(scores);
            }
        }

        var guess = Tagger.Greatest(scores);
        if (guess != (int)gold.Tag)
        {
            foreach (var feature in features.Items)
            {
                ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, feature, out _);
                row ??= new(s_labels.Length);
                row.Add((int)gold.Tag, 1, _time);
                row.Add(guess, -1, _time);
            }
        }

        // What follows is learnt behind the tagger's own guesses, as it will meet them.
        example.Text.SetTag(t, (Upos)guess, Morphology.None);
    }

    /// <summary>The weights of a feature, with what is needed for their average over all steps.</summary>
    private sealed class Row(int labels)
    {
        private readonly float[] _weights = new float[labels];
        private readonly double[] _totals = new double[labels];

        public void AddTo(Span<float> scores)
        {
            for (var l = 0; l < scores.Length; l++)
            {
                scores[l] += _weights[l];
            }
        }

        public void Add(int label, float amount, int time)
        {
            _weights[label] += amount;
            _totals[label] += amount * (double)time;
        }

        public float[] Average(int time) => [.. _weights.Zip(_totals, (w, total) => (float)(w - (total / time)))];
    }
}
