using System.Buffers;
using System.Text;
using Peygir.Reading.Intake.Encodings;

namespace Peygir.Reading.Intake.Formats;

/// <summary>Finds the encoding that a page names in a meta tag at its beginning.</summary>
internal static class HtmlCharset
{
    // The standard has browsers look at the first 1024 bytes; pages in the wild need a little more.
    private const int Prescan = 4096;
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\"';/>");

    /// <summary>The named encoding; null where none is named, or none of that name is known.</summary>
    public static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prescan)]);
        for (var at = 0; (at = head.IndexOf("charset", at, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            at += "charset".Length;
            var rest = head.AsSpan(at).TrimStart();
            if (!rest.StartsWith("="))
            {
                continue;
            }

            rest = rest[1..].TrimStart(" \t\r\n\"'");
            var end = rest.IndexOfAny(NameEnds);
            return LegacyEncodings.Named((end < 0 ? rest : rest[..end]).ToString());
        }

        return null;
    }
}
