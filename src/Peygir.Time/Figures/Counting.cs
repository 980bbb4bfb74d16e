using Peygir.Text;
using Peygir.Time.Grammar;
using Peygir.Time.Lexicon;

namespace Peygir.Time.Figures;

/// <summary>Tells the numbers that measure from those that name, or that tell who of a known group is meant.</summary>
internal static class Counting
{
    // A label holds for the few numbers that are listed behind it: «شماره یک و دو».
    private const int LongestList = 6;

    // How far casualties may stand from their number.
    private const int SentenceWindow = 30;

    // How far before a number of years its age may stand.
    private const int AgeWindow = 4;

    /// <summary>The number with its unit as it is meant; null where it measures nothing.</summary>
    public static Measured? Of(TokenSenses s, TokenRange free, Measured measured)
    {
        var (number, unit) = (measured.Number, measured.Unit);
        if (UnitTable.IsMeasure(unit))
        {
            return unit == "tonne" && s.Language == Language.Persian && IsOfPeople(s, measured) ? measured with { Unit = "person" } : measured;
        }

        return unit switch
        {
            "minute" or "hour" or "day" or "week" or "month" => IsLength(s, measured) ? measured : null,
            "night" => number.Value > 12 ? measured : null, // Fewer are hours of the night.
            "year" => number.Value < 1000 && IsLength(s, measured) && IsOfAge(s, free, number) ? measured : null,
            "times" => number.Value is null or > 1 ? measured : null,
            "item" when s.Language == Language.Persian && IsIndex(s, measured) => measured with { Unit = "point" },
            _ => Counts(s, free, measured) ? measured : null,
        };
    }

    /// <summary>Whether a number names rather than counts: "Article 5", «ماده ۵», «№ 2», "Su-35", «شماره یک و دو».</summary>
    public static bool IsLabel(TokenSenses s, TokenRange free, int first)
    {
        for (var t = first - 1; t >= Math.Max(free.First, first - LongestList); t--)
        {
            if (FigureCue.Is(s, t, FigureRoles.Label) || (t == first - 1 && s.Form(t) is "-" && s.IsGlued(first)))
            {
                return true;
            }

            if (!s.Is(t, TimeRole.And) && !(s.Is(t, TimeRole.Number) && !s.Is(t + 1, TimeRole.Number)) && !s.IsNumber(t))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a number counts people or things: "one bridge", "the two countries" and "half of the people" do not.</summary>
    private static bool Counts(TokenSenses s, TokenRange free, Measured measured)
    {
        var (number, first) = (measured.Number, measured.Number.Tokens.First);
        if (number.Value is null)
        {
            return true;
        }

        if (number.IsShare || (number.Scale >= 1_000_000_000 && !measured.IsNamed) || IsOfMembers(s, measured) || (number.IsWords && number.Value <= 1) || IsLabel(s, free, first) || IsAdjective(s, measured))
        {
            return false;
        }

        return !number.IsSmall || !(
            (number.IsWords && (!measured.IsNamed || FigureCue.Is(s, measured.Tokens.End - 1, FigureRoles.Group)))
            || (first > free.First && FigureCue.Is(s, first - 1, FigureRoles.Definite)));
    }

    /// <summary>«۵۲گانه», «۴۴۴ ماده‌ای»: an adjective made of a number.</summary>
    private static bool IsAdjective(TokenSenses s, Measured measured) =>
        s.Language == Language.Persian && !measured.IsNamed
        && s.Form(measured.Tokens.End - 1) is [.., 'گ', 'ا', 'ن', 'ه'] or [.., 'ه', 'ا', 'ی'] or "چندان" or "دیگر";

    /// <summary>Whether a length of time is one, and no adjective: "an eight-year war", «جنگ هشت ساله» name the war.</summary>
    private static bool IsLength(TokenSenses s, Measured measured) => measured.Number.Value is not null
        && !(s.Form(measured.Tokens.End - 1) is [.. var stem, 'ه'] && UnitTable.Of(s.Language).Find(stem) == measured.Unit)
        && !(s.Language == Language.English && s.Form(measured.Number.Tokens.End) is "-");

    /// <summary>Years are told by the time they are of, unless they are an age or a life.</summary>
    private static bool IsOfAge(TokenSenses s, TokenRange free, FigureNumber number)
    {
        for (var t = number.Tokens.First - 1; t >= Math.Max(free.First, number.Tokens.First - AgeWindow); t--)
        {
            if (FigureCue.At(s, t, free.End) is var (cue, _) && (cue.Roles & FigureRoles.Age) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The 28 member states", «۲۸ کشور عضو».</summary>
    private static bool IsOfMembers(TokenSenses s, Measured measured)
    {
        var last = measured.Tokens.End - 1;
        return (FigureCue.Is(s, last, FigureRoles.Group) && (FigureCue.Is(s, last + 1, FigureRoles.Member) || FigureCue.Is(s, last - 1, FigureRoles.Member)))
            || (FigureCue.Is(s, last, FigureRoles.Member) && FigureCue.Is(s, last + 1, FigureRoles.Group));
    }

    /// <summary>Whether «تن» means people: the killed and the wounded, and few "of" others.</summary>
    private static bool IsOfPeople(TokenSenses s, Measured measured) => measured.Number.Value is null or < 1_000_000
        && (Near(s, measured, FigureRoles.Casualty) || (measured.Number.Value < 1000 && s.Form(measured.Tokens.End) is "از"));

    private static bool IsIndex(TokenSenses s, Measured measured) =>
        s.Form(measured.Tokens.End - 1) is "واحد" or "واحدی" && Near(s, measured, FigureRoles.Index);

    private static bool Near(TokenSenses s, Measured measured, FigureRoles roles)
    {
        var last = Math.Min(s.Sentence.End, measured.Tokens.End + SentenceWindow);
        for (var t = Math.Max(s.Sentence.First, measured.Tokens.First - SentenceWindow); t < last; t++)
        {
            if (FigureCue.Is(s, t, roles))
            {
                return true;
            }
        }

        return false;
    }
}
