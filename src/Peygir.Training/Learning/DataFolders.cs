namespace Peygir.Training.Learning;

/// <summary>Where the annotated data lies in its folder.</summary>
internal static class DataFolders
{
    /// <summary>The folder of the treebanks.</summary>
    /// <exception cref="DirectoryNotFoundException">It does not exist.</exception>
    public static string Treebanks(string data) => Existing(Path.Combine(data, "data", "ud"), "the treebanks, XX_name-ud-part.conllu");

    /// <summary>The folder of the annotated reports.</summary>
    /// <exception cref="DirectoryNotFoundException">It does not exist.</exception>
    public static string Gold(string data) => Existing(Path.Combine(data, "gold"), "the annotated reports, NAME.docs.jsonl and NAME.gold.jsonl");

    /// <summary>The folder of the stories: reports.jsonl, readings.jsonl and threads.jsonl. It may be absent.</summary>
    public static string Stories(string data) => Path.Combine(data, "stories");

    private static string Existing(string folder, string what) => Directory.Exists(folder)
        ? folder
        : throw new DirectoryNotFoundException($"{folder}: no such folder; it must hold {what}.");
}
