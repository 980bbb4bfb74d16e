using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using Peygir.Ledger.Recording;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Training.Linking;

/// <summary>
/// A story written for learning: reports about the same undertakings, in which each statement is marked in braces with the
/// threads it belongs to, its kind and its time. The form is described in training/README.md.
/// </summary>
internal static partial class StoryText
{
    /// <summary>Loads all stories of a folder. None where there is no such folder.</summary>
    /// <exception cref="InvalidDataException">A line cannot be understood; the message names it.</exception>
    public static StoryCorpus Load(string folder, Reader reader, Recorder recorder)
    {
        var (reports, threads) = (new List<RecordedReport>(), new List<StoryThread>());
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.txt") : [];
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var story = Parse(file, File.ReadLines(file));
            reports.AddRange(story.Reports.Select(r => recorder.Record(reader.Read(r.Report, r.Statements))));
            threads.AddRange(story.Threads);
        }

        return new(StoryCorpus.InOrder(reports), [.. threads]);
    }

    private static (IReadOnlyList<(Report Report, GivenStatement[] Statements)> Reports, IReadOnlyList<StoryThread> Threads) Parse(
        string file, IEnumerable<string> lines)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var threads = new Dictionary<string, Match>(StringComparer.Ordinal);
        var reports = new List<(Report, GivenStatement[])>();
        var marks = new List<Mark>();
        Match? head = null;
        var text = new StringBuilder();
        var inReport = new List<GivenStatement>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (ThreadLine().Match(line) is { Success: true } thread)
            {
                threads.Add(thread.Groups["id"].Value, thread);
            }
            else if (ReportLine().Match(line) is { Success: true } next)
            {
                End();
                head = next;
            }
            else if (head is not null && !string.IsNullOrWhiteSpace(line))
            {
                AddLine(line);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                throw Wrong("A line before the first report must be `# ...` or `thread ID: TITLE; debtors ...; creditors ...; area ...; status ...`.");
            }
        }

        End();
        return (reports, [.. threads.Select(t => Thread(name, t.Key, t.Value, [.. marks.Where(m => m.Threads.Contains(t.Key))]))]);

        void End()
        {
            if (head is not null)
            {
                reports.Add((ReportOf(name, head, text.ToString()), [.. inReport]));
                text.Clear();
                inReport.Clear();
            }
        }

        void AddLine(string line)
        {
            if (text.Length > 0)
            {
                text.Append("\n\n");
            }

            var at = 0;
            foreach (Match match in MarkedWords().Matches(line))
            {
                text.Append(line, at, match.Index - at);
                at = match.Index + match.Length;
                var start = text.Length;
                text.Append(match.Groups["words"].ValueSpan);
                if (!Enum.TryParse<StatementKind>(match.Groups["kind"].Value, ignoreCase: true, out var kind))
                {
                    throw Wrong($"There is no kind \"{match.Groups["kind"].Value}\".");
                }

                var time = match.Groups["from"] is { Success: true } from
                    ? new DateInterval(StoryCorpus.Day(from.Value), StoryCorpus.Day((match.Groups["to"] is { Success: true } to ? to : from).Value))
                    : null;
                var mark = new Mark(
                    match.Groups["threads"].Value.Split(','), kind, name + "-" + head!.Groups["id"].Value, head.Groups["day"].Value,
                    new(start, text.Length), time, match.Groups["recalled"].Success);
                if (mark.Threads.FirstOrDefault(t => !threads.ContainsKey(t)) is { } unknown)
                {
                    throw Wrong($"No line names the thread \"{unknown}\".");
                }

                marks.Add(mark);
                inReport.Add(new(mark.Span, kind) { IsTimeKnown = true, Time = time });
            }

            text.Append(line, at, line.Length - at);
            if (line.AsSpan(at).IndexOfAny('{', '}') >= 0)
            {
                throw Wrong("A brace is no part of a mark `{THREADS KIND [DAY or DAY..DAY] [recalled]: WORDS}`.");
            }
        }

        InvalidDataException Wrong(string what) => new(string.Create(CultureInfo.InvariantCulture, $"{file}:{number}: {what}"));
    }

    private static Report ReportOf(string story, Match head, string text) => new()
    {
        Id = story + "-" + head.Groups["id"].Value,
        Language = head.Groups["language"].Value,
        Date = StoryCorpus.Day(head.Groups["day"].Value),
        Publisher = head.Groups["publisher"].Value,
        Title = head.Groups["title"].Value,
        Text = text,
    };

    private static StoryThread Thread(string story, string id, Match line, Mark[] marks)
    {
        var stated = marks.Where(m => m is { Time: not null, IsRecalled: false } && m.Kind is StatementKind.Pledge or StatementKind.Request or StatementKind.Agreement).ToArray();
        var deadlines = stated.Select(m => (m.Said, Deadline: LocalDatePattern.Iso.Format(m.Time!.End))).Distinct().ToArray();
        return new(
            story + "-" + id,
            [.. marks.Select(m => (m.Report, m.Span))],
            [.. line.Groups["debtors"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            line.Groups["status"].Value,
            deadlines.Length == 0 ? null : Period.DaysBetween(StoryCorpus.Day(deadlines[0].Deadline), StoryCorpus.Day(deadlines[^1].Deadline)),
            [.. deadlines]);
    }

    [GeneratedRegex(@"^thread (?<id>[a-z]): (?<title>[^;]+); debtors (?<debtors>[A-Z ]*); creditors ?(?<creditors>[A-Z ]*); area (?<area>\w+); status (?<status>\w+)$", RegexOptions.NonBacktracking)]
    private static partial Regex ThreadLine();

    [GeneratedRegex(@"^report (?<id>r\d\d) (?<language>fa|ru|en) (?<day>\d{4}-\d\d-\d\d) (?<publisher>[^:]+): (?<title>.+)$", RegexOptions.NonBacktracking)]
    private static partial Regex ReportLine();

    [GeneratedRegex(@"\{(?<threads>[a-z](,[a-z])*) (?<kind>\w+)( (?<from>\d{4}-\d\d-\d\d)(\.\.(?<to>\d{4}-\d\d-\d\d))?)?(?<recalled> recalled)?: (?<words>[^{}]+)\}", RegexOptions.NonBacktracking)]
    private static partial Regex MarkedWords();

    private sealed record Mark(
        string[] Threads, StatementKind Kind, string Report, string Said, TextSpan Span, DateInterval? Time, bool IsRecalled);
}
