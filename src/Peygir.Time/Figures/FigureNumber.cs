using Peygir.Text;
using Peygir.Time.Grammar;
using Peygir.Time.Numbers;

namespace Peygir.Time.Figures;

/// <summary>A number as a figure has it.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Value">Its value, of a range the lower end; null where the words settle none.</param>
internal readonly record struct FigureNumber(TokenRange Tokens, decimal? Value)
{
    /// <summary>The upper end of a range.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>The scale it ends in; 0 where it ends in none.</summary>
    public decimal Scale { get; init; }

    /// <summary>Whether it is a fraction that may be a share of something.</summary>
    public bool IsShare { get; init; }

    /// <summary>Whether it is said in words.</summary>
    public bool IsWords { get; init; }

    /// <summary>Whether it is so small that it may tell who is meant rather than count.</summary>
    public bool IsSmall => Value is > 0 and <= 12 && UpTo is null && Scale == 0;

    /// <summary>
    /// The number that begins at a token; null where none does, or an ordinal, and then the index where to go on.
    /// </summary>
    public static (FigureNumber? Number, int End) Read(TokenSenses s, TokenRange free, int at)
    {
        if (FractionReader.Read(s, at, free.End) is { } fraction)
        {
            return (new(new(at, fraction.End), fraction.Value) { IsShare = fraction.IsShare, IsWords = !s.IsNumber(at) }, fraction.End);
        }

        if (Hyphened(s, at) is { } hyphened)
        {
            return (WithScale(s, hyphened, free.End), hyphened.Tokens.End);
        }

        if (NumberReader.Read(s, at, free.End) is { } number)
        {
            if (number.IsOrdinal || IsArticle(s, at, number.End))
            {
                return (null, number.End);
            }

            var first = new FigureNumber(new(at, number.End), number.Value) { Scale = number.Scale, IsWords = !s.IsNumber(at) };
            var read = Range(s, free, first) ?? first;
            return (read, read.Tokens.End);
        }

        return NumberReader.Unread(s, at, free.End) is { } end ? (new(new(at, end), null), end) : (null, at + 1);
    }

    /// <summary>The first number of "5 to 7 million" is of the scale of the second, unless it is greater without it.</summary>
    public static decimal Shared(decimal first, decimal firstScale, decimal second, decimal secondScale) =>
        firstScale == 0 && secondScale >= 1000 && first < second / secondScale ? first * secondScale : first;

    /// <summary>
    /// "5 to 7 percent", "between 5 and 7". "From 5 to 7", of what grew or fell, are two values, one after the other.
    /// </summary>
    private static FigureNumber? Range(TokenSenses s, TokenRange free, FigureNumber first)
    {
        var (at, end) = (first.Tokens.First, first.Tokens.End);
        var isBetween = at > free.First && FigureCue.Is(s, at - 1, FigureRoles.Between);
        if (end + 1 >= free.End || !(s.Form(end) is "to" or "-" or "تا" or "الی" or "до" || (isBetween && s.Is(end, Lexicon.TimeRole.And)))
            || NumberReader.Read(s, end + 1, free.End) is not { IsOrdinal: false } second)
        {
            return null;
        }

        var value = Shared(first.Value!.Value, first.Scale, second.Value, second.Scale);
        var range = first with { Tokens = new(at, second.End), Value = value, UpTo = second.Value, Scale = second.Scale };
        return second.Value <= value || IsSeason(s, range) || (s.Form(end) is "to" or "до" && at > free.First && s.Form(at - 1) is "from" or "с" && HasMoved(s, range))
            ? null
            : range;
    }

    /// <summary>"14-2013", a season that a text turned round.</summary>
    private static bool IsSeason(TokenSenses s, FigureNumber range) => range.Value < 100
        && TokenSenses.YearOf(s.Form(range.Tokens.End - 1)) is not null && s.Form(range.Tokens.First + 1) is "-";

    private static bool HasMoved(TokenSenses s, FigureNumber range) => Changes.Near(s, range.Tokens) != Change.None;

    /// <summary>«46–49», which Russian keeps as one token.</summary>
    private static FigureNumber? Hyphened(TokenSenses s, int at)
    {
        var form = s.Form(at);
        return s.Language == Language.Russian && s.IsNumber(at) && form.IndexOf('-') is > 0 and var hyphen
            && NumberReader.Digits(form[..hyphen], s.Language) is { } first
            && NumberReader.Digits(form[(hyphen + 1)..], s.Language) is { } second && second > first
                ? new(new(at, at + 1), first) { UpTo = second }
                : null;
    }

    private static FigureNumber WithScale(TokenSenses s, FigureNumber range, int end) =>
        range.Tokens.End < end && s.Value(range.Tokens.End, Lexicon.TimeRole.Scale) is >= 1000 and var scale
            ? range with { Tokens = new(range.Tokens.First, range.Tokens.End + 1), Value = range.Value * scale, UpTo = range.UpTo * scale, Scale = scale }
            : range;

    /// <summary>"500 dollars a tonne".</summary>
    private static bool IsArticle(TokenSenses s, int at, int end) =>
        s.Language == Language.English && end == at + 1 && s.Form(at) is "a" or "an";
}
