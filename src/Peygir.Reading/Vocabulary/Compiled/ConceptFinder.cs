using System.Buffers;
using System.Collections.Immutable;
using Peygir.Text;

namespace Peygir.Reading.Concepts;

/// <summary>Finds words and phrases in a text, from left to right, the longest at each place.</summary>
internal ref struct ConceptFinder
{
    /// <summary>The most words of a phrase; a bound on what is tried at a place.</summary>
    public const int LongestPhrase = 8;

    private const int MostSkipped = 2;

    private readonly ConceptTable _table;
    private readonly TaggedText _text;
    private readonly ReadOnlySpan<WordKeys> _words;
    private int _sentenceEnd;
    private int _end;
    private int _value;

    private ConceptFinder(ConceptTable table, TaggedText text, ReadOnlySpan<WordKeys> words)
    {
        _table = table;
        _text = text;
        _words = words;
    }

    public static ImmutableArray<ConceptMatch> Find(ConceptTable table, TaggedText text)
    {
        var words = ArrayPool<WordKeys>.Shared.Rent(text.Tokens.Length);
        try
        {
            for (var i = 0; i < text.Tokens.Length; i++)
            {
                words[i] = WordKeys.Of(text, i);
            }

            return new ConceptFinder(table, text, words).Find();
        }
        finally
        {
            ArrayPool<WordKeys>.Shared.Return(words);
        }
    }

    private ImmutableArray<ConceptMatch> Find()
    {
        var matches = ImmutableArray.CreateBuilder<ConceptMatch>();
        foreach (var sentence in _text.Sentences)
        {
            _sentenceEnd = sentence.End;
            for (var i = sentence.First; i < sentence.End; i = Math.Max(i + 1, _end))
            {
                _end = 0;
                if (_words[i].Form != 0)
                {
                    At(i);
                    if (_end > 0)
                    {
                        matches.Add(new(new(i, _end), _value - 1));
                    }
                }
            }
        }

        return matches.DrainToImmutable();
    }

    private void At(int token)
    {
        ref readonly var word = ref _words[token];
        if (Single(word.Capitals) || Single(word.Lemma) || Single(word.Form))
        {
            _end = token + 1;
        }

        Follow(word.Stem, token + 1, 1);
        if (word.FormStem != word.Stem)
        {
            Follow(word.FormStem, token + 1, 1);
        }
    }

    private bool Single(ulong key)
    {
        var value = key == 0 ? 0 : _table.Find(key);
        _value = value > 0 ? value : _value;
        return value > 0;
    }

    private void Follow(ulong phrase, int end, int length)
    {
        var value = _table.Find(phrase);
        if (value == ConceptTable.Absent)
        {
            return;
        }

        if (value > 0 && end > _end)
        {
            (_end, _value) = (end, value);
        }

        for (var skipped = 0; length < LongestPhrase && end < _sentenceEnd; skipped++, end++)
        {
            ref readonly var next = ref _words[end];
            if (next.Form != 0)
            {
                Follow(ConceptTable.Step(phrase, next.Stem), end + 1, length + 1);
                if (next.FormStem != next.Stem)
                {
                    Follow(ConceptTable.Step(phrase, next.FormStem), end + 1, length + 1);
                }
            }

            if (skipped == MostSkipped || !Skipped.Is(_text, end))
            {
                return;
            }
        }
    }
}
