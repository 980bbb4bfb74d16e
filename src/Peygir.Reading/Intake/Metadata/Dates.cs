using NodaTime;
using NodaTime.Text;
using Peygir.Text;
using Peygir.Time;

namespace Peygir.Reading.Intake.Metadata;

/// <summary>Reads the dates that pages carry in their tags.</summary>
internal static class Dates
{
    private const int Longest = 200;

    /// <summary>The day: ISO 8601, else any full date in words or figures, in either calendar; null where none is.</summary>
    public static LocalDate? Parse(string? value)
    {
        var text = value?.Trim();
        if (string.IsNullOrEmpty(text) || text.Length > Longest)
        {
            return null;
        }

        // Years of the Solar Hijri calendar are written in the same form, "1404-09-21".
        if (text.Length >= 10 && LocalDatePattern.Iso.Parse(text[..10]) is { Success: true } iso && iso.Value.Year > 1600)
        {
            return iso.Value;
        }

        var language = LanguageIdentifier.ByScript(text) ?? Language.English;
        foreach (var time in TimeFinder.FindDated(TextAnalyzer.Default.Analyze(text, language)))
        {
            if (PublicationDate.FullDate(time) is { } day)
            {
                return day;
            }
        }

        return null;
    }
}
