using Peygir.Text;
using Peygir.Text.Learning;

namespace Peygir.Reading.Statements;

/// <summary>
/// What is seen of a segment only as a whole, cut to small numbers so that its weights are found by an index:
/// length, verbs, commas, and whether it fills its sentence.
/// </summary>
internal sealed class SegmentShape
{
    /// <summary>The number of groups; a segment has one shape of each.</summary>
    public const int Groups = 4;

    /// <summary>The number of shapes in a group; numbers are below it.</summary>
    public const int Size = 64;

    private static readonly byte[] s_lengths = Lengths();
    private readonly int[] _verbs;
    private readonly int[] _commas;
    private readonly int[] _marks;

    public SegmentShape(TaggedText text)
    {
        var tokens = text.Tokens;
        _verbs = new int[tokens.Length + 1];
        _commas = new int[tokens.Length + 1];
        _marks = new int[tokens.Length + 1];
        for (var t = 0; t < tokens.Length; t++)
        {
            var form = text.Form(t);
            _verbs[t + 1] = _verbs[t] + (SentenceContext.IsVerb(tokens[t]) && (t == 0 || !SentenceContext.IsVerb(tokens[t - 1])) ? 1 : 0);
            _commas[t + 1] = _commas[t] + (form is "," or "،" or ";" or "؛" ? 1 : 0);
            _marks[t + 1] = _marks[t] + (form is "\"" or "(" or ")" or ":" ? 1 : 0);
        }
    }

    /// <summary>The feature of a shape, as the model knows it.</summary>
    public static ulong Feature(int group, int shape) => FeatureHash.Of(100 + group).With(shape).Value;

    /// <summary>The shapes of a segment, one a group.</summary>
    public void Of(int first, int end, TokenRange sentence, Span<int> shapes)
    {
        var length = s_lengths[Math.Min(end - first, s_lengths.Length - 1)];
        var verbs = Math.Min(3, _verbs[end] - _verbs[first]);
        var fills = (first == sentence.First ? 1 : 0) + (end >= sentence.End - 1 ? 2 : 0);
        shapes[0] = length;
        shapes[1] = (verbs * 4) + fills;
        shapes[2] = (Math.Min(3, _commas[end] - _commas[first]) * 4) + verbs;
        shapes[3] = (Math.Min(3, _marks[end] - _marks[first]) * 4) + Math.Min(3, length / 4);
    }

    private static byte[] Lengths()
    {
        ReadOnlySpan<int> starts = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 17, 20, 24, 28, 33, 40, 50, 60, 80];
        var lengths = new byte[101];
        for (var n = 0; n < lengths.Length; n++)
        {
            var bucket = 0;
            while (bucket + 1 < starts.Length && starts[bucket + 1] <= n)
            {
                bucket++;
            }

            lengths[n] = (byte)bucket;
        }

        return lengths;
    }
}
