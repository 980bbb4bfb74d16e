namespace Peygir.Time.Tests;

/// <summary>The first months of a year, its end, its beginning, its middle: each in the calendar of the speaker.</summary>
public class PartOfYearTests
{
    [Theory]
    [InlineData("تجارت [در ۹ ماهه امسال] ۸ درصد رشد کرد.", SpeakerCalendar.Iso, "2025-01-01..2025-09-30")]
    [InlineData("تجارت [در ۹ ماهه امسال] ۸ درصد رشد کرد.", SpeakerCalendar.Persian, "2025-03-21..2025-12-21")]
    [InlineData("تجارت [در 9 ماه نخست سال جاری] رشد کرد.", SpeakerCalendar.Persian, "2025-03-21..2025-12-21")]
    [InlineData("تجارت [در نه ماه اول سال ۱۴۰۳] رشد کرد.", SpeakerCalendar.Persian, "2024-03-20..2024-12-20")]
    [InlineData("تجارت [در شش ماهه نخست سال] رشد کرد.", SpeakerCalendar.Persian, "2025-03-21..2025-09-22")]
    [InlineData("تجارت [در نه‌ماهه سال ۱۴۰۳] رشد کرد.", SpeakerCalendar.Iso, "2024-03-20..2024-12-20")]
    [InlineData("Товарооборот вырос [за первые три квартала].", SpeakerCalendar.Iso, "2025-01-01..2025-09-30")]
    [InlineData("Товарооборот вырос [за первые три квартала].", SpeakerCalendar.Persian, "2025-03-21..2025-12-21")]
    [InlineData("Товарооборот вырос [за девять месяцев текущего года].", SpeakerCalendar.Iso, "2025-01-01..2025-09-30")]
    [InlineData("Товарооборот вырос [за 9 месяцев 2025 года].", SpeakerCalendar.Persian, "2025-01-01..2025-09-30")]
    [InlineData("Товарооборот вырос [за первые девять месяцев этого года].", SpeakerCalendar.Iso, "2025-01-01..2025-09-30")]
    [InlineData("Turnover grew [in the first nine months of this year].", SpeakerCalendar.Iso, "2025-01-01..2025-09-30")]
    [InlineData("Turnover grew [in the first nine months of this year].", SpeakerCalendar.Persian, "2025-03-21..2025-12-21")]
    [InlineData("Turnover grew [in the first three quarters of 2024].", SpeakerCalendar.Persian, "2024-01-01..2024-09-30")]
    [InlineData("Turnover grew [in the first nine months of the year].", SpeakerCalendar.Iso, "2025-01-01..2025-09-30")]
    public void First_months(string sentence, SpeakerCalendar calendar, string days) => Assert.Equal(days, Marked.Days(sentence, calendar));

    [Theory]
    [InlineData("کار [در پایان سال] آغاز می‌شود.", SpeakerCalendar.Persian, "2026-03-20")]
    [InlineData("کار [در ابتدای سال ۱۴۰۵] آغاز می‌شود.", SpeakerCalendar.Iso, "2026-03-21")]
    [InlineData("کار [در اوایل سال آینده] آغاز می‌شود.", SpeakerCalendar.Persian, "2026-03-21..2026-06-21")]
    [InlineData("کار [در اواسط دی] آغاز می‌شود.", SpeakerCalendar.Persian, "2026-01-01..2026-01-10")]
    [InlineData("کار [در اواخر آذرماه] آغاز می‌شود.", SpeakerCalendar.Persian, "2025-12-12..2025-12-21")]
    [InlineData("کار [در نیمه دی] آغاز می‌شود.", SpeakerCalendar.Persian, "2026-01-01..2026-01-10")]
    [InlineData("Работы начнутся [в начале 2026 года].", SpeakerCalendar.Iso, "2026-01-01..2026-03-31")]
    [InlineData("Работы начнутся [в середине января].", SpeakerCalendar.Iso, "2026-01-11..2026-01-20")]
    [InlineData("Работы начнутся [в конце месяца].", SpeakerCalendar.Iso, "2025-12-21..2025-12-31")]
    [InlineData("Work begins [in early 2026].", SpeakerCalendar.Iso, "2026-01-01..2026-03-31")]
    [InlineData("Work begins [in mid-January].", SpeakerCalendar.Iso, "2026-01-11..2026-01-20")]
    [InlineData("Work begins [in late 2026].", SpeakerCalendar.Iso, "2026-12-01..2026-12-31")]
    [InlineData("Work begins [at the end of the year].", SpeakerCalendar.Iso, "2025-12-31")]
    public void Ends_and_beginnings(string sentence, SpeakerCalendar calendar, string days) =>
        Assert.Equal(days, Marked.Days(sentence, calendar, TimeDirection.Future));

    [Fact]
    public void Parts_within_parts_end_somewhere() =>
        Assert.Equal(
            Marked.Parse("تا پایان نیمه نخست امسال").Sentence.Length,
            Assert.Single(TimeFinder.Find(Marked.Analyze("تا پایان نیمه نخست امسال"))).Span.Length);

    [Theory]
    [InlineData("پایان ")]
    [InlineData("صبح پایان ")]
    [InlineData("تا ")]
    [InlineData("نیمه اول ")]
    [InlineData("конец ")]
    [InlineData("до начала ")]
    [InlineData("the end of ")]
    [InlineData("2025 - й - ")]
    [InlineData("5 миллиарда II квартала ")]
    [InlineData("پایان روز ")]
    [InlineData("million and ")]
    [InlineData("میلیون و ")]
    public void A_word_said_over_and_over_does_no_harm(string word)
    {
        var text = Marked.Analyze(string.Concat(Enumerable.Repeat(word, 2_000)));
        var times = TimeFinder.Find(text);
        Figures.FigureFinder.Find(text, times);
        Assert.True(times.Length <= text.Tokens.Length);
    }
}
