using System.Collections.Immutable;

namespace Peygir.Ledger.Recording;

/// <summary>
/// What is named near a statement, as <see cref="LedgerStatement.Setting"/> writes it: "concept0:land" or, of ledgers that
/// do not know how near, "concept:land".
/// </summary>
/// <param name="Sort">What it is: <see cref="Subject"/> and the like.</param>
/// <param name="Nearness">Where it stands.</param>
/// <param name="Value">Its id, code or key.</param>
internal readonly record struct SettingEntry(string Sort, Nearness Nearness, string Value)
{
    public const string Subject = "subject";
    public const string Party = "party";
    public const string Place = "place";
    public const string Concept = "concept";
    public const string Name = "name";

    /// <summary>Whether a text is an entry.</summary>
    public static bool IsOne(string text) => text.IndexOf(':', StringComparison.Ordinal) > 0;

    /// <summary>Reads an entry.</summary>
    public static SettingEntry Parse(string entry)
    {
        var colon = entry.IndexOf(':', StringComparison.Ordinal);
        var digit = entry[colon - 1] - '0';
        return digit is >= 0 and <= (int)Nearness.Report
            ? new(entry[..(colon - 1)], (Nearness)digit, entry[(colon + 1)..])
            : new(entry[..colon], Nearness.Before, entry[(colon + 1)..]);
    }

    /// <summary>What the entries of a sort name, in order; those of the rest of the report are left out.</summary>
    public static IEnumerable<string> Near(ImmutableArray<string> setting, string sort) =>
        setting.Where(e => e.StartsWith(sort, StringComparison.Ordinal)).Select(Parse).Where(e => e.Nearness != Nearness.Report).Select(e => e.Value);

    /// <inheritdoc/>
    public override string ToString() => $"{Sort}{(int)Nearness}:{Value}";
}
