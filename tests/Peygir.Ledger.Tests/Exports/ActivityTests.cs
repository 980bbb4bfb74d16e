using System.Globalization;
using System.Xml.Linq;

namespace Peygir.Ledger.Tests.Exports;

public class ActivityTests
{
    private readonly List<XElement> _activities =
        [.. XDocument.Load(new MemoryStream(Export.Bytes("iati"))).Root!.Elements("iati-activity")];

    [Fact]
    public void It_keeps_to_the_schema() => OtherReader.ValidateXml("iati.rng", Export.Bytes("iati"));

    [Fact]
    public void The_sector_is_dac_s_and_the_dates_are_typed()
    {
        var bridge = _activities[0];
        Assert.Equal(("210", "2"), (bridge.Element("sector")!.Attribute("code")!.Value, bridge.Element("sector")!.Attribute("vocabulary")!.Value));
        Assert.Equal(
            ["1 2025-05-01", "2 2026-01-09", "3 2026-03-20"],
            bridge.Elements("activity-date").Select(d => $"{d.Attribute("type")!.Value} {d.Attribute("iso-date")!.Value}"));
        Assert.Equal(["2", "4", "5", "1"], _activities.Select(a => a.Element("activity-status")!.Attribute("code")!.Value));
    }

    [Fact]
    public void Shares_of_recipients_add_up()
    {
        var shares = _activities[0].Elements("recipient-country").Select(r => decimal.Parse(r.Attribute("percentage")!.Value, CultureInfo.InvariantCulture));
        Assert.Equal(100, shares.Sum());
    }
}
