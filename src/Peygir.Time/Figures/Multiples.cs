using Peygir.Text;
using Peygir.Time.Grammar;
using Peygir.Time.Lexicon;

namespace Peygir.Time.Figures;

/// <summary>Finds multiples and shares in one word or phrase: "doubled", «вдвое», «نیمی از», «треть».</summary>
internal static class Multiples
{
    /// <summary>The multiple or share that begins at a token.</summary>
    public static (FigureNumber Number, string Unit, Change Change)? At(TokenSenses s, TokenRange free, int at)
    {
        if (s.Language == Language.Russian && at + 1 < free.End && s.Form(at + 1).StartsWith("част")
            && (s.Value(at, TimeRole.Fraction) ?? s.Value(at, TimeRole.Ordinal)) is > 2 and var part)
        {
            return (new(new(at, at + 2), Percent(1 / part)) { IsShare = true }, "percent", Change.None);
        }

        if (FigureCue.At(s, at, free.End) is not var (cue, end) || (cue.Roles & (FigureRoles.Times | FigureRoles.Halved | FigureRoles.Share)) == 0)
        {
            return null;
        }

        var tokens = new TokenRange(at, end - (s.Form(end - 1) is "of" or "از" ? 1 : 0));
        if ((cue.Roles & FigureRoles.Share) != 0)
        {
            return IsShare(s, free, tokens) ? (new(tokens, Percent(1 / cue.Value)) { IsShare = true }, "percent", Change.None) : null;
        }

        // "Double" and "twice" multiply only what is named behind them: no "double standards", not "twice a week".
        var isVerb = s.Token(at).Tag == Upos.Verb;
        var isAttribute = s.Form(at) is "double" or "triple" or "treble" or "quadruple" && end < free.End
            && s.Token(end).Tag is Upos.Noun or Upos.Adj or Upos.Propn or Upos.Punct;
        var isFrequency = s.Form(at) is "twice" && !(end < free.End && s.Form(end) is "the" or "that" or "what" or "as" or "its" or "their");
        return (!isVerb && isAttribute) || isFrequency
                ? null
                : (new(tokens, cue.Value), "times", (cue.Roles & FigureRoles.Halved) != 0 ? Change.Down : isVerb ? Change.Up : Change.None);
    }

    /// <summary>A share as a percentage, to one decimal place as reports give them: two thirds are 66.7 percent.</summary>
    public static decimal Percent(decimal share) => decimal.Round(share * 100, 1, MidpointRounding.AwayFromZero);

    /// <summary>Whether a fraction is a share of something, and not half of a game or a quarter of an hour.</summary>
    public static bool IsShare(TokenSenses s, TokenRange free, TokenRange tokens)
    {
        var (first, end) = (tokens.First, tokens.End);
        if (end < free.End && (s.Unit(end) is not null || s.Form(end) is "final"))
        {
            return false;
        }

        if (first > free.First && (s.Is(first - 1, TimeRole.Ordinal) || s.Is(first - 1, TimeRole.Last) || s.Is(first - 1, TimeRole.Next)
            || s.Is(first - 1, TimeRole.First) || FigureCue.Is(s, first - 1, FigureRoles.Label) || s.Form(first - 1) is "/"))
        {
            return false;
        }

        // "A third" may be the one behind the second; "a third of" is a share, and so is what something grew by.
        return s.Language != Language.English || s.Form(end - 1) is "of" || (end < free.End && s.Form(end) is "of")
            || s.Form(end - 1) is [.., 's'] || s.Form(first + 1) is "in" or "out" || (first > free.First && FigureCue.Is(s, first - 1, FigureRoles.By | FigureRoles.Bounds));
    }
}
