using System.CommandLine;
using Peygir.Cli.Output.Rows;

namespace Peygir.Cli.Commands.Ledgers;

/// <summary>--limit: how many rows a command shows. Tables, which people read, have a bound where none is given.</summary>
internal sealed class LimitOption
{
    private const int TableRows = 100;
    private const int Most = 1_000_000_000;

    private readonly int? _usual;

    public Option<int?> Limit { get; }

    /// <param name="usual">How many are shown where none is given, in whatever format; null for a number in tables only.</param>
    public LimitOption(int? usual = null)
    {
        _usual = usual;
        Limit = new("--limit")
        {
            Description = $"Show so many at most. {(usual is null ? $"{TableRows} in a table, else all," : $"{usual}")} where not given.",
            HelpName = "N",
        };
        Limit.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, out var n) && n is > 0 and <= Most))
            {
                result.AddError($"--limit {token.Value}: write a number from 1 to {Most}.");
            }
        });
    }

    /// <summary>How many are shown in a format.</summary>
    public int In(ParseResult parsed, string format) =>
        parsed.GetValue(Limit) ?? _usual ?? (format == "table" ? TableRows : Most);

    /// <summary>Writes the first so many, and says where there are more.</summary>
    public int Write<T>(ParseResult parsed, string format, IEnumerable<T> rows, RowShape<T> shape)
    {
        var most = In(parsed, format);
        var more = false;
        var code = LedgerOutput.Write(format, First(), shape);
        if (more && parsed.GetValue(Limit) is null)
        {
            Complaint.Write($"the first {most} are shown; --limit N shows more.");
        }

        return code;

        IEnumerable<T> First()
        {
            var count = 0;
            foreach (var row in rows)
            {
                if (count++ == most)
                {
                    more = true;
                    yield break;
                }

                yield return row;
            }
        }
    }
}
