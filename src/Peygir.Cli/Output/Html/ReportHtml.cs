using System.Globalization;
using Peygir.Reading;
using Peygir.Text;

namespace Peygir.Cli.Output.Html;

/// <summary>One report: its head, its text with the statements marked, and the list of them.</summary>
internal sealed class ReportHtml
{
    private const int LongestTitle = 90;
    private readonly HtmlOut _out;
    private readonly Reading.Reading _reading;
    private readonly int _number;
    private readonly Labels _labels;
    private readonly StatementHtml _notes;
    private readonly bool[] _marked;

    public ReportHtml(HtmlOut output, Reading.Reading reading, int number)
    {
        (_out, _reading, _number) = (output, reading, number);
        _labels = Labels.Of(reading.Language);
        _notes = new(output, reading.Language, reading.Report.Text);
        _marked = new bool[reading.Statements.Length];
        Title = TitleOf(reading.Report);
    }

    /// <summary>The headline, or how the text begins.</summary>
    public string Title { get; }

    /// <summary>Publisher, date in both calendars, how many statements.</summary>
    public IReadOnlyList<string> About()
    {
        var dates = _reading.Date is not { } date ? [_labels["undated"]]
            : _reading.Language == Language.Persian ? (string?[])[_labels.Dates.Solar(date), _labels.Dates.Gregorian(date)]
            : [_labels.Dates.Gregorian(date), _labels.Dates.Solar(date)];
        string?[] parts =
        [
            _reading.Report.Publisher,
            .. dates.Select(d => d?.Replace(' ', '\u00A0')),
            $"{_labels["statements"]}: {_labels.Number(_reading.Statements.Length)}",
        ];
        return [.. parts.OfType<string>().Where(p => p.Length > 0)];
    }

    public void Write()
    {
        _out.Markup("<article class=\"report\" id=\"r").Number(_number).Markup("\" lang=\"").Text(_reading.Language.Code())
            .Markup("\" dir=\"").Text(HtmlSink.Direction(_reading.Language)).Markup("\">\n<header>\n<h2>").Text(Title)
            .Markup("</h2>\n<p class=\"about\">").Joined(About());
        Source();
        _out.Markup("</p>\n");
        Remarks();
        _out.Markup("</header>\n<div class=\"text\">\n");
        Body();
        _out.Markup("</div>\n");
        List();
        Turn();
        _out.Markup("</article>\n");
    }

    // The reader words its remarks in English; the one it makes now has words in each language.
    private void Remarks()
    {
        if (_reading.Date is null)
        {
            _out.Markup("<p class=\"remark\">").Text(_labels["nodate"]).Markup("</p>\n");
            return;
        }

        foreach (var remark in _reading.Remarks)
        {
            _out.Markup("<p class=\"remark\" lang=\"en\" dir=\"ltr\">").Text(remark).Markup("</p>\n");
        }
    }

    // Whether reports follow is not known yet: the style sheet hides what leads nowhere.
    private void Turn()
    {
        _out.Markup("<p class=\"turn\"><a class=\"before\" href=\"#r").Number(_number - 1).Markup("\">").Text(_labels["previous"])
            .Markup("</a> <a class=\"up\" href=\"#reports\">").Text(_labels["reports"])
            .Markup("</a> <a class=\"after\" href=\"#r").Number(_number + 1).Markup("\">").Text(_labels["next"]).Markup("</a></p>\n");
    }

