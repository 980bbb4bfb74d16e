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
    [InlineData("1404-09-20", "20 Azar 1404 is 2025-12-11")]
    [InlineData("1404-02-31", "31 Ordibehesht 1404 is 2025-05-21")]
    [InlineData("۱۴۰۴/۹/۲۰", "20 Azar 1404 is 2025-12-11")]
    public void A_day_of_the_Solar_Hijri_calendar_is_told_in_the_Gregorian(string day, string remedy)
    {
        foreach (var command in new string[][] { ["list", "--as-of"], ["when", "tomorrow", "--date"], ["read", "a.txt", "--date"] })
        {
            var run = Command.Run([.. command, day]);
            Assert.Equal(2, run.Code);
            Assert.Contains($"{command[^1]} {day}: ", run.Error, StringComparison.Ordinal);
            Assert.Contains(remedy, run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("FILE is missing", "read")]
    [InlineData("FILE is empty", "read", "")]
    [InlineData("--output is given without a value. Write --output FILE.", "read", "a.txt", "--output")]
    [InlineData("--date is given more than once", "read", "a.txt", "--date", "2025-01-01", "--date", "2025-01-02")]
    [InlineData("STATEMENT is missing", "review", "accept")]
    [InlineData("--reason is missing. Write --reason TEXT.", "review", "merge", "cbbbbbbbbbbbb", "ccccccccccccc")]
    [InlineData("many: this is no NUMBER", "review", "undo", "many", "--reason", "x")]
    [InlineData("\"more\" is one word too many", "list", "more")]
    [InlineData("--store \"\": this is empty", "list", "--store", "")]
    [InlineData("--store mysql://host/db: a ledger is a file, or a PostgreSQL database", "list", "--store", "mysql://host/db")]
    public void Wrong_usage_names_what_is_wrong(string problem, params string[] args) =>
        Assert.Contains("peygir: " + problem, Command.Run(args).Error, StringComparison.Ordinal);

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
