using Peygir.Text;

namespace Peygir.Time.Figures;

/// <summary>Which way a measured quantity moved.</summary>
public enum Change
{
    /// <summary>No movement stated.</summary>
    None,

    /// <summary>It grew.</summary>
    Up,

    /// <summary>It fell.</summary>
    Down,
}

/// <summary>A measured number as a text states it.</summary>
/// <param name="Span">Its place in the original text, with its unit.</param>
/// <param name="Value">The number; null where the words do not settle one ("dozens").</param>
/// <param name="Unit">"percent", an ISO 4217 code (IRT for toman), "tonne", "km", "person", "item" ...</param>
/// <param name="Change">Which way it moved.</param>
public sealed record Figure(TextSpan Span, decimal? Value, string Unit, Change Change);
