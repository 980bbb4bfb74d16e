using Peygir.Text;

namespace Peygir.Training.Text;

/// <summary>A treebank sentence cut by our own tokenizer, each token with the annotation that begins where it does.</summary>
/// <param name="Text">The sentence's text, split, not tagged.</param>
/// <param name="Gold">For each token its annotation; null where the treebank cuts otherwise.</param>
/// <param name="Scheme">The number of the treebank whose conventions the annotation follows.</param>
internal sealed record TaggedSentence(TaggedText Text, IReadOnlyList<TreebankToken?> Gold, int Scheme)
{
    /// <summary>Cuts texts without tagging them.</summary>
    public static TextAnalyzer Splitter { get; } = new(_ => null);

    /// <summary>Cuts a sentence and looks its tokens up.</summary>
    public static TaggedSentence Align(TreebankSentence sentence, Language language)
    {
        var text = Splitter.Analyze(sentence.Text, language);
        var byStart = sentence.Tokens.ToDictionary(t => t.Span.Start);
        var gold = new TreebankToken?[text.Tokens.Length];
        for (var t = 0; t < gold.Length; t++)
        {
            gold[t] = byStart.TryGetValue(text.Tokens[t].Span.Start, out var token) ? token : null;
        }

        return new(text, gold, sentence.Scheme);
    }

    /// <summary>The words with an annotation.</summary>
    public IEnumerable<(string Form, TreebankToken Gold)> Words()
    {
        for (var t = 0; t < Gold.Count; t++)
        {
            if (Gold[t] is { } gold)
            {
                yield return (Text.Form(t).ToString(), gold);
            }
        }
    }
}
