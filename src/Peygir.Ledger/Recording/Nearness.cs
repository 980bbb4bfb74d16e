namespace Peygir.Ledger.Recording;

/// <summary>How near to a statement something is named, nearest first: what is further off tells less of what it is about.</summary>
internal enum Nearness
{
    /// <summary>In its sentence.</summary>
    Sentence,

    /// <summary>In the headline of the report.</summary>
    Headline,

    /// <summary>In the sentence before.</summary>
    Before,

    /// <summary>In the one before that.</summary>
    FarBefore,

    /// <summary>Anywhere else in the report.</summary>
    Report,
}
