using System.Text;
using Peygir.Time.Figures;

namespace Peygir.Cli.Output.Html;

/// <summary>The figures of a statement: as they stand in the text, which way they moved, and what words come to.</summary>
internal sealed class FigureHtml(HtmlOut output, Labels labels, string text)
{
    /// <summary>Writes them, one a line.</summary>
    public void Write(IEnumerable<Figure> figures)
    {
        foreach (var figure in figures)
        {
            var words = figure.Span.In(text).ToString();
            output.Markup("<span class=\"fig\">").Isolated(words).Text(figure.Change switch
            {
                Change.Up => " ↑",
                Change.Down => " ↓",
                _ => "",
            });
            if (figure is { Value: { } value, UpTo: null } && !Shows(words, value))
            {
                output.Markup(" = ").Isolated(Amount(value, figure.Unit));
            }

            output.Markup("</span>");
        }
    }

    private string Amount(decimal value, string unit) => unit switch
    {
        "percent" => labels.Percent(value),
        "item" or "" => labels.Number(value),
        _ => labels.Number(value) + " " + (labels.Knows("unit." + unit) ? labels["unit." + unit] : unit),
    };

    // "255,000 tonnes" needs no "= 255,000 t"; "620 thousand" and "a third" do.
    private static bool Shows(string words, decimal value)
    {
        var number = new StringBuilder();
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsDigit(words[i]))
            {
                number.Append((char)('0' + (int)char.GetNumericValue(words[i])));
            }
            else if (number.Length > 0 && i + 1 < words.Length && char.IsDigit(words[i + 1]) && words[i] is '.' or '/' or '\u066B')
            {
                number.Append('.');
            }
        }

        return decimal.TryParse(number.ToString(), System.Globalization.CultureInfo.InvariantCulture, out var shown) && shown == value;
    }
}
