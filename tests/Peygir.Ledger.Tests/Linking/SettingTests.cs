using System.Collections.Immutable;
using Peygir.Ledger.Recording;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Ledger.Tests.Linking;

/// <summary>What a statement is recorded with of the report around it.</summary>
public class SettingTests
{
    [Fact]
    public void What_is_named_nearest_comes_first_and_once()
    {
        var setting = Setting(
            "Gas for Turkey",
            "Kazakhstan was spoken of. Hospitals need doctors. Ports are busy. The railway to Armenia is late. By May the railway will [be ready], said Georgia.");
        Assert.Equal(
            ["concept0:railway", "party0:GEO", "concept1:gas", "party1:TUR", "party2:ARM", "party4:KAZ"],
            setting.Where(e => e.Contains("railway", StringComparison.Ordinal) || e.EndsWith(":gas", StringComparison.Ordinal) || e.StartsWith("party", StringComparison.Ordinal)));
        Assert.Contains("concept3:port", setting);
        Assert.DoesNotContain(setting, e => e.EndsWith(":hospital", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("concept0:land-ground", "concept", 0, "land-ground")]
    [InlineData("party4:IRN", "party", 4, "IRN")]
    [InlineData("name3:5g:x", "name", 3, "5g:x")]
    public void An_entry_is_read_as_it_was_written(string entry, string sort, int nearness, string value)
    {
        var read = SettingEntry.Parse(entry);
        Assert.Equal((sort, (Nearness)nearness, value), (read.Sort, read.Nearness, read.Value));
        Assert.Equal(entry, read.ToString());
    }

    [Fact]
    public void An_entry_of_an_earlier_ledger_is_of_the_sentence_before() =>
        Assert.Equal(new(SettingEntry.Concept, Nearness.Before, "land"), SettingEntry.Parse("concept:land"));

    private static ImmutableArray<string> Setting(string title, string marked)
    {
        var (start, end) = (marked.IndexOf('[', StringComparison.Ordinal), marked.IndexOf(']', StringComparison.Ordinal) - 1);
        var report = new Report { Id = "r", Language = "en", Title = title, Text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal) };
        var reading = Reader.Default.Read(report, [new(new TextSpan(start, end), StatementKind.Pledge)]);
        return Assert.Single(Recorder.Default.Record(reading).Statements).Setting;
    }
}
