namespace Peygir.Cli;

/// <summary>What the command tells the shell; scripts rely on it.</summary>
internal static class ExitCode
{
    /// <summary>All was read.</summary>
    public const int Done = 0;

    /// <summary>Some inputs failed, each named on standard error; the others were read.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command was used wrongly; nothing was read.</summary>
    public const int WrongUsage = 2;

    /// <summary>It was stopped (Ctrl-C): 128 and the number of the signal, as shells have it.</summary>
    public const int Interrupted = 130;
}
