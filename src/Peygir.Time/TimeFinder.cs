using System.Collections.Immutable;
using Peygir.Text;
using Peygir.Time.Figures;
using Peygir.Time.Grammar;
using Peygir.Time.Grammar.English;
using Peygir.Time.Grammar.Persian;
using Peygir.Time.Grammar.Russian;

namespace Peygir.Time;

/// <summary>Finds time expressions. Stateless, thread-safe, linear in the length of the text.</summary>
public static class TimeFinder
{
    private static readonly IGrammar[] s_grammars = [new PersianGrammar(), new RussianGrammar(), new EnglishGrammar()];

    /// <summary>All time expressions of a text, in text order, none overlapping another, each within its sentence.</summary>
    public static ImmutableArray<TimeExpression> Find(TaggedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var senses = new TokenSenses(text, parts: true);
        return Find(senses);
    }

    /// <summary>
    /// All time expressions and all figures of a text, as <see cref="Find(TaggedText)"/> and
    /// <see cref="FigureFinder.Find(TaggedText, ImmutableArray{TimeExpression})"/> find them, each word looked up once for both.
    /// </summary>
    public static (ImmutableArray<TimeExpression> Times, ImmutableArray<Figure> Figures) FindWithFigures(TaggedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var senses = new TokenSenses(text, parts: true);
        var times = Find(senses);
        return (times, senses.Pieces.AreTokens ? FigureFinder.Find(senses, times) : FigureFinder.Find(text, times));
    }

    /// <summary>
    /// Those of <see cref="Find(TaggedText)"/> that can name days or are vague about them: no bare lengths of time, nothing
    /// that recurs.
    /// </summary>
    public static ImmutableArray<TimeExpression> FindDated(TaggedText text) => [.. Find(text).Where(t => t.IsDated)];

    private static ImmutableArray<TimeExpression> Find(TokenSenses senses)
    {
        var text = senses.Text;
        var grammar = s_grammars[(int)text.Language];
        var found = ImmutableArray.CreateBuilder<TimeExpression>();
        foreach (var tokens in text.Sentences)
        {
            var sentence = senses.Sentence = senses.Pieces.Of(tokens);
            for (var t = sentence.First; t < sentence.End;)
            {
                if (senses.MayRead(t) && grammar.Read(senses, t) is { } match && match.End > t)
                {
                    var pieces = senses.Pieces;
                    found.Add(new(pieces.Span(t, match.End), pieces.Span(Math.Max(t, match.Core), match.End), match.Meaning));
                    t = pieces.After(match.End);
                }
                else
                {
                    t++;
                }
            }
        }

        return found.DrainToImmutable();
    }
}
