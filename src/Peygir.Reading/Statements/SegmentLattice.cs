using System.Buffers;
using System.Runtime.Intrinsics;
using Peygir.Text;

namespace Peygir.Reading.Statements;

/// <summary>
/// All ways to cut one sentence into segments and single tokens outside any, weighed by a semi-Markov conditional
/// random field of order zero (Sarawagi and Cohen, 2004): the chance of each segment is found by summing forward and
/// backward over the cuts. Time and space are linear in the tokens, since segments have at most
/// <see cref="MaxLength"/> of them.
/// </summary>
internal sealed class SegmentLattice(int labels) : IDisposable
{
    /// <summary>The most tokens a segment may have.</summary>
    public const int MaxLength = 100;

    private readonly int _row = SegmentScores.RowOf(labels);
    private float[] _segments = [];
    private double[] _sums = [];
    private double[] _forward = [];
    private double[] _backward = [];
    private int _tokens;
    private int _width;

    /// <summary>Logarithm of the sum over all cuts.</summary>
    public double LogTotal { get; private set; }

    /// <summary>The number of tokens of the sentence weighed last.</summary>
    public int Tokens => _tokens;

    /// <summary>The score of a segment, by label.</summary>
    public ReadOnlySpan<float> Scores(int first, int end) => Slot(first, end);

    /// <summary>The chance of a segment with a label, 0 to 1.</summary>
    public double Chance(int first, int end, int label) =>
        Math.Exp(_forward[first] + Slot(first, end)[label] + _backward[end] - LogTotal);

    /// <summary>The chance of a segment with any label, 0 to 1.</summary>
    public double Chance(int first, int end) => Math.Exp(_forward[first] + _sums[At(first, end)] + _backward[end] - LogTotal);

    /// <summary>Weighs all cuts of a sentence.</summary>
    /// <param name="sentence">The tokens, at most a few hundred.</param>
    /// <param name="parts">The scores of its parts.</param>
    /// <param name="shape">The shapes of its segments.</param>
    /// <param name="shapeWeights">A weight a group, shape and label (<see cref="SegmentShape"/>), in rows of <see cref="SegmentScores.RowOf"/>.</param>
    public void Weigh(TokenRange sentence, SegmentScores parts, SegmentShape shape, ReadOnlySpan<float> shapeWeights)
    {
        _tokens = sentence.Count;
        _width = Math.Min(_tokens, MaxLength);
        Ensure(ref _segments, _tokens * _width * _row);
        Ensure(ref _sums, _tokens * _width);
        Ensure(ref _forward, _tokens + 1);
        Ensure(ref _backward, _tokens + 1);
        Span<int> shapes = stackalloc int[SegmentShape.Groups];
        for (var first = 0; first < _tokens; first++)
        {
            for (var end = first + 1; end <= Math.Min(_tokens, first + _width); end++)
            {
                var scores = _segments.AsSpan(At(first, end) * _row, _row);
                parts.Of(first, end, scores);
                shape.Of(sentence.First + first, sentence.First + end, sentence, shapes);
                for (var g = 0; g < shapes.Length; g++)
                {
                    Add(scores, shapeWeights.Slice(((g * SegmentShape.Size) + shapes[g]) * _row, _row));
                }

                _sums[At(first, end)] = LogSumOf(scores[..labels]);
            }
        }

        Forward();
        Backward();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Return(ref _segments);
        Return(ref _sums);
        Return(ref _forward);
        Return(ref _backward);
    }

    private void Forward()
    {
        _forward[0] = 0;
        for (var end = 1; end <= _tokens; end++)
        {
            var sum = new LogSum();
            sum.Add(_forward[end - 1]);
            for (var first = Math.Max(0, end - _width); first < end; first++)
            {
                sum.Add(_forward[first] + _sums[At(first, end)]);
            }

            _forward[end] = sum.Value;
        }

        LogTotal = _forward[_tokens];
    }

    private void Backward()
    {
        _backward[_tokens] = 0;
        for (var first = _tokens - 1; first >= 0; first--)
        {
            var sum = new LogSum();
            sum.Add(_backward[first + 1]);
            for (var end = first + 1; end <= Math.Min(_tokens, first + _width); end++)
            {
                sum.Add(_backward[end] + _sums[At(first, end)]);
            }

            _backward[first] = sum.Value;
        }
    }

    private Span<float> Slot(int first, int end) => _segments.AsSpan(At(first, end) * _row, labels);

    private int At(int first, int end) => (first * _width) + (end - first - 1);

    private static void Add(Span<float> scores, ReadOnlySpan<float> weights)
    {
        for (var l = 0; l < scores.Length; l += Vector128<float>.Count)
        {
            (Vector128.Create<float>(scores[l..]) + Vector128.Create<float>(weights[l..])).CopyTo(scores[l..]);
        }
    }

    private static double LogSumOf(ReadOnlySpan<float> scores)
    {
        var greatest = scores[0];
        foreach (var score in scores)
        {
            greatest = Math.Max(greatest, score);
        }

        var sum = 0d;
        foreach (var score in scores)
        {
            sum += score == greatest ? 1 : Math.Exp(score - greatest);
        }

        return greatest + Math.Log(sum);
    }

    private static void Ensure<T>(ref T[] array, int length)
    {
        if (array.Length < length)
        {
            Return(ref array);
            array = ArrayPool<T>.Shared.Rent(length);
        }
    }

    private static void Return<T>(ref T[] array)
    {
        if (array.Length > 0)
        {
            ArrayPool<T>.Shared.Return(array);
            array = [];
        }
    }

    /// <summary>log(sum(exp(x))) in one pass; terms far below the greatest are left out.</summary>
    private struct LogSum
    {
        private double _greatest;
        private double _sum;
        private bool _any;

        public readonly double Value => _greatest + Math.Log(_sum);

        public void Add(double x)
        {
            if (!_any)
            {
                (_greatest, _sum, _any) = (x, 1, true);
            }
            else if (x > _greatest)
            {
                _sum = (_sum * Math.Exp(_greatest - x)) + 1;
                _greatest = x;
            }
            else if (x > _greatest - 40)
            {
                _sum += Math.Exp(x - _greatest);
            }
        }
    }
}
