namespace Peygir.Time.Lexicon;

/// <summary>
/// Parts words that crawled Persian text writes as one: «درژوئن», «امروزدوشنبه», «هزارونهصدونود». Only what is made up of
/// words of the lexicon throughout is parted, and only where one may stand behind the other.
/// </summary>
internal static class GluedWords
{
    /// <summary>No word is parted into more.</summary>
    public const int MostParts = 8;

    private const int Shortest = 4;

    private const int Longest = 24;

    // «درسی» are lessons, «دردی» a pain: what follows a preposition must be longer.
    private const int ShortestTime = 3;

    private const int LongestPart = 10;

    private static readonly TimeRole[] s_leading =
    [
        TimeRole.Number, TimeRole.Scale, TimeRole.And, TimeRole.Day, TimeRole.Weekday, TimeRole.Unit, TimeRole.DayPart, TimeRole.After,
        TimeRole.Before, TimeRole.In, TimeRole.From, TimeRole.Until,
    ];

    /// <summary>The lengths of the words that make up a form; 0 where it cannot be parted.</summary>
    public static int Split(TimeLexicon lexicon, ReadOnlySpan<char> form, Span<int> lengths) =>
        form.Length is < Shortest or > Longest || !lexicon.Glued.Has(form) ? 0 : Split(lexicon, form, null, lengths, 0);

    /// <summary>Whether another word may be glued to the end of a word.</summary>
    public static bool MayLead(WordSenses word) => s_leading.Any(word.Has);

    private static int Split(TimeLexicon lexicon, ReadOnlySpan<char> form, WordSenses? before, Span<int> lengths, int count)
    {
        if (count == MostParts)
        {
            return 0;
        }

        for (var n = Math.Min(form.Length, LongestPart); n > 0; n--)
        {
            if (lexicon.Find(form[..n]) is not { } senses || (before is not null && !MayFollow(before, senses, n)))
            {
                continue;
            }

            lengths[count] = n;
            if (n == form.Length)
            {
                return count > 0 ? count + 1 : 0;
            }

            if (Split(lexicon, form[n..], senses, lengths, count + 1) is > 0 and var parts)
            {
                return parts;
            }
        }

        return 0;
    }

    private static bool MayFollow(WordSenses before, WordSenses next, int length)
    {
        bool Both(TimeRole first, TimeRole second) => before.Has(first) && next.Has(second);
        var number = next.Has(TimeRole.Number) || next.Has(TimeRole.Scale) || next.Has(TimeRole.Ordinal);
        return ((before.Has(TimeRole.Number) || before.Has(TimeRole.Scale)) && next.Has(TimeRole.And))
            || (before.Has(TimeRole.And) && number)
            || Both(TimeRole.Number, TimeRole.Scale)
            || Both(TimeRole.Number, TimeRole.Unit)
            || Both(TimeRole.Day, TimeRole.Weekday)
            || Both(TimeRole.Day, TimeRole.DayPart)
            || Both(TimeRole.Weekday, TimeRole.DayPart)
            || Both(TimeRole.Unit, TimeRole.Clitic)
            || Both(TimeRole.DayPart, TimeRole.Clitic)
            || ((before.Has(TimeRole.After) || before.Has(TimeRole.Before)) && next.Has(TimeRole.From))
            || ((before.Has(TimeRole.In) || before.Has(TimeRole.From) || before.Has(TimeRole.Until)) && length >= ShortestTime && IsTime(next));
    }

    private static bool IsTime(WordSenses word) =>
        word.Has(TimeRole.MonthPersian) || word.Has(TimeRole.MonthIso) || word.Has(TimeRole.MonthIslamic) || word.Has(TimeRole.Weekday)
        || word.Has(TimeRole.Unit) || word.Has(TimeRole.Day) || word.Has(TimeRole.Year) || word.Has(TimeRole.Season) || word.Has(TimeRole.Half)
        || word.Has(TimeRole.End) || word.Has(TimeRole.Early) || word.Has(TimeRole.Middle) || word.Has(TimeRole.Late) || word.Has(TimeRole.DayPart);
}
