namespace Peygir.Time.Tests;

public class AbsoluteDateTests
{
    [Theory]
    [InlineData("قرارداد [۲۱ آذر ۱۴۰۴] امضا شد.", "2025-12-12")]
    [InlineData("قرارداد [۲۱ آذرماه ۱۴۰۴] امضا شد.", "2025-12-12")]
    [InlineData("قرارداد [۲۱ آذر ماه سال ۱۴۰۴] امضا شد.", "2025-12-12")]
    [InlineData("قرارداد [21 آذر 1404] امضا شد.", "2025-12-12")]
    [InlineData("قرارداد [بیست و یکم آذر ۱۴۰۴] امضا شد.", "2025-12-12")]
    [InlineData("قرارداد [در روز جمعه ۲۱ آذر ۱۴۰۴] امضا شد.", "2025-12-12")]
    [InlineData("قرارداد [در تاریخ ۱۴۰۴/۰۹/۲۱] امضا شد.", "2025-12-12")]
    [InlineData("قرارداد [مورخ ۱۴۰۴/۹/۲۱] امضا شد.", "2025-12-12")]
    [InlineData("قرارداد [۱۴۰۴-۰۹-۲۱] امضا شد.", "2025-12-12")]
    [InlineData("قرارداد [۳۰ اسفند ۱۴۰۳] امضا شد.", "2025-03-20")]
    [InlineData("قرارداد [۲۹ اسفند ۱۴۰۴] امضا شد.", "2026-03-20")]
    [InlineData("قرارداد [یکم فروردین ۱۴۰۵] امضا شد.", "2026-03-21")]
    [InlineData("قرارداد [۱۲ دسامبر ۲۰۲۵] امضا شد.", "2025-12-12")]
    [InlineData("قرارداد [۱۲ دسامبر سال ۲۰۲۵ میلادی] امضا شد.", "2025-12-12")]
    [InlineData("قرارداد [نهم ماه سپتامبر ۲۰۰۸] امضا شد.", "2008-09-09")]
    [InlineData("قرارداد [۲۰۲۵-۱۲-۱۲] امضا شد.", "2025-12-12")]
    [InlineData("قرارداد [۲۰۲۵/۱۲/۱۲] امضا شد.", "2025-12-12")]
    [InlineData("قرارداد [۱۰ محرم ۱۴۴۷] امضا شد.", "2025-07-05")]
    [InlineData("قرارداد [در آذر ۱۴۰۴] امضا شد.", "2025-11-22..2025-12-21")]
    [InlineData("قرارداد [در دسامبر ۲۰۲۵] امضا شد.", "2025-12-01..2025-12-31")]
    [InlineData("قرارداد [در سال ۱۴۰۳] امضا شد.", "2024-03-20..2025-03-20")]
    [InlineData("قرارداد [در سال ۱۴۰۳ شمسی] امضا شد.", "2024-03-20..2025-03-20")]
    [InlineData("قرارداد [در سال ۱۴۰۳ هجری شمسی] امضا شد.", "2024-03-20..2025-03-20")]
    [InlineData("قرارداد [در سال ۲۰۲۵] امضا شد.", "2025-01-01..2025-12-31")]
    [InlineData("قرارداد [در سال ۲۰۲۵ میلادی] امضا شد.", "2025-01-01..2025-12-31")]
    [InlineData("قرارداد [در سال ۱۴۴۶ هجری قمری] امضا شد.", "2024-07-07..2025-06-25")]
    public void Persian(string sentence, string days) => AllCalendarsAgree(sentence, days);

    [Theory]
    [InlineData("Договор подписан [12 декабря 2025 года].", "2025-12-12")]
    [InlineData("Договор подписан [12 декабря 2025 г.]", "2025-12-12")]
    [InlineData("Договор подписан [в пятницу, 12 декабря 2025 года].", "2025-12-12")]
    [InlineData("Договор подписан [12.12.2025].", "2025-12-12")]
    [InlineData("Договор подписан [2025-12-12].", "2025-12-12")]
    [InlineData("Договор подписан [12.12.25].", "2025-12-12")]
    [InlineData("Договор подписан [12-го декабря 2025 года].", "2025-12-12")]
    [InlineData("Договор подписан [1 фарвардина 1405 года].", "2026-03-21")]
    [InlineData("Договор подписан [29 эсфанда 1404 года].", "2026-03-20")]
    [InlineData("Договор подписан [в декабре 2025 года].", "2025-12-01..2025-12-31")]
    [InlineData("Договор подписан [в 2025 году].", "2025-01-01..2025-12-31")]
    [InlineData("Договор подписан [в 2025-м].", "2025-01-01..2025-12-31")]
    [InlineData("Договор подписан [в 1404 году].", "2025-03-21..2026-03-20")]
    [InlineData("Договор подписан [28–30 апреля 2025 года].", "2025-04-28..2025-04-30")]
    public void Russian(string sentence, string days) => AllCalendarsAgree(sentence, days);

