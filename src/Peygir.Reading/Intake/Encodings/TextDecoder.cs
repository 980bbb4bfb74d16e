using System.Text;
using System.Text.Unicode;
using Peygir.Reading.Intake.Formats;

namespace Peygir.Reading.Intake.Encodings;

/// <summary>
/// Decodes bytes to text: by their byte order mark, as UTF-16 where zero bytes show it, as UTF-8 where they are
/// that, else by the legacy encoding in which they make words. Never puts a replacement character in silently.
/// </summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Utf8Strict = new(false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16Le = new(false, false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16Be = new(true, false, throwOnInvalidBytes: true);

    /// <summary>The text, without a byte order mark.</summary>
    /// <param name="bytes">What was read.</param>
    /// <param name="declared">The encoding the file itself names, tried before guessing; null where it names none.</param>
    /// <exception cref="IntakeException">The bytes are no text that can be told; it names the byte.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, Encoding? declared = null)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            return Strict(bytes, Utf8Strict, 3);
        }

        if (Marked(bytes) is { } marked)
        {
            return Strict(bytes, marked, 2);
        }

        if (Utf16WithoutMark(bytes) is { } utf16)
        {
            return Strict(bytes, utf16, 0);
        }

        if (bytes.IndexOf((byte)0) is >= 0 and var zero)
        {
            throw new IntakeException(IntakeProblem.UnknownFormat, $"Byte {zero} is zero, so this is no text file.",
                "Give it a text, HTML, PDF or JSON file.")
            { Offset = zero };
        }

        if (Utf8.IsValid(bytes))
        {
            return Utf8Strict.GetString(bytes);
        }

        if (declared is not null and not UTF8Encoding)
        {
            return declared.GetString(bytes);
        }

        return LegacyEncodings.Guess(bytes) is { } legacy ? legacy.GetString(bytes) : throw Utf8Check.Broken(bytes);
    }

    /// <summary>The same bytes as UTF-8 without a mark, for formats that are UTF-8 by definition.</summary>
    public static byte[] ToUtf8(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[3..];
        }
        else if ((Marked(bytes) ?? Utf16WithoutMark(bytes)) is not null)
        {
            return Encoding.UTF8.GetBytes(Decode(bytes));
        }

        return Utf8.IsValid(bytes) ? bytes : throw Utf8Check.Broken(bytes);
    }

    /// <summary>A stream as UTF-8 where it begins with the mark of UTF-16; else itself.</summary>
    public static Stream AsUtf8(PeekedStream stream) => Marked(stream.Peek()) is { } utf16
        ? Encoding.CreateTranscodingStream(stream, utf16, Utf8Strict)
        : stream;

    private static UnicodeEncoding? Marked(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.Unicode.Preamble) ? Utf16Le
        : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Utf16Be
        : null;

    // Spaces, digits and line ends have a zero half in UTF-16, and text has no zero byte in any other encoding.
    private static UnicodeEncoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, 64 * 1024)];
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var enough = Math.Max(1, sample.Length / 100);
        return odd >= enough && even == 0 ? Utf16Le : even >= enough && odd == 0 ? Utf16Be : null;
    }

    private static string Strict(ReadOnlySpan<byte> bytes, Encoding encoding, int markLength)
    {
        try
        {
            return encoding.GetString(bytes[markLength..]);
        }
        catch (DecoderFallbackException e)
        {
            // The index counts from the bytes handed in.
            var at = e.Index < 0 ? 0 : e.Index + markLength;
            throw new IntakeException(IntakeProblem.Undecodable, $"Byte {at} is not {Name(encoding)}.",
                "Save it as UTF-8, or repair that byte.")
            { Offset = at };
        }
    }

    private static string Name(Encoding encoding) => encoding switch
    {
        UTF8Encoding => "UTF-8",
        UnicodeEncoding => "UTF-16",
        _ => encoding.WebName,
    };
}
