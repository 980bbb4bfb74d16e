using System.Collections.Immutable;

namespace Peygir.Ledger.Linking;

/// <summary>What a statement that speaks of a concept is about. Immutable.</summary>
internal sealed class ConceptTraits
{
    // "Purchase of land" and "land", "railway line" and "railway"; "rails" and "train".
    private const float SamePart = 0.7f;
    private const float SameField = 0.5f;

    public ConceptTraits(string concept, LinkModel model)
    {
        Trait = model.Trait(TraitKind.Concept, concept);
        Themes = [.. Linking.Themes.Of(concept).Select(t => model.Trait(TraitKind.Theme, t))];
        Meaning = Meanings.Of(concept);
    }

    /// <summary>The concept.</summary>
    public Trait Trait { get; }

    /// <summary>Its <see cref="Linking.Themes"/>.</summary>
    public ImmutableArray<Trait> Themes { get; }

    /// <summary>The direction in which its meaning lies; zeros where it is not known.</summary>
    public float[] Meaning { get; }

    /// <summary>How near it is to the nearest of other concepts with these themes: 0, not at all, to 1.</summary>
    public float NearnessTo(TraitSet themes)
    {
        foreach (var theme in Themes)
        {
            if (themes.Contains(theme.Key))
            {
                return Linking.Themes.IsField(theme.Name) ? SameField : SamePart;
            }
        }

        return 0;
    }
}
