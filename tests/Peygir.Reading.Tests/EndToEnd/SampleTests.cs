namespace Peygir.Reading.Tests.EndToEnd;

/// <summary>What the samples must yield at the least, so that the demo keeps its promises.</summary>
public class SampleTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, Report>> s_samples = new(Corpora.Samples);

    [Theory]
    [InlineData("01-sarakhs-port-agreed-fa", "2025-04-29", "خبرگزاری هیرکان")]
    [InlineData("02-sarakhs-port-repeated-en", "2025-06-11", "Caspian Wire")]
    [InlineData("03-sarakhs-port-delayed-fa", "2025-09-16", "خبرگزاری هیرکان")]
    [InlineData("04-sarakhs-port-progress-ru", "2025-12-04", "Степной вестник")]
    [InlineData("05-sarakhs-port-opened-fa", "2026-03-03", "خبرگزاری هیرکان")]
    [InlineData("06-grain-terminal-planned-ru", "2025-03-13", "Волжский телеграф")]
    [InlineData("07-grain-terminal-land-fa", "2025-07-06", "خبرگزاری هیرکان")]
    [InlineData("08-grain-terminal-slips-ru", "2025-10-08", "Волжский телеграф")]
    [InlineData("09-grain-terminal-equipment-en", "2025-11-20", "Caspian Wire")]
    [InlineData("10-grain-terminal-tested-fa", "2026-01-27", "خبرگزاری هیرکان")]
    [InlineData("11-power-line-agreed-en", "2025-05-15", "Caspian Wire")]
    [InlineData("12-power-line-progress-ru", "2025-08-19", "Степной вестник")]
    [InlineData("power-line-kept-en", "2025-12-03", "Caspian Wire")]
    [InlineData("power-line-opened-ru", "2026-02-12", "Степной вестник")]
    [InlineData("power-line-review-fa", "2026-02-18", "خبرگزاری هیرکان")]
    public void A_sample_tells_its_day_its_publisher_and_its_headline(string sample, string day, string publisher)
    {
        var reading = Reader.Default.Read(s_samples.Value[sample]);
        Assert.Equal(day, reading.Date is { } date ? NodaTime.Text.LocalDatePattern.Iso.Format(date) : "");
        Assert.Equal(publisher, reading.Report.Publisher);
        Assert.NotEqual("", reading.Report.Title);
        Assert.Empty(reading.Remarks);
    }

    [Theory]
    [InlineData("01-sarakhs-port-agreed-fa", "بخش ایرانی بندر خشک تا پایان آذر امسال به بهره‌برداری می‌رسد", StatementKind.Pledge, "IRN", "2025-12-21")]
    [InlineData("01-sarakhs-port-agreed-fa", "در سال گذشته ۶۲۰ هزار تن کالا از مرز سرخس جابه‌جا شد", StatementKind.Indicator, "IRN", "2025-03-20")]
    [InlineData("01-sarakhs-port-agreed-fa", "ترکمنستان آماده است در صورتی که واگن کافی در اختیار باشد، روزانه سه قطار باری به سمت ایران روانه کند", StatementKind.Pledge, "TKM", "")]
    [InlineData("02-sarakhs-port-repeated-en", "the Iranian section would open by the end of Azar", StatementKind.Pledge, "IRN", "2025-12-21")]
    [InlineData("02-sarakhs-port-repeated-en", "the joint working group would meet in Mashhad on June 19 to settle the tariff for transit wagons", StatementKind.Agreement, "", "2025-06-19")]
    [InlineData("03-sarakhs-port-delayed-fa", "این بخش تا پایان سال افتتاح میشود", StatementKind.Pledge, "IRN", "2026-03-20")]
    [InlineData("04-sarakhs-port-progress-ru", "иранская часть откроется до 20 марта 2026 года", StatementKind.Pledge, "IRN", "2026-03-20")]
    [InlineData("05-sarakhs-port-opened-fa", "مرحله دوم، شامل سردخانه و پایانه غلات، تا شهریور ۱۴۰۵ ساخته خواهد شد", StatementKind.Pledge, "IRN", "2026-09-22")]
    [InlineData("06-grain-terminal-planned-ru", "поставит оборудование для элеватора до 1 октября", StatementKind.Pledge, "RUS", "2025-10-01")]
    [InlineData("06-grain-terminal-planned-ru", "Первый корабль с зерном терминал примет до конца года", StatementKind.Pledge, "RUS", "2025-12-31")]
    [InlineData("06-grain-terminal-planned-ru", "участок будет передан подрядчику в течение двух месяцев, если проект пройдёт экологическую экспертизу", StatementKind.Pledge, "IRN", "2025-05-13")]
    [InlineData("07-grain-terminal-land-fa", "تجهیزات همانطور که قول داده ایم تا اول اکتبر به بندر میرسد", StatementKind.Pledge, "RUS", "2025-10-01")]
    [InlineData("08-grain-terminal-slips-ru", "терминал примет первое судно в феврале 2026 года", StatementKind.Pledge, "RUS", "2026-02-28")]
    [InlineData("09-grain-terminal-equipment-en", "the engineers would arrive on December 10", StatementKind.Pledge, "RUS", "2025-12-10")]
    [InlineData("09-grain-terminal-equipment-en", "We will hire 150 local workers before the terminal opens", StatementKind.Pledge, "IRN", "")]
    [InlineData("10-grain-terminal-tested-fa", "نخستین کشتی حامل گندم روسیه ۲۵ بهمن در این پایانه پهلو می‌گیرد", StatementKind.Pledge, "IRN", "2026-02-14")]
    [InlineData("10-grain-terminal-tested-fa", "سازمان بنادر هزینه پهلوگیری کشتی‌های کوچک را تا پایان سال ۱۴۰۵ افزایش نمی‌دهد", StatementKind.Pledge, "IRN", "2027-03-20")]
    [InlineData("11-power-line-agreed-en", "Kazakhstan and Uzbekistan signed an agreement on Thursday to build a second high-voltage line", StatementKind.Agreement, "", "2025-05-15")]
    [InlineData("11-power-line-agreed-en", "the substation would be ready in November", StatementKind.Pledge, "UZB", "2025-11-30")]
    [InlineData("11-power-line-agreed-en", "Astana was ready to deliver 300 MW in winter if Uzbekistan upgraded its substation in time", StatementKind.Pledge, "KAZ", "2026-02-28")]
    [InlineData("12-power-line-progress-ru", "линии электропередачи Шымкент — Ташкент установлено 96 опор из 280", StatementKind.Indicator, "KAZ", "")]
    [InlineData("power-line-kept-en", "Kazakhstan has completed its part of the power line to Tashkent", StatementKind.Progress, "KAZ", "")]
    [InlineData("power-line-kept-en", "the substation would not be ready before the end of January", StatementKind.Pledge, "UZB", "2026-01-31")]
    [InlineData("power-line-opened-ru", "В этом году мы увеличим закупку электроэнергии у соседей на 20 процентов", StatementKind.Pledge, "UZB", "2026-12-31")]
    [InlineData("power-line-opened-ru", "готов построить третью линию, если будет найден инвестор", StatementKind.Pledge, "KAZ", "")]
    [InlineData("power-line-review-fa", "وزارت نیرو تا پایان فروردین ۱۴۰۵ طرح فنی اتصال را به همسایگان تحویل می‌دهد", StatementKind.Pledge, "IRN", "2026-04-20")]
    [InlineData("power-line-review-fa", "مذاکره با ترکمنستان از آذرماه آغاز شده و هنوز ادامه دارد", StatementKind.Progress, "IRN", "2026-02-18")]
    public void What_a_sample_is_about_is_found(string sample, string words, StatementKind kind, string side, string end)
    {
        var statement = new Read(s_samples.Value[sample]).At(words);
        Assert.Equal((kind, side, end), (statement.Kind, statement.Side, Read.EndOf(statement)));
    }
}
