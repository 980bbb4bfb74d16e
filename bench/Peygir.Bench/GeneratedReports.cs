using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;
using Peygir.Ledger;
using Peygir.Ledger.Recording;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Bench;

/// <summary>Reports drawn from a fixed seed: three statements each, three mentions to a commitment, all in a long time.</summary>
internal sealed class GeneratedReports
{
    private const int StatementsOfReport = 3;
    private const int MentionsOfCommitment = 3;
    private const int Words = 40_000;
    private const int Padding = 1_200;
    private static readonly string[] s_sides = ["IRN", "RUS", "CHN", "IND", "TUR", "AZE", "KAZ", "UZB"];
    private static readonly string[] s_areas = ["transport", "energy", "trade", "agriculture", "finance", "culture", "security", "health"];
    private static readonly LocalDate s_first = new(1990, 1, 1);
    private readonly Random _random = new(20251212);
    private readonly List<string> _ids = [];

    public int Reports { get; private set; }

    public int Commitments => _ids.Count;

    public long Mentions { get; private set; }

    /// <summary>The day of the last report.</summary>
    public LocalDate Last => Day(Reports);

    public string SomeCommitment() => _ids[_random.Next(_ids.Count)];

    public string SomeQuery() => $"{Word(_random.Next(100, Words))} {Word(_random.Next(0, 100))}";

    public IEnumerable<RecordedReport> UntilCommitments(int count)
    {
        while (Commitments < count)
        {
            yield return Next();
        }
    }

    public IEnumerable<RecordedReport> Take(int count)
    {
        for (var i = 0; i < count; i++)
        {
            yield return Next();
        }
    }

    private RecordedReport Next()
    {
        var id = "g" + (++Reports).ToString(CultureInfo.InvariantCulture);
        var day = Day(Reports);
        var text = new StringBuilder();
        var statements = ImmutableArray.CreateBuilder<LedgerStatement>(StatementsOfReport);
        for (var s = 0; s < StatementsOfReport; s++)
        {
            statements.Add(Statement(id, day, text));
        }

        text.Append(id, 0, id.Length).Append(' ').Append('.', Padding);
        return new(
            new()
            {
                Id = id,
                Content = id,
                Language = Language.English,
                Day = day,
                Publisher = "Agency",
                Title = "Report " + id,
                Text = text.ToString(),
                Reader = "1.0.0",
            },
            statements.ToImmutable());
    }

    private LedgerStatement Statement(string report, LocalDate day, StringBuilder text)
    {
        // About one in three speaks of what was not known.
        var opens = _ids.Count == 0 || _random.Next(MentionsOfCommitment) == 0;
        var about = opens ? _ids.Count : _random.Next(_ids.Count);
        var words = Enumerable.Range(0, 8).Select(_ => Word((int)(Words * Math.Pow(_random.NextDouble(), 3)))).Distinct().ToArray();
        var quote = string.Join(' ', words);
        var span = new TextSpan(text.Length, text.Length + quote.Length);
        text.Append(quote).Append(". ");
        Mentions++;
        var end = day.PlusDays(_random.Next(30, 700));
        var (side, to) = (s_sides[about % 8], s_sides[(about + 1 + (about / 8 % 7)) % 8]);
        var statement = new LedgerStatement
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{report}#{span.Start}-{span.End}"),
            Report = report,
            Language = Language.English,
            Said = day,
            Span = span,
            Quote = quote,
            Kind = opens || _random.Next(2) == 0 ? StatementKind.Pledge : StatementKind.Progress,
            Speaker = "the minister",
            Side = side,
            Actors = [side],
            Addressees = [to],
            Time = _random.Next(2) == 0 ? new(end, end, "iso", "by then") : null,
            Area = s_areas[about % s_areas.Length],
            Subjects = [string.Create(CultureInfo.InvariantCulture, $"subject-{about % 2_000}")],
            Concepts = [string.Create(CultureInfo.InvariantCulture, $"concept-{about % 3_000}")],
            Names = [string.Create(CultureInfo.InvariantCulture, $"thing-{about}")],
            Lemmas = [.. words],
            Confidence = 0.9,
        };
        if (opens)
        {
            _ids.Add(CommitmentId.OpenedBy(statement.Id));
        }

        return statement;
    }

    private static LocalDate Day(int report) => s_first.PlusDays(report / 30);

    private static string Word(int number) => string.Create(CultureInfo.InvariantCulture, $"word{number}");
}
