using Peygir.Text;
using Peygir.Time.Figures;
using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Persian;

/// <summary>Persian years: «سال ۱۴۰۳ شمسی», «سال ۸۷», «سال هزار و سیصد و نود», «امسال», «سال ۷۷۶ قبل از میلاد».</summary>
internal static class PersianYears
{
    // Years that stand alone, without «سال», are of the last or the next few decades.
    private const int FirstSolar = 1300;
    private const int LastSolar = 1430;
    private const int FirstGregorian = 1900;
    private const int LastGregorian = 2100;

    // In the table of naming words 2 stands for what has numbers: articles, pages, plates.
    private const int Numbered = 2;

    // Of two digits, those an event is named by: «انتخابات ۸۸».
    private const int FirstShort = 57;

    /// <summary>A year as a time of its own.</summary>
    public static Match? Whole(TokenSenses s, int at) =>
        s.IsForm(at, "افق") && s.Year(at + 1) is var (horizon, calendar) ? new(new PartialDate(calendar, horizon, null, null, null), at + 2)
        : (s.Is(at, TimeRole.Era) || s.Is(at, TimeRole.Year) || (s.Year(at) is not null && Era(s, at + 1) is not null)) && Year(s, at) is { } year
            ? new(year.Meaning, year.End)
            : null;

    /// <summary>A year by its number or its place: «سال ۱۴۰۳ شمسی», «سال ۸۷», «امسال», «سال گذشته میلادی».</summary>
    public static YearRead? Year(TokenSenses s, int at)
    {
        if (s.Value(at, TimeRole.Year) is { } said)
        {
            return WithEra(s, new(NamedCalendar.Speaker, null, (int)said, at + 1));
        }

        var start = s.Is(at, TimeRole.Era) ? at + 1 : at;
        if (s.Year(start) is { } year)
        {
            return WithEra(s, new(year.Calendar, year.Year, null, start + 1));
        }

        if (Words(s, start, start > at) is { } words)
        {
            return WithEra(s, words);
        }

        // «سال‌های آینده» are no one year.
        if (start == at || s.Form(at).EndsWith("های"))
        {
            return null;
        }

        if (s.Whole(start) is >= 1 and var old && Era(s, start + 1) is { } era)
        {
            return new(era.Calendar, era.IsBefore ? 1 - old : old, null, era.End);
        }

        if (s.Is(start, TimeRole.Gregorian) || s.Is(start, TimeRole.Solar))
        {
            var calendar = s.Is(start, TimeRole.Gregorian) ? NamedCalendar.Iso : NamedCalendar.Persian;
            return s.Year(start + 1) is { } number ? new(calendar, number.Year, null, start + 2)
                : Which(s, start + 1) is { } place ? new(calendar, null, place, start + 2)
                : s.Is(start + 1, TimeRole.NewYear) ? new(calendar, null, Years.New, start + 2)
                : null;
        }

        return s.ShortYear(start) is { } two ? WithEra(s, new(NamedCalendar.Persian, two, null, start + 1))
            : s.Is(start, TimeRole.NewYear) ? WithEra(s, new(NamedCalendar.Speaker, null, Years.New, start + 1))
            : Which(s, start) is { } which ? WithEra(s, new(NamedCalendar.Speaker, null, which, start + 1))
            : null;
    }

    /// <summary>0 this, -1 last, 1 next; null where the token says none: «سال قبل از جنگ» is not last year.</summary>
    public static int? Which(TokenSenses s, int at) =>
        s.Is(at + 1, TimeRole.From) && (s.Is(at, TimeRole.Before) || s.Is(at, TimeRole.After)) ? null
        : s.Is(at, TimeRole.Last) ? -1 : s.Is(at, TimeRole.Next) ? 1 : s.Is(at, TimeRole.This) ? 0 : null;

    /// <summary>The calendar said behind a year: «شمسی», «هجری قمری», «میلادی», «قبل از میلاد»; null where none is.</summary>
    public static (NamedCalendar Calendar, bool IsBefore, int End)? Era(TokenSenses s, int at)
    {
        var end = s.IsForm(at, "هجری") ? at + 1 : at;
        return s.Is(end, TimeRole.Gregorian) ? (NamedCalendar.Iso, false, end + 1)
            : s.Is(end, TimeRole.Solar) ? (NamedCalendar.Persian, false, end + 1)
            : s.Is(end, TimeRole.Lunar) || end > at ? (NamedCalendar.Islamic, false, s.Is(end, TimeRole.Lunar) ? end + 1 : end)
            : s.Is(at, TimeRole.BeforeEra) ? (NamedCalendar.Iso, true, at + 1)
            : s.Is(at, TimeRole.Before) && s.Is(at + 1, TimeRole.From) && s.IsForm(at + 2, "میلاد") ? (NamedCalendar.Iso, true, at + 3)
            : null;
    }

