using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Persian;

/// <summary>
/// Persian: the head comes first, what it belongs to follows («پایان سال جاری», «۹ ماهه نخست امسال»). An expression is a
/// phrase with its preposition and those that stand beside it: «تا سه روز بعد در تاریخ ۱۸ شهریور».
/// </summary>
internal sealed class PersianGrammar : IGrammar
{
    // «در طی روزهای», «صبح روز»: so many words may lead to a time.
    private const int MostLeading = 3;

    // So many times may stand side by side, and so deep may one be counted from another.
    private const int MostJoined = 8;
    private const int MostNested = 4;

    public Match? Read(TokenSenses s, int at)
    {
        if (PersianNames.IsName(s, at) || PersianPhrases.Read(s, at) is not { } match)
        {
            return null;
        }

        // «عصر» is also an age, «شب» a word of poets.
        if ((match.End == at + 1 || (match.End == at + 2 && s.IsForm(at + 1, "عصر"))) && match.Meaning is PartOfDay && PersianClock.IsAmbiguous(s, match.End - 1) && PersianPhrases.Following(s, match) is null)
        {
            return null;
        }

        for (var n = 0; n < MostJoined && PersianPhrases.Following(s, match) is { } next; n++)
        {
            match = new(PersianJoins.Join(match.Meaning, next.Meaning), next.End, match.Core);
        }

        return match;
    }

    /// <summary>«بهار و تابستان», «امروز و فردا», «سه‌شنبه تا جمعه», «مهر تا اسفند ۱۴۰۳»: times with what ends or goes on.</summary>
    public static Match? Listed(TokenSenses s, int at)
    {
        var first = Sequence(s, at, 0);
        var sure = first ?? PersianMonths.Read(s, at, sure: true);
        if (sure is null)
        {
            return null;
        }

        var joint = sure.End;
        if (s.Is(joint, TimeRole.Until) || (s.IsForm(joint, "-") && sure.Meaning is PartialDate { Day: null, LeavesYearOpen: true } or WeekdayNamed))
        {
            var range = To(s, sure, joint + 1);

            // «بودجه ۱۴۰۵ تا ۱۵ دی»: a year without "from" reaches to another year only; what follows is a limit by itself.
            return range is { Meaning: Between { From: var begin, To: var end } } && IsYear(begin) && !IsYear(end) && !s.Is(at - 1, TimeRole.From) ? first : range ?? first;
        }

        for (var n = 0; n < MostJoined && first is not null && (s.IsForm(first.End, "و") || IsChoice(s, first) || IsComma(s, first)); n++)
        {
            var next = Year(s, first) ?? Sequence(s, first.End + 1, 0);
            next = next is null || AreAlike(Last(first.Meaning), next.Meaning) ? next : Period(s, first.End + 1, 0);
            if (next is null || !AreAlike(Last(first.Meaning), next.Meaning))
            {
                return n > 0 ? first : MonthAnd(s, first) ?? first;
            }

            first = (first.Meaning, next.Meaning) is (RelativeDay late, RelativeDay early) && early.Offset < late.Offset ? (next with { End = first.End }).To(first with { End = next.End })
                : next.Meaning is Recurring ? first with { End = next.End }
                : next.Meaning is Length length && first.Meaning is Length before ? new(before.And(length), next.End)
                : InWeek(first.Meaning is Between { From: var start } ? first with { Meaning = start } : first, next).To(next);
        }

        return first ?? MonthAnd(s, sure);
    }

    /// <summary>Times side by side, without a preposition: «شنبه عصر», «۵ مهر ساعت ۸».</summary>
    public static Match? Sequence(TokenSenses s, int at, int depth)
    {
        if (Period(s, at, depth) is not { } match)
        {
            return null;
        }

        for (var n = 0; n < MostJoined && Period(s, match.End, depth) is { } next && IsBeside(s, match, next); n++)
        {
            match = new(PersianJoins.Join(match.Meaning, next.Meaning), next.End);
        }

        // «۱۴۰۳-۰۳-۲۳ ۱۲:۴۲ ه.ش.»: the era behind the hour is that of the date.
        return match.Meaning is AtTime { Day: PartialDate date } dated && PersianYears.Era(s, match.End) is { IsBefore: false } era
            ? new(dated with { Day = date with { Calendar = era.Calendar } }, era.End)
            : match;
    }

    /// <summary>A time without its preposition: the longest that begins at a token.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="depth">How many times it is a part of or counted from another: parts of parts end somewhere.</param>
    public static Match? Period(TokenSenses s, int at, int depth)
    {
        if (depth > MostNested || !s.MayBegin(at) || PersianNames.IsName(s, at))
        {
            return null;
        }

        if (!s.AlreadyRead.TryGetValue((at, depth), out var match))
        {
            s.AlreadyRead[(at, depth)] = match = ReadPeriod(s, at, depth);
        }

        return match;
    }

    private static Match? ReadPeriod(TokenSenses s, int at, int depth)
    {
        var start = at;
        while (s.Is(start, TimeRole.DayWord) && start - at < MostLeading && PersianYears.Which(s, start + 1) is null
            && !(s.IsForm(start, "تاریخ") && PersianClock.Part(s, start + 1) is not null))
        {
            start++;
        }

        var plain = PersianPeriods.Read(s, at, depth);
        return start > at && PersianPeriods.Read(s, start, depth) is { Meaning: not (Length or Recurring) } led && (plain is null || led.End >= plain.End) ? led : plain;
    }

