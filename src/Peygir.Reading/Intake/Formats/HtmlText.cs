using System.Text;
using AngleSharp.Dom;

namespace Peygir.Reading.Intake.Formats;

/// <summary>Writes the text of an element as a person sees it: white space collapsed, an empty line between blocks.</summary>
internal sealed class HtmlText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
        "main", "nav", "ol", "p", "pre", "section", "table", "ul",
    };

    private static readonly HashSet<string> Lines = new(StringComparer.OrdinalIgnoreCase) { "br", "li", "tr", "option" };

    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "head", "svg", "math", "iframe", "object", "button", "select",
        "textarea", "audio", "video", "canvas",
    };

    // What surrounds a text on a page: only left out where the page gives nothing better than its whole body.
    private static readonly HashSet<string> Furniture = new(StringComparer.OrdinalIgnoreCase)
    {
        "nav", "header", "footer", "aside", "form", "menu", "dialog",
    };

    private readonly StringBuilder _text = new();
    private readonly bool _skipFurniture;
    private int _breaks;
    private bool _space;

    private HtmlText(bool skipFurniture) => _skipFurniture = skipFurniture;

    /// <summary>The text of all of an element.</summary>
    public static string Of(INode root) => new HtmlText(skipFurniture: false).Walk(root);

    /// <summary>The text of an element without navigation, headers, footers and forms.</summary>
    public static string OfMain(INode root) => new HtmlText(skipFurniture: true).Walk(root);

    // Without recursion, so that nesting costs no stack; by index, since asking a node for its sibling is a search.
    private string Walk(INode root)
    {
        var open = new Stack<(INode Node, int Next)>();
        open.Push((root, 0));
        while (open.TryPop(out var top))
        {
            if (top.Next == top.Node.ChildNodes.Length)
            {
                Break(top.Node);
                continue;
            }

            open.Push((top.Node, top.Next + 1));
            switch (top.Node.ChildNodes[top.Next])
            {
                case IText text:
                    Append(text.Data);
                    break;
                case IElement element when !IsSilent(element):
                    Break(element);
                    open.Push((element, 0));
                    break;
            }
        }

        return _text.ToString();
    }

    private bool IsSilent(IElement element) =>
        Silent.Contains(element.LocalName)
        || (_skipFurniture && Furniture.Contains(element.LocalName))
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true";

    private void Break(INode node)
    {
        if (node is IElement element)
        {
            var breaks = Blocks.Contains(element.LocalName) ? 2 : Lines.Contains(element.LocalName) ? 1 : 0;
            _breaks = Math.Max(_breaks, breaks);
            _space |= element.LocalName is "td" or "th";
        }
    }

    private void Append(string data)
    {
        foreach (var c in data)
        {
            if (c is ' ' or '\t' or '\r' or '\n' or '\f')
            {
                _space = true;
                continue;
            }

            if (_text.Length > 0)
            {
                if (_breaks > 0)
                {
                    _text.Append('\n', _breaks);
                }
                else if (_space)
                {
                    _text.Append(' ');
                }
            }

            _breaks = 0;
            _space = false;
            _text.Append(c);
        }
    }
}
