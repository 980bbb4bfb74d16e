using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Persian;

/// <summary>The name of a month as it stands in a text.</summary>
/// <param name="Calendar">Its calendar.</param>
/// <param name="Number">1 to 12.</param>
/// <param name="IsNamed">Whether the word month stands beside it: «ماه مهر», «مهرماه».</param>
/// <param name="Letters">The letters of the name: short ones are also other words.</param>
/// <param name="End">Index after its last token.</param>
internal readonly record struct MonthRead(NamedCalendar Calendar, int Number, bool IsNamed, int Letters, int End);

/// <summary>Persian months: «مهر», «مهرماه سال گذشته», «ماه مبارک رمضان», «ربیع الاول».</summary>
internal static class PersianMonths
{
    // Many names of months are also other words, all of them short: «مهر», «دی», «تیر», «مه», «صفر».
    public const int ShortName = 4;

    // «تا صفر» is to zero, «رجب» a name.
    private const int ShortestIslamic = 3;

    private const int LongestName = 16;

    private const int FirstOther = 1340;
    private const int LastOther = 1415;

    /// <summary>The name of a month; null where none stands.</summary>
    public static MonthRead? Name(TokenSenses s, int at)
    {
        var start = s.Unit(at) == TimeUnit.Month ? at + 1 : at;
        start = start > at && s.IsForm(start, "مبارک") ? start + 1 : start;
        if (One(s, start) is not var (calendar, month, end))
        {
            return null;
        }

        var letters = s.Form(start).Length;
        var named = start > at || s.Form(start).EndsWith("ماه");

        // The ezafe written apart: «ژانویه ی ۱۹۹۹».
        end = s.IsForm(end, "ی") ? end + 1 : end;
        return s.Unit(end) == TimeUnit.Month ? new(calendar, month, true, letters, end + 1) : new(calendar, month, named, letters, end);
    }

    /// <summary>A month, of a year or the nearest.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="sure">Whether what stands before shows that the word is a month here.</param>
    public static Match? Read(TokenSenses s, int at, bool sure = false)
    {
        if (Name(s, at) is not { } month)
        {
            return null;
        }

        var date = new PartialDate(month.Calendar, null, null, month.Number, null);
        if (PersianYears.Year(s, month.End) is { } year)
        {
            return IsOther(s, month, year) ? new(new Narrowed(year.Meaning, date), year.End) : new(date with { Year = year.Year, YearOffset = year.Offset }, year.End);
        }

        if (month.IsNamed && TwoDigits(s, month) is { } two)
        {
            return new(date with { Year = two }, month.End + 1);
        }

        if (PersianYears.Which(s, month.End) is { } which)
        {
            return new(CommonGrammar.Which(date, which), month.End + 1);
        }

        if (Same(s, month.End) is TimeUnit.Year)
        {
            return new(new Narrowed(new ToldBefore(TimeUnit.Year), date), month.End + 2);
        }

        // The Islamic months are also names of people, and zero.
        sure = month.IsNamed || (sure && month.Letters > ShortestIslamic) || (month.Calendar != NamedCalendar.Islamic
            && (sure || month.Letters > ShortName || s.IsForm(at - 1, "در") || s.IsForm(at - 1, "تا")));
        return sure ? new(date, month.End) : null;
    }

    /// <summary>
    /// Whether a year is none of the month's own calendar: «محرم ۱۳۵۷», «رمضان امسال». Islamic years of these numbers are
    /// so long past that nobody speaks of them without saying so.
    /// </summary>
    public static bool IsOther(TokenSenses s, MonthRead month, YearRead year) =>
        month.Calendar == NamedCalendar.Islamic && PersianYears.Era(s, year.End - 1) is null
        && (year.Offset is not null || year.Year is >= FirstOther and <= LastOther);

    /// <summary>A year of two digits behind a month of the Solar Hijri calendar: «آذر ۹۵»; null where there is none.</summary>
    public static int? TwoDigits(TokenSenses s, MonthRead month) => month.Calendar != NamedCalendar.Persian ? null
        : s.ShortYear(month.End) ?? (s.Is(month.End + 1, TimeRole.Clock) && s.Form(month.End).Length == 2 && s.Whole(month.End) is > 31 and var two
            ? CommonGrammar.Full(two) : null);

    /// <summary>The unit of «همان سال», «همین ماه» where it points to what was named before; null where none stands.</summary>
    public static TimeUnit? Same(TokenSenses s, int at) => s.IsForm(at, "همان") || s.IsForm(at, "آن") ? s.Unit(at + 1) : null;

    private static (NamedCalendar Calendar, int Month, int End)? One(TokenSenses s, int at)
    {
        if (s.Month(at) is var (calendar, month))
        {
            return (calendar, month, at + 1);
        }

        // Names of two words, which the table has as one.
        if (!s.Is(at, TimeRole.Opens) || s.Form(at).Length + s.Form(at + 1).Length > LongestName)
        {
            return null;
        }

        Span<char> joined = stackalloc char[LongestName];
        s.Form(at).CopyTo(joined);
        s.Form(at + 1).CopyTo(joined[s.Form(at).Length..]);
        return s.Month(joined[..(s.Form(at).Length + s.Form(at + 1).Length)]) is var (of, number) ? (of, number, at + 2) : null;
    }
}
