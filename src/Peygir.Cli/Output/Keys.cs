using Peygir.Reading;
using Peygir.Time.Figures;

namespace Peygir.Cli.Output;

/// <summary>The names that values have in the output of all formats.</summary>
internal static class Keys
{
    public static string Kind(StatementKind kind) => kind switch
    {
        StatementKind.Pledge => "pledge",
        StatementKind.Request => "request",
        StatementKind.Agreement => "agreement",
        StatementKind.Progress => "progress",
        StatementKind.Indicator => "indicator",
        StatementKind.Position => "position",
        StatementKind.Courtesy => "courtesy",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Change(Change change) => change switch
    {
        Peygir.Time.Figures.Change.Up => "up",
        Peygir.Time.Figures.Change.Down => "down",
        _ => "",
    };
}
