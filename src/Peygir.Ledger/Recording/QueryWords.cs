using Peygir.Ledger.Stores;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Ledger.Recording;

/// <summary>
/// What a query asks the search index: its words as each language may inflect them, and the subjects, places and concepts
/// it names, which statements in all languages have in common. Immutable, thread-safe.
/// </summary>
internal sealed class QueryWords(Registry registry, Vocabulary vocabulary, TextAnalyzer analyzer)
{
    private const int Longest = 500;
    private const int MostGroups = 32;

    /// <summary>With the models and the registry that ship.</summary>
    public static QueryWords Default { get; } = new(Registry.Default, Vocabulary.Default, TextAnalyzer.Default);

    /// <summary>Groups of words; a statement is found that has, of each group, at least one.</summary>
    /// <exception cref="LedgerException">The query is too long.</exception>
    public IReadOnlyCollection<IReadOnlyCollection<string>> Of(string query)
    {
        if (query.Length > Longest)
        {
            throw new LedgerException($"The query has {query.Length} letters; {Longest} are taken.", "Ask for fewer words.");
        }

        var groups = new List<HashSet<string>>();
        foreach (var language in LanguagesOf(query))
        {
            Add(analyzer.Analyze(query, language), groups);
        }

        return [.. groups.Where(g => g.Count > 0).Take(MostGroups)];
    }

    // Letters tell Persian and Russian from English, words from names: what is written in Latin letters is English.
    private static IEnumerable<Language> LanguagesOf(string query)
    {
        var letters = query.Where(char.IsLetter).ToList();
        if (letters.Exists(c => c is >= '\u0600' and <= '\u06FF'))
        {
            yield return Language.Persian;
        }

        if (letters.Exists(c => c is >= '\u0400' and <= '\u04FF'))
        {
            yield return Language.Russian;
        }

        if (letters.Exists(char.IsAsciiLetter))
        {
            yield return Language.English;
        }
    }

    private void Add(TaggedText text, List<HashSet<string>> groups)
    {
        // A name stands for all its words: a statement that names the subject is found, whatever words it uses for it.
        var taken = new bool[text.Tokens.Length];
        var names = registry.Find(text).Where(m => m.Kind is EntryKind.Subject or EntryKind.Place).ToList();
        foreach (var match in names.Where(m => !names.Exists(n => Holds(n, m))))
        {
            AddName(match.Kind == EntryKind.Subject ? SearchWords.Subject(match.Id) : SearchWords.Place(match.Id), match.Tokens);
        }

        foreach (var match in vocabulary.Find(text).Where(m => !taken.AsSpan(m.Tokens.First..m.Tokens.End).Contains(true)))
        {
            AddName(SearchWords.Concept(vocabulary.Concepts[match.Concept].Id), match.Tokens);
        }

        for (var t = 0; t < taken.Length; t++)
        {
            if (!taken[t] && Lemmatizer.Lemmas(text, new(t, t + 1)) is [var lemma])
            {
                // Of a word on its own the tagger may mistake the lemma; the form as given is tried too.
                groups.Add([lemma, text.Form(t).ToString()]);
            }
        }

        void AddName(string name, TokenRange tokens)
        {
            taken.AsSpan(tokens.First..tokens.End).Fill(true);
            var lemmas = Lemmatizer.Lemmas(text, tokens);
            groups.Add([name, .. lemmas.Length == 1 ? lemmas : [], .. tokens.Count == 1 ? [text.Form(tokens.First).ToString()] : Array.Empty<string>()]);
        }
    }

    // "Rasht" in "the Rasht–Astara railway".
    private static bool Holds(RegistryMatch longer, RegistryMatch match) =>
        longer.Tokens.Count > match.Tokens.Count && longer.Tokens.First <= match.Tokens.First && match.Tokens.End <= longer.Tokens.End;
}
