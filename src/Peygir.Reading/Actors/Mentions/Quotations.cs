using Peygir.Text;

namespace Peygir.Reading.Actors.Mentions;

/// <summary>Which tokens stand inside which quotation marks. A new line closes what was left open.</summary>
internal sealed class Quotations
{
    private readonly int[] _quotationOf;
    private readonly List<TokenRange> _quotations = [];

    public Quotations(TaggedText text)
    {
        _quotationOf = new int[text.Tokens.Length];
        Array.Fill(_quotationOf, -1);
        var depth = 0;
        var open = 0;
        for (var i = 0; i < _quotationOf.Length; i++)
        {
            ref readonly var token = ref text.Tokens[i];
            if (token.LineBefore && depth > 0)
            {
                depth = 0;
                _quotations.Add(new(open, i));
            }

            var was = depth;
            depth = token.Kind != TokenKind.Punctuation ? depth : text.Original[token.Span.Start] switch
            {
                '«' or '“' or '„' => depth + 1,
                '»' or '”' => Math.Max(0, depth - 1),
                '"' => depth > 0 ? 0 : 1,
                _ => depth,
            };
            if (was == 0 && depth > 0)
            {
                open = i;
            }
            else if (was > 0 && depth == 0)
            {
                _quotations.Add(new(open, i + 1));
            }

            _quotationOf[i] = depth > 0 ? _quotations.Count : -1;
        }

        if (depth > 0)
        {
            _quotations.Add(new(open, _quotationOf.Length));
        }
    }

    /// <summary>Whether a token stands in quotation marks, the opening one included.</summary>
    public bool IsInside(int token) => token < _quotationOf.Length && _quotationOf[token] >= 0;

    /// <summary>The quotation a token stands in, marks included; empty for none.</summary>
    public TokenRange At(int token) => IsInside(token) ? _quotations[_quotationOf[token]] : default;
}
