namespace Peygir.Time.Tests;

/// <summary>Words of time that are also other words, and spellings of one expression.</summary>
public class WordTests
{
    [Theory]
    [InlineData("مهر و محبت مردم ایران فراموش نمی‌شود.")]
    [InlineData("خبرگزاری مهر گزارش داد.")]
    [InlineData("ماهی تیر خورد.")]
    [InlineData("آنان می خواهند بمانند.")]
    [InlineData("او می‌گوید راه باز است.")]
    [InlineData("مه غلیظ راه را بست.")]
    [InlineData("بهمن راه را بست.")]
    [InlineData("رجب طیب اردوغان به تهران آمد.")]
    [InlineData("تعرفه به صفر رسید.")]
    [InlineData("تعرفه تا صفر کاهش یافت.")]
    [InlineData("آنان دی سی را ترک کردند.")]
    [InlineData("دو تیر شلیک شد.")]
    [InlineData("نوشته‌های او را خواندند.")]
    [InlineData("The parties may extend the treaty.")]
    [InlineData("May the parties extend the treaty?")]
    [InlineData("They march to the square.")]
    [InlineData("March to the square, they said.")]
    [InlineData("The second reactor and the third reactor were built.")]
    [InlineData("Prices fall and spring back.")]
    [InlineData("Nobody is to blame for the early start.")]
    [InlineData("По мере роста цен спрос упал.")]
    [InlineData("Маяк построен на берегу.")]
    [InlineData("Министр Мартов выступил с речью.")]
    [InlineData("Он скорее согласится.")]
    public void Other_words_are_no_times(string sentence) => Assert.Empty(Marked.Find(sentence));

    // A number with its unit is a quantity, whatever year it looks like.
    [Theory]
    [InlineData("تولید به ۱۴۰۰ تن رسید.")]
    [InlineData("ظرفیت تا ۱۴۰۰ مگاوات افزایش می‌یابد.")]
    [InlineData("Добыча выросла до 2000 тонн.")]
    [InlineData("Output rose to 2000 tonnes.")]
    [InlineData("Output rose from 1800 to 2000 barrels.")]
    public void Quantities_are_no_years(string sentence) => Assert.Empty(Marked.Find(sentence));

    [Theory]
    [InlineData("راه [تا پایان سال جاری] ساخته می‌شود.")]
    [InlineData("راه [تا پايان سال جاري] ساخته مي شود.")]
    [InlineData("راه [تا پایان سال‌جاری] ساخته می‌شود.")]
    [InlineData("راه [تا پایانِ سالِ جاری] ساخته می‌شود.")]
    public void Spellings_meet(string sentence) => Assert.Equal("2026-03-20", Marked.Days(sentence, SpeakerCalendar.Persian));

    [Theory]
    [InlineData("راه [در نه ماهه امسال] ساخته شد.")]
    [InlineData("راه [در نه‌ماهه امسال] ساخته شد.")]
    [InlineData("راه [در ٩ ماهه امسال] ساخته شد.")]
    [InlineData("راه [در 9ماهه امسال] ساخته شد.")]
    [InlineData("راه [در نه ماهة امسال] ساخته شد.")]
    public void Lost_joiners_and_other_digits_change_nothing(string sentence) =>
        Assert.Equal("2025-03-21..2025-12-21", Marked.Days(sentence, SpeakerCalendar.Persian));

    [Theory]
    [InlineData("جلسه [سه‌شنبه آینده] است.")]
    [InlineData("جلسه [سه شنبه آينده] است.")]
    [InlineData("جلسه [سه‌شنبهٔ آینده] است.")]
    [InlineData("جلسه [سه‌شنبه‌ی آینده] است.")]
    [InlineData("جلسه [سه شنبه‌ی آینده] است.")]
    public void Weekdays_in_every_spelling(string sentence) => Assert.Equal("2025-12-16", Marked.Days(sentence));

    [Theory]
    [InlineData("Дорогу построят [в мае]\n\n[2026 год] станет годом мира.")]
    [InlineData("The road opens [in May].\n\n2026 is the year of peace.")]
    [InlineData("راه [در مهر] باز می‌شود\n\n[سال گذشته] چنین نبود.")]
    [InlineData("راه باز می‌شود تا پایان\n\n[سال گذشته] چنین نبود.")]
    public void No_expression_runs_over_the_end_of_a_sentence(string marked) => Assert.NotEmpty(Marked.Find(marked));

    // Counted from another day than that of the report: which one, no rule can tell.
    [Theory]
    [InlineData("سه سال پیش از جنگ راه ساخته شد.")]
    [InlineData("سال قبل از جنگ راه ساخته شد.")]
    [InlineData("The road was built three years before the war.")]
    public void What_is_counted_from_an_event_is_not_counted_from_the_report(string sentence) =>
        Assert.Empty(TimeFinder.FindDated(Marked.Analyze(sentence)));
}
