using System.Globalization;

namespace Peygir.Reading.Intake.Formats;

/// <summary>The problems of size, worded once.</summary>
internal static class Limit
{
    public static IntakeException Exceeded(string what, long maxSize) => new(IntakeProblem.TooLong,
        string.Create(CultureInfo.InvariantCulture, $"{what} is longer than {maxSize:N0} bytes."),
        "Split it, or raise the limit with --max-size.");

    public static IntakeException Empty() => new(IntakeProblem.Empty, "It holds no text.", "Give it a report to read.");
}
