using Peygir.Reading.Intake.Formats;

namespace Peygir.Reading.Intake;

/// <summary>
/// Takes reports in from files, folders and streams. Stateless, thread-safe. Results come one by one as the input
/// is read, so that memory stays flat; what cannot be read comes as a failure in its place and ends nothing.
/// </summary>
public static class ReportFile
{
    /// <summary>Takes in a file, all files Peygir reads under a folder (sorted by name), or "-", standard input.</summary>
    public static IEnumerable<IntakeResult> Read(string path, IntakeOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= IntakeOptions.Default;
        return path == "-" ? Read(Console.OpenStandardInput(), "-", options) : Read(File.OpenRead(path), path, options);
    }

    /// <summary>Takes in a stream, and closes it at the end; <paramref name="name"/> tells its format by its ending.</summary>
    public static IEnumerable<IntakeResult> Read(Stream stream, string name, IntakeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return ReadAll(stream, name, options ?? IntakeOptions.Default);
    }

    private static IEnumerable<IntakeResult> ReadAll(Stream stream, string name, IntakeOptions options)
    {
        using (stream)
        {
            foreach (var result in JsonLines.Read(stream, name, options))
            {
                yield return result.Succeeded
                    ? IntakeResult.Of(result.Source, result.Line, Override(result.Report, options))
                    : result;
            }
        }
    }

    private static Report Override(Report report, IntakeOptions options) => report with
    {
        Date = options.Date ?? report.Date,
        Language = options.Language ?? report.Language,
        Publisher = options.Publisher ?? report.Publisher,
    };
}
