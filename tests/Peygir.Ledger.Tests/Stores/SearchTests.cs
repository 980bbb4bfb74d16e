using System.Collections.Immutable;
using Peygir.Ledger.Recording;
using Peygir.Ledger.Tests.Support;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Ledger.Tests.Stores;

public abstract class SearchTests(PostgresServer? postgres) : StoreTests(postgres)
{
    private static readonly Report[] s_reports =
    [
        new() { Id = "en", Date = new(2025, 1, 10), Language = "en", Text = "Iran's transport minister said on Friday that Tehran will complete the Rasht–Astara railway by the end of 2026." },
        new() { Id = "ru", Date = new(2025, 1, 11), Language = "ru", Text = "«Мы завершим строительство железной дороги Решт — Астара до конца 2026 года», — заявил министр транспорта России." },
        new() { Id = "fa", Date = new(2025, 1, 12), Language = "fa", Text = "وزیر راه ایران گفت که ایران راه‌آهن رشت - آستارا را تا پایان سال ۱۴۰۵ تکمیل خواهد کرد." },
    ];

    [Theory]
    [InlineData("Rasht–Astara railway")]
    [InlineData("железная дорога Решт — Астара")]
    [InlineData("راه آهن رشت آستارا")]
    public void A_name_in_any_language_finds_all_three(string query)
    {
        using var ledger = Ledger.Open(NewStore(), new() { Clock = Clock });
        ledger.Add(s_reports.Select(Reader.Default.Read));
        Assert.Equal(["en", "fa", "ru"], ledger.Search(query).Select(h => h.Report.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("completing", "en")]
    [InlineData("дороге", "ru")]
    [InlineData("تکمیل", "fa")]
    public void A_word_is_found_in_any_inflection(string query, string report)
    {
        using var ledger = Ledger.Open(NewStore(), new() { Clock = Clock });
        ledger.Add(s_reports.Select(Reader.Default.Read));
        Assert.Contains(report, ledger.Search(query).Select(h => h.Report.Id));
        Assert.NotEmpty(ledger.Commitments(new() { Text = query }));
    }

    // Given as they stand, so that reading has no part in it: the whole text is the statement.
    private static readonly Report[] s_trade =
    [
        new() { Id = "en", Date = new(2025, 1, 10), Language = "en", Text = "Trade between Iran and Russia grew by 13 percent to 5 billion dollars" },
        new() { Id = "ru", Date = new(2025, 1, 11), Language = "ru", Text = "Торговля Ирана и России выросла на 13% и составила пять миллиардов долларов" },
        new() { Id = "fa", Date = new(2025, 1, 12), Language = "fa", Text = "تجارت ایران و روسیه ۱۳ درصد رشد کرد و به ۵ میلیارد دلار رسید" },
        new() { Id = "other", Date = new(2025, 1, 13), Language = "en", Text = "Turkmenistan will send 5 wagons and 1,250 tonnes of grain by 2026, or 14.6 percent of its harvest" },
    ];

    [Theory]
    [InlineData("Russia", "en fa ru")]
    [InlineData("Россия", "en fa ru")]
    [InlineData("روسیه", "en fa ru")]
    [InlineData("13", "en fa ru")]
    [InlineData("۱۳ درصد", "en fa ru")]
    [InlineData("13%", "en fa ru")]
    [InlineData("five billion dollars", "en fa ru")]
    [InlineData("5 млрд", "en fa ru")]
    [InlineData("5", "en fa other")]
    [InlineData("1250", "other")]
    [InlineData("۱۲۵۰", "other")]
    [InlineData("1,250", "other")]
    [InlineData("14,6 процента", "other")]
    [InlineData("2026", "other")]
    [InlineData("Russia 14.6", "")]
    [InlineData("Russia 13", "en fa ru")]
    public void States_and_numbers_are_found_in_all_languages_and_digits(string query, string reports)
    {
        using var ledger = Ledger.Open(NewStore(), new() { Clock = Clock });
        ledger.Add(s_trade.Select(r => Reader.Default.Read(r, [new GivenStatement(new TextSpan(0, r.Text.Length), StatementKind.Indicator)])));
        Assert.Equal(reports, string.Join(' ', ledger.Search(query).Select(h => h.Report.Id).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"'&|!*():<->\\ AND OR NOT NEAR(")]
    [InlineData("\0 \u200c ; DROP TABLE events")]
    public void Whatever_is_asked_is_no_command(string query)
    {
        using var ledger = Open(NewStore());
        ledger.AddRecorded([Story.Report(0, 0)]);
        Assert.Empty(ledger.Search(query));
        Assert.Empty(ledger.Commitments(new() { Text = query }));
    }

    [Fact]
    public void Another_lemmatizer_makes_the_index_anew()
    {
        var store = NewStore();
        using (var ledger = Open(store))
        {
            ledger.AddRecorded([Story.Report(0, 0)]);
            Assert.NotEmpty(ledger.Search("land"));
        }

        var backwards = Options with { Lemmatizer = new Backwards() };
        using (var ledger = Ledger.Open(store, backwards))
        {
            Assert.Empty(ledger.Search("land"));
            Assert.NotEmpty(ledger.Search("dnal"));
            Assert.Empty(ledger.Verify().Problems);
        }

        using (var ledger = Open(store))
        {
            Assert.NotEmpty(ledger.Search("land"));
        }
    }

    private sealed class Backwards() : Lemmatizer(TextAnalyzer.Default)
    {
        public override string Version => "backwards";

        public override IReadOnlyList<ImmutableArray<string>> Lemmas(string text, Language language, IReadOnlyList<TextSpan> spans) =>
            [.. spans.Select(s => (ImmutableArray<string>)[.. text[s.Start..s.End].Split(' ').Select(w => string.Concat(w.Reverse()))])];
    }
}

public class SqliteSearchTests() : SearchTests(null);

public class PostgresSearchTests(PostgresServer postgres) : SearchTests(postgres);
