using System.Collections;

namespace Peygir.Time.Lexicon;

/// <summary>The first two letters of some words: a look at them spares most others a look into the tables.</summary>
internal sealed class Beginnings
{
    // Letters of one script differ in their low bits.
    private const int Bits = 8;

    private readonly BitArray _pairs = new(1 << (2 * Bits));

    /// <summary>The beginnings of words of two letters and more.</summary>
    public Beginnings(IEnumerable<string> words)
    {
        foreach (var word in words.Where(w => w.Length > 1))
        {
            _pairs[Pair(word)] = true;
        }
    }

    /// <summary>Whether a word of two letters or more begins as one of them may.</summary>
    public bool Has(ReadOnlySpan<char> word) => _pairs[Pair(word)];

    private static int Pair(ReadOnlySpan<char> word) => ((byte)word[0] << Bits) | (byte)word[1];
}
