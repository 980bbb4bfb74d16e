namespace Peygir.Cli.Tests;

public class UsageTests
{
    [Fact]
    public void Version_is_a_bare_number()
    {
        var run = Command.Run("--version");
        Assert.Equal(0, run.Code);
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+\n$", run.Out);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("read", "--format", "xml", "a.txt")]
    [InlineData("read", "--date", "12 December", "a.txt")]
    [InlineData("read", "--lang", "de", "a.txt")]
    [InlineData("read", "--max-size", "much", "a.txt")]
    [InlineData("reed", "a.txt")]
    public void Wrong_usage_is_told_on_standard_error_with_code_2(params string[] args)
    {
        var run = Command.Run(args);
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Out);
        Assert.StartsWith("peygir: ", run.Error, StringComparison.Ordinal);
    }
}
