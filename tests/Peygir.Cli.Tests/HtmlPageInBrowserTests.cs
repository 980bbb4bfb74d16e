using System.Text.Json;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Cli.Tests;

/// <summary>The page as people meet it: by pointer, keyboard, finger and on paper.</summary>
public sealed class HtmlPageInBrowserTests(BrowserTab browser) : IClassFixture<BrowserTab>, IDisposable
{
    // What the window cuts off of the element that shows, and whether one shows at all.
    private const string ShownNote = """
        (() => { const n = [...document.querySelectorAll('.note')].filter(n => getComputedStyle(n).display != 'none');
        if (n.length != 1) return n.length + ' notes';
        const r = n[0].getBoundingClientRect();
        return r.left < 0 || r.top < 0 || r.right > innerWidth || r.bottom > innerHeight ? 'cut off: ' + JSON.stringify(r)
            : n[0].scrollWidth > n[0].clientWidth ? 'wider than it shows' : n[0].innerText; })()
        """;

    private static readonly string[] All =
    [
        "تعهد", "وزیر راه", "ایران", "روسیه", "تا پایان سال", "۲۹ اسفند ۱۴۰۴", "۲۰ مارس ۲۰۲۶", "۱ ژانویه تا ۳۱ دسامبر ۲۰۲۵",
        "۱۲ دی ۱۴۰۳ تا ۱۰ دی ۱۴۰۴", "اگر پول برسد", "حمل‌ونقل", "در جریان", "۱۲۰٬۰۰۰ تن", "راه‌آهن رشت آستارا", "۹۳٪",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("peygir-page");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Pointing_at_a_statement_shows_all_that_is_known_of_it_within_the_window()
    {
        await OpenAsync(Pages.Full());
        Assert.Equal("0 notes", await browser.EvalAsync(ShownNote));
        await browser.HoverAsync(".s");
        ShowsAll(await browser.EvalAsync(ShownNote));
    }

    [Fact]
    public async Task The_tab_key_alone_leads_to_the_details()
    {
        await OpenAsync(Pages.Full());
        for (var i = 0; i < 20 && await browser.EvalAsync("document.activeElement.matches('.s')") != "true"; i++)
        {
            await browser.PressTabAsync();
        }

        ShowsAll(await browser.EvalAsync(ShownNote));
        Assert.Equal("solid", await browser.EvalAsync("getComputedStyle(document.activeElement).outlineStyle"));
    }

    [Fact]
    public async Task On_a_telephone_a_tap_shows_the_details_and_another_closes_them()
    {
        await OpenAsync(Pages.Full(), width: 390, height: 844);
        await browser.TapAsync(".s");
        ShowsAll(await browser.EvalAsync(ShownNote));
        await browser.TapAsync(".note .x");
        Assert.Equal("0 notes", await browser.EvalAsync(ShownNote));
    }

    [Theory]
    [InlineData(390)]
    [InlineData(800)]
    [InlineData(1280)]
    public async Task Nothing_is_wider_than_the_window(int width)
    {
        var wide = Pages.Plain(new string('ж', 300) + " " + new string('W', 300), Language.Russian, (0, 300), (301, 601));
        await OpenAsync(width, Pages.Full(), wide with { Report = wide.Report with { Title = new string('A', 300), Publisher = new string('b', 200) } });
        Assert.Equal("", await browser.EvalAsync("""
            [...document.querySelectorAll('main *')].filter(e => e.getClientRects().length > 0 && !e.matches('bdi, span'))
                .filter(e => { const r = e.getBoundingClientRect(); return r.left < -1 || r.right > innerWidth + 1; })
                .map(e => e.outerHTML.slice(0, 60)).join('\n')
            """));
        Assert.Equal("true", await browser.EvalAsync("document.documentElement.scrollWidth <= innerWidth"));
    }

    [Fact]
    public async Task On_paper_everything_is_said_without_pointing()
    {
        await OpenAsync(Pages.Full(), isPrint: true);
        Assert.Equal("0 notes", await browser.EvalAsync(ShownNote));
        ShowsAll(await browser.EvalAsync("document.body.innerText"));
        Assert.Contains("تعهد", await browser.EvalAsync("getComputedStyle(document.querySelector('.s'), '::after').content"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_colour_can_be_read(bool isDark)
    {
        const string everyKind = "one two three four five six seven";
        var reading = Pages.Plain(everyKind, Language.English, (0, 3), (4, 7), (8, 13), (14, 18), (19, 23), (24, 27), (28, 33));
        await OpenAsync(reading with { Statements = [.. reading.Statements.Select((s, i) => s with { Kind = (StatementKind)i })] }, isDark: isDark);
        var ratios = JsonSerializer.Deserialize<Dictionary<string, double>>(await browser.EvalAsync("""
            (() => {
              const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
              const layers = e => { const l = []; for (; e; e = e.parentElement) l.unshift(getComputedStyle(e).backgroundColor); return l; };
              const light = colours => {
                for (const c of colours) { canvas.fillStyle = c; canvas.fillRect(0, 0, 1, 1); }
                const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
                return .2126 * r + .7152 * g + .0722 * b; };
              const ratios = {};
              for (const e of document.querySelectorAll('.s, .s sup, .legend .k, .count, .about, .list small, .list .k, th, .note .k, .note b, .hint')) {
                const under = layers(e), [a, b] = [light(under), light([...under, getComputedStyle(e).color])].sort((x, y) => y - x);
                ratios[e.className + ' in ' + e.parentElement.className + ' ' + e.tagName] = (a + .05) / (b + .05); }
              return JSON.stringify(ratios); })()
            """))!;
        Assert.True(ratios.Count > 20);
        Assert.All(ratios, r => Assert.True(r.Value >= 4.5, $"{r.Key}: {r.Value:0.00}"));
    }

    [Fact]
    public async Task Kinds_are_told_apart_without_colour()
    {
        const string everyKind = "one two three four five six seven";
        var reading = Pages.Plain(everyKind, Language.English, (0, 3), (4, 7), (8, 13), (14, 18), (19, 23), (24, 27), (28, 33));
        await OpenAsync(reading with { Statements = [.. reading.Statements.Select((s, i) => s with { Kind = (StatementKind)i })] });
        var signs = (await browser.EvalAsync("[...document.querySelectorAll('.s sup')].map(e => getComputedStyle(e, '::before').content).join(' ')")).Split(' ');
        var legend = await browser.EvalAsync("[...document.querySelectorAll('.legend .k')].map(e => getComputedStyle(e, '::before').content).join(' ')");
        Assert.Equal(7, signs.Distinct().Count());
        Assert.Equal(string.Join(' ', signs), legend);
    }

    [Fact]
    public async Task A_statement_cut_in_two_by_another_shows_its_details_at_both_parts()
    {
        await OpenAsync(Pages.Plain("one two three four five", Language.English, (0, 23), (8, 13)));
        await browser.HoverAsync(".s");
        var first = await browser.EvalAsync(ShownNote);
        await browser.HoverAsync(".s:last-of-type");
        Assert.Equal("3", await browser.EvalAsync("document.querySelectorAll('.s').length"));
        Assert.Contains("pledge 1", first, StringComparison.Ordinal);
        Assert.Equal(first, await browser.EvalAsync(ShownNote));
    }

    [Fact]
    public async Task An_unticked_kind_loses_its_mark_and_its_row()
    {
        await OpenAsync(Pages.Full());
        Assert.Contains("وزیر راه", await browser.EvalAsync("document.querySelector('.list').innerText"), StringComparison.Ordinal);
        await browser.EvalAsync("document.querySelector('#show-pledge').click()");
        Assert.DoesNotContain("وزیر راه", await browser.EvalAsync("document.querySelector('.list').innerText"), StringComparison.Ordinal);
    }

    private static void ShowsAll(string shown) => Assert.All(All, part => Assert.Contains(part, shown.Replace('\u00A0', ' '), StringComparison.Ordinal));

    private Task OpenAsync(Reading.Reading reading, int width = 1280, int height = 900, bool isDark = false, bool isPrint = false)
    {
        Assert.SkipWhen(Browser.Command is null, "chromium is not installed.");
        return browser.OpenAsync(Save(reading), width, height, isDark, isPrint);
    }

    private Task OpenAsync(int width, params Reading.Reading[] readings)
    {
        Assert.SkipWhen(Browser.Command is null, "chromium is not installed.");
        return browser.OpenAsync(Save(readings), width);
    }

    private string Save(params Reading.Reading[] readings)
    {
        var file = Path.Combine(_folder.FullName, "page.html");
        File.WriteAllText(file, Pages.Html(readings));
        return file;
    }
}
