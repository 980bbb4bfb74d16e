using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.English;

/// <summary>English seasons and feasts: "last summer", "the spring of 2026", "Nowruz 2024", "Christmas".</summary>
internal static class EnglishSeasons
{
    /// <summary>A season; alone only where an article or a preposition shows that it is one.</summary>
    public static Match? Read(TokenSenses s, int at, bool sure)
    {
        var which = EnglishWords.Which(s, at);
        var start = which is null ? at : at + 1;
        if (s.Value(start, TimeRole.Season) is not { } season || EnglishWords.IsVerb(s, start))
        {
            return null;
        }

        if (!s.IsForm(start + 1, "in") && EnglishYears.Read(s, start + 1, bare: true) is { } year && (which is null || year.Offset is null))
        {
            return new(new SeasonOf((int)season, year.Year, year.Offset), year.End);
        }

        return which is null && !s.IsForm(at - 1, "the") && (!sure || s.IsForm(start, "fall")) ? null
            : new(CommonGrammar.Which(new SeasonOf((int)season, null, null), which), start + 1);
    }

    /// <summary>A feast of a year, or the nearest.</summary>
    public static Match? Feast(TokenSenses s, int at)
    {
        var which = EnglishWords.Which(s, at);
        if (s.Lexicon.Feasts.Find(s, which is null ? at : at + 1) is not var (feast, end))
        {
            return null;
        }

        if (which is { } way)
        {
            Meaning nearest = new FeastOf(feast, NamedCalendar.Speaker, null, way == 0 ? 0 : null);
            return new(way == 0 ? nearest : new Directed(nearest, way), end);
        }

        return EnglishYears.Read(s, end, bare: true) is { } year ? new(new FeastOf(feast, year.Calendar, year.Year, year.Offset), year.End)
            : new(new FeastOf(feast, NamedCalendar.Speaker, null, null), end);
    }

    /// <summary>"The twentieth anniversary", "the 80th anniversary": its day is not told, for its event is none of time.</summary>
    public static Match? Anniversary(TokenSenses s, int at) =>
        EnglishWords.Ordinal(s, at) is var (number, end) && s.Is(end, TimeRole.Anniversary) ? new(new Anniversary(number), end + 1) : null;

    /// <summary>"The Seventh Plan", "the 7th Development Plan", "the Seventh Five-Year Development Plan".</summary>
    public static Match? Plan(TokenSenses s, int at)
    {
        if (EnglishWords.Ordinal(s, at) is not var (number, end) || !s.IsCapitalised(at) && s.Form(at) is not [>= '0' and <= '9', ..])
        {
            return null;
        }

        if (s.IsForm(end, "five") && s.IsForm(end + 1, "-") && s.IsForm(end + 2, "year"))
        {
            end += 3;
        }

        end = s.IsForm(end, "national") ? end + 1 : end;
        end = s.IsForm(end, "development") ? end + 1 : end;
        return s.Is(end, TimeRole.Plan) && s.IsCapitalised(end) ? new(new PlanOf(number), end + 1) : null;
    }
}
