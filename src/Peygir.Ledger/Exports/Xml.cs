using System.Text;
using System.Xml;

namespace Peygir.Ledger.Exports;

/// <summary>What the exports in XML share.</summary>
internal static class Xml
{
    /// <summary>A writer of indented UTF-8 that leaves the stream open.</summary>
    public static XmlWriter Open(Stream output) => XmlWriter.Create(output, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        NewLineChars = "\n",
        CloseOutput = false,
    });

    /// <summary>The text without what XML has no form for, controls and halves of surrogate pairs, each replaced by U+FFFD.</summary>
    public static string Text(string text)
    {
        var i = 0;
        while (i < text.Length && XmlConvert.IsXmlChar(text[i]))
        {
            i++;
        }

        if (i == text.Length)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // EnumerateRunes has already replaced lone surrogates.
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        }

        return clean.ToString();
    }

    /// <summary>Writes an element that holds text.</summary>
    public static void WriteText(this XmlWriter xml, string name, string text) => xml.WriteElementString(name, Text(text));
}
