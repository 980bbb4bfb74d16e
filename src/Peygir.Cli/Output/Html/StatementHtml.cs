using System.Globalization;
using Peygir.Reading;
using Peygir.Time;
using Peygir.Time.Figures;

namespace Peygir.Cli.Output.Html;

/// <summary>What is known of one statement: as the note beside it, and as a row of the list.</summary>
internal sealed class StatementHtml(HtmlOut output, Labels labels, string text)
{
    /// <summary>The note that shows when a statement is pointed at.</summary>
    public void Note(Statement s, string number)
    {
        output.Markup("<span class=\"k\">").Text(number).Markup(" · ").Text(labels.Kind(s.Kind)).Markup("</span>");
        Field("speaker", s.Speaker.Length > 0 ? s.Speaker : labels["itself"]);
        Field("side", s.Side);
        Field("actors", string.Join(", ", s.Actors));
        Field("addressees", string.Join(", ", s.Addressees));
        if (s.Time is { } time)
        {
            Open("time");
            Time(time, withReason: true);
            Close();
        }

        Field("condition", s.Condition is { } condition ? condition.In(text).ToString() : "");
        if (!s.Figures.IsEmpty)
        {
            Open("figures");
            Figures(s);
            Close();
        }

        Field("area", s.Area.Length > 0 ? labels[s.Area] : "");
        Field("status", s.Status.Length > 0 ? labels[s.Status] : "");
        Field("subjects", string.Join(", ", s.Subjects));
        Field("confidence", Percent(s.Confidence));
    }

    /// <summary>The row of the list, which is also what stands under the text in print.</summary>
    public void Row(Statement s, string number)
    {
        output.Markup("<tr class=\"").Text(Keys.Kind(s.Kind)).Markup("\"><td class=\"n\">").Text(number)
            .Markup("</td><td><span class=\"k\">").Text(labels.Kind(s.Kind)).Markup("</span></td><td class=\"q\">")
            .Text(s.Quote);
        if (!s.Figures.IsEmpty)
        {
            output.Markup("<small>");
            Figures(s);
            output.Markup("</small>");
        }

        output.Markup("</td><td>").Isolated(s.Speaker.Length > 0 ? s.Speaker : labels["itself"]);
        if (s.Side.Length > 0 || s.Addressees.Length > 0)
        {
            output.Markup("<small>").Isolated(s.Side);
            if (!s.Addressees.IsEmpty)
            {
                output.Markup(" · ").Text(labels["addressees"]).Markup(" ").Isolated(string.Join(", ", s.Addressees));
            }

            output.Markup("</small>");
        }

        output.Markup("</td><td>");
        if (s.Time is { } time)
        {
            Time(time, withReason: false);
        }

        output.Markup("</td><td>").Text(s.Area.Length > 0 ? labels[s.Area] : "");
        if (s.Status.Length > 0)
        {
            output.Markup("<small>").Text(labels[s.Status]).Markup("</small>");
        }

        output.Markup("</td></tr>\n");
    }

    private void Time(StatementTime time, bool withReason)
    {
        if (withReason)
        {
            output.Markup("<q>").Text(time.Span.In(text).ToString()).Markup("</q> ");
        }

        if (time.Resolution.Best is { } best)
        {
            Interval(best);
        }
        else
        {
            output.Text(labels["unresolved"]);
        }

        if (!withReason)
        {
            return;
        }

        foreach (var other in time.Resolution.Alternatives)
        {
            output.Markup("<small>").Text(labels["alternatives"]).Markup(" ");
            Interval(other);
            output.Markup("</small>");
        }

        output.Markup("<small lang=\"en\" dir=\"ltr\">").Text(time.Resolution.Why).Markup("</small>");
    }

    private void Interval(TimeReading reading)
    {
        output.Markup("<span class=\"day\">").Text(Days(reading, labels.Gregorian)).Markup("</span>");
        if (labels.Solar(reading.Start) is not null)
        {
            output.Markup(" <span class=\"day solar\">").Text(Days(reading, d => labels.Solar(d)!)).Markup("</span>");
        }
    }

    private static string Days(TimeReading reading, Func<NodaTime.LocalDate, string> say) =>
        reading.Start == reading.End ? say(reading.End) : $"{say(reading.Start)} – {say(reading.End)}";

    private void Figures(Statement s)
    {
        foreach (var figure in s.Figures)
        {
            output.Markup("<span class=\"fig\">").Isolated(figure.Span.In(text).ToString());
            if (figure.Value is { } value)
            {
                output.Markup(" = ").Isolated($"{Sign(figure.Change)}{value.ToString(CultureInfo.InvariantCulture)} {figure.Unit}");
            }

            output.Markup("</span>");
        }
    }

    private static string Sign(Change change) => change switch
    {
        Change.Up => "↑ ",
        Change.Down => "↓ ",
        _ => "",
    };

    private void Field(string name, string value)
    {
        if (value.Length > 0)
        {
            Open(name);
            output.Isolated(value);
            Close();
        }
    }

    private void Open(string name) =>
        output.Markup("<span class=\"f\"><b>").Text(labels[name]).Markup("</b> <span>");

    private void Close() => output.Markup("</span></span>");

    private string Percent(double share) =>
        labels.Digits(Math.Round(share * 100).ToString(CultureInfo.InvariantCulture)) + " %";
}
