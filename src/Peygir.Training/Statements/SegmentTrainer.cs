using System.Runtime.InteropServices;
using Peygir.Reading;
using Peygir.Reading.Statements;
using Peygir.Text;
using Peygir.Text.Learning;

namespace Peygir.Training.Statements;

/// <summary>
/// Learns the weights of <see cref="SegmentModel"/> by maximum conditional likelihood, over sentences in a fixed
/// pseudo-random order.
/// </summary>
internal sealed class SegmentTrainer
{
    private const int Kinds = 7;
    private const int Shapes = SegmentShape.Groups * SegmentShape.Size;
    private readonly SegmentOptions _options;
    private readonly Dictionary<ulong, int> _features = [];
    private readonly List<ulong> _names = [];
    private SharedWeights _weights = new(0, Kinds, new());

    public SegmentTrainer(SegmentOptions options) => _options = options;

    /// <summary>Learns from annotated texts.</summary>
    public static SegmentModel Learn(IReadOnlyList<AnnotatedText> texts, SegmentOptions options) =>
        new SegmentTrainer(options).Run(texts);

    private SegmentModel Run(IReadOnlyList<AnnotatedText> texts)
    {
        Count(texts);
        var examples = texts.SelectMany(Examples).ToArray();
        var random = new Random(_options.Seed);
        _weights = new(_names.Count, Kinds, _options);
        using var parts = new SegmentScores(Kinds);
        using var lattice = new SegmentLattice(Kinds);
        for (var epoch = 0; epoch < _options.Epochs; epoch++)
        {
            random.Shuffle(examples);
            foreach (var example in examples)
            {
                _weights.Tick();
                Update(example, parts, lattice);
            }

            if (epoch >= _options.Epochs / 2)
            {
                _weights.Average();
            }
        }

        return new(Weights());
    }

    private void Count(IReadOnlyList<AnnotatedText> texts)
    {
        var counts = new Dictionary<ulong, int>();
        void Tally(ReadOnlySpan<ulong> features)
        {
            foreach (var feature in features)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
            }
        }

        foreach (var text in texts)
        {
            var context = new SentenceContext(text.Text);
            for (var t = 0; t < text.Text.Tokens.Length; t++)
            {
                Extract(text.Text, context, t, Tally, Tally, Tally);
            }
        }

        foreach (var (feature, _) in counts.Where(c => c.Value >= _options.MinimumCount).OrderBy(c => c.Key))
        {
            Register(feature);
        }

