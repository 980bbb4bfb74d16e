using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar;

/// <summary>An expression that the grammar read.</summary>
/// <param name="Meaning">What it says.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Core">Index of its first token behind the preposition; 0 where it has none.</param>
internal sealed record Match(Meaning Meaning, int End, int Core = 0)
{
    /// <summary>The same behind a preposition: its core begins at a token.</summary>
    public Match From(int core) => Core > 0 ? this : this with { Core = core };

    /// <summary>The same, its meaning put into another; what is vague stays so.</summary>
    private Match As(Func<Meaning, Meaning> wrap) => Meaning is Vague or Length or Recurring ? this : this with { Meaning = wrap(Meaning) };

    /// <summary>The same as a limit: "by then". Until the new year is to the end of this one.</summary>
    public Match AsLimit() => As(m => new Limit(m switch
    {
        Stretch { Way: 1 } ahead => new Shift(ahead.By, 1, ahead.From),
        CalendarUnit { Unit: TimeUnit.Year, Offset: Years.New } year => year with { Offset = 0 },
        _ => m,
    }));

    /// <summary>The same as a limit not reached: "before then". Before the end of the year is by its end.</summary>
    public Match AsBefore() => As(m => new Limit(m switch
    {
        PartOf { Part: PartKind.LastDay } => m,
        CalendarUnit { Unit: TimeUnit.Year, Offset: Years.New } year => year with { Offset = 0 },
        _ => new Eve(m),
    }));

    /// <summary>The time that follows: "after then". After the new year is after its first day.</summary>
    public Match AsAfter() => As(m => new Since(new DayAfter(
        m is CalendarUnit { Unit: TimeUnit.Year, Offset: Years.New } ? new PartOf(m, PartKind.FirstDay, 0) : m)));

    /// <summary>The time that begins there; a range already says where it begins.</summary>
    public Match AsSince() => As(m => m is Between ? m : new Since(m));

    /// <summary>A part of it: "the end of then".</summary>
    public Match Part(PartKind part, int number) => Meaning is Vague ? this : this with { Meaning = new PartOf(Meaning, part, number) };

    /// <summary>From this one to another.</summary>
    public Match To(Match end) => new(new Between(Meaning, end.Meaning), end.End, Core);
}

/// <summary>A year said by its number or by its place: "2025", "last year".</summary>
internal readonly record struct YearRead(NamedCalendar Calendar, int? Year, int? Offset, int End)
{
    /// <summary>The year as a meaning of its own.</summary>
    public Meaning Meaning => Year is { } number
        ? new PartialDate(Calendar, number, null, null, null)
        : new CalendarUnit(TimeUnit.Year, Offset ?? 0, Calendar);
}