    [Theory]
    [InlineData("It was signed [on 12 December 2025].", "2025-12-12")]
    [InlineData("It was signed [on December 12, 2025].", "2025-12-12")]
    [InlineData("It was signed [on Dec. 12, 2025], in Tehran.", "2025-12-12")]
    [InlineData("It was signed [on December 12th, 2025].", "2025-12-12")]
    [InlineData("It was signed [on the 12th of December 2025].", "2025-12-12")]
    [InlineData("It was signed [on the second of December 2025].", "2025-12-02")]
    [InlineData("It was signed [on Friday, December 12, 2025].", "2025-12-12")]
    [InlineData("It was signed [on 2025-12-12].", "2025-12-12")]
    [InlineData("It was signed [on 12/31/2025].", "2025-12-31")]
    [InlineData("It was signed [on 31/12/2025].", "2025-12-31")]
    [InlineData("It was signed [on 21 Azar 1404].", "2025-12-12")]
    [InlineData("It was signed [on 30 Esfand 1403].", "2025-03-20")]
    [InlineData("It was signed [in December 2025].", "2025-12-01..2025-12-31")]
    [InlineData("It was signed [in the Iranian month of Azar 1404].", "2025-11-22..2025-12-21")]
    [InlineData("It was signed [in 2025].", "2025-01-01..2025-12-31")]
    [InlineData("It was signed [in the year 2025].", "2025-01-01..2025-12-31")]
    [InlineData("It was signed [in the Iranian year 1404].", "2025-03-21..2026-03-20")]
    public void English(string sentence, string days) => AllCalendarsAgree(sentence, days);

    [Theory]
    [InlineData("قرارداد [در سال ۸۷] امضا شد.", "2008-03-20..2009-03-20")]
    [InlineData("قرارداد [در سال ۰۴] امضا شد.", "2025-03-21..2026-03-20")]
    [InlineData("قرارداد [۲۱ آذر ۸۷] امضا شد.", "2008-12-11")]
    [InlineData("قرارداد [در ۲۱ آذر سال ۹۹] امضا شد.", "2020-12-11")]
    [InlineData("قرارداد [در آذر سال ۸۷] امضا شد.", "2008-11-21..2008-12-20")]
    [InlineData("قرارداد [در آذرماه ۸۷] امضا شد.", "2008-11-21..2008-12-20")]
    [InlineData("قرارداد [در تاریخ ۸۷/۹/۲۱] امضا شد.", "2008-12-11")]
    [InlineData("قرارداد [در تاریخ ۰۴/۰۹/۲۱] امضا شد.", "2025-12-12")]
    [InlineData("It was signed [in the year 87].", "2008-03-20..2009-03-20")]
    public void Two_digit_years_are_Solar_Hijri(string sentence, string days) => AllCalendarsAgree(sentence, days);

    [Theory]
    [InlineData("قرارداد [۳۰ اسفند ۱۴۰۴] امضا شد.")]
    [InlineData("Договор подписан [30 февраля 2025 года].")]
    [InlineData("It was signed [on 29 February 2025].")]
    public void A_day_that_is_not_in_the_calendar_stays_unresolved(string sentence)
    {
        var resolution = Marked.Resolve(sentence, SpeakerCalendar.Iso);
        Assert.Null(resolution.Best);
        Assert.NotEqual("", resolution.Why);
    }

    [Theory]
    [InlineData("آدرس 192.168.10.100 است.")]
    [InlineData("نسخه 3.4.500 منتشر شد.")]
    [InlineData("Протокол 1.2.100 принят.")]
    [InlineData("Пункт 1.2.25 принят.")]
    [InlineData("The address is 10.0.0.100, he said.")]
    [InlineData("Paragraph 100.3.4 applies.")]
    public void Numbers_with_points_are_not_dates_unless_a_year_is_among_them(string sentence) =>
        Assert.Empty(Marked.Find(sentence));

    [Fact]
    public void They_say_which_calendar_they_were_counted_in()
    {
        Assert.Equal("persian", Marked.Resolve("قرارداد [۲۱ آذر ۱۴۰۴] امضا شد.", SpeakerCalendar.Iso).Best!.Calendar);
        Assert.Equal("iso", Marked.Resolve("قرارداد [۱۲ دسامبر ۲۰۲۵] امضا شد.", SpeakerCalendar.Persian).Best!.Calendar);
        Assert.Equal("islamic", Marked.Resolve("قرارداد [۱۰ محرم ۱۴۴۷] امضا شد.", SpeakerCalendar.Persian).Best!.Calendar);
    }

    // What names its year does not depend on who speaks, when, or of what.
    private static void AllCalendarsAgree(string sentence, string days)
    {
        var time = Assert.Single(Marked.Find(sentence));
        Assert.True(time.IsAbsolute);
        foreach (var calendar in Enum.GetValues<SpeakerCalendar>())
        {
            foreach (var direction in Enum.GetValues<TimeDirection>())
            {
                var resolution = time.Resolve(new(null, calendar, direction));
                Assert.Equal(days, Marked.Days(resolution.Best));
                Assert.Empty(resolution.Alternatives);
            }
        }
    }
}
