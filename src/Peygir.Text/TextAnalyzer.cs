namespace Peygir.Text;

/// <summary>Splits and tags texts. Built once, safe for use by many threads at a time.</summary>
public sealed class TextAnalyzer
{
    /// <summary>An analyzer with the models that ship with the library.</summary>
    public static TextAnalyzer Default { get; } = new();

    /// <summary>Splits and tags one text in time linear in its length.</summary>
#pragma warning disable CA1822 // the models come with the next stage
    public TaggedText Analyze(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new char[text.Length];
        var origins = new int[text.Length + 1];
        var length = Normalizer.Fold(text, folded, origins);
        origins[length] = text.Length;
        var tokens = new List<Token>();
        for (var i = 0; i < length;)
        {
            if (char.IsWhiteSpace(folded[i]))
            {
                i++;
                continue;
            }

            var start = i;
            var kind = char.IsLetter(folded[i]) ? TokenKind.Word : char.IsDigit(folded[i]) ? TokenKind.Number
                : char.IsPunctuation(folded[i]) ? TokenKind.Punctuation : TokenKind.Symbol;
            do
            {
                i++;
            }
            while (i < length && (kind == TokenKind.Word ? char.IsLetter(folded[i]) : kind == TokenKind.Number && char.IsDigit(folded[i])));
            var before = tokens.Count == 0 ? 0 : tokens[^1].Span.End;
            var gap = text.AsSpan(before, origins[start] - before);
            tokens.Add(new Token
            {
                Span = new(origins[start], origins[i - 1] + 1),
                Form = new(start, i),
                Kind = kind,
                Tag = kind == TokenKind.Punctuation ? Upos.Punct : kind == TokenKind.Number ? Upos.Num : Upos.X,
                Capitalised = char.IsUpper(text[origins[start]]),
                SpaceBefore = gap.ContainsAny(" \t\u00A0\n") || tokens.Count == 0,
                LineBefore = gap.Contains('\n') || tokens.Count == 0,
            });
        }

        var sentences = new List<TokenRange>();
        var first = 0;
        for (var t = 0; t < tokens.Count; t++)
        {
            if (t > first && tokens[t].LineBefore)
            {
                sentences.Add(new(first, t));
                first = t;
            }

            if (folded[tokens[t].Form.Start] is '.' or '!' or '?' or '؟')
            {
                sentences.Add(new(first, t + 1));
                first = t + 1;
            }
        }

        if (first < tokens.Count)
        {
            sentences.Add(new(first, tokens.Count));
        }

        return new(text, language, new(folded, 0, length), [.. tokens], [.. sentences], [], new TextSpan[tokens.Count]);
    }
}
