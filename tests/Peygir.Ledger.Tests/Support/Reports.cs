using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Peygir.Ledger.Recording;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Ledger.Tests.Support;

/// <summary>Recorded reports made of a few plain values.</summary>
internal static class Reports
{
    public static readonly LocalDate First = new(2025, 1, 1);

    /// <summary>A report that says these sentences.</summary>
    public static RecordedReport Of(string id, LocalDate? day, params ReadOnlySpan<Said> said) => Of(id, day, "1.0.0", said);

    /// <summary>A report as a version of the reader reads it.</summary>
    public static RecordedReport Of(string id, LocalDate? day, string reader, params ReadOnlySpan<Said> said)
    {
        var text = new StringBuilder($"Report {id}. ");
        var statements = ImmutableArray.CreateBuilder<LedgerStatement>();
        foreach (var s in said)
        {
            var span = new TextSpan(text.Length, text.Length + s.Words.Length);
            text.Append(s.Words).Append(". ");
            if (!s.Unread)
            {
                statements.Add(s.In(id, day, span));
            }
        }

        var whole = text.ToString();
        return new(
            new()
            {
                Id = id,
                Content = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole))),
                Language = Language.English,
                Day = day,
                Publisher = "Agency",
                Text = whole,
                Reader = reader,
            },
            statements.ToImmutable());
    }
}

/// <summary>What somebody said.</summary>
internal sealed record Said(string Words, StatementKind Kind = StatementKind.Pledge)
{
    public string Subject { get; init; } = "";

    public string Side { get; init; } = "IRN";

    public string To { get; init; } = "RUS";

    public LocalDate? By { get; init; }

    public string Progress { get; init; } = "";

    public string Condition { get; init; } = "";

    public string Area { get; init; } = "transport";

    /// <summary>Whether the reader misses it.</summary>
    public bool Unread { get; init; }

    public LedgerStatement In(string report, LocalDate? day, TextSpan span) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{report}#{span.Start}-{span.End}"),
        Report = report,
        Language = Language.English,
        Said = day,
        Span = span,
        Quote = Words,
        Kind = Kind,
        Speaker = "Minister",
        Side = Side,
        Actors = [Side],
        Addressees = [To],
        Time = By is { } end ? new(end, end, "iso", "by then") : null,
        Condition = Condition,
        Area = Area,
        Progress = Progress,
        Subjects = Subject.Length == 0 ? [] : [.. Subject.Split(' ')],
        Lemmas = [.. Words.ToLowerInvariant().Split(' ').Distinct(StringComparer.Ordinal)],
        Confidence = 0.9,
    };
}
