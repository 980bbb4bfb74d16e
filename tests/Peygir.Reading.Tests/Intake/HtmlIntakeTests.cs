using Peygir.Reading.Intake;

namespace Peygir.Reading.Tests.Intake;

public class HtmlIntakeTests
{
    private const string Article = """
        <article><p>The transport minister said on Monday that the second bridge over the river would be opened
        to lorries before the end of the summer, and that the money for it had been set aside.</p>
        <p>He added that the road to the port, which the two sides agreed on last year, was being widened by a
        company from the neighbouring country. The work has reached the thirtieth kilometre.</p></article>
        """;

    [Fact]
    public void The_article_is_taken_with_its_paragraphs_and_without_what_surrounds_it()
    {
        var report = Taking.One($"""
            <html><body><nav><a href="/">Home</a> <a href="/e">Economy</a></nav>{Article}
            <aside>Read more: another story</aside><footer>All rights reserved</footer>
            <script>document.write("script")</script><style>hidden</style></body></html>
            """, "a.html");
        var paragraphs = report.Text.Split("\n\n");
        Assert.Equal(2, paragraphs.Length);
        Assert.StartsWith("The transport minister said on Monday", paragraphs[0], StringComparison.Ordinal);
        Assert.EndsWith("the thirtieth kilometre.", paragraphs[1], StringComparison.Ordinal);
        Assert.DoesNotContain("\n", paragraphs[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_says_in_meta_tags_when_and_by_whom_it_was_published()
    {
        var report = Taking.One($"""
            <html lang="en"><head><title>Bridge - Site</title><meta property="og:title" content="Bridge to open">
            <meta property="og:site_name" content="The Agency">
            <meta property="article:published_time" content="2025-11-05T23:30:00+03:30">
            <link rel="canonical" href="https://agency.example/bridge"></head><body>{Article}</body></html>
            """, "a.html");
        Assert.Equal("Bridge to open", report.Title);
        Assert.Equal("The Agency", report.Publisher);
        Assert.Equal(new NodaTime.LocalDate(2025, 11, 5), report.Date);
        Assert.Equal("https://agency.example/bridge", report.Url);
    }

    [Fact]
    public void Linked_data_goes_before_meta_tags_and_broken_linked_data_does_no_harm()
    {
        var report = Taking.One($$"""
            <html><head><meta name="DC.date" content="2020-01-01"><meta name="citation_title" content="Old">
            <script type="application/ld+json">{ broken</script>
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"New",
            "datePublished":"2025-11-05T10:00:00Z","publisher":{"@type":"Organization","name":"The Agency"} }]}</script>
            </head><body>{{Article}}</body></html>
            """, "a.html");
        Assert.Equal(("New", "The Agency"), (report.Title, report.Publisher));
        Assert.Equal(new NodaTime.LocalDate(2025, 11, 5), report.Date);
    }

    [Fact]
    public void Linked_data_of_the_article_goes_before_that_of_the_site_and_of_other_reports()
    {
        var report = Taking.One($$"""
            <html><head><script type="application/ld+json">[
            {"@type":"WebSite","name":"Site","datePublished":"2001-01-01","publisher":{"name":"The owner"} },
            {"@type":"ItemList","datePublished":"2002-01-01"},
            {"@type":"WebPage","datePublished":"2025-11-06"},
            {"@type":["NewsArticle"],"headline":"New","datePublished":"2025-11-05","publisher":{"@id":"#us"} }]</script>
            <script type="application/ld+json">{"@type":"NewsMediaOrganization","@id":"#us","name":"The Agency"}</script>
            </head><body>{{Article}}</body></html>
            """, "a.html");
        Assert.Equal(("New", "The Agency"), (report.Title, report.Publisher));
        Assert.Equal(new NodaTime.LocalDate(2025, 11, 5), report.Date);
    }

    [Theory]
    [InlineData("<h1>Bridge</h1><ul><li>جمعه / ۲۱ آذر ۱۴۰۴ / ۱۴:۳۵</li><li>کد خبر: 1404092112345</li></ul>", true)]
    [InlineData("<div>12 декабря 2025, 14:30</div><h1>Bridge</h1>", true)]
    [InlineData("<h1>Bridge</h1><span>Friday, December 12, 2025 - 14:35</span>", true)]
    [InlineData("<h1>Bridge</h1><aside><span>December 12, 2025</span></aside>", false)]
    [InlineData("<h1>Bridge</h1><ul><li><a href='/x'>December 12, 2025</a></li></ul>", false)]
    [InlineData("<h1>Bridge</h1><p>It was signed on December 12, 2025.</p>", false)]
    [InlineData("<h1>Bridge</h1><script>d = '2025-12-12'</script>", false)]
    [InlineData("<span>December 12, 2025</span>", false)]
    public void A_date_beside_the_headline_is_the_pages_own(string head, bool isOwn) =>
        Assert.Equal(
            isOwn ? new NodaTime.LocalDate(2025, 12, 12) : null,
            Taking.One($"<html><body><header>{head}</header>{Article}</body></html>", "a.html").Date);

    [Theory]
    [InlineData("DC.date.issued")]
    [InlineData("dcterms.issued")]
    [InlineData("citation_publication_date")]
    [InlineData("pubdate")]
    public void Libraries_and_news_systems_have_names_of_their_own_for_the_date(string name) =>
        Assert.Equal(
            new NodaTime.LocalDate(2024, 2, 29),
            Taking.One($"<html><head><meta name=\"{name}\" content=\"2024-02-29\"></head><body>{Article}</body></html>", "a.html").Date);

    [Fact]
    public void A_short_page_that_is_no_article_gives_its_words() =>
        Assert.Equal("پل تازه افتتاح شد.", Taking.One("<html><body><div>پل تازه <b>افتتاح</b> شد.</div></body></html>", "a.htm").Text);

    [Fact]
    public void A_page_without_words_is_named_as_empty() =>
        Assert.Equal(
            IntakeProblem.Empty,
            Taking.Failure("<html><body><div id=app></div><script>run()</script></body></html>", "a.html").Problem);

    [Fact]
    public void Words_that_look_like_markup_come_out_as_words() =>
        Assert.Contains("<b>", Taking.One($"<html><body>{Article.Replace("bridge", "&lt;b&gt;bridge", StringComparison.Ordinal)}</body></html>", "a.html").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("<div>", 400_000)]
    [InlineData("<b><i>", 400_000)]
    [InlineData("<svg><g>", 200_000)]
    [InlineData("<table><tr><td>", 100_000)]
    public void A_page_nested_beyond_sense_is_refused_at_once(string tag, int times) =>
        Assert.Equal(IntakeProblem.Damaged, Taking.Failure("<html>" + string.Concat(Enumerable.Repeat(tag, times)) + "text", "a.html").Problem);

    [Fact]
    public void A_tag_with_attributes_without_end_is_refused_at_once()
    {
        var attributes = string.Join(' ', Enumerable.Range(0, 200_000).Select(i => $"a{i}"));
        Assert.Equal(IntakeProblem.Damaged, Taking.Failure($"<html><p {attributes}>text", "a.html").Problem);
    }

    [Theory]
    [InlineData("<p>word ")]
    [InlineData("<!-- ")]
    [InlineData("<")]
    [InlineData("</div>")]
    [InlineData("&amp;&#x202E;")]
    [InlineData("<br><li>x")]
    public void A_page_that_repeats_one_thing_is_taken_or_refused_but_ends(string piece) =>
        Assert.Single(Taking.All("<html><body>start " + string.Concat(Enumerable.Repeat(piece, 20_000)), "a.html"));
}
