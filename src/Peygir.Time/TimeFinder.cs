using System.Collections.Immutable;
using Peygir.Text;
using Peygir.Time.Grammar;
using Peygir.Time.Lexicon;

namespace Peygir.Time;

/// <summary>Finds time expressions. Stateless, thread-safe, linear in the length of the text.</summary>
public static class TimeFinder
{
    private static readonly IGrammar[] s_grammars = [new PersianGrammar(), new RussianGrammar(), new EnglishGrammar()];

    /// <summary>All time expressions of a text, in text order, none overlapping another.</summary>
    public static ImmutableArray<TimeExpression> Find(TaggedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var senses = new TokenSenses(text, TimeLexicon.Of(text.Language));
        var grammar = s_grammars[(int)text.Language];
        var found = ImmutableArray.CreateBuilder<TimeExpression>();
        for (var t = 0; t < senses.Count;)
        {
            if (MayBegin(senses, t) && grammar.Read(senses, t) is { } match && match.End > t)
            {
                found.Add(new(text.Span(new(t, match.End)), match.Meaning));
                t = match.End;
            }
            else
            {
                t++;
            }
        }

        return found.DrainToImmutable();
    }

    private static bool MayBegin(TokenSenses senses, int at) =>
        senses.MayBegin(at) || senses.Text.Form(at) is "برای" or "به" or "این" or "حداکثر" or "عید" or "по" or "не" or "no" or "not" or "the"
        || senses.Text.Form(at).StartsWith("сегодняшн") || senses.Text.Form(at).StartsWith("данный");
}
