using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Russian;

/// <summary>Feasts, anniversaries and plans in Russian: «к Новрузу 1405 года», «80-летие», «седьмой пятилетний план».</summary>
internal static class RussianEvents
{
    /// <summary>A feast, an anniversary or a plan.</summary>
    public static Match? Read(TokenSenses s, int at) => Feast(s, at) ?? Plan(s, at) ?? Anniversary(s, at);

    /// <summary>A feast of a year, the last, the next or the nearest.</summary>
    public static Match? Feast(TokenSenses s, int at)
    {
        var which = RussianRelative.Which(s, at);
        var start = which is null ? at : at + 1;
        if (s.Lexicon.Feasts.Find(s, start) is not var (feast, end))
        {
            return null;
        }

        var named = new FeastOf(feast, NamedCalendar.Speaker, null, null);
        return which is { } way
                ? new(way == 0 ? named with { YearOffset = 0 } : new Directed(named, way), end)
            : RussianYears.Of(s, end, bare: s.IsNumber(end) && !RussianForms.IsNounLike(s, end + 1)) is { } year
                ? new(named with { Calendar = year.Calendar, Year = year.Year, YearOffset = year.Offset }, year.End)
            : new(named, end);
    }

    /// <summary>«седьмой пятилетний план развития Ирана», «седьмая программа развития», «седьмая пятилетка».</summary>
    private static Match? Plan(TokenSenses s, int at)
    {
        if (RussianForms.Ordinal(s, at) is not var (number, end))
        {
            return null;
        }

        var adjective = s.Form(end).StartsWith("пятилетн");
        var word = adjective ? end + 1 : end;
        if (!s.Is(word, TimeRole.Plan) || !(adjective || s.IsForm(word + 1, "развития") || s.Form(word).StartsWith("пятилетк")))
        {
            return null;
        }

        end = s.IsForm(word + 1, "развития") ? word + 2 : word + 1;
        return new(new PlanOf(number), s.IsForm(end, "ирана") || s.IsForm(end, "ири") ? end + 1 : end);
    }

    /// <summary>«80-летие», «восьмидесятая годовщина», «двадцатилетию».</summary>
    private static Match? Anniversary(TokenSenses s, int at)
    {
        var form = s.Form(at);
        if (RussianForms.Pair(form) is var (digits, start) && digits <= 4 && !form[..digits].ContainsAnyExceptInRange('0', '9')
            && s.Lexicon.Value(form[start..], TimeRole.Anniversary) is 0)
        {
            return new(new Anniversary(int.Parse(form[..digits])), at + 1);
        }

        if (s.Value(at, TimeRole.Anniversary) is { } known)
        {
            return known > 0 ? new(new Anniversary((int)known), at + 1)
                : form.StartsWith("годовщин") ? new(new Anniversary(null), at + 1)
                : null;
        }

        return RussianForms.Ordinal(s, at) is var (number, end) && s.Is(end, TimeRole.Anniversary) && s.Form(end).StartsWith("годовщин")
            ? new(new Anniversary(number), end + 1) : null;
    }
}
