using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Peygir.Reading.Intake.Formats;

/// <summary>What JSON-LD in a page says of the article (schema.org): when, by whom, under what headline.</summary>
/// <param name="Date">"datePublished", else "dateCreated".</param>
/// <param name="Publisher">The name of "publisher".</param>
/// <param name="Headline">"headline".</param>
internal readonly record struct LinkedData(string? Date, string? Publisher, string? Headline)
{
    private const int MaxDepth = 8;

    // A page tells of its site, its author and other reports too; what the article says of itself counts first.
    private static readonly string[] Articles = ["Article", "Report", "BlogPosting"];
    private static readonly string[] Others = ["WebSite", "Organization", "Person", "ItemList", "BreadcrumbList", "ImageObject", "VideoObject"];

    public static LinkedData Of(IHtmlDocument document)
    {
        var found = new Found();
        foreach (var script in document.QuerySelectorAll("script[type=\"application/ld+json\"]"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent,
                    new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                found.Add(json.RootElement, 0);
            }
            catch (JsonException)
            {
                // Pages hold broken JSON-LD often enough; what else they say of themselves still counts.
            }
            catch (InvalidOperationException)
            {
                // Half a character in a string: the same.
            }
        }

        return found.Result();
    }

    /// <summary>What was found so far, of the article and of the page around it.</summary>
    private sealed class Found
    {
        private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
        private LinkedData _article;
        private LinkedData _page;
        private string? _publisherId;

        // Articles stand at the top, in a list, or under "@graph" or "mainEntity".
        public void Add(JsonElement element, int depth)
        {
            if (depth > MaxDepth)
            {
                return;
            }

            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                {
                    Add(item, depth + 1);
                }
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                Take(element);
                foreach (var inner in (ReadOnlySpan<string>)["@graph", "mainEntity"])
                {
                    if (element.TryGetProperty(inner, out var value))
                    {
                        Add(value, depth + 1);
                    }
                }
            }
        }

        public LinkedData Result() => new(
            _article.Date ?? _page.Date,
            _article.Publisher ?? (_publisherId is null ? null : _names.GetValueOrDefault(_publisherId)) ?? _page.Publisher,
            _article.Headline ?? _page.Headline);

        private void Take(JsonElement element)
        {
            if (Text(element, "@id") is { } id && Text(element, "name") is { } name)
            {
                _names.TryAdd(id, name);
            }

            if (IsOf(element, Articles))
            {
                _article = Filled(_article, element);

                // The publisher may stand elsewhere and be named by its "@id" only.
                _publisherId ??= element.TryGetProperty("publisher", out var publisher)
                    && publisher.ValueKind == JsonValueKind.Object ? Text(publisher, "@id") : null;
            }
            else if (!IsOf(element, Others))
            {
                _page = Filled(_page, element);
            }
        }

        private static LinkedData Filled(LinkedData found, JsonElement element) => new(
            found.Date ?? Text(element, "datePublished") ?? Text(element, "dateCreated"),
            found.Publisher ?? Name(element, "publisher"),
            found.Headline ?? Text(element, "headline"));

        private static bool IsOf(JsonElement element, string[] endings)
        {
            if (!element.TryGetProperty("@type", out var type))
            {
                return false;
            }

            return type.ValueKind == JsonValueKind.Array
                ? type.EnumerateArray().Any(t => EndsWith(t, endings))
                : EndsWith(type, endings);
        }

        private static bool EndsWith(JsonElement type, string[] endings) =>
            type.ValueKind == JsonValueKind.String && type.GetString() is { } name
            && endings.Any(e => name.EndsWith(e, StringComparison.Ordinal));
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string? Name(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0)
        {
            value = value[0];
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Object => Text(value, "name"),
            _ => null,
        };
    }
}
