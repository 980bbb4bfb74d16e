namespace Peygir.Reading.Tests.EndToEnd;

public class CorpusTests
{
    // Every fifth report of the Persian news: all of it takes a minute in a debug build.
    [Theory]
    [InlineData("text/kremlin-ru.jsonl", 1)]
    [InlineData("text/fars.jsonl", 5)]
    public void Whatever_was_published_is_read_and_every_span_holds(string file, int step) =>
        Parallel.ForEach(
            Corpora.Reports(file).Where((_, n) => n % step == 0),
            report => ReadingLaws.Hold(report, Reader.Default.Read(report)));
}
