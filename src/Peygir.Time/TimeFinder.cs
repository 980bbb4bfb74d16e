using System.Collections.Immutable;
using Peygir.Text;
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
        var grammar = s_grammars[(int)text.Language];
        var found = ImmutableArray.CreateBuilder<TimeExpression>();
        using var senses = new TokenSenses(text, parts: true);
        foreach (var tokens in text.Sentences)
        {
            var sentence = senses.Sentence = senses.Pieces.Of(tokens);
            for (var t = sentence.First; t < sentence.End;)
            {
                if (senses.MayBegin(t) && grammar.Read(senses, t) is { } match && match.End > t)
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

    /// <summary>
    /// Those of <see cref="Find"/> that can name days or are vague about them: no bare lengths of time, nothing that recurs.
    /// </summary>
    public static ImmutableArray<TimeExpression> FindDated(TaggedText text) => [.. Find(text).Where(t => t.IsDated)];
}
