using Peygir.Reading.Compiling;
using Peygir.Text;

namespace Peygir.Reading.Tests.VocabularyTests;

public sealed class VocabularyTests
{
    private const int AtLeast = 3000;

    private static readonly string[] s_frames =
        ["امروز درباره {0} سخن گفتند.", "Сегодня речь шла о том, что {0} уже были.", "They spoke of {0} today."];

    private static readonly byte[] s_compiled = VocabularyCompiler.Compile(Repository.PathOf("registry", "vocabulary"));

    [Fact]
    public void The_committed_vocabulary_is_what_the_yaml_compiles_to() =>
        Assert.True(
            File.ReadAllBytes(Repository.PathOf("models", "vocabulary.bin")).AsSpan().SequenceEqual(s_compiled),
            "models/vocabulary.bin is out of date: run ./peygir learn.");

    [Fact]
    public void Every_concept_has_words_in_all_languages_and_an_id_of_its_own()
    {
        var concepts = Vocabulary.Default.Concepts;
        Assert.True(concepts.Length >= AtLeast, $"{concepts.Length} concepts.");
        Assert.All(concepts, c => Assert.All(Languages.All, l => Assert.NotEmpty(c.Words(l))));
        Assert.Equal(concepts.Length, concepts.Select(c => c.Id).Distinct().Count());
        Assert.All(concepts, c => Assert.Same(c, Vocabulary.Default.Concept(c.Id)));
    }

    [Theory]
    [InlineData(Language.English, "The parties were signing agreements on pumped storage.", "to-sign")]
    [InlineData(Language.English, "Workers have completed both bridges.", "bridge")]
    [InlineData(Language.Russian, "Стороны подписали соглашение о строительстве мостов.", "bridge")]
    [InlineData(Language.Russian, "Документ подпишут завтра.", "to-sign")]
    [InlineData(Language.Russian, "Речь шла о безвизовом режиме для туристов.", "visa-free")]
    [InlineData(Language.Persian, "این سند فردا امضا خواهد شد.", "to-sign")]
    [InlineData(Language.Persian, "دو پل تازه ساخته شد.", "bridge")]
    [InlineData(Language.Persian, "سند را امضا كردند و پل ها را ديدند.", "to-sign")]
    public void A_concept_is_found_however_its_words_are_inflected(Language language, string text, string concept) =>
        Assert.Contains(concept, Found(language, text));

    [Theory]
    [InlineData(Language.Russian, "Поэтому они стали строить.", "poetry", "sculpture")]
    [InlineData(Language.Russian, "В то время было тепло.", "temporary", "duration")]
    [InlineData(Language.Persian, "این ماه گروه ما نظام تازه‌ای می‌سازد.", "fish", "hostage")]
    [InlineData(Language.Persian, "او کار می‌کند و شورای شهر بازی را دید.", "to-slow-down", "riot")]
    [InlineData(Language.English, "They ai themselves.", "artificial-intelligence", "")]
    public void Words_that_only_look_alike_are_not_found(Language language, string text, string one, string other)
    {
        var found = Found(language, text);
        Assert.DoesNotContain(one, found);
        Assert.DoesNotContain(other, found);
    }

    [Theory]
    [InlineData(Language.Persian, 0.88)]
    [InlineData(Language.Russian, 0.97)]
    [InlineData(Language.English, 0.9)]
    public void Nearly_every_inflected_form_is_found(Language language, double least)
    {
        int all = 0, found = 0;
        foreach (var concept in Vocabulary.Default.Concepts.Where(c => c.Number % 10 == 0))
        {
            foreach (var form in concept.Words(language).SelectMany(word => Inflected(word, language)))
            {
                all++;
                found += Found(language, string.Format(null, s_frames[(int)language], form)).Contains(concept.Id) ? 1 : 0;
            }
        }

        Assert.True(found >= least * all, $"{found} of {all} forms are found.");
    }

    [Fact]
    public void A_concept_knows_the_fields_it_belongs_to() =>
        Assert.Contains("getting-of-land", Vocabulary.Default.Concept("land-acquisition")!.Fields);

