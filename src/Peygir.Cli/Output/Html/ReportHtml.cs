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

    public ReportHtml(HtmlOut output, Reading.Reading reading, int number)
    {
        (_out, _reading, _number) = (output, reading, number);
        _labels = Labels.Of(reading.Language);
        _notes = new(output, _labels, reading.Report.Text);
        Title = TitleOf(reading.Report);
    }

    /// <summary>The headline, or how the text begins.</summary>
    public string Title { get; }

    /// <summary>Publisher, date in both calendars, how many statements.</summary>
    public IReadOnlyList<string> About()
    {
        var labels = _labels;
        string?[] parts =
        [
            _reading.Report.Publisher,
            .. _reading.Date is { } date ? (string?[])[labels.Gregorian(date), labels.Solar(date)] : [labels["undated"]],
            $"{labels["statements"]}: {labels.Digits(_reading.Statements.Length.ToString(CultureInfo.InvariantCulture))}",
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
        foreach (var remark in _reading.Remarks)
        {
            _out.Markup("<p class=\"remark\" lang=\"en\" dir=\"ltr\">").Text(remark).Markup("</p>\n");
        }

        _out.Markup("</header>\n<div class=\"text\">\n");
        Body();
        _out.Markup("</div>\n");
        List();
        _out.Markup("</article>\n");
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
        var lastRun = LastRuns(owners);
        var numbered = new bool[_reading.Statements.Length];
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (!text.AsSpan(start, end - start).Trim().IsEmpty)
            {
                _out.Markup("<p>");
                Runs(text, start, end, owners, lastRun, numbered);
                _out.Markup("</p>\n");
            }

            start = end + 1;
        }
    }

    private void Runs(string text, int start, int end, int[] owners, int[] lastRun, bool[] numbered)
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
                Mark(owner, text[start..stop], isFirst: !numbered[owner], isLast: lastRun[owner] < stop);
                numbered[owner] = true;
            }

            start = stop;
        }
    }

    private void Mark(int index, string words, bool isFirst, bool isLast)
    {
        var kind = _reading.Statements[index].Kind;
        _out.Markup("<span class=\"s ").Text(Keys.Kind(kind)).Markup("\" tabindex=\"0\"");
        if (isLast)
        {
            _out.Markup(" aria-describedby=\"").Text(Id("n", index)).Markup("\"");
        }

        _out.Markup(" data-kind=\"").Text(_labels.Kind(kind)).Markup("\">");
        if (isFirst)
        {
            _out.Markup("<sup>").Text(Ordinal(index)).Markup("</sup>");
        }

        _out.Text(words).Markup("</span>");
        if (isLast)
        {
            _out.Markup("<span class=\"note ").Text(Keys.Kind(kind)).Markup("\" role=\"note\" id=\"").Text(Id("n", index)).Markup("\">");
            _notes.Note(_reading.Statements[index], Ordinal(index));
            _out.Markup("</span>");
        }
    }

    private void List()
    {
        if (_reading.Statements.IsEmpty)
        {
            _out.Markup("<p class=\"empty\">").Text(_labels["none"]).Markup("</p>\n");
            return;
        }

        _out.Markup("<table class=\"list\">\n<thead><tr><th>#</th>");
        foreach (var column in (ReadOnlySpan<string>)["kind", "statement", "speaker", "time", "area"])
        {
            _out.Markup("<th>").Text(_labels[column]).Markup("</th>");
        }

        _out.Markup("</tr></thead>\n<tbody>\n");
        for (var i = 0; i < _reading.Statements.Length; i++)
        {
            _notes.Row(_reading.Statements[i], Ordinal(i));
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

    // The last place of each statement that is shown as its own.
    private int[] LastRuns(int[] owners)
    {
        var last = new int[_reading.Statements.Length];
        for (var i = 0; i < owners.Length; i++)
        {
            if (owners[i] >= 0 && !char.IsWhiteSpace(_reading.Report.Text[i]))
            {
                last[owners[i]] = i;
            }
        }

        return last;
    }

    private string Ordinal(int index) => _labels.Digits((index + 1).ToString(CultureInfo.InvariantCulture));

    private string Id(string prefix, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"r{_number}{prefix}{index + 1}");

    private static string TitleOf(Report report)
    {
        var title = string.Join(' ', (report.Title.Length > 0 ? report.Title : report.Text[..Math.Min(report.Text.Length, 400)])
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (report.Title.Length > 0 || title.Length <= LongestTitle)
        {
            return title;
        }

        var cut = title.LastIndexOf(' ', LongestTitle);
        return title[..(cut > 0 ? cut : LongestTitle)] + " …";
    }
}
