using Peygir.Text;
using Peygir.Time.Grammar;

namespace Peygir.Time.Figures;

/// <summary>Tells by the words around a figure how near its number it is, and what the number is of what moved.</summary>
internal static class Phrasing
{
    /// <summary>How near the number the quantity is, and where the words that say so begin.</summary>
    public static (Bound Bound, int First) BoundOf(TokenSenses s, int first, TokenRange figure, int end)
    {
        var behind = FigureCue.At(s, figure.End, end)?.Cue.Roles ?? FigureRoles.None;
        if ((behind & (FigureRoles.OrMore | FigureRoles.OrLess)) != 0)
        {
            return ((behind & FigureRoles.OrMore) != 0 ? Bound.AtLeast : Bound.AtMost, figure.First);
        }

        if (FigureCue.Before(s, first, figure.First, FigureRoles.Bounds) is not var (cue, begins))
        {
            return (Bound.None, figure.First);
        }

        return (cue.Roles switch
        {
            var r when (r & FigureRoles.AtLeast) != 0 => Bound.AtLeast,
            var r when (r & FigureRoles.AtMost) != 0 => Bound.AtMost,
            var r when (r & FigureRoles.More) != 0 => Bound.MoreThan,
            var r when (r & FigureRoles.Less) != 0 => Bound.LessThan,
            _ => Bound.About,
        }, begins);
    }

    /// <summary>
    /// Which way the quantity moved: by a sign before it, else by the nearest word that tells; what it is compared with
    /// did not move.
    /// </summary>
    public static Change ChangeOf(TokenSenses s, int first, TokenRange figure, int begins)
    {
        var sign = figure.First > first ? FigureCue.Of(s, figure.First - 1) : FigureRoles.None;
        return (sign & FigureRoles.Plus) != 0 ? Change.Up
            : (sign & FigureRoles.Minus) != 0 ? Change.Down
            : FigureCue.Before(s, first, begins, FigureRoles.Base) is not null ? Change.None
            : Changes.Near(s, figure);
    }

    /// <summary>
    /// Whether the number is the size of a movement or its end, by the preposition before it. Without one it is the size
    /// where it is so many percent or so many times, or, in Persian, the object of the verb.
    /// </summary>
    public static Step StepOf(TokenSenses s, int first, int figure, string unit, Change change)
    {
        if (change == Change.None)
        {
            return Step.None;
        }

        var before = figure > first ? FigureCue.Of(s, figure - 1) : FigureRoles.None;
        return (before & FigureRoles.To) != 0 ? Step.To
            : (before & FigureRoles.From) != 0 && (s.Language != Language.Persian || s.Form(figure - 2) is not "بیش" and not "بیشتر" and not "کمتر") ? Step.From
            : (before & FigureRoles.By) != 0 || s.Language == Language.Persian || unit is "percent" or "percentage-point" or "times" ? Step.By
            : Step.None;
    }
}
