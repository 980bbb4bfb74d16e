using NodaTime;
using NodaTime.Text;

namespace Peygir.Reading.Tests.EndToEnd;

/// <summary>A report read by the library as it ships, and the look-up of what it says.</summary>
internal sealed class Read
{
    public Read(string text, LocalDate? date, string? language = null, string publisher = "") =>
        Reading = Reader.Default.Read(new() { Text = text, Date = date, Language = language, Publisher = publisher });

    public Read(Report report) => Reading = Reader.Default.Read(report);

    public Reading Reading { get; }

    /// <summary>The last day of a statement's time; "" where it has none or none that was resolved.</summary>
    public static string EndOf(Statement statement) =>
        statement.Time?.Resolution.Best is { } best ? LocalDatePattern.Iso.Format(best.End) : "";

    /// <summary>The statement that is found where the words stand: the spans share half of what they cover together, or more.</summary>
    public Statement At(string words)
    {
        var start = Reading.Report.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"\"{words}\" is not in the report.");
        var end = start + words.Length;
        var found = Reading.Statements.FirstOrDefault(s =>
            2 * (Math.Min(s.Span.End, end) - Math.Max(s.Span.Start, start)) >= Math.Max(s.Span.End, end) - Math.Min(s.Span.Start, start));
        Assert.True(found is not null, $"No statement is found at \"{words}\", but:\n{ReadingLaws.Text(Reading)}");
        return found;
    }
}
