using Peygir.Reading;

namespace Peygir.Ledger.Linking;

/// <summary>What concepts share with those near them.</summary>
internal static class Themes
{
    private const int ShortestWord = 3;
    private const string Field = "~";
    private const string Whole = "=";

    /// <summary>The themes of a concept: itself, what it is made of, the words of its id that say something, and the fields that it belongs to.</summary>
    public static IReadOnlyList<string> Of(string concept)
    {
        var vocabulary = Vocabulary.Default;
        var words = concept.Split('-').Where(w => w.Length > ShortestWord);
        return vocabulary.Concept(concept) is { } known
            ? [Whole + concept, .. known.Parts.Select(p => Whole + vocabulary.Concepts[p].Id), .. words, .. known.Fields.Select(f => Field + f)]
            : [Whole + concept, .. words];
    }

    /// <summary>Whether a theme is a field of concepts.</summary>
    public static bool IsField(string theme) => theme.StartsWith(Field, StringComparison.Ordinal);
}
