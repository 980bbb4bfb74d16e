using System.Text;
using Peygir.Reading.Intake.Encodings;
using Peygir.Reading.Intake.Formats;

namespace Peygir.Reading.Intake;

/// <summary>
/// Takes reports in from files, folders and streams. Stateless, thread-safe. Results come one by one as the input
/// is read, so that memory stays flat; what cannot be read comes as a failure in its place and ends nothing.
/// Nothing is ever fetched from a network.
/// </summary>
public static class ReportFile
{
    /// <summary>Takes in a file, all files Peygir reads under a folder (sorted by name), or "-", standard input.</summary>
    public static IEnumerable<IntakeResult> Read(string path, IntakeOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= IntakeOptions.Default;
        if (path == "-")
        {
            return Read(Console.OpenStandardInput(), "-", options);
        }

        return Guard(Directory.Exists(path) ? Folder(path, options) : One(path, options), path);
    }

    /// <summary>Takes in a stream, and closes it at the end; <paramref name="name"/> tells its format by its ending.</summary>
    public static IEnumerable<IntakeResult> Read(Stream stream, string name, IntakeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Guard(Contents(stream, name, options ?? IntakeOptions.Default), name);
    }

    private const string Blank = " \t\r\n\u00A0\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF";

    private static IEnumerable<IntakeResult> Folder(string path, IntakeOptions options)
    {
        var any = false;
        foreach (var file in InputFiles.Under(path))
        {
            if (options.Except is not null && FilePath.Real(file) == options.Except)
            {
                continue;
            }

            any = true;
            foreach (var result in Guard(One(file, options), file))
            {
                yield return result;
            }
        }

        if (!any)
        {
            throw new IntakeException(IntakeProblem.Empty, "The folder holds no file that Peygir reads.",
                "It looks for .txt, .html, .pdf, .json and .jsonl.");
        }
    }

    private static IEnumerable<IntakeResult> One(string path, IntakeOptions options)
    {
        if (!File.Exists(path))
        {
            throw new IntakeException(IntakeProblem.NotFound, "There is no such file or folder.", "Check the name.");
        }

        foreach (var result in Contents(File.OpenRead(path), path, options))
        {
            yield return result;
        }
    }

    private static IEnumerable<IntakeResult> Contents(Stream stream, string name, IntakeOptions options)
    {
        using var peeked = new PeekedStream(stream, options.Progress);
        var format = FormatOf(peeked, name);
        var results = format == InputFormat.JsonLines
            ? JsonLines.Read(TextDecoder.AsUtf8(peeked), name, options)
            : Whole(ReadAll(peeked, options.MaxSize), format, name);
        foreach (var result in results)
        {
            yield return result.Succeeded
                ? IntakeResult.Of(result.Source, result.Line, Override(result.Report, options))
                : result;
        }
    }

    private static InputFormat FormatOf(PeekedStream stream, string name)
    {
        var head = stream.Peek();
        InputFormats.RefuseForeign(head);
        var format = InputFormats.FromName(name);
        return format == InputFormat.Unknown ? InputFormats.FromContent(head) : format;
    }

    private static IEnumerable<IntakeResult> Whole(byte[] bytes, InputFormat format, string name) =>
        bytes.AsSpan().IndexOfAnyExcept(" \t\r\n"u8) < 0 ? throw Limit.Empty() : format switch
        {
            InputFormat.Json => JsonFile.Read(bytes, name),
            InputFormat.Html => [IntakeResult.Of(name, null, HtmlReport.Parse(bytes))],
            InputFormat.Pdf => [IntakeResult.Of(name, null, PdfReport.Parse(bytes))],
            _ => [IntakeResult.Of(name, null, Plain(TextDecoder.Decode(bytes)))],
        };

    // Text of byte order marks, joiners and spaces only says as little as an empty file.
    private static Report Plain(string text) =>
        text.AsSpan().TrimStart().TrimStart(Blank).IsEmpty ? throw Limit.Empty() : new Report { Text = text };

    private static byte[] ReadAll(Stream stream, long maxSize)
    {
        using var all = new MemoryStream();
        var block = new byte[64 * 1024];
        for (int n; (n = stream.Read(block)) > 0;)
        {
            if (all.Length + n > maxSize)
            {
                throw Limit.Exceeded("It", maxSize);
            }

            all.Write(block, 0, n);
        }

        return all.ToArray();
    }

    private static Report Override(Report report, IntakeOptions options) => report with
    {
        Date = options.Date ?? report.Date,
        Language = options.Language ?? report.Language,
        Publisher = options.Publisher ?? report.Publisher,
    };

    /// <summary>Turns what goes wrong inside an input into its last result.</summary>
    private static IEnumerable<IntakeResult> Guard(IEnumerable<IntakeResult> results, string source)
    {
        using var each = results.GetEnumerator();
        while (true)
        {
            IntakeFailure? failure = null;
            try
            {
                if (!each.MoveNext())
                {
                    yield break;
                }
            }
            catch (IntakeException e)
            {
                failure = e.At(source);
            }
            catch (DecoderFallbackException e)
            {
                failure = new IntakeException(IntakeProblem.Undecodable, $"The text breaks off: {e.Message}",
                    "Save it as UTF-8.").At(source);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                failure = new IntakeException(IntakeProblem.Unreadable, e.Message, "Check that you may read it.").At(source);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // A fault of ours or of a library's on one file must not cost the others; it is named.
                failure = new IntakeException(
                    IntakeProblem.Damaged, $"Peygir failed on this file: {e.GetType().Name}: {e.Message}", "Please report it, with the file if you may.").At(source);
            }

            if (failure is not null)
            {
                yield return IntakeResult.Of(failure);
                yield break;
            }

            yield return each.Current;
        }
    }
}
