namespace Peygir.Reading.Intake.Formats;

/// <summary>The files Peygir reads under a folder, in one order on every machine.</summary>
internal static class InputFiles
{
    /// <summary>
    /// Files by name, ordinally, folder by folder. Hidden ones are left out, and folders that are links are not
    /// entered, since they may lead round in a circle.
    /// </summary>
    public static IEnumerable<string> Under(string folder)
    {
        var entries = new DirectoryInfo(folder).GetFileSystemInfos();
        Array.Sort(entries, (a, b) => string.CompareOrdinal(a.Name, b.Name));
        foreach (var entry in entries)
        {
            if (entry.Name.StartsWith('.'))
            {
                continue;
            }

            var path = Path.Combine(folder, entry.Name);
            if (entry is DirectoryInfo)
            {
                if (entry.LinkTarget is null)
                {
                    foreach (var file in Under(path))
                    {
                        yield return file;
                    }
                }
            }
            else if (InputFormats.FromName(entry.Name) != InputFormat.Unknown)
            {
                yield return path;
            }
        }
    }
}
