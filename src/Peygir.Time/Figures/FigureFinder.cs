using System.Collections.Immutable;
using Peygir.Text;

namespace Peygir.Time.Figures;

/// <summary>Finds figures. Stateless, thread-safe.</summary>
public static class FigureFinder
{
    /// <summary>All figures of a text, in text order, those inside time expressions left out.</summary>
    public static ImmutableArray<Figure> Find(TaggedText text, ImmutableArray<TimeExpression> times) => [];
}
