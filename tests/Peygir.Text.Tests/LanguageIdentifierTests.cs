namespace Peygir.Text.Tests;

public class LanguageIdentifierTests
{
    [Theory]
    [InlineData("وزیر نیرو گفت که ساخت نیروگاه تا پایان سال به پایان می‌رسد", Language.Persian)]
    [InlineData("وزير راه از امضاي قرارداد با شركت خارجي خبر داد", Language.Persian)]
    [InlineData("دو طرف بر همکاریهای اقتصادی تاکید کردند", Language.Persian)]
    [InlineData("Министр пообещал завершить строительство дороги до конца года", Language.Russian)]
    [InlineData("Стороны подписали соглашение о поставках зерна и договорились встретиться осенью.", Language.Russian)]
    [InlineData("The minister said that the bridge will be opened by the end of the year.", Language.English)]
    [InlineData("Trade between both sides grew by 13 percent, the president noted.", Language.English)]
    [InlineData("THE GOVERNMENT HAS AGREED TO FINANCE THE PORT", Language.English)]
    public void Reads_its_own_languages(string text, Language language) =>
        Assert.Equal(language, LanguageIdentifier.Identify(text));

    [Theory]
    [InlineData("قال الوزير إن العمل في المشروع سوف ينتهي قبل نهاية العام الحالي")] // Arabic
    [InlineData("وزير نے کہا کہ یہ منصوبہ اس سال کے آخر میں مکمل ہو جائے گا")] // Urdu
    [InlineData("وزیر وویل چې دا پروژه به د کال په پای کې بشپړه شي")] // Pashto
    [InlineData("وەزیر گوتی کە ئەم پڕۆژەیە لە کۆتایی ساڵدا تەواو دەبێت")] // Kurdish
    [InlineData("Міністр сказав, що будівництво дороги буде завершено до кінця року")] // Ukrainian
    [InlineData("Министърът каза, че строежът на пътя ще бъде завършен до края на годината")] // Bulgarian
    [InlineData("Министар је рекао да ће изградња пута бити завршена до краја године")] // Serbian
    [InlineData("Министр жолдың құрылысы жыл соңына дейін аяқталады деп айтты")] // Kazakh
    [InlineData("Вазир гуфт, ки сохтмони роҳ то охири сол ба анҷом мерасад")] // Tajik
    [InlineData("Nazir dedi ki, yolun tikintisi ilin sonuna qədər başa çatacaq və bu çox vacibdir")] // Azerbaijani
    [InlineData("Der Minister sagte, dass die Straße bis zum Ende des Jahres gebaut wird")] // German
    [InlineData("Le ministre a dit que la route sera construite avant la fin de l'année")] // French
    [InlineData("Bakan yolun yıl sonuna kadar tamamlanacağını ve bunun çok önemli olduğunu söyledi")] // Turkish
    [InlineData("El ministro dijo que la carretera se terminará antes del final del año")] // Spanish
    [InlineData("De minister zei dat de weg voor het einde van het jaar klaar zal zijn")] // Dutch
    [InlineData("部长表示道路建设将在年底前完成，并且双方同意继续合作")] // Chinese
    [InlineData("השר אמר כי הכביש יושלם עד סוף השנה")] // Hebrew
    [InlineData("გზის მშენებლობა წლის ბოლომდე დასრულდება")] // Georgian
    [InlineData("")]
    [InlineData("12.5 - 2025/10/01")]
    [InlineData("ok")]
    [InlineData("👍👍👍 🙏🏻")]
    public void Refuses_everything_else(string text) => Assert.Null(LanguageIdentifier.Identify(text));

    [Fact]
    public void Names_in_another_script_do_not_mislead_it() => Assert.Equal(
        Language.Persian,
        LanguageIdentifier.Identify("شرکت Gazprom Neft International و شرکت ملی نفت در این مورد تفاهم‌نامه امضا کردند"));
}
