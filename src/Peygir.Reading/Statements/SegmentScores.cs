using System.Buffers;
using System.Runtime.Intrinsics;
using Peygir.Text;
using Peygir.Text.Learning;

namespace Peygir.Reading.Statements;

/// <summary>
/// The scores from which the score of any segment of one sentence is summed in constant time: one part for where it
/// starts, one for where it ends, one for each token inside. Reused from sentence to sentence; dispose of it.
/// </summary>
internal sealed class SegmentScores(int labels) : IDisposable
{
    // Rows are filled up, so that whole vectors can be taken of them.
    private readonly int _row = RowOf(labels);
    private float[] _starts = [];
    private float[] _ends = [];
    private float[] _inside = [];

    /// <summary>The number of labels.</summary>
    public int Labels => labels;

    /// <summary>Places of a row that has a score a label: as many as fill whole vectors.</summary>
    public static int RowOf(int labels) => (labels + Vector128<float>.Count - 1) / Vector128<float>.Count * Vector128<float>.Count;

    /// <summary>Clears it for a sentence of so many tokens.</summary>
    public void Begin(int tokens)
    {
        Clear(ref _starts, tokens * _row);
        Clear(ref _ends, tokens * _row);
        Clear(ref _inside, (tokens + 1) * _row);
    }

    /// <summary>The scores of starting at a token, by label.</summary>
    public Span<float> Start(int token) => _starts.AsSpan(token * _row, labels);

    /// <summary>The scores of ending with a token, by label.</summary>
    public Span<float> End(int token) => _ends.AsSpan(token * _row, labels);

    /// <summary>The scores of holding a token, by label; after <see cref="Sum"/>, those of all tokens up to it.</summary>
    public Span<float> Inside(int token) => _inside.AsSpan((token + 1) * _row, labels);

    /// <summary>Turns the scores of tokens into running sums.</summary>
    public void Sum(int tokens)
    {
        for (var i = _row; i < (tokens + 1) * _row; i++)
        {
            _inside[i] += _inside[i - _row];
        }
    }

    /// <summary>Scores a sentence by a model.</summary>
    public void Fill(TaggedText text, TokenRange sentence, SentenceContext context, FeatureWeights weights)
    {
        Begin(sentence.Count);
        var features = new FeatureBuffer();
        try
        {
            for (var t = 0; t < sentence.Count; t++)
            {
                features.Clear();
                SegmentFeatures.Start(text, context, sentence.First + t, ref features);
                weights.AddTo(Start(t), features.Items);
                features.Clear();
                SegmentFeatures.End(text, context, sentence.First + t, ref features);
                weights.AddTo(End(t), features.Items);
                features.Clear();
                SegmentFeatures.Inside(text, context, sentence.First + t, ref features);
                weights.AddTo(Inside(t), features.Items);
            }
        }
        finally
        {
            features.Dispose();
        }

        Sum(sentence.Count);
    }

    /// <summary>The scores of the tokens from <paramref name="first"/> to before <paramref name="end"/>, by label, in a whole row.</summary>
    public void Of(int first, int end, Span<float> scores)
    {
        var start = _starts.AsSpan(first * _row, _row);
        var last = _ends.AsSpan((end - 1) * _row, _row);
        var to = _inside.AsSpan(end * _row, _row);
        var from = _inside.AsSpan(first * _row, _row);
        for (var l = 0; l < scores.Length; l += Vector128<float>.Count)
        {
            (Vector128.Create<float>(start[l..]) + Vector128.Create<float>(last[l..]) + Vector128.Create<float>(to[l..]) - Vector128.Create<float>(from[l..]))
                .CopyTo(scores[l..]);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Return(ref _starts);
        Return(ref _ends);
        Return(ref _inside);
    }

    private static void Clear(ref float[] array, int length)
    {
        if (array.Length < length)
        {
            Return(ref array);
            array = ArrayPool<float>.Shared.Rent(length);
        }

        array.AsSpan(0, length).Clear();
    }

    private static void Return(ref float[] array)
    {
        if (array.Length > 0)
        {
            ArrayPool<float>.Shared.Return(array);
            array = [];
        }
    }
}
