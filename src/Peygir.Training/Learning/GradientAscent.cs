namespace Peygir.Training.Learning;

/// <summary>
/// Fits the weights of a linear model on all examples at once: AdaGrad (Duchi, Hazan and Singer, 2011) with quadratic decay
/// towards the weights that are begun with.
/// </summary>
internal sealed class GradientAscent
{
    // Keeps the first step finite where nothing has changed yet.
    private const double Least = 1e-8;

    /// <summary>Steps over all examples.</summary>
    public required int Steps { get; init; }

    /// <summary>The first step of AdaGrad.</summary>
    public required double Rate { get; init; }

    /// <summary>Quadratic decay, over all examples.</summary>
    public required double Decay { get; init; }

    /// <summary>Keeps a weight within its bounds, by its number; where not given, there are none.</summary>
    public Func<int, double, double> Bound { get; init; } = (_, weight) => weight;

    /// <summary>The weights.</summary>
    /// <param name="prior">What is begun with.</param>
    /// <param name="addGradient">Adds, for weights, how what is to be greatest changes with each.</param>
    public float[] Fit(IReadOnlyList<double> prior, Action<double[], double[]> addGradient)
    {
        double[] weights = [.. prior];
        var gradient = new double[weights.Length];
        var squares = new double[weights.Length];
        for (var step = 0; step < Steps; step++)
        {
            Array.Clear(gradient);
            addGradient(weights, gradient);
            for (var f = 0; f < weights.Length; f++)
            {
                gradient[f] -= Decay * (weights[f] - prior[f]);
                squares[f] += gradient[f] * gradient[f];
                weights[f] = Bound(f, weights[f] + (Rate * gradient[f] / (Math.Sqrt(squares[f]) + Least)));
            }
        }

        return [.. weights.Select(w => (float)w)];
    }

    /// <summary>The sum of features times their weights.</summary>
    public static double Dot(float[] features, double[] weights)
    {
        var sum = 0.0;
        for (var f = 0; f < features.Length; f++)
        {
            sum += features[f] * weights[f];
        }

        return sum;
    }

    /// <summary>Adds features, each so many times, to a gradient.</summary>
    public static void Add(float[] features, double times, double[] gradient)
    {
        for (var f = 0; f < features.Length; f++)
        {
            gradient[f] += times * features[f];
        }
    }
}
