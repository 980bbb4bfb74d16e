using Microsoft.Win32.SafeHandles;
using Peygir.Reading.Intake;

namespace Peygir.Cli.Output;

/// <summary>Where results go.</summary>
internal static class StandardOutput
{
    /// <summary>The file that results go to, by its real path; null where they go to a terminal, a pipe or a device.</summary>
    public static string? FileOf(string? file)
    {
        // Where the system does not show what standard output is, it is not known to be a file.
        var path = FilePath.Real(file ?? "/proc/self/fd/1");
        return path is not null && File.Exists(path) && !path.StartsWith("/dev/", StringComparison.Ordinal) ? path : null;
    }

    /// <summary>Whether whoever was reading the results has gone: EPIPE, which .NET hands on as the number itself.</summary>
    public static bool IsBrokenPipe(IOException e) => (e.HResult & 0xFFFF) == 32;

    /// <summary>Writes to standard output; where that fails, the error says so.</summary>
    /// <exception cref="IOException">It cannot be written to.</exception>
    public static void Write(Action<Stream> write)
    {
        try
        {
            using var output = Open(null);
            write(output);
            output.Flush();
        }
        catch (IOException e) when (!IsBrokenPipe(e))
        {
            throw new IOException($"the results could not be written: {e.Message}", e);
        }
    }

    /// <summary>Standard output, or the file.</summary>
    public static Stream Open(string? file)
    {
        if (file is not null)
        {
            return File.Create(file);
        }

        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        // The console's own stream says nothing when the other end of a pipe has gone (`peygir read ... | head`);
        // a file stream does, so that reading can stop. It is no good on a file, though: there it would write
        // at a position of its own, over what others append through the same descriptor.
        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }
}
