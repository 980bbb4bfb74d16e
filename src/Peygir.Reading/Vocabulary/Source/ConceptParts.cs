using System.Collections.Immutable;
using Peygir.Text;

namespace Peygir.Reading.Concepts;

/// <summary>
/// Finds the concepts that the phrases of others are made of: of "purchase of land", «خرید زمین» to buy, and land. What is
/// so in one language only is chance.
/// </summary>
internal static class ConceptParts
{
    private const int LeastLanguages = 2;

    /// <summary>The parts of each concept, by number.</summary>
    public static ImmutableArray<ImmutableArray<int>> Of(Vocabulary vocabulary)
    {
        var words = new Dictionary<(Language, string), ImmutableArray<int>>();
        return [.. vocabulary.Concepts.Select(c => Of(c, (language, word) =>
        {
            if (!words.TryGetValue((language, word), out var found))
            {
                words[(language, word)] = found = [.. vocabulary.Find(TextAnalyzer.Default.Analyze(word, language)).Select(m => m.Concept)];
            }

            return found;
        }))];
    }

    private static ImmutableArray<int> Of(Concept concept, Func<Language, string, ImmutableArray<int>> find) =>
    [
        .. Languages.All
            .SelectMany(l => concept.Words(l)
                .Where(p => p.Contains(' ', StringComparison.Ordinal))
                .SelectMany(p => p.Split(' '))
                .SelectMany(w => find(l, w))
                .Distinct())
            .CountBy(c => c)
            .Where(c => c.Value >= LeastLanguages && c.Key != concept.Number)
            .Select(c => c.Key)
            .Order(),
    ];
}
