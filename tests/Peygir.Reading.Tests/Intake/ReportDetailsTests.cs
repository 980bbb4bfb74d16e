using NodaTime;
using Peygir.Reading.Intake.Metadata;
using Peygir.Text;
using Peygir.Time;

namespace Peygir.Reading.Tests.Intake;

public class ReportDetailsTests
{
    private static readonly LocalDate Day = new(2025, 12, 12);

    [Theory]
    [InlineData("en", "MOSCOW, January 9. /TASS/. The minister said the bridge will be opened.", "TASS")]
    [InlineData("en", "TEHRAN, Feb 19 (IRNA) - The minister said the bridge will be opened.", "IRNA")]
    [InlineData("en", "NEW DELHI/TEHRAN, May 13 (Reuters) - The minister said so.", "Reuters")]
    [InlineData("en", "MOSCOW (Dispatches) - The minister said so.", "")]
    [InlineData("en", "The minister (who is new) said so.", "")]
    [InlineData("ru", "ТЕГЕРАН, 25 ноября. /ТАСС/. Министр заявил об этом.", "ТАСС")]
    [InlineData("ru", "МОСКВА, 22 сен - РИА Новости. Министр заявил об этом.", "РИА Новости")]
    [InlineData("ru", "Москва. 22 сентября. INTERFAX.RU - Министр заявил об этом.", "INTERFAX.RU")]
    [InlineData("ru", "Министр. Он в 2025 году. Мост - новый. Он заявил об этом.", "")]
    [InlineData("ru", "Министр - новый человек. Он заявил об этом.", "")]
    [InlineData("fa", "به گزارش ایلنا، وزیر نیرو گفت پل ساخته می‌شود.", "ایلنا")]
    [InlineData("fa", "به گزارش خبرنگار اقتصادی خبرگزاری مهر از تبریز، وزیر نیرو گفت.", "خبرگزاری مهر")]
    [InlineData("fa", "به گزارش فارس به نقل از خبرگزاری رویترز، وزیر نیرو گفت.", "فارس")]
    [InlineData("fa", "رشت - ایرنا - وزیر راه گفت.", "ایرنا")]
    [InlineData("fa", "وزیر راه در گفت‌وگو با خبرنگار ایسنا گفت.", "ایسنا")]
    [InlineData("fa", "به گزارش روابط عمومی وزارت نیرو، پل ساخته می‌شود.", "")]
    public void The_publisher_is_read_off_the_dateline_or_the_opening_formula(string language, string text, string publisher) =>
        Assert.Equal(publisher, Complete(language, text).Publisher);

    [Theory]
    [InlineData("fa", "date 2025-12-12 به گزارش ایلنا، وزیر نیرو گفت پل ساخته می‌شود.")]
    [InlineData("fa", "به گزارش ایلنا، وزیر نیرو بعد از ظهر امروز جمعه 21 آذر 1404 در دیدار با همتای خود گفت.")]
    [InlineData("fa", "تاریخ انتشار: ۲۱ آذر ۱۴۰۴ - ۱۴:۲۰\nوزیر نیرو گفت پل ساخته می‌شود.")]
    [InlineData("ru", "Встреча министров. 12 декабря 2025 года 13:05 Москва Министр транспорта сообщил о строительстве моста.")]
    [InlineData("ru", "Дата публикации: 12 декабря 2025 г.\nМинистр транспорта сообщил о строительстве моста.")]
    [InlineData("ru", "Москва. 12 декабря 2025 года. INTERFAX.RU - Министр сообщил о строительстве моста.")]
    [InlineData("ru", "12 декабря 2025, 14:35\nМинистр транспорта сообщил о строительстве моста.")]
    [InlineData("ru", "date 2025-12-12\nМинистр транспорта сообщил о строительстве моста.")]
    [InlineData("en", "MOSCOW, December 12, 2025. /TASS/. The minister said the bridge will be opened.")]
    [InlineData("en", "Bridge to open\n12 December 2025\nThe minister said the bridge will be opened.")]
    [InlineData("en", "Published: Dec 12, 2025\nThe minister said the bridge will be opened.")]
    public void The_date_is_taken_where_publication_dates_stand(string language, string text) =>
        Assert.Equal(Day, Complete(language, text).Date);

