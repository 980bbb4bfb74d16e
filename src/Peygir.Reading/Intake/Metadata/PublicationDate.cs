using System.Collections.Immutable;
using NodaTime;
using Peygir.Text;
using Peygir.Time;

namespace Peygir.Reading.Intake.Metadata;

/// <summary>
/// Finds the day a report was published in its own text: a full date (day, month, year) that stands where
/// publication dates stand. A report is full of other dates, so a full date alone proves nothing.
/// </summary>
internal static class PublicationDate
{
    // How far from the ends of a text its dateline and furniture reach.
    private const int Head = 1500;
    private const int Tail = 400;

    // A dateline's city, an agency's name or a section may stand before its date.
    private const int LongestCity = 40;

    // The lines in which a page's furniture stands above the report.
    private const int FirstLines = 4;

    // How far an opening sentence goes on about when a thing was said.
    private const int Opening = 250;

    // How near to a date the word "today" or a weekday must stand to speak of it.
    private const int Near = 25;

    /// <summary>The day of publication; null where the text does not tell.</summary>
    /// <param name="text">The text of the report.</param>
    /// <param name="lead">Where it begins below its headline.</param>
    /// <param name="times">Its time expressions.</param>
    /// <param name="words">The words of its language.</param>
    public static LocalDate? Find(string text, int lead, ImmutableArray<TimeExpression> times, HeadWords words)
    {
        var head = FoldedText.Of(text, 0, Math.Min(text.Length, Head));
        var tail = FoldedText.Of(text, Math.Max(head.Origin(head.Text.Length), text.Length - Tail),
            Math.Min(Tail, text.Length - head.Origin(head.Text.Length)));
        LocalDate? best = null;
        var bestStrength = 0;
        foreach (var time in times)
        {
            var part = time.Span.End <= Head ? head : time.Span.Start >= text.Length - Tail ? tail : null;
            if (part is not null && FullDate(time) is { } day
                && Strength(part, part == head ? time.Span.Start < lead ? 0 : head.Position(lead) : null, time.Span, day, words) is var strength && strength > bestStrength)
            {
                (best, bestStrength) = (day, strength);
            }
        }

        return best;
    }

    /// <summary>The day of an expression that names day, month and year itself; else null.</summary>
    public static LocalDate? FullDate(TimeExpression time)
    {
        // Without an anchor only what carries its own year resolves.
        var best = time.Resolve(new(null, SpeakerCalendar.Unknown, TimeDirection.Unknown)).Best;
        return best is not null && best.Start == best.End && !time.IsDeadline ? best.Start : null;
    }

    /// <summary>How sure it is that this date is the report's own: 0 not at all.</summary>
    /// <param name="part">The head or the foot of the report.</param>
    /// <param name="lead">Where the report begins in its head; null where the part is its foot.</param>
    /// <param name="span">The place of the date.</param>
    /// <param name="day">The date.</param>
    /// <param name="words">The words of the language.</param>
    private static int Strength(FoldedText part, int? lead, TextSpan span, LocalDate day, HeadWords words)
    {
        var start = part.Position(span.Start);
        var end = part.Position(span.End);
        var line = part.Text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1;
        line = start == 0 ? 0 : line;
        if (FollowsLabel(part, line, start, words))
        {
            return 6;
        }

        // At the foot a date without a label is as often that of a letter, a match, a law.
        if (lead is not { } first)
        {
            return 0;
        }

        return IsAlone(part, line, start, end) ? 5
            : IsDateline(part, first, line, start, end) ? 4
            : HasClock(part, start, end) ? 3
            : part.Find(words.Today, Math.Max(line, start - Near), Math.Min(part.Text.Length, end)) >= 0 ? 2
            : IsDayOfLead(part, first, start, end, day, words) ? 1
            : 0;
    }

    // "Published: 12 December 2025", "date 2025-12-12 ..."
    private static bool FollowsLabel(FoldedText part, int line, int start, HeadWords words)
    {
        while (line < start && char.IsWhiteSpace(part.Text[line]))
        {
            line++;
        }

        var length = part.LengthAt(words.DateLabels, line);
        return length > 0 && part.Text.AsSpan(line + length, Math.Max(0, start - line - length)).Trim(" \t:|-").IsEmpty;
    }

    // A line that holds the date, perhaps with a clock and a place, and nothing that is said.
    private static bool IsAlone(FoldedText part, int line, int start, int end)
    {
        var close = part.Text.IndexOf('\n', end);
        var before = part.Text.AsSpan(line, start - line);
        var after = part.Text.AsSpan(end, (close < 0 ? part.Text.Length : close) - end);
        return part.Text.AsSpan(0, line).Count('\n') < FirstLines && CountLetters(before) == 0 && CountLetters(after) <= LongestCity / 2
            && (close >= 0 || line > 0) && !after.Contains('.');
    }

    // "MOSCOW, January 9, 2026. /TASS/", "TEHRAN, Feb 19, 2025 (IRNA) -", "Москва. 9 января 2026 года. INTERFAX.RU -": in the first line, after no more than a place.
    private static bool IsDateline(FoldedText part, int first, int line, int start, int end)
    {
        if (line > first && !part.Text.AsSpan(first, line - first).Trim().IsEmpty)
        {
            return false;
        }

        var place = part.Text.AsSpan(line, start - line).Trim();
        var after = part.Text.AsSpan(end).TrimStart(" ,.");
        return place.Length <= LongestCity
            && (place.IsEmpty || place[^1] is ',' or '،' or '-' or '/'
                ? !after.IsEmpty && after[0] is '/' or '(' or '-' or ':'
                : place[^1] == '.' && Publisher.NameBeforeDash(after) > 0);
    }

    // "28 марта 2025 года 13:05": a date with a bare clock after it is furniture; people say "at".
    private static bool HasClock(FoldedText part, int start, int end)
    {
        var stop = Math.Min(part.Text.Length, end + 12);
        var colon = part.Text.IndexOf(':', start, stop - start);
        if (colon < 2 || colon + 2 >= part.Text.Length || !char.IsAsciiDigit(part.Text[colon + 1]))
        {
            return false;
        }

        var clock = colon;
        while (clock > start && char.IsAsciiDigit(part.Text[clock - 1]))
        {
            clock--;
        }

        // Between the year and the clock only the word "year" of the date itself or a separator.
        var between = part.Text.AsSpan(0, clock).TrimEnd(" \t\n,|-");
        return clock < colon && !between.IsEmpty
            && (char.IsAsciiDigit(between[^1]) || between.EndsWith("года") || between.EndsWith("г."));
    }

    // "... on Friday 12 December 2025" in the opening sentence of a report on what was done: its own day.
    private static bool IsDayOfLead(FoldedText part, int first, int start, int end, LocalDate day, HeadWords words)
    {
        var stop = part.Text.AsSpan(end).IndexOfAny(".\n");
        var close = stop < 0 ? part.Text.Length : end + stop;
        var before = part.Text.AsSpan(first, start - first).TrimStart();
        return before.Length < Opening && before.IndexOfAny("\n!?؟(") < 0 && before.IndexOf(". ") < 0
            && part.Find(words.Weekday(day.DayOfWeek), Math.Max(first, start - Near), end) >= 0
            && part.Find(words.Future, first, close) < 0;
    }

    private static int CountLetters(ReadOnlySpan<char> text)
    {
        var n = 0;
        foreach (var c in text)
        {
            n += char.IsLetter(c) ? 1 : 0;
        }

        return n;
    }
}
