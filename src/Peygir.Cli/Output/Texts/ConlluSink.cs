using Peygir.Text;

namespace Peygir.Cli.Output.Texts;

/// <summary>
/// CoNLL-U (universaldependencies.org/format.html): words, lemmas, parts of speech and features. Syntax is not analysed: so
/// that programs that want a tree can read it, each word but the first hangs on the first as "dep".
/// </summary>
internal sealed class ConlluSink(TextWriter output) : ITextSink
{
    private int _sentences;

    public void Write(Paragraph paragraph)
    {
        // Numbers and marks by themselves are cut alike in all languages.
        if ((paragraph.Language ?? (paragraph.Text.Any(char.IsLetter) ? null : Language.English)) is not { } language)
        {
            return;
        }

        var text = TextAnalyzer.Default.Analyze(paragraph.Text, language);
        for (var s = 0; s < text.Sentences.Length; s++)
        {
            Write(text, text.Sentences[s], isFirst: s == 0);
        }
    }

    private void Write(TaggedText text, TokenRange sentence, bool isFirst)
    {
        if (isFirst)
        {
            output.WriteLine("# newpar");
        }

        output.WriteLine(FormattableString.Invariant($"# sent_id = {++_sentences}"));
        output.Write("# text = ");
        for (var t = sentence.First; t < sentence.End; t++)
        {
            output.Write(FormOf(text, t));
            output.Write(t + 1 < sentence.End && HasSpace(text, t) ? " " : "");
        }

        output.WriteLine();
        for (var t = sentence.First; t < sentence.End; t++)
        {
            var (number, token) = (t - sentence.First + 1, text.Tokens[t]);
            var end = EndOfWritten(text, t, sentence.End);
            if (end > t + 1 && (t == sentence.First || EndOfWritten(text, t - 1, sentence.End) == t))
            {
                WriteWritten(text, t, end, number);
            }

            var lemma = text.Lemma(t);
            output.WriteLine(string.Join('\t',
                number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                FormOf(text, t),
                Spaced(lemma.ToString()),
                UposNames.Of(token.Tag),
                "_",
                UposNames.Of(token.Features),
                number == 1 ? "0" : "1",
                number == 1 ? "root" : "dep",
                "_",
                HasSpace(text, t) || IsInWritten(text, t, sentence) ? "_" : "SpaceAfter=No"));
        }

        output.WriteLine();
    }

    // English writes some words as one: "don't", "cannot". They have a line of their own, before those of the words.
    private void WriteWritten(TaggedText text, int first, int end, int number)
    {
        var written = Spaced(text.Span(new(first, end)).In(text.Original).ToString());
        output.WriteLine(FormattableString.Invariant(
            $"{number}-{number + end - first - 1}\t{written}\t_\t_\t_\t_\t_\t_\t_\t{(HasSpace(text, end - 1) ? "_" : "SpaceAfter=No")}"));
    }

    // The space behind words that are written as one is told where they are.
    private static bool IsInWritten(TaggedText text, int token, TokenRange sentence) =>
        EndOfWritten(text, token, sentence.End) > token + 1 || (token > sentence.First && EndOfWritten(text, token - 1, sentence.End) > token);

    private static int EndOfWritten(TaggedText text, int token, int sentenceEnd)
    {
        var end = token + 1;
        while (text.Language == Language.English && end < sentenceEnd
            && text.Tokens[end - 1].Kind == TokenKind.Word && text.Tokens[end].Kind == TokenKind.Word
            && text.Tokens[end].Span.Start == text.Tokens[end - 1].Span.End)
        {
            end++;
        }

        return end;
    }

    private static string FormOf(TaggedText text, int token) => Spaced(text.Tokens[token].Span.In(text.Original).ToString());

    // The end of a line is white space, too.
    private static bool HasSpace(TaggedText text, int token) => token + 1 == text.Tokens.Length || text.Tokens[token + 1].SpaceBefore;

    private static string Spaced(string field) => string.Create(field.Length, field, static (to, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = char.IsWhiteSpace(from[i]) || char.IsControl(from[i]) ? ' ' : from[i];
        }
    });
}
