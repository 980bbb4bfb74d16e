using System.Globalization;
using System.Text;

namespace Peygir.Reading.Intake;

/// <summary>Why an input could not be taken in.</summary>
public enum IntakeProblem
{
    /// <summary>No such file or folder.</summary>
    NotFound,

    /// <summary>The system refused to read it.</summary>
    Unreadable,

    /// <summary>It holds no text.</summary>
    Empty,

    /// <summary>It is longer than <see cref="IntakeOptions.MaxSize"/>.</summary>
    TooLong,

    /// <summary>Its bytes are not text in any encoding Peygir knows.</summary>
    Undecodable,

    /// <summary>It is a kind of file Peygir does not read.</summary>
    UnknownFormat,

    /// <summary>It is a PDF that needs a password.</summary>
    Encrypted,

    /// <summary>It is a PDF or a page that cannot be taken apart.</summary>
    Damaged,

    /// <summary>It is not JSON.</summary>
    BrokenJson,

    /// <summary>A field of a JSON report is missing or of the wrong type.</summary>
    WrongField,

    /// <summary>It is in none of the languages Peygir reads.</summary>
    UnknownLanguage,
}

/// <summary>An input that could not be taken in: which, where in it, why, and what to do. Immutable.</summary>
public sealed record IntakeFailure
{
    /// <summary>The file as it was named; "-" for standard input.</summary>
    public required string Source { get; init; }

    /// <summary>The line in it, counted from 1; null where the whole input is meant.</summary>
    public int? Line { get; init; }

    /// <summary>The byte in it, counted from 0; null where no single byte is to blame.</summary>
    public long? Offset { get; init; }

    /// <summary>What kind of problem.</summary>
    public required IntakeProblem Problem { get; init; }

    /// <summary>The problem in one English sentence.</summary>
    public required string Message { get; init; }

    /// <summary>What a person can do about it, in one English sentence; "" where nothing is known.</summary>
    public string Remedy { get; init; } = "";

    /// <summary>For a person: "report.jsonl:3: message remedy".</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Source == "-" ? "standard input" : Source);
        if (Line is { } line)
        {
            text.Append(CultureInfo.InvariantCulture, $":{line}");
        }

        text.Append(": ").Append(Message);
        return Remedy.Length == 0 ? text.ToString() : text.Append(' ').Append(Remedy).ToString();
    }
}
