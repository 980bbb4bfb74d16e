using System.Collections.Immutable;
using Peygir.Text;
using Peygir.Time.Grammar;
using Peygir.Time.Lexicon;

namespace Peygir.Time.Figures;

/// <summary>The figures of a text as they are found, sentence by sentence.</summary>
internal sealed class FigureList(TokenSenses senses)
{
    private readonly ImmutableArray<Figure>.Builder _figures = ImmutableArray.CreateBuilder<Figure>();
    private int _sentence;

    // The last number without a unit, which one coordinated with it may give it.
    private FigureNumber? _bare;
    private TokenRange _bareFree;

    // Which way what is said last moved from there.
    private Change _from;

    /// <summary>Begins the sentence that the senses are at.</summary>
    public void BeginSentence()
    {
        _sentence = _figures.Count;
        _bare = null;
        _from = Change.None;
    }

    /// <summary>Ends it: what is said once of several figures is given to all.</summary>
    public void EndSentence() => Changes.Share(senses.Text, _figures, _sentence);

    /// <summary>All figures, in text order.</summary>
    public ImmutableArray<Figure> ToImmutable() => _figures.DrainToImmutable();

    /// <summary>Adds a number with its unit.</summary>
    /// <param name="free">The tokens that are no part of a time or another figure.</param>
    /// <param name="measured">The number with its unit.</param>
    /// <param name="change">The change that its own words say.</param>
    public void Add(TokenRange free, Measured measured, Change change)
    {
        if (_bare is { } bare && Joins(bare, measured))
        {
            var first = FigureNumber.Shared(bare.Value!.Value, bare.Scale, measured.Number.Value!.Value, measured.Number.Scale);
            Append(_bareFree, new(bare with { Value = first }, measured.Unit, bare.Tokens), Change.None);
        }

        _bare = null;
        Append(free, measured, change);
    }

    /// <summary>Adds a number without a unit where the words before it tell what it counts.</summary>
    /// <returns>Whether they do.</returns>
    public bool AddBare(TokenRange free, FigureNumber number)
    {
        _bare = number.Value is null || Counting.IsLabel(senses, free, number.Tokens.First) ? null : number;
        _bareFree = free;
        if (_bare is null || Ellipsis.UnitOf(senses, free, number, _figures, _sentence) is not { } unit)
        {
            return false;
        }

        Add(free, new(number, unit, number.Tokens), Change.None);
        return true;
    }

    private void Append(TokenRange free, Measured measured, Change change)
    {
        var number = measured.Number;
        var (bound, begins) = Phrasing.BoundOf(senses, free.First, measured.Tokens, free.End);
        change = change != Change.None || measured.Unit == "rank" ? change : Phrasing.ChangeOf(senses, free.First, measured.Tokens, begins);
        var tokens = measured.Tokens;
        var value = number.Value;
        if (measured.Unit is "degree" or "degree C" && tokens.First > free.First && FigureCue.Is(senses, tokens.First - 1, FigureRoles.Minus))
        {
            (tokens, value, change) = (new(tokens.First - 1, tokens.End), -value, Change.None);
        }

        var step = Phrasing.StepOf(senses, free.First, begins, measured.Unit, change);
        if (step == Step.None && _from != Change.None && begins > senses.Sentence.First && FigureCue.Is(senses, begins - 1, FigureRoles.To))
        {
            (step, change) = (Step.To, _from);
        }

        // Where it began is not where it moved.
        (_from, change) = step == Step.From ? (change, Change.None) : (Change.None, change);
        _figures.Add(new(senses.Text.Span(tokens), value, measured.Unit, change) { UpTo = number.UpTo, Bound = bound, Step = step });
    }

    /// <summary>"From 2.1 to 4.1 billion", «۹۴ و ۶۷ تن», "5, 7 and 9 percent": the unit is said once.</summary>
    private bool Joins(FigureNumber bare, Measured next)
    {
        var at = bare.Tokens.End;
        if (next.Number.Value is null || at + 1 != next.Number.Tokens.First)
        {
            return false;
        }

        return bare.Tokens.First > _bareFree.First && FigureCue.Is(senses, bare.Tokens.First - 1, FigureRoles.From)
            ? FigureCue.Is(senses, at, FigureRoles.To)
            : UnitTable.IsMeasure(next.Unit) && next.Unit != "times" && (senses.Is(at, TimeRole.And) || senses.Form(at) is "or" or "یا" or "или");
    }
}
