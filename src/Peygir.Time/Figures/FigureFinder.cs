using System.Collections.Immutable;
using Peygir.Text;
using Peygir.Time.Grammar;
using Peygir.Time.Lexicon;
using Peygir.Time.Numbers;

namespace Peygir.Time.Figures;

/// <summary>Finds figures. Stateless, thread-safe, linear in the length of the text.</summary>
public static class FigureFinder
{
    private const int MostCounted = 4;

    /// <summary>All figures of a text, in text order, none overlapping another or a time expression.</summary>
    public static ImmutableArray<Figure> Find(TaggedText text, ImmutableArray<TimeExpression> times)
    {
        ArgumentNullException.ThrowIfNull(text);
        var figures = ImmutableArray.CreateBuilder<Figure>();
        using var senses = new TokenSenses(text);
        var taken = times.Where(t => t.IsDated).Select(t => text.Range(t.Span)).ToArray();
        var time = 0;
        foreach (var sentence in text.Sentences)
        {
            senses.Sentence = sentence;
            var before = figures.Count;
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
                var (figure, end) = At(text, senses, free, t);
                if (figure is not null)
                {
                    figures.Add(figure);
                    first = end;
                }

                t = end;
            }

            Changes.Share(text, figures, before);
        }

        return figures.DrainToImmutable();
    }

    /// <summary>The figure whose number begins at a token, and where to go on.</summary>
    private static (Figure? Figure, int End) At(TaggedText text, TokenSenses senses, TokenRange free, int at)
    {
        if (!NumberReader.MayBegin(senses, at))
        {
            return (null, at + 1);
        }

        if (NumberReader.Read(senses, at, free.End) is { } number)
        {
            return number.IsOrdinal || IsFraction(senses, number.End) || IsArticle(text, new(at, number.End)) ? (null, number.End)
                : RangeEnd(text, senses, free, at, number) is { } last ? Measure(text, senses, free, new(at, last), null)
                : Measure(text, senses, free, new(at, number.End), number.Value);
        }

        if (EnglishNumbers.Split(senses, at) is { } digits && NumberReader.Digits(text.Form(at)[..digits], text.Language) is { } value
            && UnitTable.Of(text.Language).Find(text.Form(at)[digits..]) is { } unit && UnitTable.IsMeasure(unit))
        {
            return (new(text.Span(new(at, at + 1)), value, unit, Changes.Near(text, senses.Sentence, new(at, at + 1))), at + 1);
        }

        return NumberReader.Unread(senses, at, free.End) is { } end ? Measure(text, senses, free, new(at, end), null) : (null, at + 1);
    }

    /// <summary>
    /// Where the second number of "5 to 7 percent" ends, whose value is neither; null where there is no such range.
    /// "From 5 to 7" are two values, one after the other.
    /// </summary>
    private static int? RangeEnd(TaggedText text, TokenSenses senses, TokenRange free, int at, NumberRead first) =>
        first.End < free.End && text.Form(first.End) is "to" or "-" or "تا" or "الی" or "до"
        && !(at > free.First && text.Form(at - 1) is "from" or "с")
        && NumberReader.Read(senses, first.End + 1, free.End) is { IsOrdinal: false } second && second.Value > first.Value
            ? second.End : null;

    private static (Figure? Figure, int End) Measure(
        TaggedText text, TokenSenses senses, TokenRange free, TokenRange number, decimal? value)
    {
        var (unit, span) = UnitBefore(text, free, number) ?? UnitBehind(text, free, number) ?? Counted(text, senses, free, number, value) ?? ("", number);
        return unit.Length == 0 || (value is { } known && text.Tokens[number.First].Kind != TokenKind.Number && !Counts(known, unit))
            || (value is null && unit is "minute" or "hour" or "day" or "week" or "month" or "year")
            || (value is >= 1000 && unit is "year")
                ? (null, number.End)
                : (new(text.Span(span), value, unit, Changes.Near(text, senses.Sentence, span)), span.End);
    }

    /// <summary>Whether a number in words counts: "one bridge", "half of the people" and "the two countries" do not.</summary>
    private static bool Counts(decimal value, string unit) => value > 1
        ? value != 2 || unit is not ("country" or "side")
        : UnitTable.IsMeasure(unit);

    /// <summary>"$5 million".</summary>
    private static (string Unit, TokenRange Span)? UnitBefore(TaggedText text, TokenRange free, TokenRange number) =>
        number.First > free.First && text.Form(number.First - 1) is "$" or "€"
        && UnitTable.Of(text.Language).Find(text.Form(number.First - 1)) is { } unit
            ? (unit, new(number.First - 1, number.End))
            : null;

    /// <summary>"5 percent", "5 new square kilometres", "500-megawatt": a unit with few words of its own before it.</summary>
    private static (string Unit, TokenRange Span)? UnitBehind(TaggedText text, TokenRange free, TokenRange number)
    {
        var units = UnitTable.Of(text.Language);
        for (var t = number.End; t < Math.Min(free.End, number.End + MostCounted); t++)
        {
            if (units.Find(text.Form(t)) is { } unit)
            {
                // A sign of money stands at its number, behind it or, more often, before.
                if (text.Form(t) is "$" or "€" && (t > number.End || (t + 1 < free.End && text.Tokens[t + 1].Kind == TokenKind.Number)))
                {
                    return null;
                }

                var (power, end) = Power(text, t, unit, free.End);
                return (power, new(number.First, end));
            }

            var isHyphen = t == number.End && text.Form(t) is "-" && !text.Tokens[t].SpaceBefore && t + 1 < free.End && !text.Tokens[t + 1].SpaceBefore;
            if (!isHyphen && !(text.Tokens[t].Tag is Upos.Adj or Upos.Noun or Upos.Det || (text.Tokens[t].Tag == Upos.Adp && t == number.End)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>A bare number counts the thing named behind it.</summary>
    private static (string Unit, TokenRange Span)? Counted(TaggedText text, TokenSenses senses, TokenRange free, TokenRange number, decimal? value) =>
        value is not null && number.End < free.End && text.Tokens[number.End].Tag is Upos.Noun or Upos.Adj
            && !IsYear(senses, number) && !IsLabel(text, free, number.First)
                ? ("item", new(number.First, number.End + 1))
                : null;

    /// <summary>«متر مربع» and "square metres" are units of their own.</summary>
    private static (string Unit, int End) Power(TaggedText text, int at, string unit, int end)
    {
        var behind = at + 1 < end ? text.Form(at + 1) : [];
        var before = text.Form(at - 1);
        var power = behind is "مربع" || before is "square" || before.StartsWith("квадратн") ? "2"
            : behind is "مکعب" || before is "cubic" || before.StartsWith("кубическ") ? "3"
            : "";
        return unit is not ("m" or "km") || power.Length == 0 ? (unit, at + 1)
            : (unit + power, behind is "مربع" or "مکعب" ? at + 2 : at + 1);
    }

    /// <summary>Whether a number is written as years are. Russian ones are never without their word.</summary>
    private static bool IsYear(TokenSenses senses, TokenRange number) =>
        number.Count == 1 && senses.Form(number.First).Length == 4 && NumberReader.Digits(senses, number.First) is { } value
        && senses.Language switch
        {
            Language.Persian => value is (>= 1300 and <= 1450) or (>= 1900 and <= 2100),
            Language.English => value is >= 1900 and <= 2100,
            _ => false,
        };

    /// <summary>Whether the number names rather than counts: "Article 5", «ماده ۵», «№ 2», "Su-35".</summary>
    private static bool IsLabel(TaggedText text, TokenRange free, int first) =>
        first > free.First
        && (text.Form(first - 1) is "ماده" or "بند" or "شماره" or "منطقه" or "no." or "article" or "№" or "номер" or "بین" or "ساعت"
            || (text.Form(first - 1) is "-" && !text.Tokens[first].SpaceBefore));

    /// <summary>"500 dollars a tonne".</summary>
    private static bool IsArticle(TaggedText text, TokenRange number) =>
        text.Language == Language.English && number.Count == 1 && text.Form(number.First) is "a" or "an";

    /// <summary>"Two thirds", «دو سوم».</summary>
    private static bool IsFraction(TokenSenses senses, int at) => senses.Is(
        senses.IsForm(at, "-") ? at + 1 : at, senses.Language == Language.Persian ? TimeRole.Ordinal : TimeRole.Fraction);
}
