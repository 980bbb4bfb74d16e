using System.Globalization;
using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Persian;

/// <summary>Persian times that come again: «هر دوشنبه», «یک روز در میان», «هفته‌ای ۱۲ بار», «۳ روز در هفته», «روز به روز».</summary>
internal static class PersianSets
{
    /// <summary>What recurs; null where nothing does.</summary>
    public static Match? Read(TokenSenses s, int at, int depth) =>
        s.Value(at, TimeRole.Recurs) is { } word ? new(new Recurring(new Length((TimeUnit)(int)word, 1)), at + 1)
        : s.Is(at, TimeRole.Every) ? Every(s, at + 1, depth)
        : s.Unit(at) is { } unit ? OfUnit(s, at, unit)
        : Alternating(s, at) ?? TimesIn(s, at);

    /// <summary>«به جز جمعه‌ها»: the index behind what is left out; null where nothing is.</summary>
    public static int? Except(TokenSenses s, int at)
    {
        var start = s.IsForm(at, "بجز") ? at + 1
            : (s.IsForm(at, "به") && s.IsForm(at + 1, "جز")) || (s.IsForm(at, "غیر") && s.Is(at + 1, TimeRole.From)) ? at + 2 : -1;
        if (start < 0 || PersianDates.Weekday(s, start) is not var (_, end))
        {
            return start > 0 ? PersianGrammar.Period(s, start, 0)?.End : null;
        }

        while (s.IsForm(end, "و") && PersianDates.Weekday(s, end + 1) is var (_, next))
        {
            end = next;
        }

        return end;
    }

    private static Match? Every(TokenSenses s, int at, int depth)
    {
        if (s.Unit(at) is { } unit)
        {
            var end = at + 1;
            var longer = s.Is(end, TimeRole.From) ? end + 1 : end;

            // «هر روز هفته», «هر روز از سال», «هر روز ماه رمضان».
            end = PersianMonths.Read(s, longer) is { } month && unit < TimeUnit.Month ? month.End : s.Unit(longer) > unit ? longer + 1 : end;
            return WithTimes(s, new Length(unit, 1), end);
        }

        return PersianLengths.Read(s, at) is { } length ? WithTimes(s, length.Length, length.End)
            : PersianGrammar.Sequence(s, at, depth) is { Meaning: not (Recurring or Vague) } of ? new(new Recurring(of.Meaning), of.End)
            : null;
    }

    /// <summary>«هفته‌ای ۱۲ بار», «روزی دو بار», «روز به روز».</summary>
    private static Match? OfUnit(TokenSenses s, int at, TimeUnit unit)
    {
        var end = s.IsForm(at + 1, "ای") ? at + 2 : at + 1;
        return s.IsForm(end, "به") && s.Unit(end + 1) == unit ? new(new Recurring(new Length(unit, 1)), end + 2)
            : s.Form(end - 1) is [.., 'ی'] && Times(s, end) is var (count, after) ? new(new Recurring(new Length(unit, 1), count), after)
            : null;
    }

    /// <summary>«یک شب در میان».</summary>
    private static Match? Alternating(TokenSenses s, int at) =>
        PersianCounts.Read(s, at) is { Count: 1 or 2 or 3 } one && s.IsForm(one.End, "در") && (s.IsForm(one.End + 1, "میان") || s.IsForm(one.End + 1, "میون"))
            ? new(new Recurring(new Length(one.Unit, one.Count + 1)), one.End + 2)
            : null;

    /// <summary>«دو بار در هفته», «۳ روز در هفته».</summary>
    private static Match? TimesIn(TokenSenses s, int at)
    {
        if (Times(s, at) is var (count, end) && s.IsForm(end, "در") && s.Unit(end + 1) is { } of)
        {
            return new(new Recurring(new Length(of, 1), count), end + 2);
        }

        return PersianCounts.Read(s, at) is { } days && s.IsForm(days.End, "در") && s.Unit(days.End + 1) is { } longer && longer > days.Unit
            && !s.Form(days.End + 1).EndsWith("های") && PersianYears.Which(s, days.End + 2) is null && PersianMonths.Name(s, days.End + 1) is null
            && s.Number(days.End + 2) is null
                ? new(new Recurring(new Length(longer, 1), string.Create(CultureInfo.InvariantCulture, $"{days.Count:0.#}{Letter(days.Unit)}")), days.End + 2)
                : null;
    }

    private static Match WithTimes(TokenSenses s, Length period, int end) =>
        Times(s, end) is var (count, after) ? new(new Recurring(period, count), after) : new(new Recurring(period), end);

    /// <summary>«یک بار», «دوبار», «۱۲ بار»: how often, as TIMEX3 writes it.</summary>
    public static (string Count, int End)? Times(TokenSenses s, int at) =>
        s.Value(at, TimeRole.Times) is > 0 and var word ? (string.Create(CultureInfo.InvariantCulture, $"{word:0}X"), at + 1)
        : s.Number(at) is { IsOrdinal: false } number && s.Value(number.End, TimeRole.Times) == 0
            ? (string.Create(CultureInfo.InvariantCulture, $"{number.Value:0}X"), number.End + 1)
            : null;

    private static char Letter(TimeUnit unit) => unit switch
    {
        TimeUnit.Hour => 'H',
        TimeUnit.Week => 'W',
        TimeUnit.Month => 'M',
        TimeUnit.Year => 'Y',
        _ => 'D',
    };
}
