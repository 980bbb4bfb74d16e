using System.Collections.Immutable;
using Peygir.Text;
using Peygir.Time.Grammar;
using Peygir.Time.Lexicon;

namespace Peygir.Time.Figures;

/// <summary>Tells which way a figure moved, by the words near it.</summary>
internal static class Changes
{
    private const int Window = 7;

    private static readonly Lazy<WordTable<string>> s_words = new(() => new("time/change.txt", (label, _) => label, (first, _) => first));

    /// <summary>The change said nearest to a figure, of its own sentence.</summary>
    public static Change Near(TokenSenses s, TokenRange figure)
    {
        var (ahead, back) = (true, true);
        for (var away = 0; away < Window; away++)
        {
            if (ahead && (ahead = IsWithin(s, figure.End + away)) && Said(s, figure.End + away, figure.First) is { } after)
            {
                return after;
            }

            if (back && (back = IsWithin(s, figure.First - 1 - away)) && Said(s, figure.First - 1 - away, figure.First) is { } before)
            {
                return before;
            }
        }

        return Change.None;
    }

    /// <summary>Whether a token is of the clause; a comma parts clauses but in Persian, whose verb comes last.</summary>
    private static bool IsWithin(TokenSenses s, int at) => at >= s.Sentence.First && at < s.Sentence.End
        && !(s.Form(at) is ";" or "؛" or ":" or "(" or ")" || (s.Language != Language.Persian && s.Form(at) is ","));

    private static Change? Said(TokenSenses s, int at, int figure) =>
        s_words.Value.Find(s.Form(at)) is { } change && !IsComparison(s, at, figure) ? change == "up" ? Change.Up : Change.Down : null;

    /// <summary>
    /// "13 percent last year and 8 percent in this one have been added": of coordinated figures each takes the
    /// change said of the last, where no verb stands between them.
    /// </summary>
    public static void Share(TaggedText text, ImmutableArray<Figure>.Builder figures, int first)
    {
        for (var i = figures.Count - 2; i >= first; i--)
        {
            if (figures[i].Change == Change.None && figures[i + 1].Change != Change.None && figures[i].Unit == figures[i + 1].Unit
                && !HasVerb(text, text.Range(new(figures[i].Span.End, figures[i + 1].Span.Start))))
            {
                figures[i] = figures[i] with { Change = figures[i + 1].Change };
            }
        }
    }

    /// <summary>"More than 500", «بیشتر از ۵۰۰», «больше 500», "up to 500" compare, nothing grew.</summary>
    private static bool IsComparison(TokenSenses s, int cue, int figure)
    {
        var between = cue + 2 == figure ? s.Form(cue + 1) : [];
        return s.Language switch
        {
            Language.Persian => between is "از",
            Language.Russian => (between is "чем" || cue + 1 == figure) && s.Form(cue) is "больше" or "меньше" or "выше" or "ниже",
            _ => between is "than" || (s.Form(cue) is "up" or "down" && s.IsGlued(cue) && s.Form(cue - 1) is "-") || (between is "to" && s.Form(cue) is "up" or "down"),
        };
    }

    private static bool HasVerb(TaggedText text, TokenRange range)
    {
        for (var t = range.First; t < range.End; t++)
        {
            if (text.Tokens[t].Tag is Upos.Verb or Upos.Aux)
            {
                return true;
            }
        }

        return false;
    }
}
