using AngleSharp.Html.Dom;
using NodaTime;
using Peygir.Reading.Intake.Metadata;

namespace Peygir.Reading.Intake.Formats;

/// <summary>What a page says of itself: in JSON-LD, in meta tags, in its markup, in that order of trust.</summary>
internal static class HtmlMetadata
{
    // Names of meta tags, most exact first. Dublin Core and Highwire ("citation_") are of libraries and journals,
    // "og:" and "article:" of the Open Graph protocol, the rest of news systems.
    private static readonly string[] DateTags =
    [
        "article:published_time", "og:article:published_time", "citation_publication_date", "citation_date",
        "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dc.date.created", "dcterms.created",
        "datepublished", "parsely-pub-date", "sailthru.date", "publish-date", "publishdate", "pubdate",
        "publication_date", "date", "og:published_time", "article:published",
    ];

    private static readonly string[] TitleTags =
        ["og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title", "headline"];

    private static readonly string[] PublisherTags =
        ["og:site_name", "citation_publisher", "dc.publisher", "dcterms.publisher", "publisher", "application-name"];

    public static Report Of(IHtmlDocument document)
    {
        var tags = MetaTags(document);
        var linked = LinkedData.Of(document);
        return new Report
        {
            Text = "",
            Date = Dates.Parse(linked.Date) ?? First(tags, DateTags, Dates.Parse) ?? MarkedDate(document)
                ?? HtmlDateline.Of(document),
            Publisher = Clean(linked.Publisher) ?? First(tags, PublisherTags, Clean) ?? "",
            Title = Clean(linked.Headline) ?? First(tags, TitleTags, Clean) ?? MarkedTitle(document),
            Url = Address(document, tags),
        };
    }

    private static Dictionary<string, string> MetaTags(IHtmlDocument document)
    {
        var tags = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in document.QuerySelectorAll("meta[content]"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (name is not null)
            {
                // "DC.date", "dc:date" and "DCTERMS.issued" are written in many ways; of several the first counts.
                var key = name.StartsWith("dc:", StringComparison.OrdinalIgnoreCase)
                    || name.StartsWith("dcterms:", StringComparison.OrdinalIgnoreCase) ? name.Replace(':', '.') : name;
                tags.TryAdd(key, meta.GetAttribute("content")!);
            }
        }

        return tags;
    }

    private static T? First<T>(Dictionary<string, string> tags, string[] names, Func<string?, T?> read)
    {
        foreach (var name in names)
        {
            if (tags.TryGetValue(name, out var content) && read(content) is { } value)
            {
                return value;
            }
        }

        return default;
    }

    private static LocalDate? MarkedDate(IHtmlDocument document)
    {
        // A page lists other reports with their times too; only a marked one, or the only one, is its own.
        var times = document.QuerySelectorAll("time[datetime]");
        var own = times.FirstOrDefault(t => t.HasAttribute("pubdate") || t.GetAttribute("itemprop") == "datePublished")
            ?? document.QuerySelector("article time[datetime]")
            ?? (times.Length == 1 ? times[0] : null);
        return Dates.Parse(own?.GetAttribute("datetime"))
            ?? Dates.Parse(document.QuerySelector("[itemprop=datePublished]")?.TextContent);
    }

    private static string MarkedTitle(IHtmlDocument document)
    {
        var headings = document.QuerySelectorAll("h1");
        return headings.Length == 1 && Clean(headings[0].TextContent) is { } heading ? heading : Clean(document.Title) ?? "";
    }

    private static string Address(IHtmlDocument document, Dictionary<string, string> tags)
    {
        var link = document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? tags.GetValueOrDefault("og:url");
        return Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.OriginalString : "";
    }

    private static string? Clean(string? text)
    {
        var words = (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(' ', words);
    }
}
