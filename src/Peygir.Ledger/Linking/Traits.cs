using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Peygir.Ledger.Recording;
using Peygir.Reading;

namespace Peygir.Ledger.Linking;

/// <summary>The traits of a statement, or of all statements of a commitment: how much it is about each.</summary>
internal sealed class Traits
{
    /// <summary>The number of <see cref="TraitKind"/>s.</summary>
    public const int Kinds = 8;

    // What is said around a statement tells less of it than its own words, the less the further off; by Nearness.
    private static readonly float[] s_nearness = [0.6f, 0.5f, 0.4f, 0.25f, 0];

    /// <summary>The kinds of what says, named anywhere in a report, which project the report is about.</summary>
    public static readonly ImmutableArray<TraitKind> ReportKinds = [TraitKind.Place, TraitKind.Name, TraitKind.Party];

    private const int ShortestWord = 3;
    private const string Field = "~";
    private const string Whole = "=";
    private static readonly ConcurrentDictionary<string, string[]> s_themes = new(StringComparer.Ordinal);

    private readonly Dictionary<string, float>[] _own = Empty();
    private readonly Dictionary<string, float>[] _all = Empty();
    private readonly Dictionary<string, float>[] _report = Empty();
    private Meaning? _meaning;

    private Traits()
    {
    }

    /// <summary>The traits of a statement's own words.</summary>
    public IReadOnlyDictionary<string, float> Own(TraitKind kind) => _own[(int)kind];

    /// <summary>The same with those of its setting.</summary>
    public IReadOnlyDictionary<string, float> All(TraitKind kind) => _all[(int)kind];

    /// <summary>Of <see cref="ReportKinds"/>, those of the whole report that a statement stands in.</summary>
    public IReadOnlyDictionary<string, float> Report(TraitKind kind) => _report[(int)kind];

    /// <summary>What its concepts mean together: those of its own words, and all with those of its setting.</summary>
    public (float[] Own, float[] All) MeaningBy(LinkModel model)
    {
        var known = _meaning;
        if (known?.Model != model)
        {
            _meaning = known = new(model, Meanings.Of(Own(TraitKind.Concept), model), Meanings.Of(All(TraitKind.Concept), model));
        }

        return (known.Own, known.All);
    }

    /// <summary>The traits of a statement.</summary>
    public static Traits Of(LedgerStatement statement)
    {
        var traits = new Traits();
        traits.AddOwn(TraitKind.Subject, statement.Subjects);
        traits.AddOwn(TraitKind.Place, statement.Places);
        traits.AddOwn(TraitKind.Concept, statement.Concepts);
        traits.AddOwn(TraitKind.Theme, statement.Concepts.SelectMany(ThemesOf));
        traits.AddOwn(TraitKind.Name, statement.Names);
        traits.AddOwn(TraitKind.Number, statement.Numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)));
        traits.AddOwn(TraitKind.Party, statement.Parties.AsEnumerable().Concat(statement.Actors).Concat(statement.Addressees).Append(statement.Side).Where(p => p.Length > 0));
        var prefix = (char)('a' + (int)statement.Language) + ":";
        traits.AddOwn(TraitKind.Lemma, statement.Lemmas.Select(l => prefix + l));
        foreach (var entry in statement.Setting.Select(SettingEntry.Parse))
        {
            traits.AddSetting(entry);
        }

        return traits;
    }

    /// <summary>The traits of several statements, each as much as the statement that is about it most.</summary>
    public static Traits Union(IReadOnlyCollection<Traits> statements)
    {
        var union = new Traits();
        foreach (var statement in statements)
        {
            for (var kind = 0; kind < Kinds; kind++)
            {
                foreach (var (trait, weight) in statement._own[kind])
                {
                    union._own[kind][trait] = Math.Max(weight, union._own[kind].GetValueOrDefault(trait));
                }
            }
        }

        return union;
    }

    /// <summary>The mean of the traits of several statements.</summary>
    public static Traits Mean(IReadOnlyCollection<Traits> statements)
    {
        var mean = new Traits();
        foreach (var statement in statements)
        {
            Add(mean._own, statement._own, statements.Count);
            Add(mean._all, statement._all, statements.Count);
        }

        return mean;
    }

    /// <summary>
    /// What a concept shares with those near it: itself, what it is made of, the words of its id that say something, and
    /// the fields that it belongs to.
    /// </summary>
    public static IReadOnlyList<string> ThemesOf(string concept) => s_themes.GetOrAdd(concept, static id =>
    {
        var vocabulary = Vocabulary.Default;
        var words = id.Split('-').Where(w => w.Length > ShortestWord);
        return vocabulary.Concept(id) is { } known
            ? [Whole + id, .. known.Parts.Select(p => Whole + vocabulary.Concepts[p].Id), .. words, .. known.Fields.Select(f => Field + f)]
            : [Whole + id, .. words];
    });

    /// <summary>Whether a theme is a field of concepts.</summary>
    public static bool IsField(string theme) => theme.StartsWith(Field, StringComparison.Ordinal);

    private void AddOwn(TraitKind kind, IEnumerable<string> traits)
    {
        foreach (var trait in traits)
        {
            _own[(int)kind][trait] = 1;
            _all[(int)kind][trait] = 1;
            if (ReportKinds.Contains(kind))
            {
                _report[(int)kind][trait] = 1;
            }
        }
    }

    private void AddSetting(SettingEntry entry)
    {
        var kind = entry.Sort switch
        {
            SettingEntry.Subject => TraitKind.Subject,
            SettingEntry.Place => TraitKind.Place,
            SettingEntry.Concept => TraitKind.Concept,
            SettingEntry.Party => TraitKind.Party,
            _ => TraitKind.Name,
        };
        if (ReportKinds.Contains(kind))
        {
            _report[(int)kind][entry.Value] = 1;
        }

        var weight = s_nearness[(int)entry.Nearness];
        if (weight > 0)
        {
            _all[(int)kind].TryAdd(entry.Value, weight);
            foreach (var theme in kind == TraitKind.Concept ? ThemesOf(entry.Value) : [])
            {
                _all[(int)TraitKind.Theme].TryAdd(theme, weight);
            }
        }
    }

    private static void Add(Dictionary<string, float>[] to, Dictionary<string, float>[] from, int count)
    {
        for (var kind = 0; kind < Kinds; kind++)
        {
            foreach (var (trait, weight) in from[kind])
            {
                to[kind][trait] = to[kind].GetValueOrDefault(trait) + (weight / count);
            }
        }
    }

    private static Dictionary<string, float>[] Empty() =>
        [.. Enumerable.Range(0, Kinds).Select(_ => new Dictionary<string, float>(StringComparer.Ordinal))];

    private sealed record Meaning(LinkModel Model, float[] Own, float[] All);
}
