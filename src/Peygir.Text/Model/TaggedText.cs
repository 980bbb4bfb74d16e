namespace Peygir.Text;

/// <summary>
/// A text, split and tagged. Immutable. Every position it gives is an offset into <see cref="Original"/>,
/// except <see cref="Token.Form"/>, which points into <see cref="Folded"/>.
/// </summary>
public sealed class TaggedText
{
    private readonly Token[] _tokens;
    private readonly TokenRange[] _sentences;
    private readonly TextSpan[] _lemmas;
    private char[] _lemmaPool = [];

    internal TaggedText(string original, Language language, string folded, Token[] tokens, TokenRange[] sentences)
    {
        Original = original;
        Language = language;
        Folded = folded;
        _tokens = tokens;
        _sentences = sentences;
        _lemmas = new TextSpan[tokens.Length];
    }

    /// <summary>The text as given.</summary>
    public string Original { get; }

    /// <summary>The language it was read in.</summary>
    public Language Language { get; }

    /// <summary>
    /// The text as the stages compare it: letters of one script, digits 0 to 9, lower case, no joiners or
    /// diacritics, one kind of quotation mark. See <see cref="Normalizer"/>.
    /// </summary>
    public string Folded { get; }

    /// <summary>All tokens in text order.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens;

    /// <summary>The sentences, in text order, each a run of tokens; together they hold every token once.</summary>
    public ReadOnlySpan<TokenRange> Sentences => _sentences;

    /// <summary>The folded form of a token.</summary>
    public ReadOnlySpan<char> Form(int token)
    {
        var form = _tokens[token].Form;
        return Folded.AsSpan(form.Start, form.Length);
    }

    /// <summary>The lemma of a token, folded; its form where none is known.</summary>
    public ReadOnlySpan<char> Lemma(int token)
    {
        var lemma = _lemmas[token];
        return lemma.Length == 0 ? Form(token) : lemma.In(_lemmaPool);
    }

    /// <summary>The stretch of the original from the first to the last token of the range, which must not be empty.</summary>
    public TextSpan Span(TokenRange range)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(range.End, range.First + 1, nameof(range));
        return new(_tokens[range.First].Span.Start, _tokens[range.End - 1].Span.End);
    }

    /// <summary>The tokens that overlap <paramref name="span"/>; empty where none does.</summary>
    public TokenRange Range(TextSpan span)
    {
        var first = FirstEndingAfter(span.Start);
        var end = first;
        while (end < _tokens.Length && _tokens[end].Span.Start < span.End)
        {
            end++;
        }

        return new(first, end);
    }

    /// <summary>The index of the sentence that holds a token.</summary>
    public int SentenceOf(int token)
    {
        int low = 0, high = _sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_sentences[middle].End <= token)
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

    /// <summary>Sets the tags, once, before anybody else sees the text.</summary>
    internal void SetTag(int token, Upos tag, Morphology features) =>
        _tokens[token] = _tokens[token] with { Tag = tag, Features = features };

    /// <summary>Sets the lemmas, once, before anybody else sees the text.</summary>
    internal void SetLemmas(char[] pool, ReadOnlySpan<TextSpan> lemmas)
    {
        _lemmaPool = pool;
        lemmas.CopyTo(_lemmas);
    }

    private int FirstEndingAfter(int offset)
    {
        int low = 0, high = _tokens.Length;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_tokens[middle].Span.End <= offset)
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
