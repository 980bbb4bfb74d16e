using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Peygir.Reading;
using Peygir.Text;
using Peygir.Time;

namespace Peygir.Ledger.Recording;

/// <summary>A report and its statements as the ledger keeps them.</summary>
/// <param name="Report">The report.</param>
/// <param name="Statements">What is said in it, in text order.</param>
public sealed record RecordedReport(LedgerReport Report, ImmutableArray<LedgerStatement> Statements);

/// <summary>
/// Turns readings into what the ledger keeps. <see cref="Ledger.Add(IEnumerable{Reading.Reading}, IProgress{int})"/> does
/// so itself; who reads on several threads had better record there too, as a ledger has one writer. Immutable, thread-safe.
/// </summary>
public sealed class Recorder
{
    private const int LongestTitle = 1000;
    private readonly Registry _registry;
    private readonly TextAnalyzer _analyzer;
    private readonly SubjectParts _parts;

    internal Recorder(Registry registry, TextAnalyzer analyzer) =>
        (_registry, _analyzer, _parts) = (registry, analyzer, new(registry));

    /// <summary>A recorder with the registry and the models that ship.</summary>
    public static Recorder Default { get; } = new(Registry.Default, TextAnalyzer.Default);

    /// <summary>Records a reading.</summary>
    public RecordedReport Record(Reading.Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var report = reading.Report;
        var text = reading.Words?.By(_analyzer) ?? _analyzer.Analyze(report.Text, reading.Language);
        var traits = new ReportTraits(text, _registry, _parts);
        var setting = new ReportSetting(text, traits, report.Title.Length is 0 or > LongestTitle ? null : Traits(report.Title, reading.Language));
        return new(
            new()
            {
                Id = reading.Id,
                Content = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(report.Text))),
                Language = reading.Language,
                Day = reading.Date,
                Publisher = report.Publisher,
                Title = report.Title,
                Url = report.Url,
                Text = report.Text,
                Reader = reading.Reader,
                Sketch = TextSketch.Of(text),
            },
            [.. reading.Statements.Select(s => Statement(reading, s, text, traits, setting))]);
    }

    private (ReportTraits, TokenRange) Traits(string title, Language language)
    {
        var text = _analyzer.Analyze(title, language);
        return (new(text, _registry, _parts), new(0, text.Tokens.Length));
    }

    private static LedgerStatement Statement(
        Reading.Reading reading, Statement s, TaggedText text, ReportTraits traits, ReportSetting setting)
    {
        var range = text.Range(s.Span);
        var sentence = text.SentenceOf(range.First);
        return new()
        {
            Id = $"{reading.Id}#{s.Span.Start}-{s.Span.End}",
            Report = reading.Id,
            Language = reading.Language,
            Said = reading.Date,
            Span = s.Span,
            Quote = s.Quote,
            Kind = s.Kind,
            Speaker = s.Speaker,
            Side = s.Side,
            Actors = s.Actors,
            Addressees = s.Addressees,
            Time = Time(s, reading, range, traits),
            Condition = s.Condition is { } c ? reading.Report.Text[c.Start..c.End] : "",
            Area = s.Area,
            Progress = s.Status,
            Figures = [.. s.Figures.Select(f => new LedgerFigure(
                f.Span.In(reading.Report.Text).ToString(), f.Value, f.Unit, f.Change.ToString() is "None" ? "" : f.Change.ToString().ToLowerInvariant(), f.UpTo))],
            Subjects = traits.WithWholes(s.Subjects),
            Places = traits.Places(range),
            Parties = traits.Parties(range),
            Concepts = traits.ConceptsIn(range),
            Lemmas = traits.Lemmas(range),
            Names = traits.Names(range),
            Ordinals = traits.Ordinals(range),
            Numbers = traits.Numbers(range),
            IsOfBefore = traits.IsOfBefore(range, reading.Date, s.Kind),
            TellsReplacement = RelationCues.Default.Has(Cue.Replaced, text, range),
            TellsEnd = RelationCues.Default.Has(Cue.Ended, text, range),
            TellsPart = RelationCues.Default.Has(Cue.Part, text, range),
            PointsBack = RelationCues.Default.Has(Cue.Back, text, range),
            Sentence = sentence,
            Setting = setting.Of(sentence),
            Confidence = s.Confidence,
        };
    }

    // What a quantity was measured over is sought where reading tells no time.
    private static Deadline? Time(Statement s, Reading.Reading reading, TokenRange range, ReportTraits traits)
    {
        return s.Time is { Resolution.Best: { } best } time ? Of(best, time.Span)
            : s.Kind == StatementKind.Indicator && traits.Measured(range, reading.Date) is { } measured ? Of(measured.Time, measured.Expression.Span)
            : null;

        Deadline Of(TimeReading found, TextSpan span) => new(found.Start, found.End, found.Calendar, span.In(reading.Report.Text).ToString());
    }
}
