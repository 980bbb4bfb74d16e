using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Training.Actors;

/// <summary>A statement as annotated, as far as attribution is concerned.</summary>
/// <param name="Span">Its place in the text.</param>
/// <param name="Speaker">The fullest mention of its speaker; "" where the report itself speaks.</param>
/// <param name="Side">Whom the speaker speaks for; "" if none.</param>
public sealed record AttributedStatement(TextSpan Span, string Speaker, string Side);

/// <summary>An annotated report with its tagged text.</summary>
/// <param name="Report">The report.</param>
/// <param name="Text">Its tagged text.</param>
/// <param name="Statements">Its statements.</param>
public sealed record AttributedReport(Report Report, TaggedText Text, IReadOnlyList<AttributedStatement> Statements);
