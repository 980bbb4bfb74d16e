using System.CommandLine;
using NodaTime;
using Peygir.Cli.Output.Rows;

namespace Peygir.Cli.Commands.Ledgers;

/// <summary>The options of every command that opens a ledger. Each command has its own, since an option belongs to one.</summary>
internal sealed class StoreOptions
{
    /// <summary>--store PATH|postgres://...</summary>
    public Option<string?> Store { get; } = new("--store")
    {
        Description = "The ledger: a file, or the address of a PostgreSQL database. Your own in your data folder where not given.",
        HelpName = "PATH|postgres://...",
    };

    /// <summary>--format table|json|jsonl|csv.</summary>
    public Option<string> Format { get; }

    /// <summary>--as-of YYYY-MM-DD.</summary>
    public Option<LocalDate?> AsOf { get; }

    /// <param name="asOf">What the day does, where it is another thing than usual.</param>
    public StoreOptions(string? asOf = null)
    {
        AsOf = SharedOptions.Date(
            asOf ?? "Show the ledger as it was, or will be, on this day: without what was said later, and overdue by then. Today where not given.", "--as-of");
        Store.NotBlank();
        Store.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value.Contains("://", StringComparison.Ordinal) && !LedgerRun.IsAddress(token.Value))
            {
                result.AddError($"--store {token.Value}: a ledger is a file, or a PostgreSQL database: postgres://USER@HOST:PORT/DATABASE.");
            }
        });
        Format = new("--format", "-f")
        {
            HelpName = string.Join('|', RowSink.Formats),
            Description = "How to write the result: a table to look at, one JSON array, one JSON object a line, or CSV.",
            DefaultValueFactory = _ => RowSink.Formats[0],
        };
        Format.Choose(RowSink.Formats);
    }

    /// <summary>Adds those that choose the store and the format.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(Store);
        command.Options.Add(Format);
    }

    /// <summary>Adds all.</summary>
    public void AddAllTo(Command command)
    {
        AddTo(command);
        command.Options.Add(AsOf);
    }
}
