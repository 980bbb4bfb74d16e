using System.CommandLine;
using System.CommandLine.Parsing;

namespace Peygir.Cli;

/// <summary>What is wrong with the way the command was called, in words that tell what to write instead.</summary>
internal static class Usage
{
    /// <summary>The first problem, unknown words before missing ones; null where there is none.</summary>
    public static string? Problem(ParseResult parsed)
    {
        if (StrayOption(parsed) is { } stray)
        {
            return $"there is no option \"{stray}\". If it is a file: ./{stray}";
        }

        if (parsed.Errors.Count == 0)
        {
            return null;
        }

        return parsed.UnmatchedTokens is [var word, ..] ? $"there is no {(word[0] == '-' ? "option" : "command")} \"{word}\"."
            : parsed.CommandResult.Command is RootCommand ? "say what to do, for instance: peygir demo."
            : parsed.Errors[0].Message;
    }

    /// <summary>Has an option take one of these words only.</summary>
    public static void Choose(this Option<string> option, params string[] words)
    {
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !words.Contains(token.Value))
            {
                result.AddError($"{option.Name} {token.Value}: write one of {string.Join(", ", words)}.");
            }
        });
    }

    // The parser takes a mistyped option for one more file. After "--" all are files.
    private static string? StrayOption(ParseResult parsed)
    {
        var options = parsed.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens)
            .FirstOrDefault(t => t.Value is ['-', _, ..] && options.Contains(t))?.Value;
    }
}
