namespace Peygir.Cli.Commands;

/// <summary>Files that commands read beside reports; what is wrong with one is told by its name.</summary>
internal static class InputFile
{
    /// <summary>Opens a file.</summary>
    /// <exception cref="IOException">It is not there, is a folder, or may not be read.</exception>
    public static FileStream Open(string path)
    {
        if (Directory.Exists(path))
        {
            throw new IOException($"{path}: this is a folder. Name a file in it.");
        }

        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"{path}: there is no such file. Check the name.");
        }

        try
        {
            return File.OpenRead(path);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new IOException($"{path}: you may not read this file. Give yourself the right to, or name another.", e);
        }
    }
}
