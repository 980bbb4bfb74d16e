using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime.Text;
using Peygir.Reading.Arguments;
using Peygir.Time;

namespace Peygir.Reading.Tests.EndToEnd;

/// <summary>What holds for the reading of any text whatever.</summary>
internal static class ReadingLaws
{
    public static void Hold(Report report, Reading reading)
    {
        Assert.Equal(report.Text, reading.Report.Text);
        Assert.Equal(report.Id ?? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(report.Text))), reading.Id);
        var end = 0;
        foreach (var statement in reading.Statements)
        {
            Assert.True(statement.Span.Start >= end, "Statements stand in order and do not overlap.");
            end = statement.Span.End;
            Hold(report.Text, statement);
        }
    }

    /// <summary>All of a reading in one text that no culture touches, so that two readings can be compared.</summary>
    public static string Text(Reading reading)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{reading.Id}|{reading.Language}|{reading.Reader}|{Day(reading.Date)}|");
        text.Append(CultureInfo.InvariantCulture, $"{reading.Report.Publisher}|{reading.Report.Title}|{string.Join(';', reading.Remarks)}\n");
        foreach (var s in reading.Statements)
        {
            text.Append(CultureInfo.InvariantCulture, $"{s.Span.Start}-{s.Span.End} {s.Quote}|{s.Kind}|{s.Speaker}|{s.Side}|{string.Join(',', s.Actors)}");
            text.Append(CultureInfo.InvariantCulture, $"|{string.Join(',', s.Addressees)}|{Time(s.Time)}|{s.Condition?.Start}-{s.Condition?.End}|{s.Area}|{s.Status}|");
            text.AppendJoin(';', s.Figures.Select(f => string.Create(
                CultureInfo.InvariantCulture, $"{f.Span.Start}-{f.Span.End} {f.Value} {f.Unit} {f.Change}")));
            text.Append(CultureInfo.InvariantCulture, $"|{string.Join(',', s.Subjects)}|{s.Confidence:R}\n");
        }

        return text.ToString();
    }

    private static void Hold(string text, Statement statement)
    {
        Slice(text, statement.Span);
        Assert.Equal(text[statement.Span.Start..statement.Span.End], statement.Quote);
        Assert.InRange(statement.Confidence, 0, 1);
        Assert.Contains(statement.Speaker, text, StringComparison.Ordinal);
        Assert.False(statement.Speaker.Length == 0 && statement.Side.Length > 0, "The report itself speaks for nobody.");
        Assert.All([.. statement.Actors, .. statement.Addressees, .. Known(statement.Side)], code => Assert.True(IsParty(code), code));
        Assert.Distinct(statement.Actors);
        Assert.Distinct(statement.Addressees);
        Assert.True(ArgumentFinder.HasActors(statement.Kind) || statement.Actors.IsEmpty);
        Assert.True(ArgumentFinder.HasAddressees(statement.Kind) || statement.Addressees.IsEmpty);
        Assert.Contains(statement.Area, ArgumentLabels.Areas);
        Assert.Contains(statement.Status, statement.Kind == StatementKind.Progress ? ArgumentLabels.Statuses : [""]);
        Assert.All(statement.Subjects, id => Assert.NotNull(Registry.Default.Entry(EntryKind.Subject, id)));
        if (statement.Condition is { } condition)
        {
            Assert.Equal(StatementKind.Pledge, statement.Kind);
            Assert.True(statement.Span.Contains(condition));
            Slice(text, condition);
        }

        foreach (var figure in statement.Figures)
        {
            Assert.True(statement.Span.Contains(figure.Span));
            Slice(text, figure.Span);
            Assert.NotEqual("", figure.Unit);
        }

        if (statement.Time is { } time)
        {
            Slice(text, time.Span);
            Assert.NotEqual("", time.Resolution.Why);
            foreach (var reading in time.Resolution.Alternatives.Append(time.Resolution.Best).OfType<TimeReading>())
            {
                Assert.True(reading.Start <= reading.End);
                Assert.True(reading.Calendar is "iso" or "persian" or "islamic");
            }
        }
    }

    /// <summary>A slice that holds something, is not padded and cuts no character that takes two code units.</summary>
    private static void Slice(string text, Peygir.Text.TextSpan span)
    {
        Assert.InRange(span.Start, 0, text.Length - 1);
        Assert.InRange(span.End, span.Start + 1, text.Length);
        Assert.False(char.IsWhiteSpace(text[span.Start]) || char.IsWhiteSpace(text[span.End - 1]));
        Assert.False(span.Start > 0 && char.IsSurrogatePair(text[span.Start - 1], text[span.Start]));
        Assert.False(span.End < text.Length && char.IsSurrogatePair(text[span.End - 1], text[span.End]));
    }

    private static IEnumerable<string> Known(string side) => side.Length == 0 ? [] : [side];

    private static bool IsParty(string code) =>
        Registry.Default.Entry(EntryKind.State, code) is not null || Registry.Default.Entry(EntryKind.Body, code) is not null;

    private static string Time(StatementTime? time) => time is null
        ? ""
        : $"{time.Span.Start}-{time.Span.End} {Interval(time.Resolution.Best)} {string.Join(';', time.Resolution.Alternatives.Select(Interval))} {time.Resolution.Why}";

    private static string Interval(TimeReading? reading) =>
        reading is null ? "" : $"{Day(reading.Start)}/{Day(reading.End)} {reading.Calendar}";

    private static string Day(NodaTime.LocalDate? day) => day is { } d ? LocalDatePattern.Iso.Format(d) : "";
}
