using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NodaTime;
using Peygir.Reading.Intake.Metadata;

namespace Peygir.Reading.Intake.Formats;

/// <summary>
/// Finds the date that a page shows beside its headline without marking it for machines: the only full date in a
/// short piece of text near the one heading of first rank.
/// </summary>
internal static class HtmlDateline
{
    // A line about the report is a date, a clock, a section, the number of the report.
    private const int Longest = 60;

    // How many elements before and after the heading belong to it.
    private const int Before = 8;
    private const int After = 25;

    private const int MostLetters = 35;

    // Where a page lists other reports, it shows their dates; scripts are for no one to see.
    private static readonly HashSet<string> Elsewhere = new(StringComparer.OrdinalIgnoreCase)
    {
        "aside", "nav", "footer", "a", "head", "script", "style", "template", "noscript",
    };

    /// <summary>The day; null where the page shows none there.</summary>
    public static LocalDate? Of(IHtmlDocument document)
    {
        var headings = document.QuerySelectorAll("h1");
        if (headings.Length != 1)
        {
            return null;
        }

        var following = new List<IElement>();
        var preceding = new Queue<IElement>();
        var passed = false;
        foreach (var element in document.All)
        {
            passed |= element == headings[0];
            if (element == headings[0] || !MayTell(element))
            {
                continue;
            }

            if (passed)
            {
                following.Add(element);
                if (following.Count == After)
                {
                    break;
                }
            }
            else
            {
                preceding.Enqueue(element);
                if (preceding.Count > Before)
                {
                    preceding.Dequeue();
                }
            }
        }

        return following.Concat(preceding.Reverse()).Select(e => Dates.Parse(e.TextContent)).FirstOrDefault(d => d is not null);
    }

    // Only innermost elements are looked at, so that none is read twice. A sentence tells of another day.
    private static bool MayTell(IElement element)
    {
        if (element.ChildElementCount > 0)
        {
            return false;
        }

        var text = element.TextContent.AsSpan().Trim();
        if (text.Length is <= 5 or > Longest || text[^1] is '.' or '!' or '?' or '؟' || Count(text, char.IsDigit) == 0
            || Count(text, char.IsLetter) > MostLetters)
        {
            return false;
        }

        for (var above = element; above is not null; above = above.ParentElement)
        {
            if (Elsewhere.Contains(above.LocalName))
            {
                return false;
            }
        }

        return true;
    }

    private static int Count(ReadOnlySpan<char> text, Func<char, bool> what)
    {
        var n = 0;
        foreach (var c in text)
        {
            n += what(c) ? 1 : 0;
        }

        return n;
    }
}
