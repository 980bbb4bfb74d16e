using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Ledger.Exports;

/// <summary>What the registry calls the states, bodies, areas and subjects of a ledger.</summary>
internal static class Names
{
    /// <summary>A state's or body's name; its code where the registry does not know it.</summary>
    public static string Party(string code, Language language = Language.English) =>
        (State(code) ?? Registry.Default.Entry(EntryKind.Body, code))?.Name(language) ?? code;

    /// <summary>Whether a code is a state's.</summary>
    public static bool IsState(string code) => State(code) is not null;

    /// <summary>"Iran, Russia".</summary>
    public static string Parties(IEnumerable<string> codes) => string.Join(", ", codes.Select(c => Party(c)));

    /// <summary>A subject's name; its id where the registry does not know it.</summary>
    public static string Subject(string id) => Registry.Default.Entry(EntryKind.Subject, id)?.Name(Language.English) ?? id;

    /// <summary>An area's name.</summary>
    public static string Area(string id) => Registry.Default.Entry(EntryKind.Area, id)?.Name(Language.English) ?? id;

    /// <summary>The DAC code of an area; "" where it has none.</summary>
    public static string Dac(string area) => Registry.Default.Entry(EntryKind.Area, area)?.Dac ?? "";

    private static RegistryEntry? State(string code) => Registry.Default.Entry(EntryKind.State, code);
}
