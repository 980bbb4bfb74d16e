namespace Peygir.Training.Statements;

/// <summary>
/// The weights of features while they are learnt: AdaGrad (Duchi, Hazan and Singer, 2011) with quadratic decay, done
/// when a feature is next looked at. A label's weight is the sum of a part that all labels share and a part of its own,
/// so that what makes a statement is learnt from all of them.
/// </summary>
internal sealed class SharedWeights(int features, int labels, SegmentOptions options)
{
    private readonly int _slots = labels + 1;
    private readonly float[] _weights = new float[features * (labels + 1)];
    private readonly float[] _squares = new float[features * (labels + 1)];
    private readonly float[] _sums = new float[features * (labels + 1)];
    private readonly int[] _touched = new int[features];
    private int _averaged;
    private int _time;

    /// <summary>Begins the next sentence: all weights decay by a step.</summary>
    public void Tick() => _time++;

    /// <summary>Adds the weights of a feature to the scores of the labels.</summary>
    public void AddTo(Span<float> scores, int feature)
    {
        var row = Decayed(feature);
        for (var l = 0; l < labels; l++)
        {
            scores[l] += row[0] + row[l + 1];
        }
    }

    /// <summary>Moves the weights of features against a gradient, given by label.</summary>
    public void Step(ReadOnlySpan<int> features, ReadOnlySpan<float> gradient)
    {
        float shared = 0, size = 0;
        foreach (var g in gradient)
        {
            shared += g;
            size += Math.Abs(g);
        }

        if (size < 1e-4f)
        {
            return;
        }

        foreach (var feature in features)
        {
            var row = Decayed(feature);
            var squares = _squares.AsSpan(feature * _slots, _slots);
            Move(ref row[0], ref squares[0], shared);
            for (var l = 0; l < labels; l++)
            {
                if (gradient[l] != 0)
                {
                    Move(ref row[l + 1], ref squares[l + 1], gradient[l]);
                }
            }
        }
    }

    /// <summary>Adds the weights as they are now to the sums whose average the model is; it varies less than the last.</summary>
    public void Average()
    {
        _averaged++;
        for (var f = 0; f < _touched.Length; f++)
        {
            var row = Decayed(f);
            for (var s = 0; s < _slots; s++)
            {
                _sums[(f * _slots) + s] += row[s];
            }
        }
    }

    /// <summary>The averaged weights of a feature by label; null where all are too small to matter.</summary>
    public float[]? Averaged(int feature)
    {
        var row = _sums.AsSpan(feature * _slots, _slots);
        var weights = new float[labels];
        var great = false;
        for (var l = 0; l < labels; l++)
        {
            weights[l] = (row[0] + row[l + 1]) / _averaged;
            great |= Math.Abs(weights[l]) >= options.Smallest;
        }

        return great ? weights : null;
    }

    /// <summary>The weights of a feature, after the decay of the steps since it was last seen.</summary>
    private Span<float> Decayed(int feature)
    {
        var row = _weights.AsSpan(feature * _slots, _slots);
        var steps = _time - _touched[feature];
        if (steps > 0)
        {
            _touched[feature] = _time;
            var factor = MathF.Pow(1 - (options.Rate * options.Decay), steps);
            foreach (ref var weight in row)
            {
                weight *= factor;
            }
        }

        return row;
    }

    private void Move(ref float weight, ref float squares, float gradient)
    {
        squares += gradient * gradient;
        weight -= options.Rate * gradient / (MathF.Sqrt(squares) + 0.1f);
    }
}
