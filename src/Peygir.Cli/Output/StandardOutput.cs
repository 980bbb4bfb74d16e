using Microsoft.Win32.SafeHandles;

namespace Peygir.Cli.Output;

/// <summary>Where results go.</summary>
internal static class StandardOutput
{
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
