using NodaTime;
using Peygir.Ledger.Exports;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Ledger.Tests.Exports;

/// <summary>A small ledger in memory, with words that every format has trouble with.</summary>
internal sealed class Sample : IExportSource
{
    public static readonly LocalDate Today = new(2026, 3, 25);

    private readonly Dictionary<string, LedgerReport> _reports;
    private readonly Commitment[] _commitments;

    public Sample(params Commitment[] commitments)
    {
        _commitments = commitments;
        _reports = commitments.SelectMany(c => c.Mentions).Select(m => m.Statement.Report).Distinct()
            .ToDictionary(id => id, id => ReportOf(id));
    }

    public static Sample Whole { get; } = new(Bridge(), Turbines(), Hostile(), Bare());

    public LocalDate AsOf => Today;

    public IEnumerable<Commitment> Commitments => _commitments;

    public IEnumerable<ReportStatements> Reports => _reports.Values.Select(r => new ReportStatements(
        r,
        [.. _commitments.SelectMany(c => c.Mentions).Select(m => m.Statement).Where(s => s.Report == r.Id).DistinctBy(s => s.Id).OrderBy(s => s.Span.Start)],
        IsReviewed: r.Id != "r3"));

    public IEnumerable<LedgerEvent> Events => _reports.Values.Select((r, i) => EventOf(r, i + 1));

    public LedgerReport Report(string id) => _reports[id];

    /// <summary>That a report was added.</summary>
    public static LedgerEvent EventOf(LedgerReport report, long number) =>
        new(number, Instant.FromUtc(2026, 3, 25, 12, 0), new(report.Id, report.Reader, "", ""), new ReportAdded(report, "1"));

    /// <summary>A promise in three languages that slipped and is overdue.</summary>
    public static Commitment Bridge() => new()
    {
        Id = "cbridge234567",
        Title = "We shall open the bridge over the Aras by the end of 2025",
        Kind = StatementKind.Pledge,
        Debtors = ["IRN"],
        Creditors = ["ARM", "AZE", "EAEU"],
        Area = "transport",
        Subjects = ["north-south-corridor"],
        Mentions =
        [
            new(Said("r1", "We shall open the bridge over the Aras by the end of 2025", StatementKind.Pledge, Limit(new(2025, 12, 31), "iso", "by the end of 2025")), Relation.Opened, 1, ["opened"]),
            new(Said("r2", "پل ارس تا پایان سال گشایش می‌یابد", StatementKind.Pledge, Limit(new(2026, 3, 20), "persian", "تا پایان سال")), Relation.Moved, 0.87, ["subject:north-south-corridor"]),
            new(Said("r3", "опоры моста уже стоят", StatementKind.Progress) with { Progress = "ongoing" }, Relation.Progressed, 0.7, ["concept:bridge"]),
        ],
        Deadlines =
        [
            new(new(2025, 5, 1), Limit(new(2025, 12, 31), "iso", "by the end of 2025"), "r1#0-57"),
            new(new(2025, 11, 2), Limit(new(2026, 3, 20), "persian", "تا پایان سال"), "r2#0-33"),
        ],
        Status = CommitmentStatus.Overdue,
        Reason = new("deadline-passed", new(2026, 3, 20), "r2#0-33", new(2026, 1, 9), ""),
        LastSaid = new(2026, 1, 9),
        AsOf = Today,
    };

    /// <summary>A joint undertaking, kept.</summary>
    public static Commitment Turbines() => new()
    {
        Id = "cturbines2345",
        Title = "стороны договорились поставить две турбины",
        Kind = StatementKind.Agreement,
        Debtors = ["RUS", "IRN"],
        Creditors = ["IRN", "RUS"],
        Area = "energy",
        Condition = "если откроют кредит",
        Mentions =
        [
            new(Said("r4", "стороны договорились поставить две турбины", StatementKind.Agreement) with { Actors = ["RUS", "IRN"], Figures = [new("две турбины", 2, "item", "", null)] }, Relation.Opened, 1, []),
            new(Said("r5", "Both turbines are in place", StatementKind.Progress) with { Actors = ["RUS", "IRN"], Progress = "completed" }, Relation.Kept, 0.9, []),
        ],
        Status = CommitmentStatus.Kept,
        Reason = new("kept-reported", new(2026, 2, 2), "r5#0-26", new(2026, 2, 2), ""),
        LastSaid = new(2026, 1, 9),
        AsOf = Today,
        IsReviewed = true,
    };

