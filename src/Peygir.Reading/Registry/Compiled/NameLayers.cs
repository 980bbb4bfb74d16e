namespace Peygir.Reading.Compiled;

/// <summary>Names compete for the same words, and must be told apart, only within a layer.</summary>
internal static class NameLayers
{
    /// <summary>The number of layers; outlets, which are not sought in texts, are in the last.</summary>
    public const int Count = 5;

    /// <summary>The layer of a kind of entry: states, bodies and places share one.</summary>
    public static int Of(EntryKind kind) => kind switch
    {
        EntryKind.Office => 1,
        EntryKind.Area => 2,
        EntryKind.Subject => 3,
        EntryKind.Outlet => 4,
        _ => 0,
    };
}
