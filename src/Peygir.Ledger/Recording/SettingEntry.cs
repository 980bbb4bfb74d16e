using System.Collections.Immutable;

namespace Peygir.Ledger.Recording;

/// <summary>How the entries of <see cref="LedgerStatement.Setting"/> begin.</summary>
internal static class SettingEntry
{
    public const string Subject = "subject:";
    public const string Party = "party:";
    public const string Place = "place:";
    public const string Concept = "concept:";
    public const string Name = "name:";

    /// <summary>What the entries of a sort name, in order.</summary>
    public static IEnumerable<string> Of(ImmutableArray<string> setting, string sort) =>
        setting.Where(e => e.StartsWith(sort, StringComparison.Ordinal)).Select(e => e[sort.Length..]);
}
