using Peygir.Text;

namespace Peygir.Cli.Output.Texts;

/// <summary>A way to write a text as `peygir text` does, paragraph by paragraph.</summary>
internal interface ITextSink
{
    /// <summary>Writes a paragraph.</summary>
    /// <param name="paragraph">A line of a file.</param>
    void Write(Paragraph paragraph);
}

/// <summary>A line of a file.</summary>
/// <param name="File">The file's name; "-" for standard input.</param>
/// <param name="Number">The line's number, from 1.</param>
/// <param name="Text">The line.</param>
/// <param name="Language">Its language; null where it has no letters.</param>
internal sealed record Paragraph(string File, int Number, string Text, Language? Language);
