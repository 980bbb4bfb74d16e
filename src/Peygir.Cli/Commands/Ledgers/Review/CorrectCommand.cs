using System.Collections.Immutable;
using System.CommandLine;
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
        var start = new Option<int?>("--start") { Description = "Where it begins, in UTF-16 units of the report's text.", HelpName = "OFFSET" };
        var end = new Option<int?>("--end") { Description = "Where it ends.", HelpName = "OFFSET" };
        var kind = Choice("--kind", "What the speaker does by saying it.", s_kinds);
        var speaker = Word("--speaker", "Who says it, in words of the report.");
        var side = Word("--side", "For which side.");
        var actors = Words("--actors", "Who must act. \"\" for nobody.");
        var addressees = Words("--addressees", "To whom it is promised, or of whom it is asked. \"\" for nobody.");
        var from = SharedOptions.Date("The first day it is about; the same as --to for a limit (\"by the end of 2026\").", "--from");
        var to = SharedOptions.Date("The last day it is about: the deadline.", "--to");
        var calendar = Choice("--calendar", "The calendar the days were counted in.", s_calendars);
        var noTime = new Option<bool>("--no-time") { Description = "It is about no time." };
        var condition = Word("--condition", "Its condition; \"\" for none.");
        var area = Word("--area", "The area of policy.");
        var progress = Choice("--progress", "Of progress, how far it is.", s_progress);
        var subjects = Words("--subjects", "The registry's subjects it is about. \"\" for none.");
        var command = new ReviewOptions().Command(
            "correct",
            "Says what a statement is rightly. What is not given stays as it was read.",
            [statement],
            [start, end, kind, speaker, side, actors, addressees, from, to, calendar, noTime, condition, area, progress, subjects],
            parsed => new Corrected(parsed.GetRequiredValue(statement), new Correction
            {
                Span = parsed.GetValue(start) is { } s ? new TextSpan(s, parsed.GetValue(end)!.Value) : null,
                Kind = parsed.GetValue(kind) is { } k ? Enum.GetValues<StatementKind>()[Array.IndexOf(s_kinds, k)] : null,
                Speaker = parsed.GetValue(speaker),
                Side = parsed.GetValue(side),
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
            var (begins, ends) = (result.GetValue(start), result.GetValue(end));
            if (begins is null != ends is null || begins < 0 || begins >= ends)
            {
                result.AddError("--start and --end go together, and the end is behind the start.");
            }

            var (first, last) = (result.GetResult(from) is null ? null : result.GetValue(from), result.GetResult(to) is null ? null : result.GetValue(to));
            if ((first is not null && last is null) || first > last)
            {
                result.AddError("--from needs --to, and the last day is not before the first.");
            }

            if (result.GetValue(area) is { } known && Registry.Default.Entry(EntryKind.Area, known) is null)
            {
                result.AddError($"--area {known}: write one of {string.Join(", ", Registry.Default.Ids(EntryKind.Area))}.");
            }
        });
        return command;
    }

    private static ImmutableArray<string>? List(string? words) =>
        words?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToImmutableArray();

    private static Option<string?> Word(string name, string description) => new(name) { Description = description, HelpName = "TEXT" };

    private static Option<string?> Words(string name, string description) => new(name) { Description = description, HelpName = "A,B,..." };

    private static Option<string> Choice(string name, string description, string[] words)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', words) };
        option.Choose(words);
        return option;
    }
}
