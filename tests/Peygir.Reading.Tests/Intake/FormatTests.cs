using Peygir.Reading.Intake;

namespace Peygir.Reading.Tests.Intake;

public sealed class FormatTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("peygir-test");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("{\"text\":\"line\"}\n{\"text\":\"line\"}\n", "line", 2)]
    [InlineData("{\n\"text\":\"object\"\n}\n", "object", 1)]
    [InlineData("[{\"text\":\"item\"}]", "item", 1)]
    [InlineData("\n  <!doctype html><title>t</title><p>page</p>", "page", 1)]
    [InlineData("[Photo] A plain text", "[Photo] A plain text", 1)]
    [InlineData("{a} plain text", "{a} plain text", 1)]
    public void Standard_input_is_told_by_how_it_begins(string input, string text, int count)
    {
        var results = Taking.All(input, "-");
        Assert.Equal(count, results.Count);
        Assert.All(results, r => Assert.Equal(text, r.Report?.Text));
    }

    [Fact]
    public void A_folder_is_read_in_ordinal_order_without_hidden_files_and_other_kinds()
    {
        Write("b.txt", "b");
        Write("B.txt", "B");
        Write("a/z.jsonl", "{\"text\":\"z\"}");
        Write("a/Z.html", "<p>Z</p>");
        Write(".hidden.txt", "hidden");
        Write("note.md", "other");
        Assert.Equal(["B", "Z", "z", "b"], ReportFile.Read(_folder.FullName).Select(r => r.Report?.Text));
    }

    [Fact]
    public void A_link_round_in_a_circle_ends()
    {
        Write("a/a.txt", "a");
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "a", "up"), _folder.FullName);
        Assert.Single(ReportFile.Read(_folder.FullName));
    }

    [Fact]
    public void A_bad_file_in_a_folder_costs_that_file_only()
    {
        Write("1.txt", "one");
        Write("2.txt", "");
        Write("3.json", "{");
        Write("4.txt", "four");
        var results = ReportFile.Read(_folder.FullName).ToList();
        Assert.Equal(["one", null, null, "four"], results.Select(r => r.Report?.Text));
        Assert.Equal([IntakeProblem.Empty, IntakeProblem.BrokenJson], results[1..3].Select(r => r.Failure!.Problem));
    }

    [Fact]
    public void What_is_not_there_is_named()
    {
        var missing = Path.Combine(_folder.FullName, "none.txt");
        var failure = Assert.Single(ReportFile.Read(missing)).Failure;
        Assert.Equal((missing, IntakeProblem.NotFound), (failure!.Source, failure.Problem));
        Assert.Equal(IntakeProblem.Empty, Assert.Single(ReportFile.Read(_folder.FullName)).Failure!.Problem);
    }

    [Fact]
    public void The_limit_holds_for_files()
    {
        var options = new IntakeOptions { MaxSize = 10 };
        Assert.Equal(IntakeProblem.TooLong, Taking.Failure("eleven byte", "a.txt", options).Problem);
        Assert.True(Assert.Single(Taking.All("ten bytes!", "a.txt", options)).Succeeded);
    }

    [Fact]
    public void What_is_given_takes_the_place_of_what_a_report_says()
    {
        var options = new IntakeOptions { Date = new(2024, 5, 1), Language = "en", Publisher = "P" };
        var report = Assert.Single(Taking.All("{\"text\":\"a\",\"date\":\"2020-01-01\",\"publisher\":\"Q\"}", "a.jsonl", options)).Report;
        Assert.Equal((new NodaTime.LocalDate(2024, 5, 1), "en", "P"), (report!.Date, report.Language, report.Publisher));
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
