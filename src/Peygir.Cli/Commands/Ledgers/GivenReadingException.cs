namespace Peygir.Cli.Commands.Ledgers;

/// <summary>A reading that was made elsewhere does not go with a report.</summary>
/// <param name="message">What is wrong and where.</param>
/// <param name="remedy">What to do about it.</param>
/// <param name="inner">What it was noticed by.</param>
internal sealed class GivenReadingException(string message, string remedy, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What to do about it.</summary>
    public string Remedy { get; } = remedy;
}