    private void Source()
    {
        if (Uri.TryCreate(_reading.Report.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
        {
            _out.Markup(" · <a rel=\"noreferrer noopener\" href=\"").Text(url.AbsoluteUri).Markup("\">")
                .Text(_labels["source"]).Markup("</a>");
        }
    }

    private void Body()
    {
        var text = _reading.Report.Text;
        var owners = Owners();
        var isFirst = true;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text.AsSpan(start, end - start).Trim();
            if (!line.IsEmpty)
            {
                // A headline that also begins the text has been shown.
                var isHeadline = isFirst && line.SequenceEqual(_reading.Report.Title) && !owners.AsSpan(start, end - start).ContainsAnyExcept(-1);
                isFirst = false;
                if (!isHeadline)
                {
                    _out.Markup("<p>");
                    Runs(text, start, end, owners);
                    _out.Markup("</p>\n");
                }
            }

            start = end + 1;
        }
    }

    private void Runs(string text, int start, int end, int[] owners)
    {
        while (start < end)
        {
            var owner = owners[start];
            var stop = start + 1;
            while (stop < end && owners[stop] == owner)
            {
                stop++;
            }

            if (owner < 0)
            {
                _out.Text(text[start..stop]);
            }
            else
            {
                Mark(owner, text[start..stop]);
            }

            start = stop;
        }
    }

    // A statement that others cut into parts, or that runs over lines, has its note at each part: the one that follows
    // a part is the one that shows for it.
    private void Mark(int index, string words)
    {
        var kind = _reading.Statements[index].Kind;
        var isFirst = !_marked[index];
        _marked[index] = true;
        _out.Markup("<mark class=\"s ").Text(Keys.Kind(kind)).Markup("\" tabindex=\"0\" aria-describedby=\"").Text(Id("n", index))
            .Markup("\" data-kind=\"").Text(_labels.Kind(kind));
        if (isFirst)
        {
            _out.Markup("\" id=\"").Text(Id("s", index)).Markup("\"><sup>").Text(Ordinal(index)).Markup("</sup>");
        }
        else
        {
            _out.Markup("\">");
        }

        _out.Text(words).Markup("</mark><span class=\"note ").Text(Keys.Kind(kind)).Markup("\" role=\"note\"");
        if (isFirst)
        {
            _out.Markup(" id=\"").Text(Id("n", index)).Markup("\"");
        }

        _out.Markup(">");
        _notes.Note(_reading.Statements[index], Ordinal(index));
        _out.Markup("</span>");
    }

    private void List()
    {
        if (_reading.Statements.IsEmpty)
        {
            _out.Markup("<p class=\"empty\">").Text(_labels["none"]).Markup("</p>\n");
            return;
        }

        _out.Markup("<table class=\"list\">\n<thead><tr><th scope=\"col\">#</th>");
        foreach (var column in (ReadOnlySpan<string>)["kind", "statement", "speaker", "time", "area"])
        {
            _out.Markup("<th scope=\"col\">").Text(_labels[column]).Markup("</th>");
        }

        _out.Markup("</tr></thead>\n<tbody>\n");
        for (var i = 0; i < _reading.Statements.Length; i++)
        {
            _notes.Row(_reading.Statements[i], Ordinal(i), _marked[i] ? Id("s", i) : null);
        }

        _out.Markup("</tbody>\n</table>\n");
    }

    // For every place of the text the statement it belongs to, -1 where none: of several the one that began last.
    private int[] Owners()
    {
        var owners = new int[_reading.Report.Text.Length];
        Array.Fill(owners, -1);
        foreach (var (index, statement) in _reading.Statements.Index().OrderBy(s => s.Item.Span.Start).ThenByDescending(s => s.Item.Span.End))
        {
            Array.Fill(owners, index, statement.Span.Start, statement.Span.Length);
        }

        return owners;
    }

    private string Ordinal(int index) => _labels.Number(index + 1);

    private string Id(string prefix, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"r{_number}{prefix}{index + 1}");

    private static string TitleOf(Report report)
    {
        if (report.Title.Length > 0)
        {
            return OneLine(report.Title);
        }

        var title = OneLine(WithoutDate(report.Text[..Math.Min(report.Text.Length, 400)].TrimStart()));
        if (title.Length <= LongestTitle)
        {
            return title;
        }

        var cut = title.LastIndexOf(' ', LongestTitle);
        return title[..(cut > 0 ? cut : LongestTitle)] + " …";
    }

    // Saved reports may begin "date 2025-12-12": that is no headline, and the date is shown below it anyhow.
    private static string WithoutDate(string text) =>
        text.StartsWith("date ", StringComparison.OrdinalIgnoreCase) && text.Length > 15
        && DateOnly.TryParseExact(text.AsSpan(5, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text[15..] : text;

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
