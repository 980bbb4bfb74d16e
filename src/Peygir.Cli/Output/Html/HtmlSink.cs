using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Cli.Output.Html;

/// <summary>
/// One page for all reports, complete in itself: nothing is fetched and nothing runs (the page's own policy forbids
/// both). The reports are set aside in a file until the index that stands before them is known.
/// </summary>
internal sealed class HtmlSink : IReadingSink
{
    private static readonly string Css = ReadCss();
    private readonly Stream _output;
    private readonly FileStream _spool;
    private readonly StreamWriter _spoolWriter;
    private readonly HtmlOut _body;
    private readonly List<Entry> _index = [];
    private readonly int[] _kinds = new int[Enum.GetValues<StatementKind>().Length];

    public HtmlSink(Stream output)
    {
        _output = output;
        _spool = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 64 * 1024,
            FileOptions.DeleteOnClose);
        _spoolWriter = new(_spool, new UTF8Encoding(false), leaveOpen: true);
        _body = new(_spoolWriter);
    }

    public void Write(Reading.Reading reading)
    {
        var report = new ReportHtml(_body, reading, _index.Count + 1);
        report.Write();
        var kinds = new int[_kinds.Length];
        foreach (var statement in reading.Statements)
        {
            kinds[(int)statement.Kind]++;
            _kinds[(int)statement.Kind]++;
        }

        _index.Add(new(report.Title, report.About(), reading.Language, kinds));
    }

    public void Flush()
    {
    }

    public void Dispose()
    {
        _spoolWriter.Dispose();
        using (var writer = new StreamWriter(_output, new UTF8Encoding(false), leaveOpen: true))
        {
            Begin(new HtmlOut(writer));
            writer.Flush();
            _spool.Position = 0;
            _spool.CopyTo(_output);
            writer.Write("</main>\n</body>\n</html>\n");
        }

        _spool.Dispose();
        _output.Dispose();
    }

    private void Begin(HtmlOut page)
    {
        var language = _index.Count == 0 ? Language.English : _index[0].Language;
        var labels = Labels.Of(language);
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)));
        page.Markup("<!doctype html>\n<html lang=\"").Text(language.Code()).Markup("\" dir=\"").Text(Direction(language))
            .Markup("\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
            .Markup($"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'\">\n")
            .Markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Markup("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"peygir ")
            .Text(CommandLine.Version).Markup("\">\n<title>")
            .Text(_index.Count == 1 ? _index[0].Title : $"{labels["reports"]}: {labels.Number(_index.Count)}")
            .Markup("</title>\n<style>").Markup(Css).Markup("</style>\n</head>\n<body>\n");
        Legend(page, labels);
        page.Markup("<main>\n<p class=\"hint\">").Text(labels["hint"]).Markup("</p>\n");
        if (_index.Count > 1)
        {
            Index(page, labels);
        }
    }

    // Check boxes that the style sheet looks at: unticked, a kind loses its colour and its rows.
    private void Legend(HtmlOut page, Labels labels)
    {
        page.Markup("<form class=\"legend\" aria-label=\"").Text(labels["show"]).Markup("\">\n");
        if (_index.Count > 1)
        {
            page.Markup("<a href=\"#reports\">").Text(labels["reports"]).Markup("</a>\n");
        }

        foreach (var kind in Enum.GetValues<StatementKind>())
        {
            var key = Keys.Kind(kind);
            page.Markup("<label class=\"").Text(key).Markup("\"><input type=\"checkbox\" checked id=\"show-").Text(key)
                .Markup("\"><span class=\"k\">").Text(labels.Kind(kind)).Markup("</span> <span class=\"count\">")
                .Text(labels.Number(_kinds[(int)kind])).Markup("</span></label>\n");
        }

        page.Markup("</form>\n");
    }

    // The list is in the direction of the page, whatever the titles: its numbers stand in one column.
    private void Index(HtmlOut page, Labels labels)
    {
        page.Markup("<nav class=\"index\" id=\"reports\" aria-label=\"").Text(labels["reports"]).Markup("\">\n<h1>")
            .Text(labels["reports"]).Markup(" <span class=\"count\">").Text(labels.Number(_index.Count)).Markup("</span></h1>\n<ol>\n");
        for (var i = 0; i < _index.Count; i++)
        {
            var entry = _index[i];
            page.Markup("<li><a lang=\"").Text(entry.Language.Code()).Markup("\" dir=\"").Text(Direction(entry.Language))
                .Markup("\" href=\"#r").Number(i + 1).Markup("\">").Text(entry.Title).Markup("</a> <small lang=\"")
                .Text(entry.Language.Code()).Markup("\">").Joined(entry.About).Markup(" <span class=\"kinds\">");
            foreach (var kind in Enum.GetValues<StatementKind>().Where(k => entry.Kinds[(int)k] > 0))
            {
                page.Markup("<span class=\"k ").Text(Keys.Kind(kind)).Markup("\" title=\"").Text(labels.Kind(kind)).Markup("\">")
                    .Text(labels.Number(entry.Kinds[(int)kind])).Markup("</span>");
            }

            page.Markup("</span></small></li>\n");
        }

        page.Markup("</ol>\n</nav>\n");
    }

    internal static string Direction(Language language) => language == Language.Persian ? "rtl" : "ltr";

    private static string ReadCss()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("page.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private sealed record Entry(string Title, IReadOnlyList<string> About, Language Language, int[] Kinds);
}
