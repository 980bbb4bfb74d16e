using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Russian;

/// <summary>Times counted from another: «три года назад», «через два месяца», «за неделю до 1 мая», «в течение года».</summary>
internal static class RussianShifts
{
    /// <summary>«три года назад», «тремя месяцами ранее», «год тому назад», «два года спустя».</summary>
    public static Match? Ago(TokenSenses s, int at)
    {
        var not = s.IsForm(at, "не") ? 1 : 0;
        if (s.Value(at + not, TimeRole.About) is not null)
        {
            var start = at + not + (s.IsForm(at + not + 1, "чем") ? 2 : 1);
            return RussianLengths.Alone(s, at) is { Meaning: Modified modified } && Plain(s, start) is { } of
                ? of with { Meaning = new Modified(of.Meaning, modified.Mod) } : null;
        }

        return Plain(s, at);
    }

    /// <summary>«через два месяца», «спустя год», «через год после 1 мая», «через пять – семь лет».</summary>
    public static Match? Hence(TokenSenses s, int at)
    {
        if (!s.Is(at, TimeRole.Hence))
        {
            return null;
        }

        if (RussianLengths.Range(s, at + 1) is var (least, most, end))
        {
            return new(new Between(new Shift(least, 1), new Shift(most, 1)), end);
        }

        return RussianLengths.ReadOrUnit(s, at + 1) is not { } length ? null
            : !IsCounted(s, length.End) ? new(new Shift(length.Length, 1), length.End)
            : From(s, length.End) is { } from ? new(new Shift(length.Length, 1, from.Meaning), from.End)

            // From an event that is no time: the words tell the length alone.
            : new(length.Length, length.End);
    }

    /// <summary>Behind «в течение»: «двух недель», «года», «десяти дней с 1 марта»; a length where it is counted from an event.</summary>
    public static Match? Within(TokenSenses s, int at)
    {
        if (RussianLengths.Alone(s, at) is { Meaning: Modified { Of: Length of } modified } about)
        {
            return about with { Meaning = modified with { Of = new Stretch(of, 0, Within: true) } };
        }

        if (RussianLengths.ReadOrUnit(s, at) is not { } length)
        {
            return null;
        }

        return !IsCounted(s, length.End)
                ? s.Form(at) is "дня" or "суток" ? new(new CalendarUnit(TimeUnit.Day, 0, NamedCalendar.Speaker), length.End)
                : new(new Stretch(length.Length, 0, Within: true), length.End)
            : From(s, length.End) is { } from ? new(new Stretch(length.Length, 1, From: from.Meaning), from.End)
            : new(length.Length, length.End);
    }

    /// <summary>Behind «за»: «два года», «неделю», «месяц до 1 мая».</summary>
    public static Match? For(TokenSenses s, int at) =>
        RussianLengths.ReadOrUnit(s, at) is not { } length ? null
        : !s.IsForm(length.End, "до") ? new(new Stretch(length.Length, 0), length.End)
        : RussianTimes.Read(s, length.End + 1, sure: true) is { } until ? new(new Shift(length.Length, -1, until.Meaning), until.End)
        : new(length.Length, length.End);

    private static Match? Plain(TokenSenses s, int at)
    {
        if (RussianLengths.Range(s, at) is var (least, most, last))
        {
            var behind = s.IsForm(last, "тому") ? last + 1 : last;
            return s.IsForm(behind, "назад") ? new(new Between(new Shift(most, -1), new Shift(least, -1)), behind + 1) : null;
        }

        if (RussianLengths.ReadOrUnit(s, at) is not { } length)
        {
            return null;
        }

        var end = s.IsForm(length.End, "тому") ? length.End + 1 : length.End;
        return s.IsForm(end, "назад") || (s.Is(end, TimeRole.Ago) && !s.IsForm(at - 1, "на")) ? new(new Shift(length.Length, -1), end + 1)
            : s.IsForm(end, "спустя") ? new(new Shift(length.Length, 1), end + 1)
            : null;
    }

    /// <summary>Whether what follows a length says from when it is counted.</summary>
    private static bool IsCounted(TokenSenses s, int at) =>
        s.Is(at, TimeRole.After) || s.IsForm(at, "начиная")
        || (s.IsForm(at, "с") && (s.Form(at + 1) is "момента" or "даты" or "начала" || RussianTimes.Read(s, at + 1, sure: true) is not null))
        || (s.IsForm(at, "со") && s.Form(at + 1) is "дня");

    private static Match? From(TokenSenses s, int at)
    {
        var start = s.IsForm(at, "начиная") && s.Is(at + 1, TimeRole.From) ? at + 2 : at + 1;
        return RussianTimes.Read(s, start, sure: true);
    }
}
