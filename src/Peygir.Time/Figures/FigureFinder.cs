using System.Collections.Immutable;
using Peygir.Text;
using Peygir.Time.Grammar;
using Peygir.Time.Lexicon;
using Peygir.Time.Numbers;

namespace Peygir.Time.Figures;

/// <summary>Finds figures. Stateless, thread-safe, linear in the length of the text.</summary>
public static class FigureFinder
{
    /// <summary>All figures of a text, in text order, none overlapping another or a time expression that names days or an hour.</summary>
    public static ImmutableArray<Figure> Find(TaggedText text, ImmutableArray<TimeExpression> times)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var senses = new TokenSenses(text);
        return Find(senses, times);
    }

    /// <summary>The same, of tokens whose words have been looked up.</summary>
    internal static ImmutableArray<Figure> Find(TokenSenses senses, ImmutableArray<TimeExpression> times)
    {
        var text = senses.Text;
        var found = new FigureList(senses);
        var taken = times.Where(t => t.IsDated || t.TellsHour).Select(t => text.Range(t.Span)).ToArray();
        var time = 0;
        foreach (var sentence in text.Sentences)
        {
            senses.Sentence = sentence;
            found.BeginSentence();
            var first = sentence.First;
            for (var t = first; t < sentence.End;)
            {
                while (time < taken.Length && taken[time].End <= t)
                {
                    time++;
                }

                if (time < taken.Length && taken[time].First <= t)
                {
                    first = t = taken[time].End;
                    continue;
                }

                var free = new TokenRange(first, time < taken.Length ? Math.Min(taken[time].First, sentence.End) : sentence.End);
                (t, var isFigure) = At(senses, found, free, t);
                first = isFigure ? t : first;
            }

            found.EndSentence();
        }

        return found.ToImmutable();
    }

    /// <summary>Adds the figure that begins at a token; tells where to go on and whether there was one.</summary>
    private static (int Next, bool IsFigure) At(TokenSenses s, FigureList found, TokenRange free, int at)
    {
        var mayBeNumber = NumberReader.MayBegin(s, at) || s.HasDigit(at);
        if (!mayBeNumber && !s.Is(at, TimeRole.Fraction) && !FigureCue.MayBeginFigure(s, at))
        {
            return (at + 1, false);
        }

        if (Ranks.At(s, free, at) is var (rank, tokens))
        {
            found.Add(free, new(new(tokens, rank), "rank", tokens), Change.None);
            return (tokens.End, true);
        }

        if (Multiples.At(s, free, at) is var (multiple, of, moved))
        {
            found.Add(free, new(multiple, of, multiple.Tokens), moved);
            return (multiple.Tokens.End, true);
        }

        if (Glued(s, at) is { } glued)
        {
            found.Add(free, glued, Change.None);
            return (at + 1, true);
        }

        if (!NumberReader.MayBegin(s, at))
        {
            return (at + 1, false);
        }

        var (read, end) = FigureNumber.Read(s, free, at);
        if (read is not { } number)
        {
            return (end, false);
        }

        if (UnitReader.Read(s, free, number) is { } measured && Counting.Of(s, free, measured) is { } counted)
        {
            found.Add(free, counted, Change.None);
            return (counted.Tokens.End, true);
        }

        if (number.IsShare && number.IsWords && Multiples.IsShare(s, free, number.Tokens))
        {
            found.Add(free, new(number with { Value = Multiples.Percent(number.Value!.Value) }, "percent", number.Tokens), Change.None);
            return (end, true);
        }

        return (end, found.AddBare(free, number));
    }

    /// <summary>"500MW": a number and a unit in one token.</summary>
    private static Measured? Glued(TokenSenses s, int at) =>
        EnglishNumbers.Scaled(s, at) is null && EnglishNumbers.Split(s, at) is { } digits && NumberReader.Digits(s.Form(at)[..digits], s.Language) is { } value
        && UnitTable.Of(s.Language).Find(s.Form(at)[digits..]) is { } unit && UnitTable.IsMeasure(unit)
            ? new(new(new(at, at + 1), value), unit, new(at, at + 1))
            : null;
}
