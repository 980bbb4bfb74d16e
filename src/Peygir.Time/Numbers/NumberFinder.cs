using System.Collections.Immutable;
using Peygir.Text;
using Peygir.Time.Grammar;

namespace Peygir.Time.Numbers;

/// <summary>A number that counts or measures, with or without a unit.</summary>
/// <param name="Tokens">The tokens of the number.</param>
/// <param name="Value">Its value: 3000000000 of "three billion".</param>
public readonly record struct NumberMatch(TokenRange Tokens, decimal Value);

/// <summary>
/// Finds the numbers that count or measure: "two thousand", «سه میلیاردی», "the 125-km road". Stateless, thread-safe,
/// linear in the length of the text.
/// </summary>
public static class NumberFinder
{
    /// <summary>All such numbers of a text, in text order; none inside a time, no ordinals.</summary>
    /// <param name="text">The text.</param>
    /// <param name="times">Its times.</param>
    public static ImmutableArray<NumberMatch> Find(TaggedText text, ImmutableArray<TimeExpression> times)
    {
        ArgumentNullException.ThrowIfNull(text);
        var taken = TakenTokens.In(text, times.Select(t => t.Span));
        using var senses = new TokenSenses(text);
        var found = ImmutableArray.CreateBuilder<NumberMatch>();
        foreach (var sentence in text.Sentences)
        {
            senses.Sentence = sentence;
            for (var t = sentence.First; t < sentence.End; t++)
            {
                if (!taken[t] && NumberReader.MayBegin(senses, t) && NumberReader.Read(senses, t, sentence.End) is { } number)
                {
                    if (!number.IsOrdinal)
                    {
                        found.Add(new(new(t, number.End), number.Value));
                    }

                    t = number.End - 1;
                }
            }
        }

        return found.DrainToImmutable();
    }
}