    [Fact]
    public void A_field_of_an_unknown_concept_is_an_error_that_names_it()
    {
        var folder = Directory.CreateTempSubdirectory("peygir-test");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "ways.yaml"), "road: {fa: [جاده], ru: [дорога], en: [road]}\n");
            File.WriteAllText(Path.Combine(folder.FullName, "fields.yaml"), "ways:\n  concepts: [road, rode]\n");
            var error = Assert.Throws<RegistryException>(() => Vocabulary.Load(folder.FullName));
            Assert.Contains("'rode' of 'ways'", error.Message, StringComparison.Ordinal);
            Assert.Contains("fields.yaml:2", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void One_promise_has_its_concepts_in_all_three_languages()
    {
        var english = Found(Language.English, "The customs office will build a bridge by autumn.");
        var russian = Found(Language.Russian, "К осени таможня построит мост.");
        var persian = Found(Language.Persian, "گمرک تا پاییز پلی می‌سازد.");
        foreach (var concept in new[] { "bridge", "customs" })
        {
            Assert.Contains(concept, english);
            Assert.Contains(concept, russian);
            Assert.Contains(concept, persian);
        }
    }

    [Fact]
    public void Matches_stand_in_text_order_without_overlap()
    {
        var text = TextAnalyzer.Default.Analyze("The free trade zone opened a customs terminal, a bridge and a power plant in the port.", Language.English);
        var matches = Vocabulary.Default.Find(text);
        Assert.True(matches.Length > 3);
        Assert.All(matches.Zip(matches.Skip(1)), p => Assert.True(p.First.Tokens.End <= p.Second.Tokens.First));
    }

    [Fact]
    public void Something_else_or_a_part_is_refused()
    {
        Assert.Throws<InvalidDataException>(() => Vocabulary.LoadCompiled(new byte[100]));
        Assert.Throws<InvalidDataException>(() => Vocabulary.LoadCompiled(s_compiled[..1000]));
    }

    [Theory]
    [InlineData("a: {fa: [پل], ru: [мост]}\n", "en")]
    [InlineData("a: {fa: [پل], ru: [мост], en: [bridge], de: [Brücke]}\n", "de")]
    [InlineData("a: {fa: [پل], ru: [мост], en: [bridge]}\nb: {fa: [تونل], ru: [тоннель], en: [bridge]}\n", "bridge")]
    [InlineData("a: {fa: [پل], ru: [мост], en: [bridge]}\na: {fa: [تونل], ru: [тоннель], en: [tunnel]}\n", "a")]
    public void A_mistake_is_told_with_its_file_and_line(string yaml, string about)
    {
        var folder = Directory.CreateTempSubdirectory("peygir-vocabulary").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "test.yaml"), yaml);
            var message = Assert.Throws<RegistryException>(() => Vocabulary.Load(folder)).Message;
            Assert.Contains("test.yaml:", message, StringComparison.Ordinal);
            Assert.Contains(about, message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The forms the registry makes of a name; they hold some that nobody says, in Persian plurals of plurals and three words run together. Infinitives stay as they are.</summary>
    private static IEnumerable<string> Inflected(string word, Language language)
    {
        var words = InflectedName.Fold(word, language);
        var forms = language switch
        {
            Language.Russian when word.EndsWith("ть", StringComparison.Ordinal) || !word.Any(char.IsLower) => [words],
            Language.Russian => RussianForms.Of(words, plural: true, proper: false, adjective: false),
            Language.English when !word.Any(char.IsLower) => [],
            Language.English => EnglishForms.Of(words),
            _ => PersianForms.Of([words], common: true),
        };
        return forms.Select(f => string.Join(' ', f)).Distinct();
    }

    private static string[] Found(Language language, string text) =>
        [.. Vocabulary.Default.Find(TextAnalyzer.Default.Analyze(text, language)).Select(m => Vocabulary.Default.Concepts[m.Concept].Id)];
}
