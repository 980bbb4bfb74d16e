using NodaTime;
using NodaTime.Text;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Ledger.Tests.Linking;

/// <summary>What becomes of promises that are told again, in whatever language, in a ledger as users have it.</summary>
public sealed class LinkingTests : IDisposable
{
    private static readonly LocalDate s_end = new(2027, 6, 1);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("peygir-linking-tests");
    private readonly Ledger _ledger;

    public LinkingTests() => _ledger = Ledger.Open(Path.Combine(_folder.FullName, "ledger.db"));

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void A_promise_repeated_in_other_languages_is_one_commitment()
    {
        Add("a", "en", "2025-03-01", "Iran's energy minister spoke of the Bushehr nuclear power plant. [The second unit of the Bushehr plant will be put into operation by the end of 2025].");
        Add("b", "ru", "2025-04-01", "Министр энергетики Ирана рассказал об АЭС «Бушер». [Второй блок Бушерской АЭС будет введён в эксплуатацию до конца 2025 года].");
        Add("c", "fa", "2025-05-01", "وزیر نیروی ایران درباره نیروگاه اتمی بوشهر سخن گفت. [واحد دوم نیروگاه بوشهر تا پایان سال ۲۰۲۵ میلادی به بهره‌برداری می‌رسد].");
        var commitment = Assert.Single(All());
        Assert.Equal(["a", "b", "c"], commitment.Mentions.Select(m => m.Statement.Report));
        Assert.Equal([Relation.Opened, Relation.Repeated, Relation.Repeated], commitment.Mentions.Select(m => m.Relation));
        Assert.Equal(0, commitment.SlipDays);
        Assert.All(commitment.Mentions.Skip(1), m => Assert.NotEmpty(m.Reasons));
    }

    [Fact]
    public void A_deadline_that_is_moved_is_a_slip_and_an_old_one_recalled_is_not()
    {
        Add("a", "en", "2025-03-01", "Officials spoke of the Rasht-Astara railway. [The Rasht-Astara railway will be completed by the end of 2025].");
        Add("b", "en", "2025-11-01", "Officials spoke of the Rasht-Astara railway. [The Rasht-Astara railway will be completed by the end of 2026].");
        var commitment = Assert.Single(All());
        Assert.Equal(Relation.Moved, commitment.Mentions[1].Relation);
        Assert.Equal(365, commitment.SlipDays);
        Assert.Equal(CommitmentStatus.Overdue, commitment.Status);
    }

    [Fact]
    public void What_is_reported_done_is_kept()
    {
        Add("a", "en", "2025-03-01", "Officials spoke of the Rasht-Astara railway. [The Rasht-Astara railway will be completed by the end of 2025].");
        Add("b", "en", "2025-12-01", "Officials spoke of the Rasht-Astara railway. [The construction of the Rasht-Astara railway has been completed].", StatementKind.Progress);
        var commitment = Assert.Single(All());
        Assert.Equal(CommitmentStatus.Kept, commitment.Status);
        Assert.Equal("b", Assert.Single(commitment.Mentions, m => m.Relation == Relation.Kept).Statement.Report);
    }

    [Theory]
    [InlineData("Only half of the Rasht-Astara railway has been completed")]
    [InlineData("The Rasht-Astara railway has not been completed")]
    public void What_is_done_in_part_is_not_kept(string progress)
    {
        Add("a", "en", "2025-03-01", "Officials spoke of the Rasht-Astara railway. [The Rasht-Astara railway will be completed by the end of 2025].");
        Add("b", "en", "2025-12-01", $"Officials spoke of the Rasht-Astara railway. [{progress}].", StatementKind.Progress);
        Assert.Equal(CommitmentStatus.Overdue, Assert.Single(All()).Status);
    }

    [Fact]
    public void Promises_about_other_things_stay_apart()
    {
        Add("a", "en", "2025-03-01", "Officials spoke of the Rasht-Astara railway. [The Rasht-Astara railway will be completed by the end of 2025].");
        Add("b", "en", "2025-04-01", "Officials spoke of the Chabahar-Zahedan railway. [The Chabahar-Zahedan railway will be completed by the end of 2025].");
        Add("c", "en", "2025-05-01", "Officials spoke of schools. [We will build forty schools in Gilan next year].");
        Assert.Equal(3, All().Length);
    }

    [Fact]
    public void Two_units_of_a_plant_are_two_commitments()
    {
        Add("a", "en", "2025-03-01", "Rosatom spoke of the Bushehr nuclear power plant. [The second unit of the plant will be put into operation in 2026]. [The third unit of the plant will be put into operation in 2027].");
        Add("b", "en", "2025-06-01", "Rosatom spoke of the Bushehr nuclear power plant. [The third unit of the plant will be put into operation in 2027].");
        Assert.Equal([1, 2], All().Select(c => c.Mentions.Length).Order());
    }

    [Fact]
    public void The_same_report_by_two_outlets_is_one_event_with_two_sources()
    {
        const string text = "Officials of both countries met in the port of Anzali on Monday and spoke for two hours about the Rasht-Astara railway, which is to tie the two networks together. [The Rasht-Astara railway will be completed by the end of 2025].";
        Add("a", "en", "2025-03-01", text);
        Add("b", "en", "2025-03-01", text + " The agency's correspondent was there.");
        var commitment = Assert.Single(All());
        Assert.Equal(2, commitment.Mentions.Length);
        Assert.Equal("a", _ledger.Report("b")!.SameAs);
    }

    [Theory]
    [InlineData("dry ports")]
    [InlineData("сухие порты")]
    [InlineData("بنادر خشک")]
    [InlineData("بندر خشک")]
    public void A_query_in_one_language_finds_what_was_said_in_all(string query)
    {
        Add("a", "en", "2025-03-01", "[The dry port will be opened by the end of 2025].");
        Add("b", "ru", "2025-04-01", "[Мы построим второй сухой порт в 2026 году].");
        Add("c", "fa", "2025-05-01", "[بندر خشک تا پایان سال ساخته می‌شود].");
        Add("d", "en", "2025-05-02", "[We will build forty schools next year].");
        Assert.Equal(["a", "b", "c"], _ledger.Search(query).Select(h => h.Statement.Report).Distinct().Order());
    }

    private Commitment[] All() => [.. _ledger.Commitments(new() { AsOf = s_end })];

    /// <summary>Adds a report whose statements stand in brackets.</summary>
    private void Add(string id, string language, string day, string marked, StatementKind kind = StatementKind.Pledge)
    {
        var text = new System.Text.StringBuilder();
        var statements = new List<GivenStatement>();
        var start = 0;
        foreach (var c in marked)
        {
            if (c == '[')
            {
                start = text.Length;
            }
            else if (c == ']')
            {
                statements.Add(new(new TextSpan(start, text.Length), kind));
            }
            else
            {
                text.Append(c);
            }
        }

        var report = new Report { Id = id, Language = language, Date = LocalDatePattern.Iso.Parse(day).Value, Text = text.ToString(), Publisher = id };
        _ledger.Add([Reader.Default.Read(report, statements)]);
    }
}
