using System.Text;
using Peygir.Reading.Intake.Formats.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Peygir.Reading.Intake.Formats;

/// <summary>Reads the text of a PDF, paragraph by paragraph.</summary>
internal static class PdfReport
{
    // Text that a page of print could not hold is the work of a file built to exhaust memory.
    private const int MostText = 20_000_000;

    /// <exception cref="IntakeException">It is encrypted, damaged, or holds pictures of text only.</exception>
    public static Report Parse(byte[] bytes)
    {
        try
        {
            using var pdf = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            var text = Text(pdf);
            return text.Length > 0
                ? new Report { Text = text, Title = pdf.Information.Title?.Trim() ?? "" }
                : throw new IntakeException(IntakeProblem.Empty, "The PDF holds no text, only pictures.",
                    "Run it through text recognition (OCR) first.");
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new IntakeException(IntakeProblem.Encrypted, "The PDF is encrypted.", "Save it without a password.");
        }
        catch (Exception e) when (e is not IntakeException and not OutOfMemoryException)
        {
            // The library throws all kinds on files that are cut off or wrong inside.
            throw new IntakeException(IntakeProblem.Damaged, $"The PDF cannot be taken apart ({e.Message.TrimEnd('.')}).",
                "Open it and save it anew, or save its text.");
        }
    }

    private static string Text(PdfDocument pdf)
    {
        var text = new StringBuilder();
        foreach (var page in pdf.GetPages())
        {
            foreach (var paragraph in PageLayout.Paragraphs(page))
            {
                if (text.Length > 0)
                {
                    text.Append("\n\n");
                }

                text.Append(paragraph);
            }

            if (text.Length > MostText)
            {
                throw Limit.Exceeded("Its text", MostText);
            }
        }

        return text.ToString();
    }
}
