using System.Collections.Immutable;
using Peygir.Text;
using Peygir.Text.Learning;

namespace Peygir.Ledger.Recording;

/// <summary>
/// What a text is known by among texts of its language that say nearly the same: the least hashes of its runs of three
/// lemmas under many hash functions (MinHash; Broder, 1997). The share of equal places of two sketches estimates the
/// share of runs that two texts have in common.
/// </summary>
internal static class TextSketch
{
    /// <summary>Places of a sketch.</summary>
    public const int Size = 64;

    private const int Run = 3;
    private const int BandSize = 4;
    private const int FewestRuns = 12;

    /// <summary>The sketch of a text; empty where it is too short to tell.</summary>
    public static ImmutableArray<uint> Of(TaggedText text)
    {
        var words = new List<int>();
        for (var t = 0; t < text.Tokens.Length; t++)
        {
            if (text.Tokens[t].Kind is TokenKind.Word or TokenKind.Number)
            {
                words.Add(t);
            }
        }

        if (words.Count < FewestRuns + Run)
        {
            return [];
        }

        var least = new uint[Size];
        least.AsSpan().Fill(uint.MaxValue);
        for (var w = 0; w + Run <= words.Count; w++)
        {
            var run = FeatureHash.Of((int)text.Language).With(text.Lemma(words[w])).With(text.Lemma(words[w + 1])).With(text.Lemma(words[w + 2])).Value;
            for (var h = 0; h < Size; h++)
            {
                least[h] = Math.Min(least[h], Mix(run, h));
            }
        }

        return [.. least];
    }

    /// <summary>Keys that two sketches likely share one of where half of their texts is alike.</summary>
    public static IEnumerable<long> Keys(ImmutableArray<uint> sketch)
    {
        for (var band = 0; band + BandSize <= sketch.Length; band += BandSize)
        {
            var key = FeatureHash.Of(band);
            for (var i = band; i < band + BandSize; i++)
            {
                key = key.With((int)sketch[i]);
            }

            yield return (long)key.Value;
        }
    }

    /// <summary>The share, 0 to 1, of what two texts have in common, estimated.</summary>
    public static double Likeness(ImmutableArray<uint> one, ImmutableArray<uint> other)
    {
        if (one.IsEmpty || one.Length != other.Length)
        {
            return 0;
        }

        var equal = 0;
        for (var i = 0; i < one.Length; i++)
        {
            equal += one[i] == other[i] ? 1 : 0;
        }

        return (double)equal / one.Length;
    }

    private static uint Mix(ulong run, int function)
    {
        var h = (run + ((ulong)function * 0x9E3779B97F4A7C15)) * 0xBF58476D1CE4E5B9;
        h = (h ^ (h >> 31)) * 0x94D049BB133111EB;
        return (uint)(h >> 32);
    }
}
