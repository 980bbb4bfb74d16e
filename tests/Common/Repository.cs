namespace Peygir.Tests;

/// <summary>The repository these tests were built in, and the data beside it, which is no part of it.</summary>
internal static class Repository
{
    /// <summary>Its folder.</summary>
    public static string Root { get; } = Find();

    /// <summary>A file of the repository.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>A file of the annotated data in ../shared; the test is skipped where it is not there.</summary>
    public static string Shared(string file)
    {
        var path = Path.GetFullPath(Path.Combine(Root, "..", "shared", file));
        Assert.SkipUnless(File.Exists(path), $"{path} is not there.");
        return path;
    }

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "peygir.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The repository is not above the tests.");
        }

        return folder;
    }
}
