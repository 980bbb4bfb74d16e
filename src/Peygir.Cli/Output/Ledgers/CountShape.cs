using System.Globalization;
using System.Text.Json;
using Peygir.Cli.Output.Rows;

namespace Peygir.Cli.Output.Ledgers;

/// <summary>Summaries that are counts.</summary>
internal static class CountShape
{
    /// <summary>A shape of counts: some for the table, all for programs. A name of two words is written as programs like it.</summary>
    /// <param name="table">The counts of the table.</param>
    /// <param name="all">The counts for programs.</param>
    /// <param name="more">Writes what the JSON object has besides; null for nothing.</param>
    public static RowShape<T> Of<T>(
        (string Name, Func<T, int> Count)[] table, (string Name, Func<T, int> Count)[] all, Action<Utf8JsonWriter, T>? more = null) => new()
        {
            Table = [.. table.Select(c => Column(c.Name, c.Count))],
            Csv = [.. all.Select(c => Column(c.Name.Replace(' ', '_'), c.Count))],
            Json = (json, summary) =>
            {
                json.WriteStartObject();
                foreach (var (name, count) in all)
                {
                    json.WriteNumber(Camel(name), count(summary));
                }

                more?.Invoke(json, summary);
                json.WriteEndObject();
            },
            Nothing = "",
        };

    private static Column<T> Column<T>(string name, Func<T, int> count) =>
        new(name, summary => count(summary).ToString(CultureInfo.InvariantCulture));

    private static string Camel(string name) =>
        string.Concat(name.Split(' ', '-').Select((word, i) => i == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}
