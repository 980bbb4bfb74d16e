using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar;

/// <summary>An expression that the grammar read.</summary>
/// <param name="Meaning">What it says.</param>
/// <param name="End">Index after its last token.</param>
internal sealed record Match(Meaning Meaning, int End)
{
    /// <summary>The same, its meaning put into another.</summary>
    public Match As(Func<Meaning, Meaning> wrap) => new(wrap(Meaning), End);

    /// <summary>The same, with more tokens.</summary>
    public Match To(int end) => this with { End = end };
}

/// <summary>A year said by its number or by its place: "2025", "last year".</summary>
internal readonly record struct YearRead(NamedCalendar Calendar, int? Year, int? Offset, int End);
