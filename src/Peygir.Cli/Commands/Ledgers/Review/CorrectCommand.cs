using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Peygir.Ledger;
using Peygir.Ledger.Exports;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Cli.Commands.Ledgers.Review;

/// <summary>`peygir review correct`.</summary>
internal static class CorrectCommand
{
    private static readonly string[] s_kinds = [.. Enum.GetValues<StatementKind>().Select(ExportKeys.Of)];
    private static readonly string[] s_progress = ["planned", "started", "ongoing", "completed", "delayed", "cancelled"];
    private static readonly string[] s_calendars = ["iso", "persian", "islamic"];

    public static Command Create()
    {
        var statement = ReviewOptions.Statement();
        var start = Offset("--start", "Where it begins, in UTF-16 units of the report's text.");
        var end = Offset("--end", "Where it ends.");
        var kind = Choice("--kind", "What the speaker does by saying it.", s_kinds);
        var speaker = Word("--speaker", "Who says it, in words of the report.");
        var side = Words("--side", "For which side: a state by ISO 3166 alpha-3, or a body by its short name; \"\" for none.", Parties.IsKnown, Parties.Remedy, most: 1);
        var actors = Words("--actors", "Who must act. \"\" for nobody.", Parties.IsKnown, Parties.Remedy);
        var addressees = Words("--addressees", "To whom it is promised, or of whom it is asked. \"\" for nobody.", Parties.IsKnown, Parties.Remedy);
        var from = SharedOptions.Date("The first day it is about; the same as --to for a limit (\"by the end of 2026\").", "--from");
        var to = SharedOptions.Date("The last day it is about: the deadline.", "--to");
        var calendar = Choice("--calendar", "The calendar the days were counted in.", s_calendars);
        var noTime = new Option<bool>("--no-time") { Description = "It is about no time." };
        var condition = Word("--condition", "Its condition; \"\" for none.");
        var area = SharedOptions.Area("The area of policy.");
        var progress = Choice("--progress", "Of progress, how far it is.", s_progress);
        var subjects = Words(
            "--subjects", "The registry's subjects it is about. \"\" for none.", s => Registry.Default.Entry(EntryKind.Subject, s) is not null, "the registry has no such subject; `peygir subjects` shows those that the ledger is about.");
        Option[] all = [start, end, kind, speaker, side, actors, addressees, from, to, calendar, noTime, condition, area, progress, subjects];
        var command = new ReviewOptions().Command(
            "correct",
            "Says what a statement is rightly. What is not given stays as it was read.",
            [statement],
            all,
            parsed => new Corrected(parsed.GetRequiredValue(statement), new Correction
            {
                Span = parsed.GetValue(start) is { } s ? new TextSpan(s, parsed.GetValue(end)!.Value) : null,
                Kind = parsed.GetValue(kind) is { } k ? Enum.GetValues<StatementKind>()[Array.IndexOf(s_kinds, k)] : null,
                Speaker = parsed.GetValue(speaker),
                Side = parsed.GetValue(side)?.Trim(),
                Actors = List(parsed.GetValue(actors)),
                Addressees = List(parsed.GetValue(addressees)),
                Time = parsed.GetValue(to) is { } last ? new Deadline(parsed.GetValue(from) ?? last, last, parsed.GetValue(calendar) ?? s_calendars[0], "") : null,
                NoTime = parsed.GetValue(noTime),
                Condition = parsed.GetValue(condition),
                Area = parsed.GetValue(area),
                Progress = parsed.GetValue(progress),
                Subjects = List(parsed.GetValue(subjects)),
            }));
        command.Validators.Add(result =>
        {
            bool Has(Option option) => result.GetResult(option) is { Implicit: false };

            if (!all.Any(Has))
            {
                result.AddError("say what it is rightly, for instance --kind request or --to 2026-03-20.");
            }
            else if (Has(start) != Has(end))
            {
                result.AddError("--start and --end go together.");
            }
            else if ((Has(from) || Has(calendar)) && !Has(to))
            {
                result.AddError("--from and --calendar need --to.");
            }
            else if (Has(noTime) && Has(to))
            {
                result.AddError("--no-time and --to are at odds. Give one of them.");
            }
            else if (Number(result, start) >= Number(result, end))
            {
                result.AddError("--end is not behind --start.");
            }
            else if (Day(result, from) > Day(result, to))
            {
                result.AddError("--to is before --from.");
            }
        });
        return command;
    }

    // Null where it is none, which the option itself tells.
    private static int? Number(CommandResult result, Option option) =>
        result.GetResult(option) is { Tokens: [var token] } && Number(token.Value) is { } number ? number : null;

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static LocalDate? Day(CommandResult result, Option option) =>
        result.GetResult(option) is { Tokens: [var token] } && LocalDatePattern.Iso.Parse(token.Value) is { Success: true, Value: var day } ? day : null;

    private static Option<int?> Offset(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "OFFSET",
        CustomParser = result =>
        {
            if (Number(result.Tokens[0].Value) is { } offset)
            {
                return offset;
            }

            result.AddError($"{name} {result.Tokens[0].Value}: write a number, as `peygir show` has them behind the \"#\".");
            return null;
        },
    };

    private static ImmutableArray<string>? List(string? words) =>
        words?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).ToImmutableArray();

    private static Option<string?> Word(string name, string description) => new(name) { Description = description, HelpName = "TEXT" };

    private static Option<string?> Words(string name, string description, Predicate<string> isKnown, string remedy, int most = int.MaxValue)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = most == 1 ? "IRN" : "A,B,..." };
        option.Validators.Add(result =>
        {
            var words = List(result.Tokens is [var token] ? token.Value : null) ?? [];
            foreach (var unknown in words.Where(w => !isKnown(w)))
            {
                result.AddError($"{name} {unknown}: {remedy}");
            }

            if (words.Length > most)
            {
                result.AddError($"{name} {result.Tokens[0].Value}: name one.");
            }
        });
        return option;
    }

    private static Option<string> Choice(string name, string description, string[] words)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', words) };
        option.Choose(words);
        return option;
    }
}
