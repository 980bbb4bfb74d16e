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
}
