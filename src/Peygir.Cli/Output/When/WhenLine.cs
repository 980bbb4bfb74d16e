using System.Collections.Immutable;
using Peygir.Text;
using Peygir.Time;
using Peygir.Time.Figures;

namespace Peygir.Cli.Output.When;

/// <summary>What was found in one line of text.</summary>
/// <param name="Number">The line, from 1.</param>
/// <param name="Text">The text.</param>
/// <param name="Language">The language it was read in.</param>
/// <param name="Times">Its time expressions, resolved.</param>
/// <param name="Figures">Its figures.</param>
internal sealed record WhenLine(
    int Number,
    string Text,
    Language Language,
    ImmutableArray<(TimeExpression Time, TimeResolution Resolution)> Times,
    ImmutableArray<Figure> Figures)
{
    /// <summary>
    /// Where a time stands: by the custom of the language's annotated data, English without the preposition (TIMEX3),
    /// Persian and Russian with it.
    /// </summary>
    public TextSpan SpanOf(TimeExpression time) => Language == Language.English ? time.Extent : time.Span;
}

/// <summary>Where the lines go.</summary>
internal interface IWhenSink
{
    /// <summary>Writes what one line holds.</summary>
    void Write(WhenLine line);
}
