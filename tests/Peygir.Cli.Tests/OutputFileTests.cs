using System.Text;

namespace Peygir.Cli.Tests;

public sealed class OutputFileTests : IDisposable
{
    private const string Text = "The roads minister said on Monday that the ministry will finish the second bridge by the end of the year.";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("peygir test");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Results_go_to_the_file_and_take_the_place_of_what_was_there()
    {
        var input = Write("in.txt", Text);
        var output = Write("out.jsonl", new string('x', 100_000));
        var run = Command.Run("read", "--format", "jsonl", "-o", output, input);
        Assert.Equal((0, "", ""), (run.Code, run.Out, run.Error));
        Assert.Equal(Command.Run("read", "--format", "jsonl", input).Out, File.ReadAllText(output));
    }

    [Fact]
    public void A_file_that_is_to_be_read_is_never_written_over()
    {
        var input = Write("in.txt", Text);
        var link = Path.Combine(_folder.FullName, "link.txt");
        File.CreateSymbolicLink(link, input);
        foreach (var output in (string[])[input, link, Path.Combine(_folder.FullName, ".", "in.txt")])
        {
            var run = Command.Run("read", "-o", output, input);
            Assert.Equal(2, run.Code);
            Assert.StartsWith($"peygir: {input}: ", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(Text, File.ReadAllText(input));
    }

    [Fact]
    public void A_folder_that_is_read_may_hold_the_output()
    {
        Write("in.txt", Text);
        var output = Path.Combine(_folder.FullName, "out.jsonl");
        for (var i = 0; i < 2; i++)
        {
            var run = Command.Run("read", "--format", "jsonl", "-o", output, _folder.FullName);
            Assert.Equal((0, ""), (run.Code, run.Error));
            Assert.Single(File.ReadAllLines(output));
        }
    }

    [Fact]
    public void What_cannot_be_written_is_told_before_anything_is_read()
    {
        var input = Write("in.txt", Text);
        var folder = Command.Run("read", "-o", _folder.FullName, input);
        Assert.Equal(2, folder.Code);
        Assert.Contains("this is a folder", folder.Error, StringComparison.Ordinal);
        Assert.Equal(2, Command.Run("read", "-o", Path.Combine(_folder.FullName, "none", "out"), input).Code);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }
}
