using System.Collections.Immutable;
using Peygir.Text;

namespace Peygir.Time;

/// <summary>Finds time expressions. Stateless, thread-safe.</summary>
public static class TimeFinder
{
    /// <summary>All time expressions of a text, in text order, none overlapping another.</summary>
    public static ImmutableArray<TimeExpression> Find(TaggedText text) => [];
}
