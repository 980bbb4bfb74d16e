using Peygir.Reading;
using Peygir.Text;
using Peygir.Time;

namespace Peygir.Cli.Output.Html;

/// <summary>What is known of one statement: as the note that shows beside it, and as a row of the list.</summary>
internal sealed class StatementHtml(HtmlOut output, Language language, string text)
{
    private readonly Labels _labels = Labels.Of(language);
    private readonly FigureHtml _figures = new(output, Labels.Of(language), text);

    /// <summary>The note that shows when a statement is pointed at.</summary>
    public void Note(Statement s, string number)
    {
        output.Markup("<span class=\"x\" tabindex=\"0\" role=\"button\" aria-label=\"").Text(_labels["close"])
            .Markup("\"></span><b class=\"k\">").Text(_labels.Kind(s.Kind)).Markup(" <span class=\"n\">").Text(number).Markup("</span></b>");
        Field("speaker", [Speaker(s)]);
        Field("side", Parties([s.Side]));
        Field("actors", Parties(s.Actors));
        Field("addressees", Parties(s.Addressees));
        if (s.Time is { } time)
        {
            Open("time");
            Time(time, withReason: language == Language.English);
            Close();
        }

        Field("condition", [Condition(s)]);
        if (!s.Figures.IsEmpty)
        {
            Open("figures");
            _figures.Write(s.Figures);
            Close();
        }

        Field("area", [Area(s)]);
        Field("status", [Status(s)]);
        Field("subjects", Subjects(s));
        Field("confidence", [Confidence(s)]);
    }

    /// <summary>The row of the list, which is all there is in print: nothing the note says is missing from it.</summary>
    public void Row(Statement s, string number, string? mark)
    {
        output.Markup("<tr class=\"").Text(Keys.Kind(s.Kind)).Markup("\"><td class=\"n\">");
        if (mark is null)
        {
            output.Text(number);
        }
        else
        {
            output.Markup("<a href=\"#").Text(mark).Markup("\">").Text(number).Markup("</a>");
        }

        output.Markup("</td><td><span class=\"k\">").Text(_labels.Kind(s.Kind)).Markup("</span>");
        Line("confidence", [Confidence(s)]);
        output.Markup("</td><td class=\"q\">").Text(s.Quote);
        if (!s.Figures.IsEmpty)
        {
            output.Markup("<small><b>").Text(_labels["figures"]).Markup("</b> ");
            _figures.Write(s.Figures);
            output.Markup("</small>");
        }

        Line("condition", [Condition(s)]);
        Line("subjects", Subjects(s));
        output.Markup("</td><td class=\"who\">").Isolated(Speaker(s));
        Line("side", Parties([s.Side]));
        Line("actors", Parties(s.Actors));
        Line("addressees", Parties(s.Addressees));
        output.Markup("</td><td class=\"when\">");
        if (s.Time is { } time)
        {
            Time(time, withReason: false);
        }

        output.Markup("</td><td>").Text(Area(s));
        Line("status", [Status(s)]);
        output.Markup("</td></tr>\n");
    }

    // The reader gives its reasons in English; the calendar it reckoned by can be said in each language.
    private void Time(StatementTime time, bool withReason)
    {
        var resolution = time.Resolution;
        output.Markup("<q>").Text(time.Span.In(text).ToString()).Markup("</q>");
        if (resolution.Best is not { } best)
        {
            output.Markup(" ").Text(_labels["unresolved"]);
            return;
        }

        Interval(best);
        output.Markup("<small>").Text(withReason ? resolution.Why : _labels["calendar." + best.Calendar]).Markup("</small>");
        foreach (var other in resolution.Alternatives)
        {
            output.Markup("<span class=\"or\">").Text(_labels["alternatives"]);
            Interval(other);
            output.Markup("<small>").Text(_labels["calendar." + other.Calendar]).Markup("</small></span>");
        }
    }

    // Both calendars, the reader's own first; the other one is named.
    private void Interval(TimeReading reading)
    {
        var gregorian = _labels.Dates.Gregorian(reading.Start, reading.End);
        var solar = _labels.Dates.Solar(reading.Start, reading.End);
        var (own, other) = language == Language.Persian && solar is not null ? (solar, gregorian) : (gregorian, solar);
        output.Markup("<span class=\"day\">").Text(own).Markup("</span>");
        if (other is not null)
        {
            output.Markup("<span class=\"day other\">").Text(other).Markup(" <small>").Text(_labels["othercalendar"]).Markup("</small></span>");
        }
    }

    private string Speaker(Statement s) => s.Speaker.Length > 0 ? s.Speaker : _labels["itself"];

    private string Condition(Statement s) => s.Condition is { } condition ? condition.In(text).ToString() : "";

    private string Area(Statement s) => s.Area.Length > 0 ? _labels[s.Area] : "";

    private string Status(Statement s) => s.Status.Length > 0 ? _labels[s.Status] : "";

    private string Confidence(Statement s) => _labels.Percent((decimal)Math.Round(s.Confidence * 100));

    private string[] Subjects(Statement s) => [.. s.Subjects.Select(_labels.Subject)];

    private string[] Parties(IEnumerable<string> codes) => [.. codes.Where(c => c.Length > 0).Select(_labels.Party)];

    private void Field(string name, IReadOnlyList<string> values)
    {
        if (Says(values))
        {
            Open(name);
            output.Joined(values);
            Close();
        }
    }

    private void Line(string name, IReadOnlyList<string> values)
    {
        if (Says(values))
        {
            output.Markup("<small><b>").Text(_labels[name]).Markup("</b> ").Joined(values).Markup("</small>");
        }
    }

    private static bool Says(IReadOnlyList<string> values) => values.Any(v => v.Length > 0);

    private void Open(string name) =>
        output.Markup("<span class=\"f\"><b>").Text(_labels[name]).Markup("</b> <span>");

    private void Close() => output.Markup("</span></span>");
}
