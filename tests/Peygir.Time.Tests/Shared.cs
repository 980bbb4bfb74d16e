namespace Peygir.Time.Tests;

/// <summary>The data beside the repository, which is no part of it.</summary>
internal static class Shared
{
    /// <summary>The full path of a file; the test is skipped where it is not there.</summary>
    public static string File(string path)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !System.IO.File.Exists(Path.Combine(root.FullName, "peygir.slnx")))
        {
            root = root.Parent;
        }

        var file = Path.GetFullPath(Path.Combine(root?.FullName ?? ".", "..", "shared", path));
        Assert.SkipUnless(System.IO.File.Exists(file), $"There is no {file}.");
        return file;
    }
}