    [Theory]
    [InlineData("en", "MOSCOW, December 12. /TASS/. The minister said the bridge will be opened.")]
    [InlineData("en", "The minister said the bridge will be opened on 12 December 2025.")]
    [InlineData("en", "The forum will be held on Friday, 12 December 2025, the minister said.")]
    [InlineData("ru", "Форум состоится в пятницу, 12 декабря 2025 года, сообщил министр.")]
    [InlineData("ru", "Соглашение от 12 декабря 2025 года вступит в силу, сообщил министр.")]
    [InlineData("fa", "وزیر نیرو گفت: نشست جمعه 21 آذر 1404 برگزار خواهد شد.")]
    [InlineData("fa", "قرارداد در ۲۱ آذر ۱۴۰۴ امضا شد.")]
    public void A_date_in_what_is_said_is_not_the_reports_own(string language, string text) =>
        Assert.Null(Complete(language, text).Date);

    [Theory]
    [InlineData("en", "Bridge to open in spring\n\nMOSCOW, December 12, 2025 (Dawn Wire) - The minister said the bridge will be opened.", "Dawn Wire")]
    [InlineData("en", "Bridge to open in spring\nMOSCOW, December 12, 2025. /TASS/. The minister said the bridge will be opened.", "TASS")]
    [InlineData("ru", "Мост откроют весной\n\nТЕГЕРАН, 12 декабря 2025 года. /ТАСС/. Министр сообщил, что мост откроют весной.", "ТАСС")]
    [InlineData("fa", "پل در بهار باز می‌شود\n\nبه گزارش ایلنا، وزیر راه روز جمعه ۲۱ آذر ۱۴۰۴ در جمع خبرنگاران از ساخت پل خبر داد.", "ایلنا")]
    public void A_headline_above_hides_neither_date_nor_publisher(string language, string text, string publisher)
    {
        var report = Complete(language, text);
        Assert.Equal((Day, publisher), (report.Date, report.Publisher));
    }

    [Fact]
    public void A_short_first_line_that_is_no_sentence_is_the_headline()
    {
        const string text = "Bridge to open in spring\n\nThe minister said on Monday that the second bridge will be opened in spring.";
        Assert.Equal("Bridge to open in spring", Complete("en", text).Title);
        Assert.Equal("", Complete("en", "The minister spoke on Monday.\n\nHe said that the second bridge will be opened.").Title);
    }

    [Fact]
    public void What_is_known_stays_and_the_text_is_never_touched()
    {
        const string text = "MOSCOW, December 12, 2025. /TASS/. The minister said the bridge will be opened.";
        var given = new Report { Text = text, Date = new(2020, 1, 1), Publisher = "P", Title = "T", Id = "7" };
        Assert.Equal(given with { Language = "en" }, Complete(given, Language.English));
        Assert.Equal(text, Complete("en", text).Text);
    }

    [Fact]
    public void The_language_given_is_believed_and_another_is_refused()
    {
        Assert.Equal(Language.Russian, ReportDetails.LanguageOf(new() { Text = "what", Language = "ru" }));
        Assert.Throws<UnknownLanguageException>(() => ReportDetails.LanguageOf(new() { Text = "was", Language = "de" }));
        Assert.Throws<UnknownLanguageException>(() => ReportDetails.LanguageOf(new() { Text = "12345 67890" }));
    }

    private static Report Complete(string code, string text)
    {
        Assert.True(Languages.TryParse(code, out var language));
        return Complete(new Report { Text = text }, language);
    }

    private static Report Complete(Report report, Language language)
    {
        var text = TextAnalyzer.Default.Analyze(report.Text, language);
        return ReportDetails.Complete(report, text, TimeFinder.FindDated(text));
    }
}
