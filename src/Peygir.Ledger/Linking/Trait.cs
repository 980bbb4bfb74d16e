namespace Peygir.Ledger.Linking;

/// <summary>A trait of a statement.</summary>
/// <param name="Key">The hash of its kind and name.</param>
/// <param name="Weight">How much the statement is about it, times how rare it is.</param>
/// <param name="Name">Its name.</param>
internal readonly record struct Trait(ulong Key, float Weight, string Name);
