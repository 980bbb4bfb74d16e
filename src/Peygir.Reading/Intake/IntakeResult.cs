using System.Diagnostics.CodeAnalysis;

namespace Peygir.Reading.Intake;

/// <summary>A report that was taken in, or why one was not: one of the two is always there. Immutable.</summary>
public sealed record IntakeResult
{
    private IntakeResult(string source, int? line) => (Source, Line) = (source, line);

    /// <summary>The file it came from, as it was named; "-" for standard input.</summary>
    public string Source { get; }

    /// <summary>The line it stands in, counted from 1, where the file holds many reports.</summary>
    public int? Line { get; }

    /// <summary>The report; null where it could not be taken in.</summary>
    public Report? Report { get; private init; }

    /// <summary>Why it could not be taken in; null where it was.</summary>
    public IntakeFailure? Failure { get; private init; }

    /// <summary>Whether there is a report.</summary>
    [MemberNotNullWhen(true, nameof(Report))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool Succeeded => Report is not null;

    internal static IntakeResult Of(string source, int? line, Report report) => new(source, line) { Report = report };

    internal static IntakeResult Of(IntakeFailure failure) => new(failure.Source, failure.Line) { Failure = failure };
}
