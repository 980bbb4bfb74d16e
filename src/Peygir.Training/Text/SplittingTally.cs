using System.Globalization;
using System.Text;
using Peygir.Text;

namespace Peygir.Training.Text;

/// <summary>Measures tokens and sentences on a treebank's raw text: its sentences joined by spaces.</summary>
internal static class SplittingTally
{
    /// <summary>F1 of token spans and of sentence spans.</summary>
    public static string Of(IReadOnlyList<TreebankSentence> sentences, Language language, TextWriter? errors = null)
    {
        var raw = new StringBuilder();
        var tokens = new HashSet<TextSpan>();
        var spans = new HashSet<TextSpan>();
        foreach (var sentence in sentences)
        {
            var start = raw.Length;
            raw.Append(sentence.Text).Append(' ');
            tokens.UnionWith(sentence.Tokens.Select(t => new TextSpan(start + t.Span.Start, start + t.Span.End)));
            spans.Add(new(start + sentence.Tokens[0].Span.Start, start + sentence.Tokens[^1].Span.End));
        }

        var text = TaggedSentence.Splitter.Analyze(raw.ToString(), language);
        var found = text.Tokens.ToArray().Select(t => t.Span).ToArray();
        var cut = text.Sentences.ToArray().Select(text.Span).ToArray();
        foreach (var wrong in found.Where(s => !tokens.Contains(s)))
        {
            errors?.WriteLine($"token\t{raw.ToString(wrong.Start, wrong.Length)}");
        }

        foreach (var wrong in cut.Where(s => !spans.Contains(s)))
        {
            errors?.WriteLine($"sentence\t{raw.ToString(wrong.Start, wrong.Length)}");
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"tokens F1 {F1(found, tokens):0.000}, sentences F1 {F1(cut, spans):0.000}");
    }

    private static double F1(TextSpan[] found, HashSet<TextSpan> gold) =>
        2.0 * found.Count(gold.Contains) / Math.Max(1, found.Length + gold.Count);
}
