using System.Numerics;
using Peygir.Reading.Statements;
using Peygir.Text;

namespace Peygir.Reading.Tests.Statements;

public class CueTableTests
{
    [Fact]
    public void All_languages_have_the_same_concepts_in_the_same_order()
    {
        var english = Concepts(Language.English);
        Assert.NotEmpty(english);
        Assert.InRange(english.Length, 1, 64);
        Assert.All(Languages.All, language => Assert.Equal(english, Concepts(language)));
    }

    [Fact]
    public void No_line_is_without_words() => Assert.All(
        Languages.All,
        language => Assert.DoesNotContain(Lines(language), line => line[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length == 0));

    [Theory]
    [InlineData("The minister promised it", "promised", "Министр пообещал и гарантировал это", "гарантировал", "وزیر قول داد", "قول")]
    [InlineData("They signed it", "signed", "Они подписали это", "подписали", "آن را امضا کردند", "امضا")]
    [InlineData("If it rains", "If", "Если пойдёт дождь", "Если", "اگر باران ببارد", "اگر")]
    [InlineData("by 5 percent", "percent", "на 5 процентов", "процентов", "پنج درصد", "درصد")]
    [InlineData("We thank you", "thank", "Мы благодарим вас", "благодарим", "از شما تشکر می‌کنیم", "تشکر")]
    public void A_word_of_each_language_shows_the_same(
        string english, string englishWord, string russian, string russianWord, string persian, string persianWord)
    {
        var shared = ConceptsOf(Language.English, english, englishWord)
            & ConceptsOf(Language.Russian, russian, russianWord)
            & ConceptsOf(Language.Persian, persian, persianWord);
        Assert.Equal(1, BitOperations.PopCount(shared));
    }

    [Fact]
    public void Other_words_show_nothing() => Assert.Equal(0UL, ConceptsOf(Language.English, "The bridge stands", "bridge"));

    [Fact]
    public void The_concepts_of_a_set_are_taken_one_by_one()
    {
        var taken = new List<int>();
        for (ulong set = 0b1000_0110; set != 0;)
        {
            (var concept, set) = CueTable.Take(set);
            taken.Add(concept);
        }

        Assert.Equal([1, 2, 7], taken);
    }

    private static ulong ConceptsOf(Language language, string sentence, string word)
    {
        var text = TextAnalyzer.Default.Analyze(sentence, language);
        var at = sentence.IndexOf(word, StringComparison.Ordinal);
        return CueTable.Of(language).Concepts(text)[text.Range(new(at, at + word.Length)).First];
    }

    private static string[] Concepts(Language language) => [.. Lines(language).Select(l => l[0])];

    private static List<string[]> Lines(Language language)
    {
        using var stream = typeof(CueTable).Assembly.GetManifestResourceStream($"cues-{language.Code()}.txt");
        Assert.NotNull(stream);
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').Select(l => l.Split('\t'))];
    }
}
