namespace Peygir.Ledger.Linking;

/// <summary>What a statement may share with another. The names, in small letters, begin the reasons of a link.</summary>
internal enum TraitKind
{
    /// <summary>A subject of the registry.</summary>
    Subject,

    /// <summary>A place of the registry.</summary>
    Place,

    /// <summary>A concept of the vocabulary.</summary>
    Concept,

    /// <summary>A word of a concept's id, which concepts that are near each other share ("railway", "railway-line").</summary>
    Theme,

    /// <summary>A proper name, by its consonants.</summary>
    Name,

    /// <summary>A state or an international body.</summary>
    Party,

    /// <summary>A word, within one language.</summary>
    Lemma,

    /// <summary>A number that counts or measures.</summary>
    Number,
}
