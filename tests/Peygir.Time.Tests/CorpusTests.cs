using System.Text.Json;
using Peygir.Text;

namespace Peygir.Time.Tests;

/// <summary>Texts by others, where they are at hand.</summary>
public class CorpusTests
{
    [Fact]
    public void Most_times_that_others_marked_are_found()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Repository.Shared("data/time/fa-parstdex-tests.json")));
        int marked = 0, found = 0;
        foreach (var test in json.RootElement.EnumerateArray())
        {
            var sentence = test.GetProperty("test_input").GetString()!;
            var text = TextAnalyzer.Default.Analyze(sentence, Language.Persian);
            var times = TimeFinder.Find(text);
            Laws.Check(text);
            using var spans = JsonDocument.Parse(test.GetProperty("expected").GetString()!);
            foreach (var span in spans.RootElement.EnumerateArray())
            {
                var gold = new TextSpan(Offset(sentence, span[0].GetInt32()), Offset(sentence, span[1].GetInt32()));
                marked++;
                found += times.Any(t => t.Span.Overlaps(gold)) ? 1 : 0;
            }
        }

        // Half of what is marked there are clocks, habits and other times that no statement of office is about. The
        // share guards against regressions and says nothing of quality.
        Assert.True(found >= 0.5 * marked, $"{found} of {marked}");
    }

    [Theory]
    [InlineData("text/fars.jsonl", Language.Persian)]
    [InlineData("text/kremlin-ru.jsonl", Language.Russian)]
    public void The_laws_hold_for_reports(string file, Language language)
    {
        foreach (var line in File.ReadLines(Repository.Shared(file)).Where((_, i) => i % 40 == 0).Take(40))
        {
            using var report = JsonDocument.Parse(line);
            Laws.Check(TextAnalyzer.Default.Analyze(report.RootElement.GetProperty("text").GetString()!, language));
        }
    }

    // Its offsets count code points.
    private static int Offset(string text, int codePoints)
    {
        var offset = 0;
        for (var i = 0; i < codePoints && offset < text.Length; i++)
        {
            offset += char.IsSurrogatePair(text, offset) ? 2 : 1;
        }

        return offset;
    }
}
