using Peygir.Text;

namespace Peygir.Reading.Tests.Actors;

public class SpeakerTests
{
    private const string Persian = """
        به گزارش خبرگزاری ما، استاندار لرستان در نشست روز سه‌شنبه با سرمایه‌گذاران گفت: کارخانه سیمان پلدختر تا پایان پاییز افتتاح می‌شود.
        بهرام کاووسی با بیان اینکه زمین این کارخانه آماده شده است، تصریح کرد: برق آن نیز تأمین خواهد شد.
        وی افزود: برای این طرح سیصد نفر به کار گرفته شده‌اند.
        """;

    private const string English = """
        RIVERTON, May 4. Transport Minister Oscar Lindqvist said on Monday that the bridge over the Tana would open in June.
        "We have laid the last beam," he told reporters. The minister promised that buses would cross it from the first day.
        Mayor Helena Brandt said the town would pay for the lights. "The lamps have been ordered," Brandt added.
        """;

    private const string Russian = """
        Министр транспорта Олег Гордеев заявил, что мост через Вагу откроют в июне.
        «Последняя балка уложена», – добавил он. По словам Гордеева, автобусы пойдут по мосту с первого дня.
        """;

    private const string Transcript = """
        В Кремле состоялась встреча Президента с губернатором Вельской области Антоном Зориным.
        А.Зорин Зорин Антон Павлович губернатор Вельской области : Мы построили девять школ. В этом году откроем ещё две.
        П.Круглов: Хорошо. Помощь району будет оказана до конца года.
        А.Зорин: Дороги отремонтируем к осени.
        """;

    [Fact]
    public void A_persian_pronoun_stands_for_the_person_named_before() =>
        Assert.Contains("کاووسی", new Attributed("fa", Persian).SpeakerOf("برای این طرح سیصد نفر به کار گرفته شده‌اند"), StringComparison.Ordinal);

    [Fact]
    public void A_persian_phrase_of_speech_attributes_what_follows_it_to_the_subject() =>
        Assert.Contains("کاووسی", new Attributed("fa", Persian).SpeakerOf("زمین این کارخانه آماده شده است"), StringComparison.Ordinal);

    [Fact]
    public void An_english_name_is_given_in_its_fullest_form() =>
        Assert.Equal("Transport Minister Oscar Lindqvist", new Attributed("en", English).SpeakerOf("We have laid the last beam"));

    [Fact]
    public void A_bare_office_stands_for_the_one_who_speaks() =>
        Assert.Contains("Lindqvist", new Attributed("en", English).SpeakerOf("buses would cross it from the first day"), StringComparison.Ordinal);

    [Fact]
    public void A_second_speaker_takes_over_and_keeps_the_floor()
    {
        var report = new Attributed("en", English);
        Assert.Contains("Brandt", report.SpeakerOf("the town would pay for the lights"), StringComparison.Ordinal);
        Assert.Contains("Brandt", report.SpeakerOf("The lamps have been ordered"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_russian_quotation_belongs_to_the_verb_behind_it() =>
        Assert.Contains("Гордеев", new Attributed("ru", Russian).SpeakerOf("Последняя балка уложена"), StringComparison.Ordinal);

    [Fact]
    public void A_russian_phrase_of_source_names_the_speaker() =>
        Assert.Contains("Гордеев", new Attributed("ru", Russian).SpeakerOf("автобусы пойдут по мосту с первого дня"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Мы построили девять школ", "Зорин")]
    [InlineData("В этом году откроем ещё две", "Зорин")]
    [InlineData("Помощь району будет оказана до конца года", "Круглов")]
    [InlineData("Дороги отремонтируем к осени", "Зорин")]
    public void In_a_transcript_the_label_says_whose_turn_it_is(string words, string name) =>
        Assert.Contains(name, new Attributed("ru", Transcript).SpeakerOf(words), StringComparison.Ordinal);

    [Fact]
    public void Without_anybody_named_the_report_itself_speaks() =>
        Assert.Equal("", new Attributed("ru", "Состоялись переговоры. Стороны подписали соглашение о торговле.").SpeakerOf("подписали соглашение о торговле"));

    [Fact]
    public void The_same_text_gives_the_same_speakers_on_every_thread()
    {
        var expected = new Attributed("en", English).SpeakerOf("We have laid the last beam");
        Assert.All(
            Enumerable.Range(0, 8).AsParallel().Select(_ => new Attributed("en", English).SpeakerOf("We have laid the last beam")),
            speaker => Assert.Equal(expected, speaker));
    }

    [Fact]
    public void A_statement_behind_the_end_of_the_text_has_no_speaker_that_breaks_anything() =>
        Assert.NotNull(new Attributed("en", English).Found.SpeakerOf(new TextSpan(English.Length, English.Length)));
}
