using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Russian;

/// <summary>Times told from now: «на этой неделе», «за последние пять лет», «в ближайшие дни», «в следующий вторник».</summary>
internal static class RussianRelative
{
    /// <summary>0 this, -1 last, -2 the one before, 1 next; null where the token says none.</summary>
    public static int? Which(TokenSenses s, int at) =>
        s.Is(at, TimeRole.This) ? (s.IsForm(at, "это") && !IsNeuter(s, at + 1) ? null : 0)
        : s.Value(at, TimeRole.Last) is { } back ? (back == 2 ? -2 : -1) : s.Is(at, TimeRole.Next) ? 1 : null;

    /// <summary>The unit at hand by its bare word, where a part of it is spoken of: «года», «недели».</summary>
    public static Match? This(TokenSenses s, int at) =>
        s.Unit(at) is { } unit and (TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.HalfYear or TimeUnit.Year
            or TimeUnit.Decade or TimeUnit.Century) && RussianForms.IsOne(s, at)
            ? new(CommonGrammar.Whole(s.Language, unit, 0), at + 1) : null;

    /// <summary>A time told from now.</summary>
    public static Match? Read(TokenSenses s, int at)
    {
        if (ToldPeriods.Read(s, at) is { } told)
        {
            return told;
        }

        at = s.Form(at).StartsWith("сам") ? at + 1 : at;
        if (Which(s, at) is not { } which)
        {
            return null;
        }

        // «те же», «ближайшее же время»
        var next = s.IsForm(at + 1, "же") ? at + 2 : at + 1;
        if (which != 0 && RussianLengths.Read(s, next) is { } length)
        {
            return new(new Stretch(length.Length, which), length.End);
        }

        if (s.Value(next, TimeRole.Weekday) is { } weekday)
        {
            return new(
                which == 0 ? new PartOf(CommonGrammar.Whole(s.Language, TimeUnit.Week, 0), PartKind.Weekday, (int)weekday) : new WeekdayNamed((int)weekday, which),
                next + 1);
        }

        return s.Unit(next) is { } unit ? Unit(s, at, which, unit, next + 1)
            : s.Form(next) is "время" or "времени" && (which != 0 || s.Form(at).StartsWith("настоящ")) ? new(new Vague(which), next + 1)
            : which > 0 && s.Form(next) is "будущем" or "будущего" or "будущее" or "перспективе" or "сроки" ? new(new Vague(1), next + 1)
            : null;
    }

    /// <summary>Whether a token is of the gender of «это», which is a sentence of its own before others: «это май».</summary>
    private static bool IsNeuter(TokenSenses s, int at) =>
        s.Unit(at) is TimeUnit.HalfYear or TimeUnit.Decade or TimeUnit.Century or TimeUnit.Millennium
        || s.Value(at, TimeRole.Season) is 2 || s.Value(at, TimeRole.Weekday) is 7;

    private static Match? Unit(TokenSenses s, int at, int which, TimeUnit unit, int end)
    {
        var form = s.Form(at);
        if (unit == TimeUnit.Weekend)
        {
            return new(CommonGrammar.Whole(s.Language, unit, which), s.Unit(end) == TimeUnit.Day ? end + 1 : end);
        }

        // «в этот день» points back into the text, as do «эти годы».
        if (which == 0 && form is not "сего" && !form.StartsWith("текущ") && !form.StartsWith("нынешн")
            && (unit <= TimeUnit.Day || RussianForms.IsPlural(form)))
        {
            return unit == TimeUnit.Day && RussianForms.IsPlural(form) ? new(new Vague(0), end) : null;
        }

        var last = form.StartsWith("последн");
        return s.Form(end - 1) is "полгода" or "сутки" or "суток" ? new(new Stretch(new Length(unit, 1), which), end)
            : RussianForms.IsPlural(form) && s.Unit(end - 1) != TimeUnit.HalfYear ? new(new Vague(which), end)
            : unit < TimeUnit.Day ? (which == 0 ? null : new(new Stretch(new Length(unit, 1), which), end))
            : last && s.IsForm(at - 1, "за") ? new(new Stretch(new Length(unit, 1), -1), end)
            : new(CommonGrammar.Whole(s.Language, unit, which), end);
    }
}
