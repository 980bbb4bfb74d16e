using Peygir.Reading.Intake;

namespace Peygir.Ledger.Exports;

/// <summary>Writes a file that is there when it is whole: until then it goes by another name, and where writing fails nothing stays.</summary>
public static class WholeFile
{
    /// <summary>Writes a file; one of that name is replaced. Into a device or a pipe it is written as it comes.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes what is in it.</param>
    /// <exception cref="IOException">It cannot be written, or is a folder.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(write);
        CheckPlace(path);

        if (IsDevice(path))
        {
            using var device = new FileStream(path, FileMode.Open, FileAccess.Write);
            write(device);
            return;
        }

        // A link goes on leading to the file.
        var real = FilePath.Real(path) ?? path;
        var unfinished = real + ".part";
        try
        {
            using (var file = new FileStream(unfinished, FileMode.Create))
            {
                write(file);
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, real, overwrite: true);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new UnauthorizedAccessException($"{path}: you may not write to its folder. Name a file in another.", e);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    private static void CheckPlace(string path)
    {
        if (Directory.Exists(path))
        {
            throw new IOException($"{path}: this is a folder. Name a file in it.");
        }

        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"{path}: the folder {folder} is not there. Make it, or name a file in another.");
        }
    }

    // A file that took its place would be in the way of all who use it.
    private static bool IsDevice(string path) => new[] { path, FilePath.Real(path) ?? "" }.Any(p =>
        p.StartsWith("/dev/", StringComparison.Ordinal) || p.StartsWith("/proc/", StringComparison.Ordinal));
}
