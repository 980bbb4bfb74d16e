namespace Peygir.Ledger.Stores;

/// <summary>The words by which a statement is found.</summary>
internal static class SearchWords
{
    /// <summary>Its lemmas, and what it names in no language: concepts, subjects, places.</summary>
    public static IEnumerable<string> Of(LedgerStatement statement) => statement.Lemmas
        .Concat(statement.Concepts.Select(Concept))
        .Concat(statement.Subjects.Select(Subject))
        .Concat(statement.Places.Select(Place))
        .Where(w => w.Length > 0)
        .Distinct(StringComparer.Ordinal);

    public static string Concept(string id) => "concept:" + id;

    public static string Subject(string id) => "subject:" + id;

    public static string Place(string id) => "place:" + id;
}
