using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Peygir.Ledger.Recording;

/// <summary>A report and its statements as the ledger keeps them.</summary>
internal sealed record RecordedReport(LedgerReport Report, ImmutableArray<LedgerStatement> Statements);

/// <summary>Turns readings into what the ledger keeps.</summary>
internal static class Recorder
{
    /// <summary>Records a reading.</summary>
    public static RecordedReport Record(Reading.Reading reading)
    {
        var report = reading.Report;
        var lemmas = Lemmatizer.Default.Lemmas(report.Text, reading.Language, [.. reading.Statements.Select(s => s.Span)]);
        return new(
            new()
            {
                Id = reading.Id,
                Content = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(report.Text))),
                Language = reading.Language,
                Day = reading.Date,
                Publisher = report.Publisher,
                Title = report.Title,
                Url = report.Url,
                Text = report.Text,
                Reader = reading.Reader,
            },
            [.. reading.Statements.Select((s, i) => new LedgerStatement
            {
                Id = $"{reading.Id}#{s.Span.Start}-{s.Span.End}",
                Report = reading.Id,
                Language = reading.Language,
                Said = reading.Date,
                Span = s.Span,
                Quote = s.Quote,
                Kind = s.Kind,
                Speaker = s.Speaker,
                Side = s.Side,
                Actors = s.Actors,
                Addressees = s.Addressees,
                Time = s.Time?.Resolution.Best is { } best ? new(best.Start, best.End, best.Calendar, s.Time.Span.In(report.Text).ToString()) : null,
                Condition = s.Condition is { } c ? c.In(report.Text).ToString() : "",
                Area = s.Area,
                Progress = s.Status,
                Subjects = s.Subjects,
                Lemmas = lemmas[i],
                Confidence = s.Confidence,
            })]);
    }
}
