using System.Collections.Immutable;
using Peygir.Text;
using Peygir.Time.Grammar;
using Peygir.Time.Lexicon;

namespace Peygir.Time.Figures;

/// <summary>Tells which way a figure moved, by the words near it.</summary>
internal static class Changes
{
    private const int Window = 7;

    private static readonly Lazy<WordTable<string>> s_words = new(() => new("time/change.txt", label => label, (first, _) => first));

    /// <summary>The change said nearest to a figure, of its own sentence.</summary>
    public static Change Near(TokenSenses s, TokenRange figure)
    {
        for (var away = 0; away < Window; away++)
        {
            foreach (var t in (ReadOnlySpan<int>)[figure.End + away, figure.First - 1 - away])
            {
                if (t >= s.Sentence.First && t < s.Sentence.End && s_words.Value.Find(s.Form(t)) is { } change
                    && !IsComparison(s, t, figure.First))
                {
                    return change == "up" ? Change.Up : Change.Down;
                }
            }
        }

        return Change.None;
    }

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
