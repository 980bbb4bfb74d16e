using System.Text;
using System.Text.Json.Nodes;

namespace Peygir.Cli.Tests;

public class ReadmeTests
{
    // What a model thinks of the sentence may change when it is learnt anew; all else in the README's output may not.
    private static readonly string[] s_learnt = ["addressees", "confidence"];

    [Fact]
    public void The_output_shown_in_the_readme_is_the_output_that_comes()
    {
        var readme = File.ReadAllText(Repository.PathOf("README.md"));
        var text = Between(readme, "whose text is `", "`:");
        var shown = JsonNode.Parse(Between(readme, "```json\n", "```"))!;
        var report = new JsonObject { ["text"] = text };
        foreach (var given in (string[])["id", "lang", "date", "publisher"])
        {
            report[given] = shown[given]!.DeepClone();
        }

        var run = Command.RunWith(Encoding.UTF8.GetBytes(report.ToJsonString() + "\n"), "read", "--format", "jsonl", "-");
        var came = JsonNode.Parse(run.Out)!;
        Assert.Equal(Names(shown), Names(came));
        Assert.Equal(Names(shown["statements"]![0]!), Names(came["statements"]![0]!));
        foreach (var name in s_learnt)
        {
            Assert.Equal(shown["statements"]![0]![name]!.GetValueKind(), came["statements"]![0]![name]!.GetValueKind());
            shown["statements"]![0]![name] = came["statements"]![0]![name]!.DeepClone();
        }

        Assert.Equal(shown.ToJsonString(), came.ToJsonString());
    }

    private static IEnumerable<string> Names(JsonNode node) => node.AsObject().Select(p => p.Key);

    private static string Between(string text, string open, string close)
    {
        var start = text.IndexOf(open, StringComparison.Ordinal) + open.Length;
        Assert.True(start >= open.Length, $"README.md has no {open}");
        return text[start..text.IndexOf(close, start, StringComparison.Ordinal)];
    }
}
