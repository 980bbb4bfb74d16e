using NodaTime;
using Peygir.Text;
using Peygir.Time.Figures;

namespace Peygir.Time.Tests;

/// <summary>What holds for every text, well-formed or not.</summary>
internal static class Laws
{
    private static readonly LocalDate?[] s_days = [null, Marked.ReportDay, new(1979, 2, 11), new(2052, 3, 19)];

    public static void Check(string sentence) => Check(Marked.Analyze(sentence));

    public static void Check(TaggedText text)
    {
        var times = TimeFinder.Find(text);
        var figures = FigureFinder.Find(text, times);
        AreSlicesInOrder(text, times.Select(t => t.Span));
        AreSlicesInOrder(text, figures.Select(f => f.Span));
        Assert.DoesNotContain(figures, f => times.Any(t => t.IsDated && t.Span.Overlaps(f.Span)));
        foreach (var time in times)
        {
            foreach (var day in s_days)
            {
                foreach (var calendar in Enum.GetValues<SpeakerCalendar>())
                {
                    foreach (var direction in Enum.GetValues<TimeDirection>())
                    {
                        Resolves(time, new(day, calendar, direction));
                    }
                }
            }
        }
    }

    private static void AreSlicesInOrder(TaggedText text, IEnumerable<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            Assert.InRange(span.Start, end, text.Original.Length);
            Assert.InRange(span.End, span.Start + 1, text.Original.Length);
            Assert.False(span.In(text.Original).IsWhiteSpace());
            end = span.End;
        }
    }

    private static void Resolves(TimeExpression time, TimeContext context)
    {
        var resolution = time.Resolve(context);
        var again = time.Resolve(context);
        Assert.Equal((resolution.Best, resolution.Why), (again.Best, again.Why));
        Assert.Equal(resolution.Alternatives, again.Alternatives.AsEnumerable());
        Assert.NotEqual("", resolution.Why);
        Assert.True(resolution.Best is not null || resolution.Alternatives.IsEmpty);
        Assert.True(!time.IsVague || resolution.Best is null);
        Assert.True(context.Calendar is SpeakerCalendar.Unknown or SpeakerCalendar.ProbablyPersian || resolution.Alternatives.IsEmpty);
        foreach (var reading in resolution.Alternatives.Append(resolution.Best).OfType<TimeReading>())
        {
            Assert.True(reading.Start <= reading.End);
            Assert.True(!time.IsDeadline || reading.Start == reading.End);
            Assert.Equal(CalendarSystem.Iso, reading.Start.Calendar);
            Assert.Equal(CalendarSystem.Iso, reading.End.Calendar);
            Assert.Contains(reading.Calendar, (string[])["persian", "iso", "islamic"]);
        }
    }
}
