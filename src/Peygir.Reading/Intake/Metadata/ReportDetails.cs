using System.Collections.Immutable;
using Peygir.Text;
using Peygir.Time;

namespace Peygir.Reading.Intake.Metadata;

/// <summary>Fills what a report does not say of itself from what its text says. The text stays as it is.</summary>
internal static class ReportDetails
{
    /// <summary>The report's own language, else the one its text is written in.</summary>
    /// <exception cref="UnknownLanguageException">It is none that Peygir reads.</exception>
    public static Language LanguageOf(Report report)
    {
        if (!string.IsNullOrEmpty(report.Language))
        {
            return Languages.TryParse(report.Language, out var own)
                ? own
                : throw new UnknownLanguageException($"The report says its language is \"{report.Language}\".");
        }

        return LanguageIdentifier.Identify(report.Text)
            ?? throw new UnknownLanguageException("The text is in none of Persian, Russian and English.");
    }

    /// <summary>The report with its language, and date, publisher and title where the text carries them.</summary>
    /// <param name="report">The report as given.</param>
    /// <param name="text">Its text, analysed.</param>
    /// <param name="times">The time expressions of its text.</param>
    public static Report Complete(Report report, TaggedText text, ImmutableArray<TimeExpression> times)
    {
        var words = HeadWords.Of(text.Language);
        var lead = Headline.EndOf(report.Text);
        return report with
        {
            Language = text.Language.Code(),
            Date = report.Date ?? PublicationDate.Find(report.Text, lead, times, words),
            Publisher = report.Publisher.Length > 0 ? report.Publisher : Publisher.Find(report.Text, lead, words),
            Title = report.Title.Length > 0 ? report.Title : Headline.Find(report.Text),
        };
    }

    /// <summary>What a person should know of a completed report.</summary>
    public static ImmutableArray<string> Remarks(Report report) => report.Date is null
        ? ["No date of publication was found or given (--date): times such as \"next year\" stay unresolved."]
        : [];
}
