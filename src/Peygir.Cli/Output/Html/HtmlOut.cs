using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Peygir.Cli.Output.Html;

/// <summary>Writes markup. Whatever comes from outside goes through <see cref="Text"/>; markup is written in constants.</summary>
internal sealed class HtmlOut(TextWriter writer)
{
    // All scripts as themselves; what means something in HTML is always escaped.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes markup that the program holds as a constant.</summary>
    public HtmlOut Markup(string constant)
    {
        writer.Write(constant);
        return this;
    }

    /// <summary>Writes text, escaped, for contents and for attribute values in double quotes.</summary>
    public HtmlOut Text(string text)
    {
        writer.Write(Encoder.Encode(WithoutOverrides(text)));
        return this;
    }

    /// <summary>Writes text that may be of another direction than what stands around it.</summary>
    public HtmlOut Isolated(string text) => Markup("<bdi>").Text(text).Markup("</bdi>");

    /// <summary>Writes texts of any direction, a dot between them.</summary>
    public HtmlOut Joined(IReadOnlyList<string> texts)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            Markup(i > 0 ? " · " : "").Isolated(texts[i]);
        }

        return this;
    }

    /// <summary>Writes a number.</summary>
    public HtmlOut Number(int number)
    {
        writer.Write(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return this;
    }

    // Marks of direction belong to Persian typing and stay; embeddings and overrides can show words in an order they
    // do not stand in, so they are shown instead of obeyed. Control characters are not allowed in a page at all.
    private static string WithoutOverrides(string text)
    {
        StringBuilder? shown = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
                || (char.IsControl(c) && c is not ('\t' or '\n' or '\r')))
            {
                shown ??= new(text, 0, i, text.Length + 16);
                shown.Append(System.Globalization.CultureInfo.InvariantCulture, $"⟨U+{(int)c:X4}⟩");
            }
            else
            {
                shown?.Append(c);
            }
        }

        return shown?.ToString() ?? text;
    }
}
