namespace Peygir.Ledger.Linking;

/// <summary>The features of a pair, by <see cref="LinkFeature"/>.</summary>
/// <param name="values">Where they are kept.</param>
internal readonly ref struct FeatureRow(Span<float> values)
{
    private readonly Span<float> _values = values;

    /// <summary>A feature.</summary>
    public float this[LinkFeature feature] => _values[(int)feature];

    /// <summary>Sets a feature.</summary>
    public void Set(LinkFeature feature, float value) => _values[(int)feature] = value;

    /// <summary>Sets a feature to 1 or 0.</summary>
    public void Set(LinkFeature feature, bool value) => _values[(int)feature] = value ? 1 : 0;
}
