using Peygir.Reading;

namespace Peygir.Cli.Commands.Ledgers;

/// <summary>States and bodies as people name them on the command line.</summary>
internal static class Parties
{
    /// <summary>What to write instead of what is unknown.</summary>
    public const string Remedy = "write a state's three letters or a body's short name, for instance IRN, RUS or EAEU.";

    /// <summary>Whether the registry knows it.</summary>
    public static bool IsKnown(string code) =>
        Registry.Default.Entry(EntryKind.State, code) is not null || Registry.Default.Entry(EntryKind.Body, code) is not null;
}
