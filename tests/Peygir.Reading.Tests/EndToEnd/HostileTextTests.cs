using CsCheck;
using Peygir.Text;

namespace Peygir.Reading.Tests.EndToEnd;

/// <summary>Texts nobody would publish, made of the samples by cutting, inserting and mixing.</summary>
public class HostileTextTests
{
    private static readonly string[] s_inserts =
    [
        "\u200C", "\u200F\u202E", "\u2066", "\uFEFF", "\0", "\uD83D", "\uDE00", "\uD83D\uDE00", "\uD835\uDC00\uD835\uDC01", "\U0001EE00", "e\u0301\u0308\u0334",
        "ِّٰ", "ﷺ", "ﻻ", "\u2028", "\r", "\n\n", "\t", "\u00A0", "«", "»", "\"", "(", "—", "-", ":", "،", "...", "؟!", "*****", "ـــــ",
        "۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹ درصد", "99999999999999999999999999999999999999 миллиардов тонн", "1e999", "1/0", "-5,5,5%",
        "۳۱ اسفند ۱۴۰۴", "31 февраля 2025 года", "February 30, 2025", "в 99999 году", "تا پایان سال ۹۹۹۹۹", "0000-00-00", "1404/13/45", "through 9999", "десять миллионов лет назад",
        "В.Путин: ", "А.Б.В.Г.Д.: ", " гفت: ", "mіnіster", "وزير امور خارجه ", " сказал он", " he said he said ", "если", "if", "اگر", "به گزارش ", "/ТАСС/. ",
    ];

    private static readonly Lazy<string[]> s_texts = new(() => [.. Corpora.Samples().Values.Select(r => r.Text)]);

    private static readonly Gen<string> s_text = Gen.Select(Gen.Int[0, 14], Gen.Double[0, 1], Gen.Int[50, 900], (i, at, length) =>
    {
        var text = s_texts.Value[i];
        var start = (int)(at * at * text.Length);
        return text.Substring(start, Math.Min(length, text.Length - start));
    });

    private static readonly Gen<Func<string, string>> s_mutation = Gen.OneOf(
        Gen.Select(Gen.Double[0, 1], Gen.Int[0, s_inserts.Length - 1].Select(i => s_inserts[i]), (at, insert) => (Func<string, string>)(t => t.Insert(At(t, at), insert))),
        Gen.Select(Gen.Double[0, 1], Gen.Int[1, 40], (at, n) => (Func<string, string>)(t => t.Remove(At(t, at), Math.Min(n, t.Length - At(t, at))))),
        Gen.Select(Gen.Double[0, 1], Gen.Char, (at, c) => (Func<string, string>)(t => t.Insert(At(t, at), c.ToString()))),
        Gen.Double[0, 1].Select(at => (Func<string, string>)(t => t[At(t, at)..] + t[..At(t, at)])),
        Gen.Select(Gen.Double[0, 1], s_text, (at, other) => (Func<string, string>)(t => t[..At(t, at)] + other)),
        Gen.Double[0, 1].Select(at => (Func<string, string>)(t => string.Concat(t[..At(t, at)].Split('.', '\n')) + t[At(t, at)..])));

    private static readonly Gen<string> s_mutated =
        Gen.Select(s_text, s_mutation.Array[1, 12], (text, mutations) => mutations.Aggregate(text, (t, mutate) => mutate(t)));

    [Fact]
    public void Every_span_holds_and_a_second_reading_equals_the_first() =>
        Gen.Select(s_mutated, Gen.Int[0, 2].Select(i => (Language)i), Gen.Bool).Sample(
            (text, language, dated) => Reads(new()
            {
                Text = text,
                Language = language.Code(),
                Date = dated ? new(2025, 12, 12) : null,
            }));

    [Fact]
    public void A_text_whose_language_is_not_given_is_read_by_the_same_laws_or_refused() => s_mutated.Sample(text =>
    {
        try
        {
            Reads(new() { Text = text });
        }
        catch (UnknownLanguageException)
        {
            Assert.Throws<UnknownLanguageException>(() => Reader.Default.Read(new() { Text = text }));
        }
    });

    [Theory]
    [InlineData("Торговля выросла на 999999999999999999999999 миллиардов тонн.")]
    [InlineData("Trade grew to 999,999,999,999,999,999,999 trillion dollars in 9999999 years.")]
    [InlineData("وزیر گفت که تجارت به ۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹ میلیارد میلیارد میلیارد تومان رسید.")]
    public void A_number_too_great_to_be_held_breaks_nothing(string text) => Reads(new() { Text = text, Date = new(2025, 12, 12) });

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n\u200C\u202E\0")]
    [InlineData("\uD83D")]
    [InlineData(".")]
    [InlineData("،،،،")]
    public void Of_a_text_without_words_nothing_is_read(string text) => Assert.All(
        Languages.All,
        language => Assert.Empty(Reader.Default.Read(new() { Text = text, Language = language.Code() }).Statements));

    private static void Reads(Report report)
    {
        var reading = Reader.Default.Read(report);
        ReadingLaws.Hold(report, reading);
        Assert.Equal(ReadingLaws.Text(reading), ReadingLaws.Text(Reader.Default.Read(report)));
    }

    private static int At(string text, double part) => (int)(part * text.Length);
}
