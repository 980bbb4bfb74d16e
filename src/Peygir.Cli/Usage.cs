using System.CommandLine;
using System.CommandLine.Completions;
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
            return Blank(parsed.CommandResult);
        }

        return parsed.UnmatchedTokens is [var word, ..] ? Unknown(parsed.CommandResult.Command, word)
            : parsed.CommandResult.Command is RootCommand ? "say what to do, for instance: peygir demo."
            : Given(parsed.CommandResult) ?? Missing(parsed.CommandResult) ?? Unreadable(parsed.Errors[0]);
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

    /// <summary>Has an option refuse a value of spaces only, or of nothing.</summary>
    public static Option<T> NotBlank<T>(this Option<T> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && string.IsNullOrWhiteSpace(token.Value))
            {
                result.AddError($"{option.Name} \"{token.Value}\": this is empty. Write {Value(option)}.");
            }
        });
        return option;
    }

    private static string Unknown(Command command, string word) =>
        word[..1] == "-" ? $"there is no option \"{word}\"."
        : command.Subcommands.Count > 0 ? $"there is no command \"{word}\"."
        : command.Arguments.Count == 0 ? $"\"{word}\" is one word too many: this command takes none."
        : $"\"{word}\" is one word too many. What belongs together stands in quotation marks.";

    // An option without its value, or given twice.
    private static string? Given(CommandResult command) => command.Children.OfType<OptionResult>()
        .Select(o => o.Tokens.Count < o.Option.Arity.MinimumNumberOfValues && o.IdentifierTokenCount > 0 ? $"{o.Option.Name} is given without a value. Write {o.Option.Name} {Value(o.Option)}."
            : o.Tokens.Count > o.Option.Arity.MaximumNumberOfValues ? $"{o.Option.Name} is given more than once. Give it once."
            : null)
        .FirstOrDefault(problem => problem is not null);

    private static string? Missing(CommandResult command) => command.Command.Arguments
        .Where(a => (command.GetResult(a)?.Tokens.Count ?? 0) < a.Arity.MinimumNumberOfValues)
        .Select(a => $"{a.Name} is missing. {a.Description}")
        .Concat(command.Command.Options.Where(o => o.Required && command.GetResult(o) is null or { Implicit: true })
            .Select(o => $"{o.Name} is missing. Write {o.Name} {Value(o)}."))
        .FirstOrDefault();

    // Nothing that stands without an option may be empty: files, ids, texts.
    private static string? Blank(CommandResult command) => command.Children.OfType<ArgumentResult>()
        .Where(a => a.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value)))
        .Select(a => $"{a.Argument.Name} is empty. {a.Argument.Description}")
        .FirstOrDefault();

    // What validators say is said for people; what a type does not take is not.
    private static string Unreadable(ParseError error) => error.Message.StartsWith("Cannot parse argument", StringComparison.Ordinal)
        ? error.SymbolResult switch
        {
            OptionResult o => $"{o.Option.Name} {o.Tokens[0].Value}: write {Value(o.Option)}.",
            ArgumentResult { Parent: OptionResult o } => $"{o.Option.Name} {o.Tokens[0].Value}: write {Value(o.Option)}.",
            ArgumentResult a => $"{a.Tokens[0].Value}: this is no {a.Argument.Name}. {a.Argument.Description}",
            _ => error.Message,
        }
        : error.Message;

    // The words it takes, where they are few enough to be known.
    private static string Value(Option option) => option.CompletionSources.Count == 0 ? option.HelpName ?? "VALUE"
        : string.Join('|', option.GetCompletions(CompletionContext.Empty).Select(c => c.Label));

    // The parser takes a mistyped option for one more file. After "--" all are files.
    private static string? StrayOption(ParseResult parsed)
    {
        var options = parsed.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens)
            .FirstOrDefault(t => t.Value is ['-', _, ..] && options.Contains(t))?.Value;
    }
}
