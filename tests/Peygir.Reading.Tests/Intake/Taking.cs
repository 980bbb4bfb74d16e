using System.Text;
using Peygir.Reading.Intake;

namespace Peygir.Reading.Tests.Intake;

/// <summary>Hands bytes to the door under a name, as a file would come.</summary>
internal static class Taking
{
    public static Encoding CodePage(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name)!;

    public static IReadOnlyList<IntakeResult> All(byte[] bytes, string name, IntakeOptions? options = null) =>
        [.. ReportFile.Read(new MemoryStream(bytes), name, options)];

    public static IReadOnlyList<IntakeResult> All(string text, string name, IntakeOptions? options = null) =>
        All(Encoding.UTF8.GetBytes(text), name, options);

    public static Report One(byte[] bytes, string name)
    {
        var result = Assert.Single(All(bytes, name));
        Assert.True(result.Succeeded, result.Failure?.ToString());
        return result.Report;
    }

    public static Report One(string text, string name) => One(Encoding.UTF8.GetBytes(text), name);

    public static IntakeFailure Failure(byte[] bytes, string name, IntakeOptions? options = null)
    {
        var failure = Assert.Single(All(bytes, name, options)).Failure;
        Assert.NotNull(failure);
        Assert.Equal(name, failure.Source);
        return failure;
    }

    public static IntakeFailure Failure(string text, string name, IntakeOptions? options = null) =>
        Failure(Encoding.UTF8.GetBytes(text), name, options);
}
