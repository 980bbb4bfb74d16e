using System.Text;

namespace Peygir.Ledger.Tests.Exports;

public class CalendarTests
{
    [Fact]
    public void A_calendar_program_finds_each_deadline_as_an_all_day_event()
    {
        var events = OtherReader.Python(
            "icalendar",
            """
            cal = icalendar.Calendar.from_ical(data)
            print(json.dumps([{"uid": str(e["UID"]), "start": str(e["DTSTART"].dt), "end": str(e["DTEND"].dt), "date": type(e["DTSTART"].dt).__name__,
              "summary": str(e["SUMMARY"]), "description": str(e["DESCRIPTION"]), "status": str(e["STATUS"]), "sequence": int(e["SEQUENCE"])} for e in cal.walk("VEVENT")]))
            """,
            Export.Bytes("ical"));
        Assert.Equal(2, events.GetArrayLength());
        var bridge = events[0];
        string Of(string name) => bridge.GetProperty(name).GetString()!;
        Assert.Equal(("cbridge234567@peygir", "2026-03-20", "2026-03-21", "date"), (Of("uid"), Of("start"), Of("end"), Of("date")));
        Assert.Equal("Iran: " + Sample.Bridge().Title, Of("summary"));
        Assert.Contains("20 March 2026 = 29 Esfand 1404 = ۲۹ اسفند ۱۴۰۴", Of("description"), StringComparison.Ordinal);
        Assert.Equal(1, bridge.GetProperty("sequence").GetInt32());
        Assert.Equal("CANCELLED", events[1].GetProperty("status").GetString());
        Assert.StartsWith("a, b; \"c\": =HYPERLINK(\"http://a.example\";\"x\"), ", events[1].GetProperty("summary").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_reader_finds_the_same()
    {
        var calendar = Ical.Net.Calendar.Load(Export.Text("ical"))!;
        Assert.Equal(["cbridge234567@peygir", "chostile23456@peygir"], calendar.Events.Select(e => e!.Uid));
        Assert.Contains("\"x\"), \\n; <b>&amp; \u202E \uD83D\uDE00\uFFFD ", calendar.Events[1]!.Summary, StringComparison.Ordinal);
        var bridge = calendar.Events[0]!;
        Assert.Equal((2026, 3, 20), (bridge.Start!.Year, bridge.Start.Month, bridge.Start.Day));
        Assert.True(bridge.IsAllDay);
    }

    [Fact]
    public void No_line_is_longer_than_75_bytes_and_no_letter_is_cut()
    {
        var lines = Export.Text("ical").Split("\r\n");
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain(lines, line => line.Contains('\n', StringComparison.Ordinal) || line.Contains('\u0007', StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith(' ') && Encoding.UTF8.GetByteCount(line) > 70);
    }

    [Fact]
    public void An_event_that_moves_stays_the_same_event()
    {
        var first = Sample.Bridge() with { Deadlines = [Sample.Bridge().Deadlines[0]] };
        var before = Ical.Net.Calendar.Load(Export.Text("ical", new Sample(first)))!.Events[0]!;
        var after = Ical.Net.Calendar.Load(Export.Text("ical"))!.Events[0]!;
        Assert.Equal(before.Uid, after.Uid);
        Assert.True(after.Sequence > before.Sequence);
    }
}