    /// <summary>Words that act on programs: a formula, marks of other formats, controls, letters beyond the BMP, half a pair.</summary>
    public static Commitment Hostile() => new()
    {
        Id = "chostile23456",
        Title = "=HYPERLINK(\"http://a.example\";\"x\"), \\n; <b>&amp; \u0001\u202E \uD83D\uDE00\uD800 " + string.Concat(Enumerable.Repeat("ورق‌های ", 40)),
        Kind = StatementKind.Request,
        Debtors = ["a, b; \"c\""],
        Creditors = ["-1+1"],
        Area = "other",
        Mentions = [new(Said("r6 \"/<>\n", "@quote,;\\\r\nEND:VEVENT\r\n\u0007", StatementKind.Request), Relation.Opened, 1, ["a\"b"])],
        Deadlines = [new(null, Limit(new(1, 1, 1), "iso", "=1+1"), "")],
        Status = CommitmentStatus.Withdrawn,
        Reason = new("withdrawn-by-person", null, "", null, "=note"),
        LastSaid = new(2026, 1, 9),
        AsOf = Today,
    };

    /// <summary>One of which hardly anything is known.</summary>
    public static Commitment Bare() => new()
    {
        Id = "cbare23456789",
        Title = "",
        Kind = StatementKind.Pledge,
        Status = CommitmentStatus.Open,
        Reason = new("no-deadline", null, "", null, ""),
        LastSaid = new(2026, 1, 9),
        AsOf = Today,
    };

    /// <summary>A statement that is all of its report.</summary>
    public static LedgerStatement Said(string report, string quote, StatementKind kind, Deadline? time = null) => new()
    {
        Id = $"{report}#0-{quote.Length}",
        Report = report,
        Language = LanguageOf(report),
        Said = Day(report),
        Span = new(0, quote.Length),
        Quote = quote,
        Kind = kind,
        Speaker = report == "r1" ? "Minister Farhad Keyvani" : "",
        Side = "IRN",
        Actors = ["IRN"],
        Addressees = report == "r3" ? ["AZE"] : ["ARM"],
        Time = time,
        Area = "transport",
        Confidence = 0.9,
    };

    private static LedgerReport ReportOf(string id) => new()
    {
        Id = id,
        Content = id,
        Language = LanguageOf(id),
        Day = Day(id),
        Publisher = id == "r1" ? "Aras Wire" : "",
        Title = id == "r1" ? "Minister Farhad Keyvani on bridges" : "",
        Url = id[0] == 'r' && id.Length == 2 ? $"https://news.example/{id}?a=1&b=پل" : "javascript:alert(1)",
        Text = TextOf(id),
        Reader = "0.1.0",
    };

    private static string TextOf(string id) =>
        new[] { Bridge(), Turbines(), Hostile() }.SelectMany(c => c.Mentions).First(m => m.Statement.Report == id).Statement.Quote;

    private static Language LanguageOf(string report) =>
        report is "r2" ? Language.Persian : report is "r3" or "r4" ? Language.Russian : Language.English;

    private static LocalDate? Day(string report) => report switch
    {
        "r1" => new(2025, 5, 1),
        "r2" => new(2025, 11, 2),
        "r3" => new(2026, 1, 9),
        "r4" => new(2025, 6, 6),
        "r5" => new(2026, 2, 2),
        _ => null,
    };

    private static Deadline Limit(LocalDate day, string calendar, string words) => new(day, day, calendar, words);
}
