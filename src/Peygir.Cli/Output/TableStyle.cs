using Peygir.Ledger;
using Peygir.Reading;
using Spectre.Console;

namespace Peygir.Cli.Output;

/// <summary>How wide a table may be, and whether it has colours: both only where a person looks at it.</summary>
internal sealed class TableStyle
{
    private readonly bool _colours;

    private TableStyle(int width, bool colours) => (Width, _colours) = (width, colours);

    /// <summary>Columns to wrap at.</summary>
    public int Width { get; }

    /// <summary>For files and pipes: no colours, nothing wrapped, so that other programs can work on the lines.</summary>
    public static TableStyle Plain { get; } = new(int.MaxValue, colours: false);

    /// <summary>For the terminal that standard output is. Spectre knows what it can do, and heeds NO_COLOR.</summary>
    public static TableStyle Terminal() =>
        new(Math.Max(40, AnsiConsole.Profile.Width), AnsiConsole.Profile.Capabilities.ColorSystem != ColorSystem.NoColors);

    /// <summary>A line of less weight.</summary>
    public string Faint(string text) => Paint(text, "2");

    /// <summary>A heading.</summary>
    public string Strong(string text) => Paint(text, "1");

    /// <summary>A line in the colour of its kind, of the sixteen that every terminal sets to be readable.</summary>
    public string Kind(StatementKind kind, string text) => Paint(text, kind switch
    {
        StatementKind.Pledge => "32",
        StatementKind.Request => "33",
        StatementKind.Agreement => "35",
        StatementKind.Progress => "34",
        StatementKind.Indicator => "36",
        _ => "0",
    });

    /// <summary>A line in the colour of a commitment's status: red where it is overdue, green where it is kept.</summary>
    public string Status(CommitmentStatus status, string text) => Paint(text, status switch
    {
        CommitmentStatus.Overdue => "31",
        CommitmentStatus.Kept or CommitmentStatus.KeptLate => "32",
        CommitmentStatus.Conditional => "33",
        CommitmentStatus.Withdrawn or CommitmentStatus.Superseded => "2",
        _ => "0",
    });

    private string Paint(string text, string code) => _colours && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
