using System.Text;

namespace Peygir.Bench;

/// <summary>What no reader of text can do without: decoding the bytes as UTF-8 and splitting the text at white space.</summary>
internal static class LowerBound
{
    /// <summary>The number of words.</summary>
    public static int Words(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var words = 0;
        var inside = false;
        foreach (var c in text)
        {
            var space = char.IsWhiteSpace(c);
            words += space || inside ? 0 : 1;
            inside = !space;
        }

        return words;
    }
}
