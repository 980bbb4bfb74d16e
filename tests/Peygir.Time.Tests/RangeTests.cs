namespace Peygir.Time.Tests;

public class RangeTests
{
    [Theory]
    [InlineData("نمایشگاه [از ۱۵ تا ۲۴ دی ۱۴۰۴] برپاست.", "2026-01-05..2026-01-14")]
    [InlineData("نمایشگاه [از ۱۵ دی تا ۲ بهمن ۱۴۰۴] برپاست.", "2026-01-05..2026-01-22")]
    [InlineData("نمایشگاه [از ۱۵ تا ۲۴ دی] برپاست.", "2026-01-05..2026-01-14")]
    [InlineData("نمایشگاه [۱۵ تا ۲۴ دی‌ماه] برپاست.", "2026-01-05..2026-01-14")]
    [InlineData("نمایشگاه [طی روزهای ۱۵ و ۱۶ دی] برپاست.", "2026-01-05..2026-01-06")]
    [InlineData("تجارت [از دی ۱۴۰۳ تا آذر ۱۴۰۴] رشد کرد.", "2024-12-21..2025-12-21")]
    [InlineData("تجارت [از مهر تا اسفند ۱۴۰۳] رشد کرد.", "2024-09-22..2025-03-20")]
    [InlineData("تجارت [مهر تا اسفندماه سال گذشته] رشد کرد.", "2024-09-22..2025-03-20")]
    [InlineData("تجارت [از سال ۱۴۰۰ تا ۱۴۰۳] رشد کرد.", "2021-03-21..2025-03-20")]
    [InlineData("تجارت [در سال‌های ۱۴۰۲ و ۱۴۰۳] رشد کرد.", "2023-03-21..2025-03-20")]
    [InlineData("تجارت [از ابتدای سال تا پایان آبان] رشد کرد.", "2025-03-21..2025-11-21")]
    [InlineData("Выставка открыта [15 и 16 января].", "2026-01-15..2026-01-16")]
    [InlineData("Торговля выросла [в 2023 и 2024 годах].", "2023-01-01..2024-12-31")]
    [InlineData("Торговля выросла [между 2020 и 2024 годами].", "2020-01-01..2024-12-31")]
    [InlineData("Торговля выросла [в 1990-х годах].", "1990-01-01..1999-12-31")]
    [InlineData("Trade grew [in the 1990s].", "1990-01-01..1999-12-31")]
    [InlineData("Trade grew [in 2023 and 2024].", "2023-01-01..2024-12-31")]
    [InlineData("Выставка открыта [с 15 по 24 января 2026 года].", "2026-01-15..2026-01-24")]
    [InlineData("Выставка открыта [с 15 января по 2 февраля].", "2026-01-15..2026-02-02")]
    [InlineData("Выставка открыта [15–24 января].", "2026-01-15..2026-01-24")]
    [InlineData("Торговля выросла [в январе–сентябре 2025 года].", "2025-01-01..2025-09-30")]
    [InlineData("Торговля выросла [в январе - сентябре 2025 года].", "2025-01-01..2025-09-30")]
    [InlineData("Торговля выросла [за январь-февраль текущего года].", "2025-01-01..2025-02-28")]
    [InlineData("Торговля выросла [с января по сентябрь 2025 года].", "2025-01-01..2025-09-30")]
    [InlineData("Торговля выросла [в 2021–2024 годах].", "2021-01-01..2024-12-31")]
    [InlineData("Торговля выросла [с 2021 по 2024 год].", "2021-01-01..2024-12-31")]
    [InlineData("Торговля выросла [с начала года].", "2025-01-01..2025-12-12")]
    [InlineData("The fair is open [from 15 to 24 January 2026].", "2026-01-15..2026-01-24")]
    [InlineData("The fair is open [on January 15-24].", "2026-01-15..2026-01-24")]
    [InlineData("The fair is open [on 15-24 January 2026].", "2026-01-15..2026-01-24")]
    [InlineData("The fair is open [from January 15 to February 2].", "2026-01-15..2026-02-02")]
    [InlineData("Trade grew [from January to September 2025].", "2025-01-01..2025-09-30")]
    [InlineData("Trade grew [between January and July 2025].", "2025-01-01..2025-07-31")]
    [InlineData("Trade grew [in January-September 2025].", "2025-01-01..2025-09-30")]
    [InlineData("Trade grew [in 2021-2024].", "2021-01-01..2024-12-31")]
    [InlineData("Trade grew [from 2021 to 2024].", "2021-01-01..2024-12-31")]
    [InlineData("Trade grew [between 2021 and 2024].", "2021-01-01..2024-12-31")]
    public void Ranges(string sentence, string days) =>
        Assert.Equal(days, Marked.Days(sentence, sentence.Any(c => c > '\u0600') ? SpeakerCalendar.Persian : SpeakerCalendar.Iso));

    // A winter runs over the new year, in whichever way the statement looks.
    [Theory]
    [InlineData("Выставка открыта [с декабря по февраль].", TimeDirection.Future, "2025-12-01..2026-02-28")]
    [InlineData("Выставка была открыта [с ноября по февраль].", TimeDirection.Past, "2024-11-01..2025-02-28")]
    [InlineData("It is open [from November to February 2026].", TimeDirection.Future, "2025-11-01..2026-02-28")]
    [InlineData("نمایشگاه [از بهمن تا خرداد ۱۴۰۵] برپاست.", TimeDirection.Future, "2026-01-21..2026-06-21")]
    public void Over_the_new_year(string sentence, TimeDirection direction, string days) =>
        Assert.Equal(days, Marked.Days(sentence, SpeakerCalendar.Iso, direction));

    [Theory]
    [InlineData("کار [از سال ۱۴۰۲] آغاز شد.", TimeDirection.Past, "2023-03-21..2024-03-19")]
    [InlineData("کار [از ماه آینده] آغاز می‌شود.", TimeDirection.Future, "2025-12-22..2026-01-20")]
    [InlineData("کار [از ابتدای سال جاری تاکنون] ادامه دارد.", TimeDirection.Past, "2025-03-21..2025-12-12")]
    [InlineData("کار [از مهرماه تاکنون] ادامه دارد.", TimeDirection.Unknown, "2025-09-23..2025-12-12")]
    [InlineData("کار [پس از ماه مارس] ادامه دارد.", TimeDirection.Past, "2025-04-01..2025-12-12")]
    [InlineData("Работы начнутся [после 1 января].", TimeDirection.Future, "2026-01-02")]
    [InlineData("Work begins [after March 2026].", TimeDirection.Future, "2026-04-01")]
    [InlineData("Работы идут [с 2023 года].", TimeDirection.Past, "2023-01-01..2025-12-12")]
    [InlineData("Работы начнутся [с 1 января].", TimeDirection.Future, "2026-01-01")]
    [InlineData("Work has gone on [since 2023].", TimeDirection.Past, "2023-01-01..2025-12-12")]
    [InlineData("Work begins [from next month].", TimeDirection.Future, "2025-12-22")]
    public void Since(string sentence, TimeDirection direction, string days) =>
        Assert.Equal(days, Marked.Days(sentence, SpeakerCalendar.Persian, direction));

    [Theory]
    [InlineData("It was open [from 2024 to 2021].")]
    [InlineData("نمایشگاه [از سال ۱۴۰۳ تا سال ۱۴۰۰] برپا بود.")]
    public void A_range_that_ends_before_it_begins_stays_unresolved(string sentence) =>
        Assert.Equal("", Marked.Days(sentence));
}
