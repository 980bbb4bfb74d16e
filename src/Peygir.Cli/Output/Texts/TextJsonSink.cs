using System.Text.Json;
using Peygir.Text;

namespace Peygir.Cli.Output.Texts;

/// <summary>One JSON object a paragraph.</summary>
internal sealed class TextJsonSink(TextWriter output) : ITextSink
{
    public void Write(Paragraph paragraph) => output.WriteLine(JsonSerializer.Serialize(TextJson.Of(paragraph), JsonContext.Compact.TextJson));
}

/// <summary>
/// A paragraph as other programs get it; lang is null where it has no letters. Offsets are UTF-16, into the line as it is in
/// the file. Names and order of the fields are a contract; new ones go at the end.
/// </summary>
internal sealed record TextJson(string File, int Line, string? Lang, string Text, IEnumerable<SentenceJson> Sentences)
{
    public static TextJson Of(Paragraph paragraph)
    {
        if (paragraph.Language is not { } language)
        {
            return new(paragraph.File, paragraph.Number, null, paragraph.Text, []);
        }

        var text = TextAnalyzer.Default.Analyze(paragraph.Text, language);
        return new(paragraph.File, paragraph.Number, language.Code(), paragraph.Text, [.. text.Sentences.ToArray().Select(s => SentenceJson.Of(text, s))]);
    }
}

/// <summary>A sentence.</summary>
internal sealed record SentenceJson(int Start, int End, IEnumerable<TokenJson> Tokens)
{
    public static SentenceJson Of(TaggedText text, TokenRange sentence)
    {
        var span = text.Span(sentence);
        return new(span.Start, span.End, [.. Enumerable.Range(sentence.First, sentence.Count).Select(t => TokenJson.Of(text, t))]);
    }
}

/// <summary>A word or a mark.</summary>
internal sealed record TokenJson(int Start, int End, string Form, string Lemma, string Upos, string Feats)
{
    public static TokenJson Of(TaggedText text, int t)
    {
        var token = text.Tokens[t];
        return new(
            token.Span.Start,
            token.Span.End,
            token.Span.In(text.Original).ToString(),
            text.Lemma(t).ToString(),
            UposNames.Of(token.Tag),
            UposNames.Of(token.Features));
    }
}
