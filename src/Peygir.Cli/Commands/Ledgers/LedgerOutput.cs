using Peygir.Cli.Output;
using Peygir.Cli.Output.Rows;

namespace Peygir.Cli.Commands.Ledgers;

/// <summary>Standard output for the commands of the ledger.</summary>
internal static class LedgerOutput
{
    /// <summary>How tables look: plain where they go into a file or a pipe.</summary>
    public static TableStyle Style => Console.IsOutputRedirected ? TableStyle.Plain : TableStyle.Terminal();

    /// <summary>Writes things in a format.</summary>
    public static int Write<T>(string format, IEnumerable<T> rows, RowShape<T> shape)
    {
        StandardOutput.Write(output => RowSink.Write(format, rows, shape, output, Style));
        return ExitCode.Done;
    }
}
