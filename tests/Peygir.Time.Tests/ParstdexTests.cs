using System.Text.Json;
using Peygir.Text;

namespace Peygir.Time.Tests;

/// <summary>The sentences of parstdex, a Persian tagger of times, with the spans its authors marked, where they are at hand.</summary>
public class ParstdexTests
{
    private const int AtLeast = 290;

    [Fact]
    public void Sentences_have_exactly_the_spans_that_its_authors_marked()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Repository.Shared("data/time/fa-parstdex-tests.json")));
        int sentences = 0, exact = 0;
        foreach (var test in json.RootElement.EnumerateArray())
        {
            var sentence = test.GetProperty("test_input").GetString()!;
            using var marked = JsonDocument.Parse(test.GetProperty("expected").GetString()!);
            var expected = marked.RootElement.EnumerateArray().Select(span => (Offset(sentence, span[0].GetInt32()), Offset(sentence, span[1].GetInt32())));
            var found = TimeFinder.Find(TextAnalyzer.Default.Analyze(sentence, Language.Persian)).Select(t => (t.Span.Start, t.Span.End));
            sentences++;
            exact += expected.SequenceEqual(found) ? 1 : 0;
        }

        Assert.True(exact >= AtLeast, $"{exact} of {sentences}");
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
