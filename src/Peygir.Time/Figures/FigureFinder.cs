using System.Collections.Immutable;
using Peygir.Text;
using Peygir.Time.Numbers;

namespace Peygir.Time.Figures;

/// <summary>Finds figures. Stateless, thread-safe, linear in the length of the text.</summary>
public static class FigureFinder
{
    private const int ChangeWindow = 7;
    private const int MostCounted = 4;

    /// <summary>All figures of a text, in text order, those inside time expressions left out.</summary>
    public static ImmutableArray<Figure> Find(TaggedText text, ImmutableArray<TimeExpression> times)
    {
        ArgumentNullException.ThrowIfNull(text);
        var figures = ImmutableArray.CreateBuilder<Figure>();
        var time = 0;
        foreach (var sentence in text.Sentences)
        {
            var before = figures.Count;
            for (var t = sentence.First; t < sentence.End;)
            {
                while (time < times.Length && times[time].Span.End <= text.Tokens[t].Span.Start)
                {
                    time++;
                }

                if (time < times.Length && times[time].Span.Overlaps(text.Tokens[t].Span))
                {
                    t++;
                    continue;
                }

                if (NumberReader.Read(text, t, sentence.End) is { IsOrdinal: false } number && Measure(text, sentence, t, number) is { } figure)
                {
                    figures.Add(figure.Figure);
                    t = figure.End;
                }
                else
                {
                    t++;
                }
            }

            ShareChange(text, figures, before);
        }

        return figures.DrainToImmutable();
    }

    /// <summary>
    /// "13 percent last year and 8 percent in this one have been added": of coordinated figures each takes the
    /// change said of the last, where no verb stands between them.
    /// </summary>
    private static void ShareChange(TaggedText text, ImmutableArray<Figure>.Builder figures, int first)
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

    private static (Figure Figure, int End)? Measure(TaggedText text, TokenRange sentence, int first, NumberRead number)
    {
        var units = UnitTable.Of(text.Language);
        var start = first;
        var end = number.End;
        string? unit = null;
        if (first > sentence.First && text.Form(first - 1) is "$" or "€")
        {
            (unit, start) = (units.Find(text.Form(first - 1)), first - 1);
        }

        for (var t = end; unit is null && t < Math.Min(sentence.End, end + MostCounted); t++)
        {
            unit = units.Find(text.Form(t));
            if (unit is not null)
            {
                (unit, end) = Squared(text, t, unit, sentence.End);
            }
            else if (text.Tokens[t].Tag is not (Upos.Adj or Upos.Noun or Upos.Adp or Upos.Det) || (text.Tokens[t].Tag == Upos.Adp && t > end))
            {
                break;
            }
        }

        if (unit is null)
        {
            // A bare number counts the thing named behind it; a lone "one" does not.
            if (number.End >= sentence.End || text.Tokens[number.End].Tag is not (Upos.Noun or Upos.Adj)
                || (number.Value <= 1 && text.Tokens[first].Kind != TokenKind.Number) || IsYear(number.Value) || IsLabel(text, sentence, first))
            {
                return null;
            }

            (unit, end) = ("item", number.End + 1);
        }

        // "The two countries" speaks of them, it does not count them.
        if (number.Value == 2 && text.Tokens[first].Kind != TokenKind.Number && unit is "country" or "side")
        {
            return null;
        }

        if (number.Value == 1 && text.Tokens[first].Kind != TokenKind.Number && unit is "person" or "item" or "country" or "region" or "times" or "day" or "year")
        {
            return null;
        }

        return (new(text.Span(new(start, end)), number.Value, unit, ChangeNear(text, sentence, start, end)), end);
    }

    /// <summary>«متر مربع» and "square metres" are units of their own.</summary>
    private static (string Unit, int End) Squared(TaggedText text, int at, string unit, int end)
    {
        if (unit == "m" && at + 1 < end)
        {
            var next = text.Form(at + 1);
            if (next is "مربع" || (at > 0 && text.Form(at - 1).StartsWith("квадратн")) || text.Form(at - 1) is "square")
            {
                return ("m2", next is "مربع" ? at + 2 : at + 1);
            }

            if (next is "مکعب" || (at > 0 && text.Form(at - 1).StartsWith("кубическ")) || text.Form(at - 1) is "cubic")
            {
                return ("m3", next is "مکعب" ? at + 2 : at + 1);
            }
        }

        return (unit, at + 1);
    }

    private static bool IsYear(decimal value) => value is (>= 1300 and <= 1450) or (>= 1900 and <= 2100);

    /// <summary>Whether the number names rather than counts: "Article 5", «ماده ۵», «№ 2».</summary>
    private static bool IsLabel(TaggedText text, TokenRange sentence, int first) =>
        first > sentence.First && text.Form(first - 1) is "ماده" or "بند" or "شماره" or "منطقه" or "no." or "article" or "№" or "номер" or "-" or "بین";

    private static Change ChangeNear(TaggedText text, TokenRange sentence, int start, int end)
    {
        for (var away = 0; away < ChangeWindow; away++)
        {
            foreach (var t in (ReadOnlySpan<int>)[end + away, start - 1 - away])
            {
                if (t >= sentence.First && t < sentence.End && UnitTable.Changes.Find(text.Form(t)) is { } change)
                {
                    return change == "up" ? Change.Up : Change.Down;
                }
            }
        }

        return Change.None;
    }
}
