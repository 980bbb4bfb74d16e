namespace Peygir.Reading;

/// <summary>A registry file is wrong; the message begins with its name and line.</summary>
public sealed class RegistryException : Exception
{
    /// <summary>An error at a line of a file.</summary>
    public RegistryException(string file, long line, string problem, Exception? inner = null)
        : base($"{file}:{line}: {problem}", inner)
    {
        File = file;
        Line = line;
    }

    /// <summary>The file's name.</summary>
    public string File { get; }

    /// <summary>The line, from 1.</summary>
    public long Line { get; }
}