        for (var group = 0; group < SegmentShape.Groups; group++)
        {
            for (var shape = 0; shape < SegmentShape.Size; shape++)
            {
                Register(SegmentShape.Feature(group, shape));
            }
        }
    }

    private void Register(ulong feature)
    {
        _features.Add(feature, _names.Count);
        _names.Add(feature);
    }

    private int ShapeBase => _names.Count - Shapes;

    private delegate void Take(ReadOnlySpan<ulong> features);

    private static void Extract(TaggedText text, SentenceContext context, int token, Take start, Take end, Take inside)
    {
        var features = new FeatureBuffer();
        SegmentFeatures.Start(text, context, token, ref features);
        start(features.Items);
        features.Clear();
        SegmentFeatures.End(text, context, token, ref features);
        end(features.Items);
        features.Clear();
        SegmentFeatures.Inside(text, context, token, ref features);
        inside(features.Items);
        features.Dispose();
    }

    private IEnumerable<SegmentExample> Examples(AnnotatedText annotated)
    {
        var text = annotated.Text;
        var context = new SentenceContext(text);
        var shape = new SegmentShape(text);
        var truths = SegmentTruth.Of(annotated);
        foreach (var sentence in SentencePieces.Of(text))
        {
            var n = sentence.Count;
            int[][] starts = new int[n][], ends = new int[n][], insides = new int[n][];
            for (var t = 0; t < n; t++)
            {
                var at = t;
                Extract(text, context, sentence.First + t, f => starts[at] = Known(f), f => ends[at] = Known(f), f => insides[at] = Known(f));
            }

            yield return new()
            {
                Sentence = sentence,
                Shape = shape,
                Starts = starts,
                Ends = ends,
                Insides = insides,
                Truth = SegmentTruth.In(sentence, truths),
            };
        }
    }

    private int[] Known(ReadOnlySpan<ulong> features)
    {
        var known = new List<int>(features.Length);
        foreach (var feature in features)
        {
            if (_features.TryGetValue(feature, out var id))
            {
                known.Add(id);
            }
        }

        return [.. known];
    }

    private void Update(SegmentExample example, SegmentScores parts, SegmentLattice lattice)
    {
        var n = example.Sentence.Count;
        parts.Begin(n);
        for (var t = 0; t < n; t++)
        {
            Score(example.Starts[t], parts.Start(t));
            Score(example.Ends[t], parts.End(t));
            Score(example.Insides[t], parts.Inside(t));
        }

        parts.Sum(n);
        lattice.Weigh(example.Sentence, parts, example.Shape, ShapeWeights());

        // Expected minus observed, by part; the inside ones as differences of running sums.
        var starts = new float[n * Kinds];
        var ends = new float[n * Kinds];
        var insides = new float[(n + 1) * Kinds];
        var shapes = new float[Shapes * Kinds];
        Span<int> shape = stackalloc int[SegmentShape.Groups];
        void Count(int first, int end, int kind, float amount, Span<int> shape)
        {
            starts[(first * Kinds) + kind] += amount;
            ends[((end - 1) * Kinds) + kind] += amount;
            insides[(first * Kinds) + kind] += amount;
            insides[(end * Kinds) + kind] -= amount;
            for (var g = 0; g < shape.Length; g++)
            {
                shapes[(((g * SegmentShape.Size) + shape[g]) * Kinds) + kind] += amount;
            }
        }

        for (var first = 0; first < n; first++)
        {
            for (var end = first + 1; end <= Math.Min(n, first + SegmentLattice.MaxLength); end++)
            {
                var shaped = false;
                for (var kind = 0; kind < Kinds; kind++)
                {
                    var chance = (float)lattice.Chance(first, end, kind);
                    if (chance > 1e-5f)
                    {
                        if (!shaped)
                        {
                            example.Shape.Of(example.Sentence.First + first, example.Sentence.First + end, example.Sentence, shape);
                            shaped = true;
                        }

                        Count(first, end, kind, chance, shape);
                    }
                }
            }
        }

        foreach (var (tokens, kind) in example.Truth)
        {
            example.Shape.Of(example.Sentence.First + tokens.First, example.Sentence.First + tokens.End, example.Sentence, shape);
            Count(tokens.First, tokens.End, (int)kind, -1, shape);
        }

        for (var t = 0; t < n; t++)
        {
            if (t > 0)
            {
                for (var k = 0; k < Kinds; k++)
                {
                    insides[(t * Kinds) + k] += insides[((t - 1) * Kinds) + k];
                }
            }

            _weights.Step(example.Starts[t], starts.AsSpan(t * Kinds, Kinds));
            _weights.Step(example.Ends[t], ends.AsSpan(t * Kinds, Kinds));
            _weights.Step(example.Insides[t], insides.AsSpan(t * Kinds, Kinds));
        }

        for (var s = 0; s < Shapes; s++)
        {
            _weights.Step([ShapeBase + s], shapes.AsSpan(s * Kinds, Kinds));
        }
    }

    private float[] ShapeWeights()
    {
        var row = SegmentScores.RowOf(Kinds);
        var weights = new float[Shapes * row];
        for (var s = 0; s < Shapes; s++)
        {
            _weights.AddTo(weights.AsSpan(s * row, Kinds), ShapeBase + s);
        }

        return weights;
    }

    private void Score(int[] features, Span<float> scores)
    {
        foreach (var feature in features)
        {
            _weights.AddTo(scores, feature);
        }
    }

    private FeatureWeights Weights() => FeatureWeights.Create(
        [.. Enum.GetNames<StatementKind>()],
        [.. _names.Select((name, f) => (Name: name, Row: _weights.Averaged(f))).Where(r => r.Row is not null)
            .Select(r => KeyValuePair.Create(r.Name, r.Row!))]);
}
