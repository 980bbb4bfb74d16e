using Peygir.Text;
using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar;

/// <summary>Periods told before: "during this period", «در این مدت», «در مدت مذکور», «طی این دو سال», «за это время».</summary>
internal static class ToldPeriods
{
    /// <summary>A period told before, without its preposition; null where none begins.</summary>
    public static Match? Read(TokenSenses s, int at)
    {
        if (IsSaid(s, at))
        {
            return new(new ToldBefore(null), at + 2);
        }

        if (!s.Is(at, TimeRole.Pointing))
        {
            return null;
        }

        // «к тому же сроку»
        var next = s.IsForm(at + 1, "же") ? at + 2 : at + 1;
        if (s.Is(next, TimeRole.Period) && !s.IsForm(next + 1, "как"))
        {
            return new(new ToldBefore(null), s.IsForm(next + 1, "زمانی") ? next + 2 : next + 1);
        }

        // «این دو سال»: in the other languages "these two years" reach up to now.
        return s.Language == Language.Persian && s.Number(next) is { IsOrdinal: false, Value: > 1 } count && s.Unit(count.End) is >= TimeUnit.Day
            && !s.Is(count.End + 1, TimeRole.Last) && !s.Is(count.End + 1, TimeRole.Next)
            ? new(new ToldBefore(null), count.End + 1) : null;
    }

    /// <summary>Whether a period stands there that is said to be one told: «مدت مذکور».</summary>
    public static bool IsSaid(TokenSenses s, int at) => s.Is(at, TimeRole.Period) && s.Is(at + 1, TimeRole.Said);
}
