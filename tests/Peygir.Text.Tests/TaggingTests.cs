using CsCheck;

namespace Peygir.Text.Tests;

public class TaggingTests
{
    [Theory]
    [InlineData(Language.Persian, "وزیر نیرو قرارداد ساخت نیروگاه را امضا کرد.", "امضا", Upos.Noun)]
    [InlineData(Language.Persian, "دو کشور همکاری می‌کنند.", "می‌کنند", Upos.Verb)]
    [InlineData(Language.Persian, "راه بزرگ ساخته شد.", "بزرگ", Upos.Adj)]
    [InlineData(Language.Russian, "Министр подписал новый договор.", "подписал", Upos.Verb)]
    [InlineData(Language.Russian, "Министр подписал новый договор.", "новый", Upos.Adj)]
    [InlineData(Language.Russian, "Завод в Казани работает.", "в", Upos.Adp)]
    [InlineData(Language.English, "The minister will sign the agreement.", "sign", Upos.Verb)]
    [InlineData(Language.English, "The minister will sign the agreement.", "will", Upos.Aux)]
    [InlineData(Language.English, "Trade with Moscow grew.", "Moscow", Upos.Propn)]
    public void Words_get_their_part_of_speech(Language language, string text, string word, Upos tag)
    {
        var tagged = TextAnalyzer.Default.Analyze(text, language);
        Assert.Equal(tag, tagged.Tokens[Find(tagged, word)].Tag);
    }

    [Theory]
    [InlineData(Language.Russian, "Стороны завершат строительство.", "завершат", Morphology.Future)]
    [InlineData(Language.Russian, "Стороны завершили строительство дороги.", "завершили", Morphology.Past)]
    [InlineData(Language.Russian, "Визит главы правительства начался.", "правительства", Morphology.Genitive)]
    [InlineData(Language.Persian, "دولت قرارداد را امضا کرد.", "کرد", Morphology.Past)]
    [InlineData(Language.Persian, "دولت با آن موافقت نمی‌کند.", "نمی‌کند", Morphology.Negative)]
    [InlineData(Language.English, "The two sides signed the documents.", "signed", Morphology.Past)]
    [InlineData(Language.English, "The two sides signed the documents.", "documents", Morphology.Plural)]
    public void Words_get_their_inflection(Language language, string text, string word, Morphology inflection)
    {
        var tagged = TextAnalyzer.Default.Analyze(text, language);
        Assert.True(tagged.Tokens[Find(tagged, word)].Features.HasFlag(inflection));
    }

    [Theory]
    [InlineData(Language.Persian, "آنها کتاب‌ها را می‌رسانند.", "کتاب‌ها", "کتاب")]
    [InlineData(Language.Persian, "آنها کتاب‌ها را می‌رسانند.", "می‌رسانند", "رساند")]
    [InlineData(Language.Persian, "این کار نمی شود.", "نمی شود", "شد")]
    [InlineData(Language.Russian, "Стороны подписали соглашения.", "подписали", "подписать")]
    [InlineData(Language.Russian, "Стороны подписали соглашения.", "соглашения", "соглашение")]
    [InlineData(Language.English, "The companies are building ports.", "companies", "company")]
    [InlineData(Language.English, "The companies are building ports.", "are", "be")]
    [InlineData(Language.English, "The companies are building ports.", "building", "build")]
    public void Words_get_their_lemma(Language language, string text, string word, string lemma)
    {
        var tagged = TextAnalyzer.Default.Analyze(text, language);
        Assert.Equal(lemma, tagged.Lemma(Find(tagged, word)));
    }

    [Fact]
    public void Threads_agree() => Gen.Int[0, 2].Sample(
        l =>
        {
            const string Text = "В 2025 году the port وزیر گفت که کار تمام می‌شود.";
            var once = TextAnalyzer.Default.Analyze(Text, (Language)l);
            var again = TextAnalyzer.Default.Analyze(Text, (Language)l);
            return once.Tokens.SequenceEqual(again.Tokens);
        },
        threads: 4);

    [Fact]
    public void A_folder_without_models_still_splits()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var text = TextAnalyzer.Load(folder.FullName).Analyze("The port opened.", Language.English);
            Assert.Equal(4, text.Tokens.Length);
            Assert.Equal(Upos.X, text.Tokens[1].Tag);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_file_that_is_no_model_is_named_so()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "text-en.bin"), "no model");
            Assert.Throws<InvalidDataException>(() => TextAnalyzer.Load(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Find(TaggedText text, string word)
    {
        for (var t = 0; t < text.Tokens.Length; t++)
        {
            if (text.Tokens[t].Span.In(text.Original).SequenceEqual(word))
            {
                return t;
            }
        }

        throw new InvalidOperationException($"{word} is not a token of the text");
    }
}
