using System.Collections.Immutable;
using Peygir.Text;
using Peygir.Time.Grammar;
using Peygir.Time.Lexicon;

namespace Peygir.Time;

/// <summary>Finds time expressions. Stateless, thread-safe, linear in the length of the text.</summary>
public static class TimeFinder
{
    private static readonly IGrammar[] s_grammars = [new PersianGrammar(), new RussianGrammar(), new EnglishGrammar()];

    /// <summary>All time expressions of a text, in text order, none overlapping another, each within its sentence.</summary>
    public static ImmutableArray<TimeExpression> Find(TaggedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lexicon = TimeLexicon.Of(text.Language);
        var grammar = s_grammars[(int)text.Language];
        var found = ImmutableArray.CreateBuilder<TimeExpression>();
        foreach (var sentence in text.Sentences)
        {
            var senses = new TokenSenses(text, lexicon, sentence);
            for (var t = sentence.First; t < sentence.End;)
            {
                if (senses.MayBegin(t) && grammar.Read(senses, t) is { } match && match.End > t)
                {
                    found.Add(new(text.Span(new(t, match.End)), match.Meaning));
                    t = match.End;
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
