using System.Globalization;
using CsCheck;
using Peygir.Text;
using Peygir.Time.Figures;

namespace Peygir.Time.Tests;

public class NumberLawTests
{
    private const long Greatest = 1_000_000_000_000;

    // Numbers of every length alike, with round ones among them.
    private static readonly Gen<long> s_numbers = Gen.Select(Gen.Int[0, 12], Gen.Long[0, Greatest], Gen.Int[0, 4]).Select(
        (digits, number, zeros) => Math.Min(Greatest, number % (long)Math.Pow(10, digits) * (long)Math.Pow(10, zeros) % (Greatest + 1)));

    [Fact]
    public void English_words_are_read_as_they_are_written() => Reads(Language.English, n => $"The yard sold {n} tonnes of ore.");

    [Fact]
    public void Persian_words_are_read_as_they_are_written() => Reads(Language.Persian, n => $"معدن {n} تن سنگ فروخت.");

    [Fact]
    public void Russian_words_are_read_as_they_are_written() => Reads(Language.Russian, n => $"Карьер продал {n} тонн щебня.");

    [Fact]
    public void Digits_are_read_as_they_are_written() => s_numbers.Sample(
        n =>
        {
            Assert.Equal(n, Value(string.Create(CultureInfo.InvariantCulture, $"The yard sold {n} tonnes."), Language.English));
            Assert.Equal(n, Value(string.Create(CultureInfo.InvariantCulture, $"The yard sold {n:#,0} tonnes."), Language.English));
            Assert.Equal(n, Value($"Карьер продал {n.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ')} тонн.", Language.Russian));
            Assert.Equal(n, Value(string.Create(CultureInfo.InvariantCulture, $"معدن {n:#,0} تن فروخت."), Language.Persian));
        },
        iter: 500);

    private static void Reads(Language language, Func<string, string> sentence) => s_numbers.Sample(
        n => Assert.Equal((n, (decimal?)n), (n, Value(sentence(NumberWords.Write(n, language)), language))), iter: 1000);

    private static decimal? Value(string sentence, Language language)
    {
        var text = TextAnalyzer.Default.Analyze(sentence, language);
        return Assert.Single(FigureFinder.Find(text, TimeFinder.FindDated(text))).Value;
    }
}
