using System.Text;
using System.Text.Json;

namespace Peygir.Cli.Tests;

public class ReadTests
{
    private const string English =
        "TEHRAN, Feb 19 (IRNA) - The roads minister said on Monday that the ministry will finish the second bridge by the "
        + "end of the year. She asked the neighbouring country to speed up the work on the railway.";

    private const string Russian =
        "Министр транспорта заявил, что строительство второго моста завершат до конца года. "
        + "Он попросил соседнюю сторону ускорить работы на железной дороге.";

    private const string Persian =
        "وزیر راه روز دوشنبه گفت: ساخت پل دوم را تا پایان سال به پایان می‌رسانیم. وی از طرف مقابل خواست کار راه‌آهن را تسریع کند.";

    private static readonly string[] Contract =
        ["id", "lang", "date", "publisher", "reader", "statements"];

    private static readonly string[] StatementContract =
    [
        "start", "end", "quote", "kind", "speaker", "side", "actors", "addressees", "time", "condition", "area", "status",
        "figures", "subjects", "confidence",
    ];

    public ReadTests() => Assert.SkipUnless(
        typeof(Reading.Reader).Assembly.GetManifestResourceNames().Contains("models/statements.bin"),
        "This build has no models: run ./peygir learn.");

    [Theory]
    [InlineData("en", English)]
    [InlineData("ru", Russian)]
    [InlineData("fa", Persian)]
    public void A_reading_has_the_fields_of_the_contract_in_order_and_quotes_that_are_slices(string language, string text)
    {
        var run = Command.RunWith(Line(new { id = "x\"1", lang = language, date = "2025-02-19", text }), "read", "--format", "jsonl", "-");
        Assert.Equal((0, ""), (run.Code, run.Error));
        var reading = JsonDocument.Parse(Assert.Single(Lines(run.Out))).RootElement;
        Assert.Equal(Contract, reading.EnumerateObject().Take(Contract.Length).Select(p => p.Name));
        Assert.Equal("x\"1", reading.GetProperty("id").GetString());
        Assert.Equal(language, reading.GetProperty("lang").GetString());
        Assert.Equal("2025-02-19", reading.GetProperty("date").GetString());
        foreach (var s in reading.GetProperty("statements").EnumerateArray())
        {
            Assert.Equal(StatementContract, s.EnumerateObject().Take(StatementContract.Length).Select(p => p.Name));
            var (start, end) = (s.GetProperty("start").GetInt32(), s.GetProperty("end").GetInt32());
            Assert.Equal(text[start..end], s.GetProperty("quote").GetString());
            Assert.Equal(JsonValueKind.Number, s.GetProperty("confidence").ValueKind);
        }
    }

