using Peygir.Text;

namespace Peygir.Reading.Statements;

/// <summary>The sentences of a text, those of excessive length cut, so that time stays linear on any input.</summary>
internal static class SentencePieces
{
    /// <summary>The most tokens a piece may have. Few sentences of real reports come near it.</summary>
    public const int MaxTokens = 250;

    public static IEnumerable<TokenRange> Of(TaggedText text)
    {
        for (var s = 0; s < text.Sentences.Length; s++)
        {
            var sentence = text.Sentences[s];
            for (var first = sentence.First; first < sentence.End; first += MaxTokens)
            {
                yield return new(first, Math.Min(sentence.End, first + MaxTokens));
            }
        }
    }

    /// <summary>The sentence that a stretch begins in, of one of excessive length only what stands near the stretch.</summary>
    public static TokenRange Around(TaggedText text, TokenRange stretch)
    {
        var sentence = text.Sentences[text.SentenceOf(stretch.First)];
        return new(Math.Max(sentence.First, stretch.First - MaxTokens), Math.Min(sentence.End, stretch.End + MaxTokens));
    }
}
