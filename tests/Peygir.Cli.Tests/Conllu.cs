using System.Globalization;

namespace Peygir.Cli.Tests;

/// <summary>A strict reader of CoNLL-U, after universaldependencies.org/format.html.</summary>
internal static class Conllu
{
    internal sealed record Word(string Form, string Lemma, string Upos, string Features);

    internal sealed record Sentence(string Text, string? Paragraph, IReadOnlyList<Word> Words);

    /// <summary>The sentences of a file; fails where the file is not as the format has it.</summary>
    public static IReadOnlyList<Sentence> Read(string file)
    {
        Assert.EndsWith("\n\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', file);
        return [.. file[..^2].Split("\n\n").Select(Parse)];
    }

    private static Sentence Parse(string block)
    {
        var lines = block.Split('\n');
        var comments = lines.TakeWhile(l => l.StartsWith("# ", StringComparison.Ordinal)).Select(l => l[2..]).ToArray();
        var words = lines.Skip(comments.Length).Select(Columns).ToArray();
        var text = Assert.Single(comments, c => c.StartsWith("text = ", StringComparison.Ordinal))["text = ".Length..];
        Assert.Single(comments, c => c.StartsWith("sent_id = ", StringComparison.Ordinal));
        Assert.NotEmpty(words);
        var (read, surface, covered) = (new List<Word>(), "", 0);
        foreach (var columns in words)
        {
            var space = columns[9] == "SpaceAfter=No" ? "" : " ";
            if (columns[0].Split('-') is [var first, var last])
            {
                Assert.Equal(Number(first), read.Count + 1);
                Assert.All(columns[2..9], c => Assert.Equal("_", c));
                (surface, covered) = (surface + columns[1] + space, Number(last));
                continue;
            }

            read.Add(new(columns[1], columns[2], columns[3], columns[5]));
            Assert.Equal(Number(columns[0]), read.Count);
            surface += read.Count <= covered ? "" : columns[1] + space;
        }

        // What stands behind the last word is no part of the sentence.
        Assert.Equal(text, surface.TrimEnd(' '));
        Assert.Single(words, w => w[6] == "0");
        return new(text, comments.SingleOrDefault(c => c == "newpar"), read);
    }

    private static int Number(string id) => int.Parse(id, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string[] Columns(string line)
    {
        var columns = line.Split('\t');
        Assert.Equal(10, columns.Length);
        Assert.All(columns, c => Assert.NotEqual("", c.Trim()));
        Assert.Matches(columns[0].Contains('-', StringComparison.Ordinal) ? "^_$" : "^[A-Z]+$", columns[3]);
        var features = columns[5].Split('|');
        Assert.Equal(features.Order(StringComparer.OrdinalIgnoreCase), features);
        return columns;
    }
}
