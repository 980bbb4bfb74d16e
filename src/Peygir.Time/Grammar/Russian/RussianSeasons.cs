using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Russian;

/// <summary>Seasons in Russian: «весной», «летом прошлого года», «к осени 2026 года», «этой зимой».</summary>
internal static class RussianSeasons
{
    /// <summary>A season of a year, or the nearest.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="sure">Whether a preposition stands before; else only the adverb is one, for «Крымская весна» is none.</param>
    public static Match? Read(TokenSenses s, int at, bool sure)
    {
        var which = RussianRelative.Which(s, at);
        var start = which is null ? at : at + 1;
        if (s.Value(start, TimeRole.Season) is not { } season)
        {
            return null;
        }

        return RussianYears.Of(s, start + 1, bare: s.IsNumber(start + 1) && !RussianForms.IsNounLike(s, start + 2)) is { } year
                ? new(new SeasonOf((int)season, year.Year, year.Offset), year.End)
            : sure || which is not null || s.Form(start) is "весной" or "летом" or "осенью" or "зимой"
                ? new(
                    which is -2 ? new SeasonOf((int)season, null, -2) : CommonGrammar.Which(new SeasonOf((int)season, null, null), which),
                    start + 1)
            : null;
    }
}
