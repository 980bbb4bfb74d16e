using System.Runtime.InteropServices;
using Peygir.Text.Learning;

namespace Peygir.Training.Text;

/// <summary>An averaged perceptron (Collins, 2002) that keeps for each feature only the labels it was ever wrong about.</summary>
internal sealed class SparsePerceptron
{
    private readonly Dictionary<uint, Row> _rows = [];
    private int _time;

    /// <summary>Scores the labels as the weights stand now.</summary>
    public void Score(Span<float> scores, ReadOnlySpan<ulong> features)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            if (_rows.TryGetValue(HashIndex.Key(feature), out var row))
            {
                row.AddTo(scores);
            }
        }
    }

    /// <summary>Counts one step, and moves the weights from the guess towards the truth where they differ.</summary>
    public void Learn(ReadOnlySpan<ulong> features, int truth, int guess)
    {
        _time++;
        if (truth == guess)
        {
            return;
        }

        foreach (var feature in features)
        {
            ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, HashIndex.Key(feature), out _);
            row ??= new();
            row.Updates++;
            row.Add(truth, 1, _time);
            row.Add(guess, -1, _time);
        }
    }

    /// <summary>The averaged weights, without those that hardly matter.</summary>
    /// <param name="leastWeight">Smaller weights are left out.</param>
    /// <param name="leastUpdates">Features that were corrected less often are left out: they tell of single words of the training text.</param>
    public SparseWeights Build(float leastWeight, int leastUpdates) => SparseWeights.Create(
        _rows.Where(r => r.Value.Updates >= leastUpdates).Select(r =>
            KeyValuePair.Create<uint, IReadOnlyList<(int, float)>>(
                r.Key, [.. r.Value.Average(_time).Where(w => Math.Abs(w.Weight) >= leastWeight)])));

    private sealed class Row
    {
        private readonly List<Cell> _cells = new(2);

        public int Updates { get; set; }

        public void AddTo(Span<float> scores)
        {
            foreach (ref var cell in CollectionsMarshal.AsSpan(_cells))
            {
                scores[cell.Label] += cell.Weight;
            }
        }

        public void Add(int label, float amount, int time)
        {
            foreach (ref var cell in CollectionsMarshal.AsSpan(_cells))
            {
                if (cell.Label == label)
                {
                    cell.Weight += amount;
                    cell.Total += amount * (double)time;
                    return;
                }
            }

            _cells.Add(new() { Label = label, Weight = amount, Total = amount * (double)time });
        }

        public IEnumerable<(int Label, float Weight)> Average(int time) =>
            _cells.OrderBy(c => c.Label).Select(c => (c.Label, (float)(c.Weight - (c.Total / time))));
    }

    private struct Cell
    {
        public int Label;
        public float Weight;
        public double Total;
    }
}