    [Fact]
    public void A_report_without_an_id_gets_the_hash_of_its_text_and_letters_stay_readable()
    {
        var run = Command.RunWith(Line(new { text = Russian, publisher = "ТАСС" }), "read", "--format", "jsonl", "-");
        var reading = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(Russian))),
            reading.GetProperty("id").GetString());
        Assert.Contains("\"publisher\":\"ТАСС\"", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_come_in_the_order_of_the_inputs_and_bad_ones_are_named_while_the_rest_is_read()
    {
        var lines = new StringBuilder();
        for (var i = 1; i <= 200; i++)
        {
            lines.Append(i % 50 == 0 ? "{broken\n" : JsonSerializer.Serialize(new { id = $"{i}", text = i % 3 == 0 ? Russian : English }) + "\n");
        }

        var run = Command.RunWith(Encoding.UTF8.GetBytes(lines.ToString()), "read", "--format", "jsonl", "-");
        Assert.Equal(1, run.Code);
        Assert.Equal(
            Enumerable.Range(1, 200).Where(i => i % 50 != 0).Select(i => $"{i}"),
            Lines(run.Out).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()));
        Assert.Equal(
            ["50", "100", "150", "200"],
            Lines(run.Error).Select(l => l.Split(':')[2]));
        Assert.All(Lines(run.Error), l => Assert.StartsWith("peygir: standard input:", l, StringComparison.Ordinal));
    }

    [Fact]
    public void A_result_comes_before_the_input_has_ended()
    {
        using var process = System.Diagnostics.Process.Start(Command.StartInfo("read", "--format", "jsonl", "-"))!;
        process.StandardInput.BaseStream.Write(Line(new { id = "first", text = English }));
        process.StandardInput.BaseStream.Flush();
        Assert.Contains("\"id\":\"first\"", process.StandardOutput.ReadLine(), StringComparison.Ordinal);
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void A_language_it_does_not_read_is_refused_and_not_guessed()
    {
        var german = "Der Minister sagte am Montag, dass die zweite Brücke bis zum Ende des Jahres fertig werde und das Geld bereitstehe.";
        var run = Command.RunWith(Encoding.UTF8.GetBytes(german), "read", "--format", "jsonl", "-");
        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains("Persian, Russian and English", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, Command.RunWith(Encoding.UTF8.GetBytes(german), "read", "--format", "jsonl", "--lang", "en", "-").Code);
    }

    [Fact]
    public void What_is_given_on_the_command_line_overrides_and_without_a_date_the_reading_says_so()
    {
        var plain = JsonDocument.Parse(Command.RunWith(Encoding.UTF8.GetBytes(English), "read", "--format", "jsonl", "-").Out).RootElement;
        Assert.Equal(JsonValueKind.Null, plain.GetProperty("date").ValueKind);
        Assert.Equal("IRNA", plain.GetProperty("publisher").GetString());
        Assert.Contains("--date", plain.GetProperty("remarks")[0].GetString(), StringComparison.Ordinal);
        var given = JsonDocument.Parse(Command.RunWith(
            Encoding.UTF8.GetBytes(English),
            "read", "--format", "jsonl", "--date", "2025-02-19", "--publisher", "P", "-").Out).RootElement;
        Assert.Equal(("2025-02-19", "P"), (given.GetProperty("date").GetString(), given.GetProperty("publisher").GetString()));
        Assert.Empty(given.GetProperty("remarks").EnumerateArray());
    }

    [Fact]
    public void Json_is_one_array_also_when_nothing_was_read()
    {
        var two = Command.RunWith([.. Line(new { id = "1", text = English }), .. Line(new { id = "2", text = Russian })], "read", "--format", "json", "-");
        Assert.Equal(2, JsonDocument.Parse(two.Out).RootElement.GetArrayLength());
        var none = Command.Run("read", "--format", "json", "/no/such/file.txt");
        Assert.Equal((1, 0), (none.Code, JsonDocument.Parse(none.Out).RootElement.GetArrayLength()));
        Assert.Contains("/no/such/file.txt: There is no such file", none.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_in_a_pipe_has_no_colours_and_shows_what_would_act_on_a_terminal()
    {
        var run = Command.RunWith(
            Line(new { title = "A \u202Etitle\u001B[31m", text = English, date = "2025-02-19" }), "read", "-");
        Assert.Equal(0, run.Code);
        Assert.Contains("A ⟨U+202E⟩title⟨U+001B⟩[31m", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', run.Out);
        Assert.Contains("2025-02-19 (1 Esfand 1403)", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_shows_both_ends_of_a_time_in_both_calendars()
    {
        var run = Command.RunWith(
            Line(new { text = "وزیر راه گفت: در سال گذشته ۶۲۰ هزار تن کالا از مرز سرخس جابه‌جا شد.", date = "2025-04-29", lang = "fa" }),
            "read", "-");
        Assert.Contains("2024-03-20..2025-03-20", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 Farvardin 1403 to 30 Esfand 1403 (در سال گذشته)", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_reports_do_not_pile_up_in_memory()
    {
        var line = Line(new { lang = "en", text = new string(' ', 5000) + "." });
        var run = Command.RunWith(
            stream =>
            {
                for (var i = 0; i < 40_000; i++)
                {
                    stream.Write(line);
                }
            },
            ("DOTNET_GCHeapHardLimit", "0x6000000"), // 96 MB, half of what comes in
            "read", "--format", "jsonl", "-");
        Assert.Equal((0, "", 40_000), (run.Code, run.Error, Lines(run.Out).Length));
    }

    private static byte[] Line(object report) => [.. JsonSerializer.SerializeToUtf8Bytes(report), (byte)'\n'];

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
