using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Peygir.Reading.Actors;
using Peygir.Reading.Arguments;
using Peygir.Reading.Intake.Metadata;
using Peygir.Reading.Statements;
using Peygir.Text;
using Peygir.Time;
using Peygir.Time.Figures;

namespace Peygir.Reading;

/// <summary>
/// Reads reports. Built once and reused; safe for use by many threads at a time. The same report gives the same
/// reading on any thread, in any culture and time zone.
/// <code>
/// Reading reading = Reader.Default.Read(new Report { Text = text, Date = new LocalDate(2025, 12, 12) });
/// </code>
/// </summary>
public sealed class Reader
{
    private static readonly Lazy<Reader> s_default = new(LoadDefault);
    private readonly ReaderModels _models;
    private readonly Registry _registry;
    private readonly TextAnalyzer _analyzer;
    private readonly StatementFinder _statements;

    internal Reader(ReaderModels models, Registry registry, TextAnalyzer analyzer)
    {
        _models = models;
        _registry = registry;
        _analyzer = analyzer;
        _statements = new(models.Segments);
    }

    /// <summary>A reader with the models and the registry that ship with the library.</summary>
    public static Reader Default => s_default.Value;

    /// <summary>The version that readings carry: it changes whenever readings may.</summary>
    public static string Version { get; } = typeof(Reader).Assembly.GetName().Version!.ToString(3);

    /// <summary>Reads one report.</summary>
    /// <exception cref="UnknownLanguageException">The text is in none of the languages Peygir reads.</exception>
    public Reading Read(Report report) => Read(report, given: null);

    /// <summary>
    /// Reads a report whose statements were found elsewhere, by a person or another reader: their spans and kinds are
    /// taken as they are, and so are their times where those are known; all else is found as in any report.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="given">Its statements, in text order.</param>
    /// <exception cref="ArgumentException">A statement lies outside of the text or holds no word of it.</exception>
    /// <exception cref="UnknownLanguageException">The text is in none of the languages Peygir reads.</exception>
    public Reading Read(Report report, IReadOnlyList<GivenStatement>? given)
    {
        ArgumentNullException.ThrowIfNull(report);
        var language = ReportDetails.LanguageOf(report);
        var text = _analyzer.Analyze(report.Text, language);
        var (found, figures) = TimeFinder.FindWithFigures(text);
        ImmutableArray<TimeExpression> times = [.. found.Where(t => t.IsDated)];
        var complete = ReportDetails.Complete(report, text, times);
        return new()
        {
            Id = report.Id ?? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(report.Text))),
            Report = complete,
            Language = language,
            Reader = Version,
            Statements = Statements(complete, text, found, times, figures, given),
            Remarks = ReportDetails.Remarks(complete),
            Words = new(_analyzer, text),
        };
    }

    private static Reader LoadDefault()
    {
        // Loading is most of what a run on one short report waits for: two threads do it.
        var registry = Task.Run(() => Registry.Default);
        var models = ReaderModels.Default;
        return new(models, registry.GetAwaiter().GetResult(), TextAnalyzer.Default);
    }

    private ImmutableArray<Statement> Statements(
        Report report,
        TaggedText text,
        ImmutableArray<TimeExpression> found,
        ImmutableArray<TimeExpression> times,
        ImmutableArray<Figure> figures,
        IReadOnlyList<GivenStatement>? given)
    {
        var attribution = Attribution.Find(text, report, _registry, _models.Actors);
        var outlet = Outlets.StateOf(_registry, report.Publisher, text.Language);
        var names = _registry.Find(text);
        var arguments = new ArgumentFinder(text, report, names, outlet, _analyzer, _models.Arguments);
        var kinds = new KindChooser(_models.Kinds, text, times, figures);
        var candidates = given is null
            ? [.. _statements.Find(text).SelectMany(c => CoordinatedFigures.Split(c, text, times, figures))]
            : given.Select(g => g.In(text)).ToArray();
        TextSpan[] spans = given is null ? [.. candidates.Select(c => text.Span(c.Tokens))] : [.. given.Select(g => g.Span)];
        var namesPersianState = StatementTimes.NamesPersianState(names);
        var statementTimes = new StatementTimes(text, found, report.Date, spans, attribution.IsCue, namesPersianState, _models.Arguments.Times);
        var statements = ImmutableArray.CreateBuilder<Statement>(candidates.Length);
        for (var s = 0; s < candidates.Length; s++)
        {
            var (candidate, span) = (candidates[s], spans[s]);
            var speaker = attribution.SpeakerOf(span);
            var (kind, confidence) = given is null ? kinds.Of(candidate, speaker.Name) : (given[s].Kind, 1);
            var argued = arguments.Of(candidate.Tokens, kind, speaker.Side);
            statements.Add(new()
            {
                Span = span,
                Quote = report.Text[span.Start..span.End],
                Kind = kind,
                Speaker = speaker.Name,
                Side = speaker.Side,
                Actors = argued.Actors,
                Addressees = argued.Addressees,
                Time = Time(),
                Condition = argued.Condition,
                Area = argued.Area,
                Status = argued.Status,
                Subjects = argued.Subjects,
                Figures = [.. figures.Inside(span)],
                Confidence = Math.Round(confidence, 3),
            });

            StatementTime? Time()
            {
                var own = statementTimes.Of(s, kind, speaker.Side, s > 0 ? statements[s - 1].Time : null);
                return given is null ? own : given[s].TimeOver(own);
            }
        }

        return statements.DrainToImmutable();
    }
}