    /// <summary>A number that only its era makes a year: «۵۸۹ خورشیدی», «۱۲۷ ق», «۳۰۰۰ سال قبل از میلاد».</summary>
    public static Match? OfEra(TokenSenses s, int at)
    {
        if (s.Is(at, TimeRole.Solar) || s.Number(at) is not { IsOrdinal: false, Value: >= 1 and <= 9999 } number || number.Value % 1 != 0)
        {
            return null;
        }

        var (year, end) = ((int)number.Value, number.End);
        if (Era(s, s.Is(end, TimeRole.Era) ? end + 1 : end) is not { } era || (end != era.End && s.Is(end, TimeRole.Era) && !era.IsBefore))
        {
            return s.IsForm(end, "ق") && s.IsNumber(at) && !s.IsForm(end + 1, ".") ? new(new PartialDate(NamedCalendar.Islamic, year, null, null, null), end + 1) : null;
        }

        return new(new PartialDate(era.Calendar, era.IsBefore ? 1 - year : year, null, null, null), era.End);
    }

    /// <summary>A year that stands alone: «جام جهانی ۲۰۱۴», «مصوب ۱۳۸۳», «انتخابات ۹۶», «(۱۹۰۲ – ۱۹۷۹)».</summary>
    public static Match? Bare(TokenSenses s, int at)
    {
        // «متولد ۱۳۱۳ شهر اردبیل»: behind such a word no noun is counted.
        if (s.Is(at - 1, TimeRole.Event) && s.Year(at) is { } known && !s.IsMeasured(at))
        {
            return new(new PartialDate(known.Calendar, known.Year, null, null, null), at + 1);
        }

        if (!s.IsNumber(at) || IsCounted(s, at) || s.Value(at - 1, TimeRole.Naming) == Numbered)
        {
            return null;
        }

        if (s.Is(at - 1, TimeRole.Event) && s.Whole(at) is >= FirstShort and < 100 and var two && s.Form(at).Length == 2)
        {
            return new(new PartialDate(NamedCalendar.Persian, CommonGrammar.Full(two), null, null, null), at + 1);
        }

        if (Alone(s, at) is not { } first)
        {
            return s.Year(at) is { } old && s.Year(at + 1) is { } next && old.Calendar == next.Calendar && old.Year < next.Year
                && Era(s, at + 2) is { } era ? CommonGrammar.Years(old, next, era.End) : null;
        }

        var to = s.IsForm(at + 1, "-") ? at + 2 : at + 1;
        if (s.Year(to) is { } last && last.Calendar == first.Calendar && first.Year < last.Year && !IsCounted(s, to))
        {
            return CommonGrammar.Years(first, last, Era(s, to + 1)?.End ?? to + 1);
        }

        // A year follows what it is of; what is counted follows its number.
        return s.Tag(at - 1) is Upos.Noun or Upos.Propn or Upos.Adj or Upos.X && !s.Is(at - 1, TimeRole.Clock)
            && s.Tag(at + 1) is not (Upos.Noun or Upos.Num) && !s.IsForm(at + 1, ":")
                ? new(new PartialDate(first.Calendar, first.Year, null, null, null), at + 1)
                : null;
    }

    /// <summary>A year of the last or the next decades, said without «سال».</summary>
    public static (int Year, NamedCalendar Calendar)? Alone(TokenSenses s, int at) =>
        s.Year(at) is { Year: >= FirstSolar and <= LastSolar or >= FirstGregorian and <= LastGregorian } year && !IsCounted(s, at) ? year : null;

    private static bool IsCounted(TokenSenses s, int at) =>
        s.Is(at + 1, TimeRole.Scale) || UnitTable.Of(Language.Persian).Find(s.Form(at + 1)) is not null || s.IsMeasured(at);

    private static YearRead? Words(TokenSenses s, int at, bool isSaid)
    {
        if (s.IsNumber(at) || s.Number(at) is not { IsOrdinal: false } number || number.Value % 1 != 0 || number.Value is < 1200 or > 2200)
        {
            return null;
        }

        var year = (int)number.Value;
        var calendar = year < 1500 ? NamedCalendar.Persian : NamedCalendar.Iso;
        return year is >= 1500 and < 1700 || (!isSaid && IsCounted(s, number.End - 1)) ? null : new(calendar, year, null, number.End);
    }

    private static YearRead WithEra(TokenSenses s, YearRead year) => Era(s, year.End) is not { } era ? year
        : era.IsBefore ? year with { Calendar = NamedCalendar.Iso, Year = 1 - year.Year, End = era.End }
        : s.IsForm(era.End - 1, "هجری") ? year with { End = era.End }
        : year with { Calendar = era.Calendar, End = era.End };
}
