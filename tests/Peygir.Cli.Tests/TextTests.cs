using System.Text;
using System.Text.Json;

namespace Peygir.Cli.Tests;

public sealed class TextTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("peygir-test");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_text_is_mended_line_for_line()
    {
        var run = Command.Run("text", Write("قيمت ها بالا مي رود\n\nThe plan holds.\nПлан ocтaлcя прежним, и срок не изменился."));
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal("قیمت‌ها بالا می‌رود\n\nThe plan holds.\nПлан остался прежним, и срок не изменился.\n", run.Out);
    }

    [Fact]
    public void Words_come_as_conllu()
    {
        var run = Command.Run("text", "--to", "conllu", Write("Мы построим мост, а они — дорогу. Всё готово.\nWe don't know."));
        Assert.Equal((0, ""), (run.Code, run.Error));
        var sentences = Conllu.Read(run.Out);
        Assert.Equal(["Мы построим мост, а они — дорогу.", "Всё готово.", "We don't know."], sentences.Select(s => s.Text));
        Assert.Equal(["newpar", null, "newpar"], sentences.Select(s => s.Paragraph));
        var word = sentences[0].Words[1];
        Assert.Equal(("построим", "построить", "VERB"), (word.Form, word.Lemma, word.Upos));
        Assert.Contains("Person=1", word.Features, StringComparison.Ordinal);
        Assert.Equal(["We", "do", "n't", "know", "."], sentences[2].Words.Select(w => w.Form));
    }

    [Fact]
    public void Json_has_offsets_into_the_line_as_it_is()
    {
        string[] lines = ["خانه‌ها ساخته می شود.", "12.05.2027", "U+202E \u202Ewas\u202C here, they said yesterday."];
        var run = Command.Run("text", "--to", "jsonl", Write(string.Join('\n', lines)));
        Assert.Equal((0, ""), (run.Code, run.Error));
        var read = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToArray();
        Assert.Equal(lines, read.Select(o => o.GetProperty("text").GetString()));
        Assert.Equal(["fa", null, "en"], read.Select(o => o.GetProperty("lang").GetString()));
        foreach (var line in read)
        {
            foreach (var token in line.GetProperty("sentences").EnumerateArray().SelectMany(s => s.GetProperty("tokens").EnumerateArray()))
            {
                var (start, end) = (token.GetProperty("start").GetInt32(), token.GetProperty("end").GetInt32());
                Assert.Equal(token.GetProperty("form").GetString(), line.GetProperty("text").GetString()![start..end]);
            }
        }
    }

    [Fact]
    public void What_cannot_be_read_is_named_and_the_rest_is_read()
    {
        var run = Command.Run("text", Path.Combine(_folder.FullName, "absent.txt"), Write("Wir bauen die Brücke im kommenden Jahr und eröffnen sie danach feierlich.\nGood morning to you all."));
        Assert.Equal(1, run.Code);
        Assert.Contains("absent.txt", run.Error, StringComparison.Ordinal);
        Assert.Contains("line 1: it is in none of", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("Good morning to you all.\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_too_long_is_left_out_by_its_number()
    {
        var run = Command.Run("text", "--lang", "en", Write("One.\r\n" + new string('a', 10_000_001) + "\rThree.\n\nFive."));
        Assert.Equal(1, run.Code);
        Assert.Contains("line 2: it has more than 10,000,000 characters", run.Error, StringComparison.Ordinal);
        Assert.Equal("One.\nThree.\n\nFive.\n", run.Out);
    }

    [Fact]
    public void Numbers_by_themselves_are_words_too()
    {
        var run = Command.Run("text", "--to", "conllu", Write("12.05.2027\nThe plan holds."));
        Assert.Equal(["12.05.2027", "The plan holds."], Conllu.Read(run.Out).Select(s => s.Text));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_by_name()
    {
        var file = Path.Combine(_folder.FullName, "bytes.txt");
        File.WriteAllBytes(file, [0xC3, 0x28, 0xFF]);
        var run = Command.Run("text", file);
        Assert.Equal(1, run.Code);
        Assert.Contains("bytes.txt: it is not UTF-8", run.Error, StringComparison.Ordinal);
    }

    private string Write(string text)
    {
        var file = Path.Combine(_folder.FullName, "text.txt");
        File.WriteAllText(file, text, new UTF8Encoding(false));
        return file;
    }
}
