using System.Text;
using Peygir.Text;

namespace Peygir.Cli.Commands;

/// <summary>Texts that are read line by line.</summary>
internal static class LineInput
{
    /// <summary>As much as one report may be, in characters.</summary>
    public const int LongestLine = 10_000_000;

    /// <summary>Opens a file, "-" for standard input; what is not UTF-8 throws when it is read.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static TextReader Open(string file)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        return new StreamReader(file == "-" ? Console.OpenStandardInput() : InputFile.Open(file), utf8);
    }

    /// <summary>How a file is named in a complaint.</summary>
    public static string Name(string? file) => file is null or "-" ? "standard input" : file;

    /// <summary>The language of a line; of a few words, which do not tell it, by their script.</summary>
    /// <param name="text">The line.</param>
    /// <param name="longestPhrase">A longer text has words enough to tell its language by.</param>
    public static Language? LanguageOf(string text, int longestPhrase) => LanguageIdentifier.Identify(text)
        ?? (text.Length > longestPhrase ? null : LanguageIdentifier.ByScript(text));
}
