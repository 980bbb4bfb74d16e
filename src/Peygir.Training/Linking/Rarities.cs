using System.Globalization;
using Peygir.Ledger.Linking;
using Peygir.Ledger.Recording;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Training.Linking;

/// <summary>How rare subjects, places, concepts, names and lemmas are in reports, counted in reports that are no stories.</summary>
internal sealed class Rarities
{
    private readonly List<(TraitKind Kind, string Trait, float Rarity)> _items = [];
    private readonly float _unseen;

    private Rarities(float unseen) => _unseen = unseen;

    /// <summary>Counts in texts.</summary>
    public static Rarities Of(IReadOnlyCollection<TaggedText> texts, Registry registry)
    {
        var counts = new Dictionary<(TraitKind, string), int>();
        var languages = texts.CountBy(t => t.Language).ToDictionary();
        var parts = new SubjectParts(registry);
        foreach (var text in texts)
        {
            var all = new TokenRange(0, text.Tokens.Length);
            var traits = new ReportTraits(text, registry, parts);
            var prefix = (char)('a' + (int)text.Language) + ":";
            foreach (var trait in traits.Subjects(all).Select(t => (TraitKind.Subject, t))
                .Concat(traits.Places(all).Select(t => (TraitKind.Place, t)))
                .Concat(traits.ConceptsIn(all).Select(t => (TraitKind.Concept, t)))
                .Concat(traits.ConceptsIn(all).SelectMany(Themes.Of).Distinct().Select(t => (TraitKind.Theme, t)))
                .Concat(traits.Names(all).Select(t => (TraitKind.Name, t)))
                .Concat(traits.Numbers(all).Select(t => (TraitKind.Number, t.ToString(CultureInfo.InvariantCulture))))
                .Concat(traits.Parties(all).Select(t => (TraitKind.Party, t)))
                .Concat(traits.Lemmas(all).Select(t => (TraitKind.Lemma, prefix + t))))
            {
                counts[trait] = counts.GetValueOrDefault(trait) + 1;
            }
        }

        var rarities = new Rarities(MathF.Log(texts.Count));
        foreach (var ((kind, trait), count) in counts.OrderBy(c => c.Key.Item1).ThenBy(c => c.Key.Item2, StringComparer.Ordinal))
        {
            // What is in one or two texts only is as rare as what is in none; leaving it out keeps the model small.
            var of = kind == TraitKind.Lemma ? languages[(Language)(trait[0] - 'a')] : texts.Count;
            if (count > 2)
            {
                rarities._items.Add((kind, trait, Math.Max(0.05f, MathF.Log((float)of / count))));
            }
        }

        return rarities;
    }

    /// <summary>A model with these and the given weights.</summary>
    public LinkModel Model(ReadOnlySpan<float> weights) => LinkModel.Create(weights, _items, _unseen);
}
