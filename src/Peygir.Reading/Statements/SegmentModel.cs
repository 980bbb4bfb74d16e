using Peygir.Text.Learning;

namespace Peygir.Reading.Statements;

/// <summary>The learnt weights of segments for one language, with the weights of shapes laid out for look-up by index.</summary>
internal sealed class SegmentModel
{
    private readonly float[] _shapes;

    public SegmentModel(FeatureWeights weights)
    {
        Weights = weights;
        var labels = weights.Labels.Count;
        var rowSize = SegmentScores.RowOf(labels);
        _shapes = new float[SegmentShape.Groups * SegmentShape.Size * rowSize];
        for (var group = 0; group < SegmentShape.Groups; group++)
        {
            for (var shape = 0; shape < SegmentShape.Size; shape++)
            {
                var row = _shapes.AsSpan(((group * SegmentShape.Size) + shape) * rowSize, labels);
                weights.AddTo(row, SegmentShape.Feature(group, shape));
            }
        }
    }

    /// <summary>The weights; the labels are the kinds of statement, in the order of <see cref="StatementKind"/>.</summary>
    public FeatureWeights Weights { get; }

    /// <summary>A weight a group, shape and label, in rows of <see cref="SegmentScores.RowOf"/>.</summary>
    public ReadOnlySpan<float> Shapes => _shapes;
}
