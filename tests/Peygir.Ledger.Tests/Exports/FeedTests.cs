using System.ServiceModel.Syndication;
using System.Xml;

namespace Peygir.Ledger.Tests.Exports;

public class FeedTests
{
    [Fact]
    public void A_feed_reader_finds_the_newest_change_first()
    {
        var feed = OtherReader.Python(
            "feedparser",
            """
            f = feedparser.parse(data)
            print(json.dumps({"bozo": int(f.bozo), "version": f.version, "entries": [{"title": e.title, "id": e.id, "updated": e.updated, "link": e.get("link", ""), "content": e.content[0].value} for e in f.entries]}))
            """,
            Export.Bytes("atom"));
        Assert.Equal((0, "atom10"), (feed.GetProperty("bozo").GetInt32(), feed.GetProperty("version").GetString()));
        var entries = feed.GetProperty("entries").EnumerateArray().ToList();
        Assert.Equal(
            ["Overdue", "Kept", "Progressed", "Moved", "Opened", "Opened"],
            entries.Select(e => e.GetProperty("title").GetString()!.Split(':')[0]));
        Assert.Equal("2026-03-21T00:00:00Z", entries[0].GetProperty("updated").GetString());
        Assert.Contains("پل ارس", entries[3].GetProperty("content").GetString(), StringComparison.Ordinal);
        Assert.Equal(entries.Count, entries.Select(e => e.GetProperty("id").GetString()).Distinct().Count());
        Assert.Equal("https://news.example/r1?a=1&b=%D9%BE%D9%84", entries[^1].GetProperty("link").GetString());
    }

    [Fact]
    public void A_second_reader_finds_the_same()
    {
        using var xml = XmlReader.Create(new MemoryStream(Export.Bytes("atom")));
        var items = SyndicationFeed.Load(xml).Items.ToList();
        Assert.Equal(6, items.Count);
        Assert.Equal(new DateTimeOffset(2026, 3, 21, 0, 0, 0, TimeSpan.Zero), items[0].LastUpdatedTime);
    }

    [Fact]
    public void It_does_not_grow_with_the_ledger()
    {
        var many = Enumerable.Range(0, 1000).Select(i => Sample.Bridge() with { Id = $"c{i:0000}" });
        using var xml = XmlReader.Create(new MemoryStream(Export.Bytes("atom", new Sample([.. many]))));
        var items = SyndicationFeed.Load(xml).Items.ToList();
        Assert.Equal(500, items.Count);
        Assert.All(items, i => Assert.StartsWith("Overdue", i.Title.Text, StringComparison.Ordinal));
    }
}
