using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Peygir.Reading.Intake.Encodings;
using Peygir.Text;

namespace Peygir.Reading.Intake.Formats;

/// <summary>
/// Reads a saved page: the article by a readability library, and what the page says of itself. Scripts do not run
/// and nothing is fetched: the parser gets a string and no loader.
/// </summary>
internal static class HtmlReport
{
    // Only for links inside the page to have something to lean on; never asked.
    private const string NoAddress = "https://page.invalid/";

    // A readability library is made for long articles. Where it keeps less than this of a page's text, it has
    // likely taken a short report for furniture.
    private const double LeastShare = 0.25;

    // Asking the library's tree for a sibling is a search, so its work is quadratic in the children of one element.
    private const int MostChildren = 3000;
    private const int MostElements = 50_000;

    /// <exception cref="IntakeException">The page cannot be decoded or taken apart, or says nothing.</exception>
    public static Report Parse(byte[] bytes)
    {
        var html = TextDecoder.Decode(bytes, HtmlCharset.Declared(bytes));
        HtmlGuard.Check(html);
        using var document = new HtmlParser().ParseDocument(html);
        var about = HtmlMetadata.Of(document);
        var whole = document.Body is { } body ? HtmlText.OfMain(body) : "";
        var text = Article(document) is { } article && article.Length >= whole.Length * LeastShare ? article : whole;
        return string.IsNullOrWhiteSpace(text)
            ? throw new IntakeException(IntakeProblem.Empty, "The page holds no text.",
                "If it is filled by a script, save it from a browser as complete page or as text.")
            : about with { Text = text, Language = Language(document, text) };
    }

    // What a page says of its language is often what its template says, so it counts only where the text does not tell.
    private static string? Language(IHtmlDocument document, string text)
    {
        var own = document.DocumentElement?.GetAttribute("lang")?.Split('-')[0];
        return LanguageIdentifier.Identify(text) is null && Languages.TryParse(own, out var language) ? language.Code() : null;
    }

    // The library takes the document apart, so this comes last.
    private static string? Article(IHtmlDocument document)
    {
        if (document.All.Length > MostElements || document.All.Any(e => e.ChildNodes.Length > MostChildren))
        {
            return null;
        }

        using var reader = new SmartReader.Reader(NoAddress, document)
        {
            CharThreshold = 200,
            ContinueIfNotReadable = true,
            DisableJSONLD = true,
        };
        var article = reader.GetArticle();
        if (!article.Completed || string.IsNullOrEmpty(article.Content))
        {
            return null;
        }

        using var content = new HtmlParser().ParseDocument(article.Content);
        return content.Body is { } body ? HtmlText.Of(body) : null;
    }
}
