using System.Text;
using Peygir.Reading.Intake;

namespace Peygir.Reading.Tests.Intake;

public class EncodingTests
{
    private const string Russian =
        "Министр транспорта заявил, что строительство моста «Северный» завершат до конца года. Деньги на это выделены.";

    // As windows-1256 has it: the letters of Arabic for ye, those of Persian for pe, che, zhe, gaf and kaf.
    private const string Persian =
        "وزير نيرو گفت: ساخت پل تازه، گزارش ژرفا و چند پروژه کوچک تا پايان سال به سرانجام مي رسد.";

    private const string English = "The minister said the “northern” bridge – a naïve plan – won’t be finished before May.";

    [Theory]
    [InlineData("utf-8", Persian)]
    [InlineData("utf-8", Russian)]
    [InlineData("utf-16", Persian)]
    [InlineData("utf-16", English)]
    [InlineData("utf-16BE", Russian)]
    [InlineData("utf-16BE", Persian)]
    [InlineData("utf-16", "a short one")]
    public void Unicode_is_read_with_and_without_its_mark(string name, string text)
    {
        var encoding = Encoding.GetEncoding(name);
        Assert.Equal(text, Taking.One(encoding.GetBytes(text), "a.txt").Text);
        Assert.Equal(text, Taking.One([.. encoding.GetPreamble(), .. encoding.GetBytes(text)], "a.txt").Text);
    }

    [Theory]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void Utf_32_is_known_by_its_mark_and_not_taken_for_utf_16(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        Assert.Equal(Russian, Taking.One([.. encoding.GetPreamble(), .. encoding.GetBytes(Russian)], "a.txt").Text);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Lines_of_json_may_be_in_utf_16_under_any_name(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var lines = encoding.GetBytes($"{{\"text\":\"{Persian}\"}}\r\n{{\"text\":\"{English}\"}}\r\n");
        foreach (var bytes in (byte[][])[lines, [.. encoding.GetPreamble(), .. lines]])
        {
            Assert.Equal([Persian, English], Taking.All(bytes, "a.jsonl").Select(r => r.Report?.Text));
            Assert.Equal([Persian, English], Taking.All(bytes, "-").Select(r => r.Report?.Text));
        }
    }

    [Theory]
    [InlineData("The minister said on Monday that \0 the bridge would be finished.")]
    [InlineData("The minister said on Monday, that\0 the bridge would be finished.")]
    [InlineData("a b c d\0e")]
    public void A_zero_byte_is_named_and_does_not_turn_words_into_other_scripts(string text)
    {
        var failure = Taking.Failure(Encoding.UTF8.GetBytes(text), "a.txt");
        Assert.Equal((IntakeProblem.UnknownFormat, text.IndexOf('\0')), (failure.Problem, (int)failure.Offset!));
    }

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF \r\n\u00A0\u200C\t")]
    [InlineData("\u200F\n")]
    public void Text_of_marks_and_spaces_only_is_empty(string text) =>
        Assert.Equal(IntakeProblem.Empty, Taking.Failure(Encoding.UTF8.GetBytes(text), "a.txt").Problem);

    [Fact]
    public void Utf_8_cut_off_within_a_letter_is_named_where_it_ends()
    {
        var bytes = Encoding.UTF8.GetBytes(Persian.TrimEnd('.'));
        Assert.Equal(bytes.Length - 2, Taking.Failure(bytes[..^1], "a.txt").Offset);
    }

    [Theory]
    [InlineData("windows-1256", Persian)]
    [InlineData("windows-1251", Russian)]
    [InlineData("koi8-r", "Министр транспорта заявил, что строительство моста завершат до конца года.")]
    [InlineData("windows-1252", English)]
    [InlineData("windows-1251", "МОСКВА. МИНИСТР ТРАНСПОРТА ОБЕЩАЛ ПОСТРОИТЬ МОСТ")]
    [InlineData("windows-1256", "سلام به همه مردم ايران")]
    public void Legacy_encodings_are_told_by_the_words_they_make(string name, string text) =>
        Assert.Equal(text, Taking.One(Taking.CodePage(name).GetBytes(text), "a.txt").Text);

    [Fact]
    public void A_broken_byte_in_utf_8_is_named_and_never_replaced()
    {
        var before = Encoding.UTF8.GetBytes(Russian);
        byte[] broken = [.. before, 0xFF, .. Encoding.UTF8.GetBytes(Russian)];
        var failure = Taking.Failure(broken, "a.txt");
        Assert.Equal(IntakeProblem.Undecodable, failure.Problem);
        Assert.Equal(before.Length, failure.Offset);
    }

    [Fact]
    public void Half_a_character_at_the_end_of_utf_16_is_named()
    {
        byte[] broken = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Mast"), 0x3D, 0xD8];
        Assert.Equal(IntakeProblem.Undecodable, Taking.Failure(broken, "a.txt").Problem);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        var noise = new byte[4000];
        new Random(7).NextBytes(noise);
        Assert.Contains(Taking.Failure(noise, "a.txt").Problem, new[] { IntakeProblem.Undecodable, IntakeProblem.UnknownFormat });
        Assert.Equal(IntakeProblem.UnknownFormat, Taking.Failure([.. "PK\u0003\u0004"u8, .. noise], "a.txt").Problem);
    }

    [Theory]
    [InlineData("windows-1251", "windows-1251")]
    [InlineData("windows-1251", "utf-8")]
    [InlineData("koi8-r", "koi8-r")]
    [InlineData("utf-8", "windows-1251")]
    public void A_page_may_name_its_encoding_and_may_be_wrong(string written, string declared)
    {
        const string words = "Министр транспорта заявил, что строительство моста завершат до конца года.";
        var encoding = written == "utf-8" ? Encoding.UTF8 : Taking.CodePage(written);
        var page = $"<html><head><meta charset=\"{declared}\"><title>Мост</title></head><body><p>{words}</p></body></html>";
        var report = Taking.One(encoding.GetBytes(page), "a.html");
        Assert.Equal(words, report.Text);
        Assert.Equal("Мост", report.Title);
    }
}
