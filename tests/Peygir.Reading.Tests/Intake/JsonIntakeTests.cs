using System.Text;
using Peygir.Reading.Intake;

namespace Peygir.Reading.Tests.Intake;

public class JsonIntakeTests
{
    [Fact]
    public void All_fields_are_taken_and_all_but_text_may_be_left_out()
    {
        var report = Taking.One(
            """{"id":"7","lang":"RU","date":"2025-12-12","publisher":"П","title":"З","text":"Т\nТ","url":"https://a.example/"}""",
            "a.jsonl");
        Assert.Equal(
            new Report
            {
                Id = "7",
                Language = "ru",
                Date = new(2025, 12, 12),
                Publisher = "П",
                Title = "З",
                Text = "Т\nТ",
                Url = "https://a.example/",
            },
            report);
        Assert.Equal(new Report { Text = "Т" }, Taking.One("""{"text":"Т","date":null}""", "a.jsonl"));
        Assert.Equal(new Report { Text = "Т" }, Taking.One("""{"id":" ","text":"Т","date":""}""", "a.jsonl"));
    }

    [Theory]
    [InlineData("{broken", IntakeProblem.BrokenJson)]
    [InlineData("{\"text\":\"a\"} {\"text\":\"b\"}", IntakeProblem.BrokenJson)]
    [InlineData("{\"text\":\"a\",\"text\":\"b\"}", IntakeProblem.BrokenJson)]
    [InlineData("[1]", IntakeProblem.WrongField)]
    [InlineData("{\"title\":\"no text\"}", IntakeProblem.WrongField)]
    [InlineData("{\"text\":[\"a\"]}", IntakeProblem.WrongField)]
    [InlineData("{\"text\":\"a\",\"id\":7}", IntakeProblem.WrongField)]
    [InlineData("{\"text\":\"a\",\"date\":\"12/12/2025\"}", IntakeProblem.WrongField)]
    [InlineData("{\"text\":\"a\",\"date\":\"2025-02-30\"}", IntakeProblem.WrongField)]
    [InlineData("{\"text\":\"a\",\"date\":\"1404-09-20\"}", IntakeProblem.WrongField)]
    [InlineData("{\"text\":\"a\",\"lang\":\"de\"}", IntakeProblem.UnknownLanguage)]
    [InlineData("{\"text\":\"  \"}", IntakeProblem.Empty)]
    [InlineData("{\"text\":\"a \\ud83d b\"}", IntakeProblem.Undecodable)]
    public void A_bad_line_costs_that_line_only(string line, IntakeProblem problem)
    {
        var results = Taking.All($"{{\"text\":\"one\"}}\n\n{line}\r\n{{\"text\":\"two\"}}\n", "a.jsonl");
        Assert.Equal(3, results.Count);
        Assert.Equal("one", results[0].Report?.Text);
        Assert.Equal(problem, results[1].Failure?.Problem);
        Assert.Equal(3, results[1].Failure?.Line);
        Assert.NotEmpty(results[1].Failure!.Remedy);
        Assert.Equal(("two", 4), (results[2].Report?.Text, results[2].Line ?? 0));
    }

    [Fact]
    public void A_broken_byte_in_a_line_is_named_by_line_and_byte()
    {
        byte[] bytes = [.. "{\"text\":\"a\"}\n{\"text\":\""u8, 0xC3, 0x28, .. "\"}\n"u8];
        var failure = Taking.All(bytes, "a.jsonl")[1].Failure;
        Assert.Equal((IntakeProblem.Undecodable, 2, 9L), (failure!.Problem, failure.Line, failure.Offset));
    }

    [Fact]
    public void A_line_over_the_limit_is_passed_over_and_the_next_is_read()
    {
        var text = $"{{\"text\":\"{new string('a', 200_000)}\"}}\n{{\"text\":\"b\"}}";
        var results = Taking.All(text, "a.jsonl", new() { MaxSize = 1000 });
        Assert.Equal((IntakeProblem.TooLong, 1), (results[0].Failure!.Problem, results[0].Line));
        Assert.Equal("b", results[1].Report?.Text);
    }

    [Fact]
    public void Lines_may_come_in_utf_16()
    {
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("{\"text\":\"вода\"}\n{\"text\":\"آب\"}\n")];
        Assert.Equal(["вода", "آب"], Taking.All(bytes, "a.jsonl").Select(r => r.Report?.Text));
    }

    [Fact]
    public void Lines_come_before_the_stream_has_ended()
    {
        using var stream = new Endless();
        Assert.Equal(3, ReportFile.Read(stream, "a.jsonl").Take(3).Count(r => r.Succeeded));
    }

    [Fact]
    public void A_json_file_holds_one_report_or_an_array_and_a_bad_one_in_it_is_named_by_its_line()
    {
        Assert.Equal("a", Taking.One("{\n  \"text\": \"a\"\n}", "a.json").Text);
        var results = Taking.All("[\n {\"text\": \"a\"},\n {\"text\": 1},\n {\"text\": \"b\"}\n]", "a.json");
        Assert.Equal(["a", null, "b"], results.Select(r => r.Report?.Text));
        Assert.Equal((IntakeProblem.WrongField, 3), (results[1].Failure!.Problem, results[1].Line));
    }

    [Fact]
    public void What_stands_before_a_break_in_a_json_file_is_still_read()
    {
        var results = Taking.All("[\n{\"text\":\"a\"},\n{\"text\":", "a.json");
        Assert.Equal("a", results[0].Report?.Text);
        Assert.Equal(IntakeProblem.BrokenJson, results[1].Failure?.Problem);
        Assert.Equal(3, results[1].Failure?.Line);
    }

    [Fact]
    public void A_json_file_may_hold_reports_one_after_another()
    {
        var results = Taking.All("{\"text\":\"a\"}\n{\"text\":1}\n\n{\"text\":\"b\"}\n", "a.json");
        Assert.Equal(["a", null, "b"], results.Select(r => r.Report?.Text));
        Assert.Equal([1, 2, 4], results.Select(r => r.Line ?? 0));
    }

    [Fact]
    public void A_break_is_told_by_its_byte_and_what_it_costs()
    {
        Assert.Contains("(byte 13 of the line)", Taking.Failure("{\"text\":\"a\" \"b\"}", "a.jsonl").Message, StringComparison.Ordinal);
        var failure = Taking.All("[\n{\"text\":\"a\"},\n{\"text\":}, {\"text\":\"b\"}]", "a.json")[1].Failure;
        Assert.Equal(3, failure?.Line);
        Assert.Contains("what follows in the file was not read", failure?.Remedy, StringComparison.Ordinal);
    }

    /// <summary>The same line for ever.</summary>
    private sealed class Endless : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var line = "{\"text\":\"again\"}\n"u8;
            var n = Math.Min(buffer.Length, line.Length);
            line[..n].CopyTo(buffer);
            return n;
        }
    }
}
