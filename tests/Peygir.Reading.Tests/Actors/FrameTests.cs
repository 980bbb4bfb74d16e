namespace Peygir.Reading.Tests.Actors;

public class FrameTests
{
    [Fact]
    public void A_verb_behind_a_quotation_has_its_subject_behind_it() =>
        Assert.Equal("Nora Quist", new Attributed("en", "Nora Quist met Paul Brandt on Friday. \"The road is open,\" said Quist.").SubjectOf("said"));

    [Fact]
    public void Whom_somebody_told_is_not_the_speaker() =>
        Assert.Equal("Nora Quist", new Attributed("en", "Nora Quist, who runs the port, told the Harbour Commission that ships were late.").SubjectOf("told"));

    [Fact]
    public void A_verb_of_speech_inside_a_quotation_attributes_nothing() =>
        Assert.DoesNotContain(
            new Attributed("en", "\"We invited the mayor and thanked him,\" Nora Quist said.").Found.Frames,
            frame => frame.Entity >= 0 && frame.Cue < 8);

    [Fact]
    public void A_pronoun_goes_to_the_person_and_not_to_the_body_between() =>
        Assert.Equal("Nora Quist", new Attributed("en", "Nora Quist said the road was open. The ministry said nothing. It would rain, he added.").SubjectOf("added"));

    [Theory]
    [InlineData("en", "Nora Quist came to the port on Friday. She said the road was open.", "said", "Nora Quist")]
    [InlineData("ru", "Министр Антон Зорин приехал в порт. Он сообщил, что дорога открыта.", "сообщил", "Министр Антон Зорин")]
    [InlineData("fa", "دکتر بهرام کاووسی به بندر آمد. وی گفت: راه باز است.", "گفت", "دکتر بهرام کاووسی")]
    public void A_pronoun_before_whom_nobody_has_spoken_goes_to_the_person_met_last(string language, string text, string cue, string name) =>
        Assert.Equal(name, new Attributed(language, text).SubjectOf(cue));

    [Fact]
    public void A_month_is_nobodys_name() =>
        Assert.Equal("Nora Quist", new Attributed("en", "Nora Quist said the port would open by the end of Azar and added that it was late.").SubjectOf("added"));

    [Fact]
    public void A_russian_subject_may_stand_behind_the_verb() =>
        Assert.Contains(
            "Зорин",
            new Attributed("ru", "Дорогу откроют осенью. Об этом сообщил министр Антон Зорин.").SubjectOf("сообщил"),
            StringComparison.Ordinal);

    [Fact]
    public void A_persian_sentence_that_begins_with_the_verb_goes_on_with_the_speaker() =>
        Assert.Contains(
            "کاووسی",
            new Attributed("fa", "دکتر بهرام کاووسی گفت: راه باز است. افزود: پل هم ساخته می‌شود.").SubjectOf("افزود"),
            StringComparison.Ordinal);

    [Fact]
    public void Crawled_spelling_is_understood() =>
        Assert.Contains(
            "کاووسي",
            new Attributed("fa", "دکتر بهرام کاووسي خاطر نشان كرد: راه باز است. وي ميافزايد: پل هم ساخته ميشود.").SubjectOf("ميافزايد"),
            StringComparison.Ordinal);

    [Fact]
    public void Tokens_of_a_cue_are_known()
    {
        var report = new Attributed("en", "According to Nora Quist, ships were late.");
        Assert.True(report.Found.IsCue(0));
        Assert.True(report.Found.IsCue(1));
        Assert.False(report.Found.IsCue(2));
    }

    [Fact]
    public void Family_name_and_full_name_are_one_entity()
    {
        var report = new Attributed("ru", "Губернатор Антон Зорин открыл школу. Зорин сказал, что рад. С Зориным говорил мэр.");
        var names = report.Found.Entities.ToArray().Where(e => e.Fullest.In(report.Found.Text.Original).Contains("Зорин", StringComparison.Ordinal));
        Assert.Equal(3, Assert.Single(names).Mentions.Count);
    }
}
