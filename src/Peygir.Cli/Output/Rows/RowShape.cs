using System.Text.Json;

namespace Peygir.Cli.Output.Rows;

/// <summary>A column: its name and what stands in it.</summary>
internal sealed record Column<T>(string Name, Func<T, string> Cell);

/// <summary>How things of a sort are shown in each format.</summary>
internal sealed record RowShape<T>
{
    /// <summary>The columns of the table; they hold only what reads from left to right.</summary>
    public required IReadOnlyList<Column<T>> Table { get; init; }

    /// <summary>What stands below a row on lines of its own, in any script.</summary>
    public Func<T, IEnumerable<string>> Below { get; init; } = _ => [];

    /// <summary>A row's colour.</summary>
    public Func<TableStyle, T, string, string> Paint { get; init; } = (_, _, line) => line;

    /// <summary>The columns of CSV.</summary>
    public required IReadOnlyList<Column<T>> Csv { get; init; }

    /// <summary>Writes it as a JSON value.</summary>
    public required Action<Utf8JsonWriter, T> Json { get; init; }

    /// <summary>What the table says when there is nothing to show.</summary>
    public required string Nothing { get; init; }
}
