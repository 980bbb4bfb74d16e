using NodaTime;

namespace Peygir.Cli.Commands.Ledgers;

/// <summary>The day it is where the command runs.</summary>
internal static class Today
{
    public static LocalDate Day => LocalDate.FromDateTime(DateTime.Now);
}
