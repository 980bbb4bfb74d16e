using NodaTime;
using Peygir.Cli.Output;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Cli.Tests;

public sealed class LabelsTests
{
    [Theory]
    [InlineData("2026-03-20", "2026-03-20", "20 March 2026", "20 марта 2026", "۲۰ مارس ۲۰۲۶")]
    [InlineData("2026-01-01", "2026-01-31", "1–31 January 2026", "1–31 января 2026", "۱ تا ۳۱ ژانویهٔ ۲۰۲۶")]
    [InlineData("2025-01-01", "2025-09-30", "1 January – 30 September 2025", "1 января – 30 сентября 2025", "۱ ژانویه تا ۳۰ سپتامبر ۲۰۲۵")]
    [InlineData("2025-12-22", "2026-03-20", "22 December 2025 – 20 March 2026", "22 декабря 2025 – 20 марта 2026", "۲۲ دسامبر ۲۰۲۵ تا ۲۰ مارس ۲۰۲۶")]
    public void An_interval_says_once_what_both_its_ends_share(string start, string end, string english, string russian, string persian)
    {
        var (from, to) = (Day(start), Day(end));
        Assert.Equal([persian, russian, english], Languages.All.Select(l => Labels.Of(l).Dates.Gregorian(from, to)));
    }

    [Fact]
    public void The_solar_calendar_has_its_own_months_and_years()
    {
        Assert.Equal("1 Dey – 29 Esfand 1404", Labels.Of(Language.English).Dates.Solar(Day("2025-12-22"), Day("2026-03-20")));
        Assert.Equal("1–29 эсфанда 1404", Labels.Of(Language.Russian).Dates.Solar(Day("2026-02-20"), Day("2026-03-20")));
        Assert.Equal("۳۰ اسفند ۱۴۰۳ تا ۱ فروردین ۱۴۰۴", Labels.Of(Language.Persian).Dates.Solar(Day("2025-03-20"), Day("2025-03-21")));
        Assert.Null(Labels.Of(Language.Persian).Dates.Solar(Day("0600-01-01"), Day("2025-03-21")));
    }

    [Theory]
    [InlineData(Language.English, "1,250,000.5", "13%")]
    [InlineData(Language.Russian, "1\u00A0250\u00A0000,5", "13\u00A0%")]
    [InlineData(Language.Persian, "۱٬۲۵۰٬۰۰۰٫۵", "۱۳٪")]
    public void Numbers_are_written_as_the_language_writes_them(Language language, string number, string percent)
    {
        Assert.Equal(number, Labels.Of(language).Number(1_250_000.5m));
        Assert.Equal(percent, Labels.Of(language).Percent(13));
    }

    [Theory]
    [InlineData(Language.English, "Iran", "SCO")]
    [InlineData(Language.Russian, "Иран", "SCO")]
    [InlineData(Language.Persian, "ایران", "SCO")]
    public void Parties_go_by_their_names_and_unknown_ones_by_their_code(Language language, string iran, string body)
    {
        var labels = Labels.Of(language);
        Assert.Equal(iran, labels.Party("IRN"));
        Assert.Equal(Registry.Default.Entry(EntryKind.Body, body)!.Name(language), labels.Party(body));
        Assert.Equal("Nowhere", labels.Party("Nowhere"));
    }

    [Fact]
    public void Every_language_has_words_for_all_kinds_areas_and_units()
    {
        string[] keys =
        [
            .. Enum.GetValues<StatementKind>().Select(Keys.Kind),
            .. Registry.Default.Entries.Where(e => e.Kind == EntryKind.Area).Select(e => e.Id),
            .. Units().Where(u => u is not ("percent" or "item")).Select(u => "unit." + u),
            "planned", "started", "ongoing", "completed", "delayed", "cancelled",
            "calendar.iso", "calendar.persian", "calendar.islamic",
        ];
        Assert.All(Languages.All, language =>
        {
            var labels = Labels.Of(language);
            Assert.All(keys, key => Assert.True(labels.Knows(key), $"{language}: {key}"));
        });
    }

    private static IEnumerable<string> Units() => Directory.GetFiles(Repository.PathOf("src", "Peygir.Time", "Tables"), "units-*.txt")
        .SelectMany(File.ReadLines).Where(line => line.Contains('\t') && line[0] != '#').Select(line => line[..line.IndexOf('\t')]).Distinct();

    private static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
