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
    [InlineData("read", "--fromat", "csv", "a.txt")]
    [InlineData("read", "-x", "a.txt")]
    [InlineData("reed", "a.txt")]
    [InlineData("when")]
    [InlineData("when", "tomorrow", "--file", "a.txt")]
    [InlineData("when", "tomorrow", "--format", "csv")]
    [InlineData("when", "tomorrow", "--side", "iran")]
    [InlineData("when", "tomorrow", "--date", "today")]
    [InlineData]
    public void Wrong_usage_is_told_on_standard_error_with_code_2(params string[] args)
    {
        var run = Command.Run(args);
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Out);
        var lines = run.Error.TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("peygir: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("Try: peygir ", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain('\t', run.Error);
    }

    [Theory]
    [InlineData("--format", "xml", "table, json, jsonl, csv, html")]
    [InlineData("--lang", "de", "fa, ru, en")]
    [InlineData("--date", "1404-09-31x", "2025-12-12")]
    public void What_is_wrong_is_named_with_what_to_write(string option, string value, string remedy)
    {
        var error = Command.Run("read", option, value, "a.txt").Error;
        Assert.Contains($"{option} {value}: ", error, StringComparison.Ordinal);
        Assert.Contains(remedy, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("./-x.txt")]
    [InlineData("@x.txt")]
    [InlineData("--", "-x.txt")]
    public void A_name_that_looks_like_something_else_can_be_given(params string[] args)
    {
        var run = Command.Run(["read", .. args]);
        Assert.Equal(1, run.Code);
        Assert.Contains($"{args[^1]}: There is no such file", run.Error, StringComparison.Ordinal);
    }
}
