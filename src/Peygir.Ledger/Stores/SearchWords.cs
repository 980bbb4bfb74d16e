namespace Peygir.Ledger.Stores;

/// <summary>The words by which a statement is found.</summary>
internal static class SearchWords
{
    /// <summary>Indexes of other words than these are made anew.</summary>
    public const string Version = "2";

    /// <summary>Its lemmas, and what it names in no language: concepts, subjects, places, states and bodies, numbers and their units.</summary>
    public static IEnumerable<string> Of(LedgerStatement statement) => statement.Lemmas
        .Concat(statement.Concepts.Select(Concept))
        .Concat(statement.Subjects.Select(Subject))
        .Concat(statement.Places.Select(Place))
        .Concat(statement.Parties.Select(Party))
        .Concat(NumbersOf(statement))
        .Concat(statement.Figures.Where(f => f.Unit.Length > 0).Select(f => Unit(f.Unit)))
        .Where(w => w.Length > 0)
        .Distinct(StringComparer.Ordinal);

    public static string Concept(string id) => "concept:" + id;

    public static string Subject(string id) => "subject:" + id;

    public static string Place(string id) => "place:" + id;

    public static string Party(string code) => "party:" + code;

    public static string Unit(string unit) => "unit:" + unit;

    // As they are written, and what they mean: "5 billion" is found as either.
    private static IEnumerable<string> NumbersOf(LedgerStatement statement) => WrittenNumber.In(statement.Quote).SelectMany(n => n)
        .Concat(statement.Figures.SelectMany(f => new[] { f.Value, f.UpTo }).OfType<decimal>().Select(WrittenNumber.Of))
        .Concat(statement.Numbers.Select(WrittenNumber.Of))
        .Concat(statement.Ordinals.Select(n => WrittenNumber.Of(n)));
}
