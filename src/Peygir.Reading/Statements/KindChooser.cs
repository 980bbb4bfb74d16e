using System.Collections.Immutable;
using Peygir.Reading.Arguments;
using Peygir.Text;
using Peygir.Text.Learning;
using Peygir.Time;
using Peygir.Time.Figures;

namespace Peygir.Reading.Statements;

/// <summary>
/// Settles the kind of a statement that was found: the chances the segmentation gives, multiplied by those that a
/// logistic regression gives the statement as a whole (a product of experts).
/// </summary>
internal sealed class KindChooser(
    FeatureWeights weights, TaggedText text, ImmutableArray<TimeExpression> times, ImmutableArray<Figure> figures)
{
    private const double Floor = 1e-3;
    private readonly KindFeatures _kind = new(text, times, figures);
    private readonly WeightedFeatures _features = new();

    /// <summary>The likeliest kind, and the chance that a statement of it stands there.</summary>
    public (StatementKind Kind, double Confidence) Of(in Candidate candidate, string speaker)
    {
        _kind.Of(candidate.Tokens, speaker, _features);
        var scores = _features.Score(weights);
        var best = 0;
        var sum = 0d;
        Span<double> chances = stackalloc double[KindChances.Count];
        for (var k = 0; k < chances.Length; k++)
        {
            chances[k] = (candidate.Kinds[k] + Floor) * Math.Exp(scores[k]);
            sum += chances[k];
            best = chances[k] > chances[best] ? k : best;
        }

        return ((StatementKind)best, candidate.Found * chances[best] / sum);
    }
}
