using System.Text;
using UtfUnknown;

namespace Peygir.Reading.Intake.Encodings;

/// <summary>
/// Tells which legacy encoding bytes are in. Detectors by byte statistics know Arabic at best, and take the Persian
/// letters that windows-1256 adds (پ چ ژ گ ک) for noise; so the candidates are decoded and judged by whether
/// words come out: letters of one script, in a case that people write, and common letters common.
/// </summary>
internal static class LegacyEncodings
{
    // Below this, what comes out is not words but letters thrown together.
    private const double Enough = 0.5;

    // As much as this is judged; an encoding does not change half-way.
    private const int SampleSize = 64 * 1024;

    // The letters that make up most of any text in the language (about two thirds in Russian, three quarters in Persian).
    private const string CommonCyrillic = "оеаинтсрвлк";
    private const string CommonArabic = "ايیىرندهمتوبسکكلش";

    private static readonly string[] Names = ["windows-1256", "windows-1251", "windows-1252", "koi8-r", "iso-8859-5"];
    private static readonly Encoding[] Candidates = Create();

    /// <summary>The encoding of these bytes; null where none makes words of them.</summary>
    public static Encoding? Guess(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleSize)].ToArray();

        // Mostly sound UTF-8 with a broken byte is broken UTF-8, and must be named so.
        if (IsMostlyUtf8(sample))
        {
            return null;
        }

        Encoding? best = null;
        var bestScore = Enough;
        foreach (var candidate in Candidates.Append(Detected(sample)))
        {
            if (candidate is not null && Score(candidate.GetString(sample)) is var score && score > bestScore)
            {
                (best, bestScore) = (candidate, score);
            }
        }

        return best;
    }

    /// <summary>The encoding of a name such as "windows-1256" or "cp1251"; null where there is none.</summary>
    public static Encoding? Named(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding[] Create() =>
        [.. Names.Select(name => CodePagesEncodingProvider.Instance.GetEncoding(name)!)];

    private static Encoding? Detected(byte[] sample) =>
        CharsetDetector.DetectFromBytes(sample).Detected is { Confidence: > 0.5f, EncodingName: { } name }
            ? Named(name)
            : null;

    private static bool IsMostlyUtf8(ReadOnlySpan<byte> sample)
    {
        int sound = 0, broken = 0;
        for (var at = 0; at < sample.Length;)
        {
            var whole = Rune.DecodeFromUtf8(sample[at..], out _, out var length) == System.Buffers.OperationStatus.Done;
            if (length > 1 || !whole)
            {
                sound += whole ? 1 : 0;
                broken += whole ? 0 : 1;
            }

            at += length;
        }

        return sound > 3 * broken;
    }

    /// <summary>The share, 0 to 1, of the letters beyond ASCII that stand in words people could have written.</summary>
    private static double Score(string text)
    {
        double good = 0;
        var all = 0;
        var typographic = false;
        for (var i = 0; i < text.Length;)
        {
            if (text[i] < 0x80)
            {
                i++;
                continue;
            }

            if (!char.IsLetter(text[i]) && !IsJoiner(text[i]))
            {
                // Typographic marks stand at the same place in every windows encoding; other signs tell against one.
                all += IsTypographic(text[i]) ? 0 : 1;
                typographic |= IsTypographic(text[i]);
                i++;
                continue;
            }

            var start = i;
            while (start > 0 && char.IsLetter(text[start - 1]))
            {
                start--;
            }

            while (i < text.Length && (char.IsLetter(text[i]) || IsJoiner(text[i])))
            {
                i++;
            }

            var word = text.AsSpan(start, i - start);
            all += word.Length;
            good += word.Length * Judge(word);
        }

        return all > 0 ? good / all : typographic ? 1 : 0;
    }

    private static double Judge(ReadOnlySpan<char> word)
    {
        int cyrillic = 0, arabic = 0, latin = 0, common = 0, upperInside = 0, upper = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            cyrillic += c is >= '\u0400' and <= '\u04FF' ? 1 : 0;
            arabic += c is >= '\u0600' and <= '\u06FF' || IsJoiner(c) ? 1 : 0;
            latin += c < '\u0250' ? 1 : 0;
            common += CommonCyrillic.Contains(char.ToLowerInvariant(c)) || CommonArabic.Contains(c) ? 1 : 0;
            upper += char.IsUpper(c) ? 1 : 0;
            upperInside += i > 0 && char.IsUpper(c) ? 1 : 0;
        }

        if (cyrillic == word.Length)
        {
            // A capital inside a word means another encoding, unless all are capitals, which is rare in running text.
            var score = 0.3 + (0.7 * common / word.Length);
            return upper == word.Length && word.Length > 1 ? 0.8 * score : upperInside > 0 ? 0 : score;
        }

        if (arabic == word.Length)
        {
            return 0.3 + (0.7 * common / word.Length);
        }

        // Latin beyond ASCII: an accent in a word of plain letters ("naïve"), not a word of accents.
        return latin == word.Length && upperInside == 0 && CountAscii(word) * 2 > word.Length ? 0.9 : 0;
    }

    private static int CountAscii(ReadOnlySpan<char> word)
    {
        var n = 0;
        foreach (var c in word)
        {
            n += char.IsAscii(c) ? 1 : 0;
        }

        return n;
    }

    // The zero-width (non-)joiners and the marks above and below letters, which windows-1256 has.
    private static bool IsJoiner(char c) => c is '\u200C' or '\u200D' or (>= '\u064B' and <= '\u0652');

    private static bool IsTypographic(char c) =>
        c is '«' or '»' or '“' or '”' or '„' or '‘' or '’' or '–' or '—' or '…' or '•' or '\u00A0' or '\u00AD'
            or '،' or '؛' or '؟' or '№' or '°' or '§' or '€' or '£' or '©' or '®' or '™' or '·' or '½'
            or '\u200E' or '\u200F';
}
