namespace Peygir.Reading.Intake;

/// <summary>Carries a problem from inside a format's reader to the door, which knows the file's name.</summary>
internal sealed class IntakeException(IntakeProblem problem, string message, string remedy = "") : Exception(message)
{
    public IntakeProblem Problem { get; } = problem;

    public string Remedy { get; } = remedy;

    public long? Offset { get; init; }

    public int? Line { get; init; }

    public IntakeFailure At(string source, int? line = null) => new()
    {
        Source = source,
        Line = line ?? Line,
        Offset = Offset,
        Problem = Problem,
        Message = Message,
        Remedy = Remedy,
    };
}
