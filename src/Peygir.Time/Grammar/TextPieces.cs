using Peygir.Text;
using Peygir.Time.Lexicon;

namespace Peygir.Time.Grammar;

/// <summary>The tokens of a text, those that are several words written as one parted into pieces.</summary>
internal sealed class TextPieces
{
    private readonly TaggedText _text;

    // Null where nothing is parted, which is so in most texts.
    private readonly List<(int Token, int Start, int Length)>? _pieces;

    /// <summary>The pieces of a text; its tokens where none is parted.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lexicon">What to part them by.</param>
    /// <param name="parts">Whether to part any.</param>
    /// <param name="senses">Gets what each token may do, as it stands.</param>
    public TextPieces(TaggedText text, TimeLexicon lexicon, bool parts, Span<WordSenses?> senses)
    {
        _text = text;
        for (var t = 0; t < text.Tokens.Length; t++)
        {
            senses[t] = text.Tokens[t].Kind == TokenKind.Number ? null : lexicon.Find(text.Form(t));
        }

        if (!parts)
        {
            return;
        }

        Span<int> lengths = stackalloc int[GluedWords.MostParts];
        for (var t = 0; t < text.Tokens.Length; t++)
        {
            var form = text.Form(t);
            var count = text.Tokens[t].Kind != TokenKind.Word || senses[t] is not null || TokenSenses.Compound(lexicon, form) is not null
                ? 0 : GluedWords.Split(lexicon, form, lengths);
            if (count > 0 && _pieces is null)
            {
                _pieces = new(text.Tokens.Length + count);
                for (var before = 0; before < t; before++)
                {
                    _pieces.Add((before, 0, text.Tokens[before].Form.Length));
                }
            }

            if (count == 0)
            {
                _pieces?.Add((t, 0, form.Length));
            }

            for (var (n, start) = (0, 0); n < count; start += lengths[n++])
            {
                _pieces!.Add((t, start, lengths[n]));
            }
        }
    }

    /// <summary>Whether no token is parted.</summary>
    public bool AreTokens => _pieces is null;

    /// <summary>The number of pieces.</summary>
    public int Count => _pieces?.Count ?? _text.Tokens.Length;

    /// <summary>The token that a piece is of.</summary>
    public int Token(int piece) => _pieces is null ? piece : _pieces[piece].Token;

    /// <summary>The folded form of a piece.</summary>
    public ReadOnlySpan<char> Form(int piece) =>
        _pieces is null ? _text.Form(piece) : _text.Form(_pieces[piece].Token).Slice(_pieces[piece].Start, _pieces[piece].Length);

    /// <summary>Whether a piece begins inside a token.</summary>
    public bool IsInside(int piece) => _pieces is not null && _pieces[piece].Start > 0;

    /// <summary>Whether a piece is a whole token.</summary>
    public bool IsWhole(int piece) => _pieces is null || _pieces[piece].Length == _text.Tokens[_pieces[piece].Token].Form.Length;

    /// <summary>The pieces of a run of tokens.</summary>
    public TokenRange Of(TokenRange tokens) => _pieces is null ? tokens : new(First(tokens.First), First(tokens.End));

    /// <summary>The first piece at or after another that begins a token.</summary>
    public int After(int piece)
    {
        while (piece < Count && IsInside(piece))
        {
            piece++;
        }

        return piece;
    }

    /// <summary>
    /// Where pieces stand in the original text. A piece that ends inside a token ends there too where nothing but
    /// joiners was folded away; else the whole token is meant.
    /// </summary>
    public TextSpan Span(int first, int end)
    {
        var whole = _text.Span(new(Token(first), Token(end - 1) + 1));
        if (end >= Count || !IsInside(end))
        {
            return whole;
        }

        var (token, start, _) = _pieces![end];
        var original = _text.Tokens[token].Span.In(_text.Original);
        if (original.Length - original.Count('\u200C') != _text.Tokens[token].Form.Length)
        {
            return whole;
        }

        var at = 0;
        for (var letters = 0; letters < start; at++)
        {
            letters += original[at] == '\u200C' ? 0 : 1;
        }

        return new(whole.Start, _text.Tokens[token].Span.Start + at);
    }

    private int First(int token)
    {
        int low = 0, high = _pieces!.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_pieces[middle].Token < token)
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