    private static Match? To(TokenSenses s, Match from, int at) =>
        (Sequence(s, at, 0) is { Meaning: Recurring } ? Period(s, at, 0) : Sequence(s, at, 0)) is { Meaning: not (Length or Recurring) } to ? InWeek(from, to).To(to)
        : Sequence(s, at, 0) is { } other && from.Meaning.GetType() == other.Meaning.GetType() ? new(other.Meaning, other.End)
        : Year(s, from, at)
        ?? (PersianMonths.Read(s, at, sure: true) is { } month ? from.To(month) : null);

    /// <summary>«سال ۱۴۰۰ تا ۱۴۰۳», «سال ۸۸ تا ۹۲»: the second year needs no word more.</summary>
    private static Match? Year(TokenSenses s, Match from, int at) =>
        from.Meaning is not (PartialDate { Month: null, Day: null, Year: not null } or CalendarUnit { Unit: TimeUnit.Year }) ? null
        : s.Year(at) is { } year ? from.To(PersianPeriods.YearWithEra(s, year.Year, year.Calendar, at + 1))
        : s.ShortYear(at) is { } two ? from.To(PersianPeriods.YearWithEra(s, two, NamedCalendar.Persian, at + 1))
        : null;

    private static Match? Year(TokenSenses s, Match from) =>
        Last(from.Meaning) is PartialDate { Month: null, Day: null, Year: not null } && s.Is(from.End - 2, TimeRole.Era) && s.Year(from.End + 1) is { } year
            ? PersianPeriods.YearWithEra(s, year.Year, year.Calendar, from.End + 2) : null;

    /// <summary>«مهر و آبان سال گذشته»: of two months the first needs no more to show it is one.</summary>
    private static Match? MonthAnd(TokenSenses s, Match first) =>
        first.Meaning is PartialDate { Day: null, Month: not null, LeavesYearOpen: true } && s.IsForm(first.End, "و")
            && PersianMonths.Read(s, first.End + 1, sure: true) is { Meaning: PartialDate } next
            && (next.End > first.End + 2 || s.IsForm(first.End - 2, "در"))
            ? first.To(next) : null;

    // «امروز یا فردا», «۵ مهر یا ۹ آبان»; dates in digits stand each for itself.
    private static bool IsChoice(TokenSenses s, Match first) =>
        s.IsForm(first.End, "یا") && first.Meaning is RelativeDay or WeekdayNamed or PartialDate { Day: not null }
        && PersianNumericDates.Read(s, first.End + 1) is null;

    // «یکشنبه، دوشنبه و سه‌شنبه»: a comma lists what "and" ends.
    private static bool IsComma(TokenSenses s, Match first) =>
        s.IsForm(first.End, "،") && Period(s, first.End + 1, 0) is { } next && AreAlike(Last(first.Meaning), next.Meaning)
        && (s.IsForm(next.End, "و") || s.IsForm(next.End, "،"));

    // «دوشنبه تا جمعه هفته آینده»: the first day is of that week too.
    private static Match InWeek(Match day, Match of) =>
        day.Meaning is WeekdayNamed { Which: 0 } first && of.Meaning is PartOf { Part: PartKind.Weekday } last
            ? day with { Meaning = last with { Number = first.Number } } : day;

    private static bool IsYear(Meaning meaning) => meaning is PartialDate { Month: null, Day: null } or CalendarUnit { Unit: TimeUnit.Year };

    private static Meaning Last(Meaning meaning) => meaning is Between { To: var last } ? last : meaning;

    private static bool AreAlike(Meaning first, Meaning second) => (first, second) switch
    {
        (CalendarUnit one, CalendarUnit next) => one.Unit == next.Unit && one.Offset == next.Offset - 1,
        (RelativeDay, RelativeDay) or (WeekdayNamed { Which: 0 }, WeekdayNamed or PartOf { Part: PartKind.Weekday }) or (SeasonOf, SeasonOf or Directed { Of: SeasonOf }) => true,
        (ClockTime or AtTime { Time: ClockTime }, ClockTime) or (PartOfDay, PartOfDay) or (Length, Length) or (Recurring { Of: WeekdayNamed }, Recurring { Of: WeekdayNamed }) => true,
        (PartialDate { Day: null, Month: not null, LeavesYearOpen: true }, PartialDate { Day: null, Month: not null }) => true,
        (PartialDate { Month: null, Year: { } year } said, PartialDate { Month: null, Year: { } next } other) => year < next && said.Calendar == other.Calendar,
        (PartialDate { Day: not null } day, PartialDate { Day: not null } next) => day.LeavesYearOpen || (day.Year <= next.Year && day.Calendar == next.Calendar),
        _ => false,
    };

    // A number that begins the next phrase is not beside a bare year: «سال ۱۴۰۳ ۵ ساعت».
    private static bool IsBeside(TokenSenses s, Match first, Match next) =>
        !(next.Meaning is PartOfDay && PersianClock.IsAmbiguous(s, first.End) && first.Meaning is Length or ClockTime)
        && !(next.Meaning is RelativeDay or AtTime { Day: RelativeDay } && first.Meaning is FeastOf)
        && !(next.Meaning is PartOfDay && PersianClock.IsAmbiguous(s, first.End) && first.Meaning is AtTime { Time: PartOfDay })
        && !(next.Meaning is PartialDate { Month: null, Day: null } && s.IsNumber(first.End) && first.Meaning is Length);
}
