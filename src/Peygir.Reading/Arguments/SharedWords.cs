using System.Collections.Frozen;
using Peygir.Text;
using Peygir.Text.Learning;

namespace Peygir.Reading.Arguments;

/// <summary>Tells by the words that two stretches of a report share whether they speak of the same thing.</summary>
internal sealed class SharedWords
{
    // More shared words than this say no more.
    private const int Most = 3;

    // "this first meeting": so far behind a word that points may its noun stand.
    private const int Reach = 2;

    private static readonly FrozenSet<string> s_pointing = new[] { "این", "همین", "آن", "همان", "этот", "тот", "данный", "this", "that", "these", "those" }
        .Select(Normalizer.Fold).ToFrozenSet(StringComparer.Ordinal);

    // Hashes of the lemmas, 0 for words of no content of their own.
    private readonly ulong[] _words;
    private readonly TaggedText _text;

    /// <summary>Looks at all words of a report once.</summary>
    public SharedWords(TaggedText text)
    {
        _text = text;
        _words = new ulong[text.Tokens.Length];
        for (var t = 0; t < _words.Length; t++)
        {
            _words[t] = text.Tokens[t].Tag is Upos.Noun or Upos.Propn or Upos.Verb or Upos.Adj ? FeatureHash.Of(0).With(text.Lemma(t)).Value : 0;
        }
    }

    /// <summary>How many words of one stretch the other has too, 3 at most.</summary>
    public int Count(TokenRange one, TokenRange other)
    {
        var there = _words.AsSpan(other.First..other.End);
        var n = 0;
        for (var t = one.First; t < one.End && n < Most; t++)
        {
            n += _words[t] != 0 && there.Contains(_words[t]) ? 1 : 0;
        }

        return n;
    }

    /// <summary>Whether a stretch points at something that the other names: "this meeting" at "today's meeting".</summary>
    public bool PointsAt(TokenRange one, TokenRange other)
    {
        var there = _words.AsSpan(other.First..other.End);
        var words = s_pointing.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var t = one.First; t < one.End; t++)
        {
            for (var n = t + 1; n <= t + Reach && n < one.End && words.Contains(_text.Lemma(t)); n++)
            {
                if (_text.Tokens[n].Tag == Upos.Noun && there.Contains(_words[n]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a stretch points at anything.</summary>
    public bool Points(TokenRange one)
    {
        var words = s_pointing.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var t = one.First; t < one.End; t++)
        {
            if (words.Contains(_text.Lemma(t)))
            {
                return true;
            }
        }

        return false;
    }
}
