using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Peygir.Reading;
using Peygir.Reading.Actors;
using Peygir.Reading.Arguments;
using Peygir.Reading.Intake;
using Peygir.Reading.Intake.Metadata;
using Peygir.Reading.Statements;
using Peygir.Text;
using Peygir.Time;
using Peygir.Time.Figures;

namespace Peygir.Bench;

/// <summary>A report with what each stage needs of the stages before it, made beforehand, and the stages themselves.</summary>
internal sealed class Prepared
{
    private static readonly StatementFinder s_statements = new(ReaderModels.Default.Segments);
    private static readonly TextAnalyzer s_untagged = Untagged();

    private readonly byte[] _bytes;
    private readonly byte[] _json;
    private readonly Report _report;
    private readonly Language _language;
    private readonly TaggedText _text;
    private readonly ImmutableArray<TimeExpression> _times;
    private readonly ImmutableArray<Figure> _figures;
    private readonly ImmutableArray<RegistryMatch> _matches;
    private readonly string _outlet;
    private readonly Candidate[] _statements;

    public Prepared(Report report)
    {
        _bytes = Encoding.UTF8.GetBytes(report.Text);
        _json = JsonSerializer.SerializeToUtf8Bytes(new { text = report.Text });
        _report = report;
        _language = ReportDetails.LanguageOf(report);
        _text = TextAnalyzer.Default.Analyze(report.Text, _language);
        _times = TimeFinder.FindDated(_text);
        _figures = FigureFinder.Find(_text, _times);
        _matches = Peygir.Reading.Registry.Default.Find(_text);
        _outlet = Outlets.StateOf(Peygir.Reading.Registry.Default, report.Publisher, _language);
        _statements = [.. s_statements.Find(_text).SelectMany(c => CoordinatedFigures.Split(c, _text, _times, _figures))];
    }

    /// <summary>The lower bound, the stages in the order in which a report goes through them, and the whole.</summary>
    public static IReadOnlyList<(string Name, Func<Prepared, int> Run)> Stages { get; } =
    [
        ("lower bound", p => LowerBound.Words(p._bytes)),
        ("intake", p => ReportFile.Read(new MemoryStream(p._json), "report.json").Count()),
        ("language", p => (int)(LanguageIdentifier.Identify(p._report.Text) ?? 0)),
        ("words", p => s_untagged.Analyze(p._report.Text, p._language).Tokens.Length),
        ("words, tags", p => TextAnalyzer.Default.Analyze(p._report.Text, p._language).Tokens.Length),
        ("times", p => TimeFinder.Find(p._text).Length),
        ("figures", p => FigureFinder.Find(p._text, p._times).Length),
        ("times, figures", p => TimeFinder.FindWithFigures(p._text).Times.Length),
        ("details", p => ReportDetails.Complete(p._report, p._text, p._times).Title.Length),
        ("names", p => Peygir.Reading.Registry.Default.Find(p._text).Length),
        ("statements", p => s_statements.Find(p._text).Count),
        ("kinds", p => p.Kinds()),
        ("actors", p => p.Actors()),
        ("arguments", p => p.Arguments()),
        ("all", p => Reader.Default.Read(p._report).Statements.Length),
    ];

    /// <summary>The number of tokens.</summary>
    public int Tokens => _text.Tokens.Length;

    /// <summary>The number of statements.</summary>
    public int StatementCount => _statements.Length;

    private int Kinds()
    {
        var kinds = new KindChooser(ReaderModels.Default.Kinds, _text, _times, _figures);
        return _statements.Sum(s => (int)kinds.Of(s, "").Kind);
    }

    /// <summary>People, offices and cues of speech, and the speaker of every statement.</summary>
    private int Actors()
    {
        var attribution = Attribution.Find(_text, _report, Peygir.Reading.Registry.Default);
        return _statements.Sum(s => attribution.SpeakerOf(_text.Span(s.Tokens)).Name.Length);
    }

    /// <summary>Who must act, in what area, by when: of every statement.</summary>
    private int Arguments()
    {
        var finder = new ArgumentFinder(
            _text, _report, _matches, _outlet, TextAnalyzer.Default, ReaderModels.Default.Arguments);
        var times = new StatementTimes(_text, _times, _report.Date, [.. _statements.Select(s => _text.Span(s.Tokens))], _ => false, namesPersianState: false, ReaderModels.Default.Arguments.Times);
        var sum = 0;
        StatementTime? previous = null;
        for (var s = 0; s < _statements.Length; s++)
        {
            sum += finder.Of(_statements[s].Tokens, _statements[s].Kind, _outlet).Area.Length;
            previous = times.Of(s, _statements[s].Kind, _outlet, previous);
            sum += previous is null ? 0 : 1;
        }

        return sum;
    }

    /// <summary>An analyzer without models splits and does not tag.</summary>
    private static TextAnalyzer Untagged()
    {
        var empty = Directory.CreateTempSubdirectory();
        try
        {
            return TextAnalyzer.Load(empty.FullName);
        }
        finally
        {
            empty.Delete();
        }
    }
}
