using System.Collections.Immutable;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Peygir.Text;

namespace Peygir.Time.Tests;

/// <summary>A sentence whose expressions are marked by square brackets: "It opens [next week]."</summary>
internal sealed record Marked(string Sentence, ImmutableArray<string> Expressions)
{
    /// <summary>The day of the report where a test names no other: Friday 12 December 2025, 21 Azar 1404.</summary>
    public static readonly LocalDate ReportDay = new(2025, 12, 12);

    public static Marked Parse(string marked)
    {
        var sentence = new StringBuilder();
        var expressions = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        foreach (var c in marked)
        {
            switch (c)
            {
                case '[':
                    start = sentence.Length;
                    break;
                case ']':
                    expressions.Add(sentence.ToString(start, sentence.Length - start));
                    break;
                default:
                    sentence.Append(c);
                    break;
            }
        }

        return new(sentence.ToString(), expressions.ToImmutable());
    }

    /// <summary>The analysed sentence, its language told by its script.</summary>
    public static TaggedText Analyze(string sentence) => TextAnalyzer.Default.Analyze(
        sentence,
        sentence.Any(c => c is >= '\u0600' and <= '\u06FF') ? Language.Persian
            : sentence.Any(c => c is >= '\u0400' and <= '\u04FF') ? Language.Russian
            : Language.English);

    /// <summary>The expressions found, after asserting that they are those marked.</summary>
    public static ImmutableArray<TimeExpression> Find(string marked)
    {
        var (sentence, expected) = Parse(marked);
        var times = TimeFinder.Find(Analyze(sentence));
        Assert.Equal(expected, times.Select(t => sentence[t.Span.Start..t.Span.End]));
        return times;
    }

    /// <summary>The only expression of a sentence, resolved.</summary>
    public static TimeResolution Resolve(
        string marked,
        SpeakerCalendar calendar,
        TimeDirection direction = TimeDirection.Unknown,
        LocalDate? day = null) =>
        Assert.Single(Find(marked)).Resolve(new(day ?? ReportDay, calendar, direction));

    /// <summary>The days of the only expression of a sentence: "2026-03-20", "2025-01-01..2025-09-30"; "" unresolved.</summary>
    public static string Days(
        string marked,
        SpeakerCalendar calendar = SpeakerCalendar.Iso,
        TimeDirection direction = TimeDirection.Unknown,
        string? day = null) =>
        Days(Resolve(marked, calendar, direction, day is null ? null : LocalDatePattern.Iso.Parse(day).Value).Best);

    public static string Days(TimeReading? reading) => reading is null ? ""
        : reading.Start == reading.End ? Iso(reading.Start)
        : $"{Iso(reading.Start)}..{Iso(reading.End)}";

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
