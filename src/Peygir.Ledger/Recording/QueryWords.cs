using Peygir.Ledger.Stores;
using Peygir.Reading;
using Peygir.Text;
using Peygir.Time;
using Peygir.Time.Figures;
using Peygir.Time.Numbers;

namespace Peygir.Ledger.Recording;

/// <summary>
/// What a query asks the search index: its words as each language may inflect them, and the subjects, places and concepts
/// it names, the states, bodies, numbers and units, which statements in all languages have in common. Immutable, thread-safe.
/// </summary>
internal sealed class QueryWords(Registry registry, Vocabulary vocabulary, TextAnalyzer analyzer)
{
    private const int Longest = 500;
    private const int MostGroups = 32;
    private const int LeastInWords = 13;

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
            Add(query, analyzer.Analyze(query, language), groups);
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

        // Numbers on their own are alike in all.
        if (letters.Exists(char.IsAsciiLetter) || (letters.Count == 0 && query.Any(char.IsDigit)))
        {
            yield return Language.English;
        }
    }

    private void Add(string query, TaggedText text, List<HashSet<string>> groups)
    {
        // A name stands for all its words: a statement that names the subject is found, whatever words it uses for it.
        var taken = new bool[text.Tokens.Length];
        var names = registry.Find(text).Where(m => m.Kind is EntryKind.Subject or EntryKind.Place or EntryKind.State or EntryKind.Body).ToList();
        foreach (var match in names.Where(m => !names.Exists(n => Holds(n, m))))
        {
            AddName(Word(match), match.Tokens);
        }

        foreach (var figure in FigureFinder.Find(text, TimeFinder.Find(text)))
        {
            var tokens = text.Range(figure.Span);
            if (figure.Value is { } value && figure.Unit.Length > 0 && IsFree(tokens))
            {
                AddNumber(value, tokens);
                groups.Add([SearchWords.Unit(figure.Unit), .. Lemmatizer.Lemmas(text, tokens)]);
            }
        }

        foreach (var match in vocabulary.Find(text).Where(m => IsFree(m.Tokens)))
        {
            AddName(SearchWords.Concept(vocabulary.Concepts[match.Concept].Id), match.Tokens);
        }

        // A small number in words is met everywhere, and no statement is found by it.
        foreach (var number in NumberFinder.Find(text, []))
        {
            if (IsFree(number.Tokens) && (number.Value >= LeastInWords || WrittenNumber.In(text.Span(number.Tokens).In(query).ToString()).Any()))
            {
                AddNumber(number.Value, number.Tokens);
            }
        }

        for (var t = 0; t < taken.Length; t++)
        {
            if (!taken[t] && WrittenNumber.In(text.Form(t).ToString()).ToList() is { Count: > 0 } digits)
            {
                groups.AddRange(digits.Select(d => new HashSet<string>(d)));
            }
            else if (!taken[t] && Lemmatizer.Lemmas(text, new(t, t + 1)) is [var lemma])
            {
                // Of a word on its own the tagger may mistake the lemma; the form as given is tried too.
                groups.Add([lemma, text.Form(t).ToString()]);
            }
        }

        bool IsFree(TokenRange tokens) => !taken.AsSpan(tokens.First..tokens.End).Contains(true);

        // As it is written, too, where words add nothing to the digits ("5 billion" is not 5).
        void AddNumber(decimal value, TokenRange tokens)
        {
            taken.AsSpan(tokens.First..tokens.End).Fill(true);
            var (word, written) = (WrittenNumber.Of(value), WrittenNumber.In(text.Span(tokens).In(query).ToString()).SelectMany(n => n).ToList());
            groups.Add([word, .. written.Contains(word) ? written : []]);
        }

        void AddName(string name, TokenRange tokens)
        {
            taken.AsSpan(tokens.First..tokens.End).Fill(true);
            var lemmas = Lemmatizer.Lemmas(text, tokens);
            groups.Add([name, .. lemmas.Length == 1 ? lemmas : [], .. tokens.Count == 1 ? [text.Form(tokens.First).ToString()] : Array.Empty<string>()]);
        }
    }

    private static string Word(RegistryMatch match) => match.Kind switch
    {
        EntryKind.Subject => SearchWords.Subject(match.Id),
        EntryKind.Place => SearchWords.Place(match.Id),
        _ => SearchWords.Party(match.Id),
    };

    // "Rasht" in "the Rasht–Astara railway".
    private static bool Holds(RegistryMatch longer, RegistryMatch match) =>
        longer.Tokens.Count > match.Tokens.Count && longer.Tokens.First <= match.Tokens.First && match.Tokens.End <= longer.Tokens.End;
}
