using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Russian;

/// <summary>Russian decades and centuries: «в 1990-х», «в девяностые годы», «в 30-х годах XX века», «в двадцать первом веке».</summary>
internal static class RussianDecades
{
    // «21 век», but «5 веков» are a length.
    private const int LeastBareCentury = 15;

    /// <summary>A decade or a century.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="sure">Whether a preposition stands before.</param>
    public static Match? Read(TokenSenses s, int at, bool sure) => Century(s, at) ?? Decade(s, at, sure);

    private static Match? Decade(TokenSenses s, int at, bool sure)
    {
        var form = s.Form(at);
        int first;
        var isFull = false;
        if (RussianForms.Digits(form) is { } digits)
        {
            if (form[(digits + 1)..] is not ("е" or "х" or "ые" or "ых" or "м" or "ми") || int.Parse(form[..Math.Min(digits, 4)]) is var number && number % 10 != 0)
            {
                return null;
            }

            isFull = TokenSenses.YearOf(form[..digits]) is not null;
            first = number;
            if (!isFull && (digits != 2 || first < 20))
            {
                return null;
            }
        }
        else if (s.Value(at, TimeRole.Decade) is { } word)
        {
            (first, isFull) = ((int)word, word >= 1000);
        }
        else
        {
            return null;
        }

        var era = s.Is(at + 1, TimeRole.Era) && s.Form(at + 1) is not ("год" or "году");
        var end = era ? at + 2 : at + 1;
        var century = era ? Century(s, end) is { Meaning: CenturyOf { IsBefore: false } of } told ? (of.Number, told.End)
            : RussianRelative.Which(s, end) is -1 && s.Unit(end + 1) == TimeUnit.Century ? (20, end + 2) : (0, 0)
            : (0, 0);
        return !isFull && century.Item1 > 0 ? new(new DecadeOf(NamedCalendar.Iso, (100 * (century.Item1 - 1)) + first), century.Item2)
            : isFull || era || (sure && first is 0 or >= 20 && !RussianForms.IsNounLike(s, end) && !s.IsForm(end, "числах"))
                ? new(new DecadeOf(NamedCalendar.Iso, first), end)
            : null;
    }

    private static Match? Century(TokenSenses s, int at)
    {
        if (RussianForms.Counted(s, at) is not { Value: >= 1 and <= 30 } number || s.Unit(number.End) != TimeUnit.Century
            || (s.IsNumber(at) && s.Form(at).Length <= 2 && number.Value < LeastBareCentury))
        {
            return null;
        }

        var end = number.End + 1;
        var isBefore = s.IsForm(end, "до") && s.Is(end + 1, TimeRole.BeforeEra) && s.Form(end + 2) is "эры" or "э.";
        return new(new CenturyOf(NamedCalendar.Iso, number.Value, isBefore), isBefore ? end + 3 : end);
    }
}
