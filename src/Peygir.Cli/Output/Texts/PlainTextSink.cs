using Peygir.Text;
using Peygir.Text.Joiners;

namespace Peygir.Cli.Output.Texts;

/// <summary>
/// The text as it should have been written: letters instead of presentation forms and ligatures, one kind of space, Persian
/// letters where Arabic ones were typed, joiners put back, no Latin letters inside Russian words. Line for line.
/// </summary>
internal sealed class PlainTextSink(TextWriter output) : ITextSink
{
    public void Write(Paragraph paragraph)
    {
        var options = Normalization.Ligatures | Normalization.Spaces | (paragraph.Language == Language.Russian ? Normalization.Homoglyphs : Normalization.None);
        var text = NormalizedText.Create(paragraph.Text, options).Text.ReplaceLineEndings(" ");
        output.WriteLine(paragraph.Language == Language.Persian ? JoinerRestorer.Default.Restore(WithPersianLetters(text)).Text : text);
    }

    // Of the Arabic letters those that Persian never has; «ئ» and «ة» are written in some words on purpose.
    private static string WithPersianLetters(string text) => text.Replace('ي', 'ی').Replace('ى', 'ی').Replace('ك', 'ک');
}
