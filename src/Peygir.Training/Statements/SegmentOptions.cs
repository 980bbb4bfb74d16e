namespace Peygir.Training.Statements;

/// <summary>How segments are learnt.</summary>
internal sealed record SegmentOptions
{
    /// <summary>Passes over the sentences.</summary>
    public int Epochs { get; init; } = 12;

    /// <summary>The first step of AdaGrad.</summary>
    public float Rate { get; init; } = 0.03f;

    /// <summary>Quadratic decay, a sentence.</summary>
    public float Decay { get; init; } = 2e-4f;

    /// <summary>Features seen fewer times are left out.</summary>
    public int MinimumCount { get; init; } = 2;

    /// <summary>Features whose weights are all smaller are left out of the model.</summary>
    public float Smallest { get; init; } = 0.02f;

    /// <summary>Seed of the order of sentences.</summary>
    public int Seed { get; init; } = 1;
}
