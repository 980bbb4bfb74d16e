using CsCheck;
using Peygir.Reading.Statements;
using Peygir.Text;

namespace Peygir.Reading.Tests.Statements;

public class SentencePiecesTests
{
    // Numbers of words a sentence, on both sides of the bound.
    private static readonly Gen<int[]> Lengths = Gen.Int[1, 3 * SentencePieces.MaxTokens].Array[0, 4];

    [Fact]
    public void Pieces_hold_every_token_once_and_none_leaves_its_sentence_or_is_too_long() => Lengths.Sample(lengths =>
    {
        var text = Text(lengths);
        var next = 0;
        foreach (var piece in SentencePieces.Of(text))
        {
            Assert.Equal(next, piece.First);
            Assert.InRange(piece.Count, 1, SentencePieces.MaxTokens);
            Assert.Equal(text.SentenceOf(piece.First), text.SentenceOf(piece.End - 1));
            next = piece.End;
        }

        Assert.Equal(text.Tokens.Length, next);
    });

    [Fact]
    public void A_sentence_of_common_length_is_one_piece()
    {
        var text = Text([20, 40, 1]);
        Assert.Equal(text.Sentences.ToArray(), SentencePieces.Of(text));
    }

    [Fact]
    public void What_stands_around_a_stretch_is_its_sentence_or_a_bounded_part_of_it() =>
        Gen.Select(Lengths.Where(l => l.Length > 0), Gen.Double[0, 1], Gen.Int[1, 100]).Sample((lengths, where, count) =>
        {
            var text = Text(lengths);
            var first = (int)(where * (text.Tokens.Length - 1));
            var sentence = text.Sentences[text.SentenceOf(first)];
            TokenRange stretch = new(first, Math.Min(sentence.End, first + count));
            var around = SentencePieces.Around(text, stretch);
            Assert.InRange(around.First, sentence.First, stretch.First);
            Assert.InRange(around.End, stretch.End, sentence.End);
            Assert.True(around.Count <= stretch.Count + (2 * SentencePieces.MaxTokens));
            Assert.True(sentence.Count > SentencePieces.MaxTokens || around == sentence);
        });

    private static TaggedText Text(int[] lengths) => TextAnalyzer.Default.Analyze(
        string.Concat(lengths.Select(n => "It" + string.Concat(Enumerable.Repeat(" rains", n - 1)) + ". ")), Language.English);
}
