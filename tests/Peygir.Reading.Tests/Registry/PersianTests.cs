using CsCheck;
using Peygir.Text;

namespace Peygir.Reading.Tests.RegistryTests;

public sealed class PersianTests
{
    private const char Joiner = '\u200c';

    [Theory]
    [InlineData("روسیه‌ی امروز", "روسیه‌ی=RUS")]
    [InlineData("روسيه ي امروز", "روسيه=RUS")]
    [InlineData("ترکیهٔ امروز و ترکیۀ دیروز", "ترکیهٔ=TUR ترکیۀ=TUR")]
    [InlineData("آمریکای امروز همان آمریکاست", "آمریکای=USA آمریکاست=USA")]
    [InlineData("کره‌ی جنوبی، کره ی شمالی و کره جنوبی", "کره‌ی جنوبی=KOR کره ی شمالی=PRK کره جنوبی=KOR")]
    [InlineData("اتحادیه‌ی اروپا و اتحادیه ی اروپا", "اتحادیه‌ی اروپا=EU اتحادیه ی اروپا=EU")]
    [InlineData("وزير خارجه آمريكا و سفير عربستان سعودي", "آمريكا=USA عربستان سعودي=SAU")]
    [InlineData("جمهوریآذربایجان، اماراتمتحده‌عربی و عربستان‌سعودی", "جمهوریآذربایجان=AZE اماراتمتحده‌عربی=ARE عربستان‌سعودی=SAU")]
    [InlineData("هنگ کنگ، هنگکنگ، هنگ‌کنگ و آسهآن", "هنگ کنگ=HKG هنگکنگ=HKG هنگ‌کنگ=HKG آسهآن=ASEAN")]
    [InlineData("تهران-مسکو و ایران–روسیه", "تهران=IRN مسکو=RUS ایران=IRN روسیه=RUS")]
    [InlineData("دولت جمهوری چک چک را پس داد", "جمهوری چک=CZE")]
    [InlineData("انگلیس، بریتانیا، انگلستان", "انگلیس=GBR بریتانیا=GBR انگلستان=GBR")]
    [InlineData("آمریکایی‌ها، آمریکایی ها، آمریکاییها، آمریکائی‌ها و آمریکاییان", "آمریکایی‌ها=USA آمریکایی ها=USA آمریکاییها=USA آمریکائی‌ها=USA آمریکاییان=USA")]
    public void ANameIsFoundHoweverItIsTyped(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', TestRegistry.Found(text, Language.Persian, EntryKind.State, EntryKind.Body)));

    [Theory]
    [InlineData("راه‌آهن رشت-آستارا، راه آهن رشت – آستارا، راهآهن رشت آستارا", "rasht-astara-railway rasht-astara-railway rasht-astara-railway")]
    [InlineData("کریدور شمال‌ـ جنوب و شاخه‌ی غربی کریدور شمال – جنوب", "north-south-corridor north-south-corridor-western-branch")]
    [InlineData("معاهده‌ی مشارکت جامع راهبردی و توافق جامع همکاریهای راهبردی", "iran-russia-strategic-partnership-treaty iran-russia-strategic-partnership-treaty")]
    [InlineData("واحدهای دوم و سوم نیروگاه اتمی بوشهر و واحد ۲ نیروگاه بوشهر", "bushehr-2-3 bushehr-2")]
    [InlineData("اتصال شبکه شتاب و میر، موافقتنامه تجارت آزاد با اوراسیا", "iran-russia-payments eaeu-iran-free-trade")]
    public void SubjectsAreFoundHoweverTheyAreTyped(string text, string ids)
    {
        var tagged = TextAnalyzer.Default.Analyze(text, Language.Persian);
        Assert.Equal(ids, string.Join(' ', TestRegistry.Registry.Find(tagged).Where(m => m.Kind == EntryKind.Subject).Select(m => m.Id)));
    }

    /// <summary>
    /// Crawled text loses joiners or has spaces for them, loses spaces, and has Arabic letters. In longer names either
    /// all spaces are kept or all lost. An ending apart from its word but joined to the next is not looked for.
    /// </summary>
    [Fact]
    public void ANameIsFoundWithoutItsJoinersAndSpaces()
    {
        var names = new[] { EntryKind.State, EntryKind.Body, EntryKind.Place, EntryKind.Subject }.SelectMany(NamesTests.Names)
            .Where(n => n.Language == Language.Persian && n.Name.Any(c => c is ' ' or Joiner))
            .Where(n => !n.Name.Contains('+') && !n.Name.Contains($"{Joiner}ها", StringComparison.Ordinal))
            .ToArray();
        Gen.Select(Gen.Int[0, names.Length - 1], Gen.Int, Gen.Bool).Sample((index, gaps, arabic) =>
        {
            var (entry, language, form, name) = names[index];
            var shortName = name.Split(' ', Joiner).Length <= 4;
            var random = new Random(gaps);
            var typed = string.Concat(name.Select(c => c switch
            {
                Joiner => Gap(random),
                ' ' when shortName => Gap(random),
                _ => c.ToString(),
            }));
            typed = arabic ? typed.Replace('ی', 'ي').Replace('ک', 'ك') : typed;
            NamesTests.AssertFound(entry, language, form, typed);
        }, iter: 5000);
    }

    private static string Gap(Random random) => random.Next(3) switch { 0 => "", 1 => " ", _ => "\u200c" };
}
