namespace Peygir.Ledger.Stores;

/// <summary>Names of the facets by which lists of commitments are filtered.</summary>
internal static class FacetNames
{
    public static string Debtor(string party) => "d" + party;

    public static string Creditor(string party) => "c" + party;

    /// <summary>A debtor, a creditor, or the side of a speaker.</summary>
    public static string Party(string party) => "p" + party;

    public static string Subject(string subject) => "s" + subject;

    public static string Area(string area) => "a" + area;

    public static string Kind(int kind) => string.Create(null, $"k{kind}");
}
