using System.Collections.Immutable;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Ledger.Recording;

/// <summary>Makes the lemmas by which statements are found. Immutable, thread-safe.</summary>
internal class Lemmatizer(TextAnalyzer analyzer)
{
    /// <summary>The one that ships.</summary>
    public static Lemmatizer Default { get; } = new(TextAnalyzer.Default);

    /// <summary>Its version: search indexes made by another are made anew.</summary>
    public virtual string Version => Reader.Version;

    /// <summary>The lemmas of the content words in each of some stretches of a text.</summary>
    public virtual IReadOnlyList<ImmutableArray<string>> Lemmas(string text, Language language, IReadOnlyList<TextSpan> spans)
    {
        var tagged = analyzer.Analyze(text, language);
        return [.. spans.Select(s => Lemmas(tagged, tagged.Range(s)))];
    }

    /// <summary>The lemmas of the content words in a range of tokens.</summary>
    public static ImmutableArray<string> Lemmas(TaggedText text, TokenRange range)
    {
        var lemmas = new List<string>();
        for (var t = range.First; t < range.End; t++)
        {
            if (text.Tokens[t].Tag is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Verb or Upos.X && text.Lemma(t) is { Length: > 1 } lemma)
            {
                lemmas.Add(lemma.ToString());
            }
        }

        return [.. lemmas.Distinct(StringComparer.Ordinal)];
    }
}
