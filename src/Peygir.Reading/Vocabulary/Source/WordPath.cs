namespace Peygir.Reading.Concepts;

/// <summary>How well a path stands for a concept.</summary>
internal enum PathRank
{
    /// <summary>It stands in the files.</summary>
    Written,

    /// <summary>The noun of a Persian verb.</summary>
    Nominal,

    /// <summary>Made by taking letters off, or by joining words.</summary>
    Made,

    /// <summary>It stands for none.</summary>
    Nobody,
}

/// <summary>The keys of a word or of the words of a phrase.</summary>
internal readonly record struct WordPath(ulong[] Keys, PathRank Rank);
