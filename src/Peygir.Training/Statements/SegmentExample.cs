using Peygir.Reading;
using Peygir.Reading.Statements;
using Peygir.Text;

namespace Peygir.Training.Statements;

/// <summary>One sentence as the trainer wants it: the numbers of its features, and its true segments.</summary>
internal sealed class SegmentExample
{
    /// <summary>The sentence's tokens, in its text.</summary>
    public required TokenRange Sentence { get; init; }

    /// <summary>The shapes of the segments of its text.</summary>
    public required SegmentShape Shape { get; init; }

    /// <summary>Features of starting at each token.</summary>
    public required int[][] Starts { get; init; }

    /// <summary>Features of ending with each token.</summary>
    public required int[][] Ends { get; init; }

    /// <summary>Features of holding each token.</summary>
    public required int[][] Insides { get; init; }

    /// <summary>The true segments, by token within the sentence.</summary>
    public required IReadOnlyList<(TokenRange Tokens, StatementKind Kind)> Truth { get; init; }
}

/// <summary>A text with the statements that annotators marked in it.</summary>
/// <param name="Text">The text, tagged.</param>
/// <param name="Statements">Place and kind of each statement.</param>
internal sealed record AnnotatedText(TaggedText Text, IReadOnlyList<(TextSpan Span, StatementKind Kind)> Statements);
