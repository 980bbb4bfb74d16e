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

    public static LinkedData Of(IHtmlDocument document)
    {
        var found = default(LinkedData);
        foreach (var script in document.QuerySelectorAll("script[type=\"application/ld+json\"]"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent,
                    new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                found = Add(found, json.RootElement, 0);
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

        return found;
    }

    // Articles stand at the top, in a list, or under "@graph" or "mainEntity".
    private static LinkedData Add(LinkedData found, JsonElement element, int depth)
    {
        if (depth > MaxDepth)
        {
            return found;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                found = Add(found, item, depth + 1);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            found = new(
                found.Date ?? Text(element, "datePublished") ?? Text(element, "dateCreated"),
                found.Publisher ?? Name(element, "publisher"),
                found.Headline ?? Text(element, "headline"));
            foreach (var inner in (ReadOnlySpan<string>)["@graph", "mainEntity"])
            {
                if (element.TryGetProperty(inner, out var value))
                {
                    found = Add(found, value, depth + 1);
                }
            }
        }

        return found;
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
