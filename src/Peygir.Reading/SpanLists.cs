using System.Collections.Immutable;
using Peygir.Text;
using Peygir.Time;
using Peygir.Time.Figures;

namespace Peygir.Reading;

/// <summary>Look-ups in what stands in text order without overlap, so that a report's findings are not gone through for each statement.</summary>
internal static class SpanLists
{
    /// <summary>The times that lie inside a stretch of the text.</summary>
    public static IEnumerable<TimeExpression> Inside(this ImmutableArray<TimeExpression> times, TextSpan stretch) =>
        Inside(times, stretch, static t => t.Span);

    /// <summary>The first time that begins at or behind an offset; the number of times where none does.</summary>
    public static int FirstAt(this ImmutableArray<TimeExpression> times, int offset) => FirstAt(times, offset, static t => t.Span);

    /// <summary>The figures that lie inside a stretch of the text.</summary>
    public static IEnumerable<Figure> Inside(this ImmutableArray<Figure> figures, TextSpan stretch) =>
        Inside(figures, stretch, static f => f.Span);

    private static IEnumerable<T> Inside<T>(ImmutableArray<T> items, TextSpan stretch, Func<T, TextSpan> spanOf)
    {
        for (var i = FirstAt(items, stretch.Start, spanOf); i < items.Length && spanOf(items[i]).End <= stretch.End; i++)
        {
            yield return items[i];
        }
    }

    private static int FirstAt<T>(ImmutableArray<T> items, int offset, Func<T, TextSpan> spanOf)
    {
        int low = 0, high = items.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spanOf(items[middle]).Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
