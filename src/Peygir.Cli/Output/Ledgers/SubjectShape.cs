using System.Globalization;
using Peygir.Cli.Output.Rows;
using Peygir.Ledger;
using Peygir.Text;

namespace Peygir.Cli.Output.Ledgers;

/// <summary>How subjects are shown.</summary>
internal static class SubjectShape
{
    private static readonly Column<SubjectSummary>[] s_columns =
    [
        new("subject", s => s.Subject),
        new("commitments", s => Number(s.Commitments)),
        new("open", s => Number(s.Open)),
        new("overdue", s => Number(s.Overdue)),
        new("last read", s => Days.Gregorian(s.LastRead)),
    ];

    public static RowShape<SubjectSummary> Shape { get; } = new()
    {
        Table = s_columns,
        Below = s => [string.Join(" · ", new[] { Language.English, Language.Russian, Language.Persian }.Select(l => Labels.Of(l).Subject(s.Subject)).Distinct())],
        Csv = [.. s_columns.Select(c => c with { Name = c.Name.Replace(' ', '_') })],
        Json = (json, s) =>
        {
            json.WriteStartObject();
            json.WriteString("subject", s.Subject);
            json.WriteNumber("commitments", s.Commitments);
            json.WriteNumber("open", s.Open);
            json.WriteNumber("overdue", s.Overdue);
            json.WriteString("lastRead", s.LastRead is null ? null : Days.Gregorian(s.LastRead));
            json.WriteEndObject();
        },
        Nothing = "No commitment is about a subject of the registry.",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
