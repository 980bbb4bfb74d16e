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
    private static readonly UTF32Encoding Utf32Le = new(false, false, throwOnInvalidCharacters: true);
    private static readonly UTF32Encoding Utf32Be = new(true, false, throwOnInvalidCharacters: true);

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
            return Strict(bytes, marked, MarkLength(marked));
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
        else if (WideEncoding(bytes) is not null)
        {
            return Encoding.UTF8.GetBytes(Decode(bytes));
        }

        return Utf8.IsValid(bytes) ? bytes : throw Utf8Check.Broken(bytes);
    }

    /// <summary>A stream as UTF-8 where it begins as UTF-16 or UTF-32 do; else itself.</summary>
    public static Stream AsUtf8(PeekedStream stream) => WideEncoding(stream.Peek()) is { } wide
        ? Encoding.CreateTranscodingStream(stream, wide, Utf8Strict)
        : stream;

    /// <summary>The encoding of a text that begins so, where its characters take two or four bytes; else null.</summary>
    public static Encoding? WideEncoding(ReadOnlySpan<byte> head) => Marked(head) ?? Utf16WithoutMark(head);

    // The mark of UTF-32 begins with that of UTF-16, so it is asked for first.
    private static Encoding? Marked(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.UTF32.Preamble) ? Utf32Le
        : bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]) ? Utf32Be
        : bytes.StartsWith(Encoding.Unicode.Preamble) ? Utf16Le
        : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Utf16Be
        : null;

    private static int MarkLength(Encoding encoding) => encoding is UTF32Encoding ? 4 : 2;

    // Spaces, digits and line ends have a zero half in UTF-16, and text has no zero byte in any other encoding. Since
    // a stray zero must not turn ASCII into Chinese, the other halves must be those of the scripts Peygir reads.
    private static UnicodeEncoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, 64 * 1024)];
        int even = 0, odd = 0, evenHigh = 0, oddHigh = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
            evenHigh += IsHighHalf(sample[i]) ? 1 : 0;
            oddHigh += IsHighHalf(sample[i + 1]) ? 1 : 0;
        }

        var enough = sample.Length / 2 * 8 / 10;
        return odd > 0 && even == 0 && oddHigh > enough ? Utf16Le
            : even > 0 && odd == 0 && evenHigh > enough ? Utf16Be
            : null;
    }

    // Latin, Cyrillic and Arabic: U+00xx, U+04xx, U+06xx. The rest are joiners and typographic marks.
    private static bool IsHighHalf(byte half) => half is 0x00 or 0x04 or 0x06;

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
        UTF32Encoding => "UTF-32",
        _ => encoding.WebName,
    };
}
