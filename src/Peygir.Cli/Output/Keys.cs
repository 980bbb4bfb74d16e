using Peygir.Ledger.Exports;
using Peygir.Reading;
using Peygir.Time;
using Peygir.Time.Figures;

namespace Peygir.Cli.Output;

/// <summary>The names that values have in the output of all formats.</summary>
internal static class Keys
{
    public static string Kind(StatementKind kind) => ExportKeys.Of(kind);

    public static string Change(Change change) => change switch
    {
        Peygir.Time.Figures.Change.Up => "up",
        Peygir.Time.Figures.Change.Down => "down",
        _ => "",
    };

    public static string? Bound(Bound bound) => bound switch
    {
        Peygir.Time.Figures.Bound.About => "about",
        Peygir.Time.Figures.Bound.MoreThan => "more-than",
        Peygir.Time.Figures.Bound.LessThan => "less-than",
        Peygir.Time.Figures.Bound.AtLeast => "at-least",
        Peygir.Time.Figures.Bound.AtMost => "at-most",
        _ => null,
    };

    public static string? Step(Step step) => step switch
    {
        Peygir.Time.Figures.Step.By => "by",
        Peygir.Time.Figures.Step.To => "to",
        Peygir.Time.Figures.Step.From => "from",
        _ => null,
    };

    public static string Granularity(Granularity granularity) => granularity switch
    {
        Peygir.Time.Granularity.Clock => "clock",
        Peygir.Time.Granularity.PartOfDay => "part-of-day",
        Peygir.Time.Granularity.Day => "day",
        Peygir.Time.Granularity.Weekend => "weekend",
        Peygir.Time.Granularity.Week => "week",
        Peygir.Time.Granularity.Month => "month",
        Peygir.Time.Granularity.Season => "season",
        Peygir.Time.Granularity.Quarter => "quarter",
        Peygir.Time.Granularity.HalfYear => "half-year",
        Peygir.Time.Granularity.Year => "year",
        Peygir.Time.Granularity.Decade => "decade",
        Peygir.Time.Granularity.Century => "century",
        _ => "run",
    };
}
