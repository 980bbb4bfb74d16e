using System.Text.Json;

namespace Peygir.Ledger.Tests.Exports;

public class EventRecordTests
{
    private readonly List<JsonElement> _events = [.. Export.Text("plover").TrimEnd('\n').Split('\n').Select(l => JsonDocument.Parse(l).RootElement)];

    [Fact]
    public void Statements_become_events_of_the_scheme() => Assert.Equal(
        ["AGREE IRN>ARM", "AGREE IRN>ARM", "COOPERATE IRN>AZE", "AGREE RUS,IRN>ARM", "COOPERATE RUS,IRN>ARM", "REQUEST IRN>ARM"],
        _events.Select(e => $"{e.GetProperty("event").GetString()} {Codes(e, "source")}>{Codes(e, "target")}"));

    [Fact]
    public void Offsets_point_at_the_words() => Assert.All(_events, e =>
    {
        var info = e.GetProperty("textInfo");
        var text = Sample.Whole.Report(info.GetProperty("report").GetString()!).Text;
        Assert.Equal(e.GetProperty("text").GetString(), text[info.GetProperty("start").GetInt32()..info.GetProperty("end").GetInt32()]);
    });

    private static string Codes(JsonElement e, string name) =>
        string.Join(',', e.GetProperty(name).EnumerateArray().Select(a => a.GetProperty("code").GetString()));
}
