using System.Globalization;
using Peygir.Cli.Output.Rows;
using Peygir.Ledger;
using Peygir.Ledger.Exports;
using Peygir.Text;

namespace Peygir.Cli.Output.Ledgers;

/// <summary>The whole story of a commitment for people at a terminal: what, who, by when in both calendars, every word said and where.</summary>
internal sealed class StoryWriter(TextWriter output, TableStyle style)
{
    /// <summary>Writes the story.</summary>
    /// <param name="c">The commitment.</param>
    /// <param name="why">Why it stands where it does, a sentence a language.</param>
    /// <param name="report">The report of an id.</param>
    public void Write(Commitment c, IEnumerable<string> why, Func<string, LedgerReport> report)
    {
        output.WriteLine(style.Status(c.Status, $"{c.Id}  {ExportKeys.Of(c.Kind)}, {ExportKeys.Of(c.Status)}, as of {Days.Both(c.AsOf)}{(c.IsReviewed ? ", reviewed" : "")}"));
        Paragraph(c.Title);
        foreach (var sentence in why)
        {
            Paragraph(sentence);
        }

        output.WriteLine();
        Field("acts", Parties(c.Debtors));
        Field("to", Parties(c.Creditors));
        Field("area", c.Area);
        Field("subjects", string.Join(", ", c.Subjects.Select(Labels.Of(Language.English).Subject)));
        Field("condition", c.Condition);
        Deadlines(c);
        output.WriteLine();
        RowSink.Table(c.Mentions, MentionShape.For(report), output, style);
    }

    private void Deadlines(Commitment c)
    {
        for (var i = 0; i < c.Deadlines.Length; i++)
        {
            var (said, deadline, statement) = c.Deadlines[i];
            var begins = deadline.Start == deadline.End ? "" : $"from {Days.Both(deadline.Start)} to ";
            Field(
                i == 0 ? "due" : "then due",
                $"{begins}{Days.Both(deadline.End)}, {(statement.Length == 0 ? "set by a person" : $"said {Days.Gregorian(said)}")}{(deadline.Words.Length > 0 ? $": {deadline.Words}" : "")}");
        }

        if (c.SlipDays is { } slip and not 0)
        {
            Field("slip", string.Create(CultureInfo.InvariantCulture, $"{slip} days"));
        }
    }

    private static string Parties(IEnumerable<string> codes) => string.Join(", ", codes.Select(code =>
        Labels.Of(Language.English).Party(code) is var name && name != code ? $"{name} ({code})" : code));

    private void Field(string name, string text)
    {
        if (text.Length > 0)
        {
            output.WriteLine($"  {name + ":",-11}{Visible.Text(TableText.OneLine(text))}");
        }
    }

    private void Paragraph(string text)
    {
        foreach (var line in TableText.Wrap(Visible.Text(TableText.OneLine(text)), style.Width - 2))
        {
            output.WriteLine("  " + line);
        }
    }
}
