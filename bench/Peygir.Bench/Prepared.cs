using System.Collections.Immutable;
using Peygir.Reading;
using Peygir.Reading.Actors;
using Peygir.Reading.Arguments;
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

    private readonly Report _report;
    private readonly Language _language;
    private readonly TaggedText _text;
    private readonly ImmutableArray<TimeExpression> _times;
    private readonly ImmutableArray<RegistryMatch> _matches;
    private readonly string _outlet;
    private readonly IReadOnlyList<Candidate> _statements;

    public Prepared(Report report)
    {
        _report = report;
        _language = ReportDetails.LanguageOf(report);
        _text = TextAnalyzer.Default.Analyze(report.Text, _language);
        _times = TimeFinder.Find(_text);
        _matches = Peygir.Reading.Registry.Default.Find(_text);
        _outlet = Outlets.StateOf(Peygir.Reading.Registry.Default, report.Publisher, _language);
        _statements = s_statements.Find(_text);
    }

    /// <summary>The stages by name, in the order in which a report goes through them, and the whole.</summary>
    public static IReadOnlyList<(string Name, Func<Prepared, int> Run)> Stages { get; } =
    [
        ("Text", p => p.Text()),
        ("TimeAndFigures", p => p.TimeAndFigures()),
        ("Registry", p => p.Registry()),
        ("Actors", p => p.Actors()),
        ("Statements", p => p.Statements()),
        ("Arguments", p => p.Arguments()),
        ("Read", p => p.Read()),
    ];

    /// <summary>The number of tokens.</summary>
    public int Tokens => _text.Tokens.Length;

    /// <summary>The number of statements.</summary>
    public int StatementCount => _statements.Count;

    /// <summary>The lower bound: one pass that only looks at every character.</summary>
    public int LowerBound()
    {
        var letters = 0;
        foreach (var c in _report.Text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters;
    }

    /// <summary>Characters to tagged words.</summary>
    public int Text() => TextAnalyzer.Default.Analyze(_report.Text, _language).Tokens.Length;

    /// <summary>Time expressions, then the figures among what is left.</summary>
    public int TimeAndFigures() => FigureFinder.Find(_text, TimeFinder.Find(_text)).Length;

    /// <summary>The names of the registry.</summary>
    public int Registry() => Peygir.Reading.Registry.Default.Find(_text).Length;

    /// <summary>People, offices and cues of speech, and the speaker of every statement.</summary>
    public int Actors()
    {
        var attribution = Attribution.Find(_text, _report, Peygir.Reading.Registry.Default);
        var sum = 0;
        foreach (var statement in _statements)
        {
            sum += attribution.SpeakerOf(_text.Span(statement.Tokens)).Name.Length;
        }

        return sum;
    }

    /// <summary>Where statements stand, and of what kind they are.</summary>
    public int Statements() => s_statements.Find(_text).Count;

    /// <summary>Who must act, in what area, by when: of every statement.</summary>
    public int Arguments()
    {
        var finder = new ArgumentFinder(
            _text, _report, _matches, _outlet, TextAnalyzer.Default, ReaderModels.Default.Arguments);
        var times = new StatementTimes(_text, _times, _report.Date, [.. _statements.Select(s => _text.Span(s.Tokens))], _ => false, namesPersianState: false);
        var sum = 0;
        for (var s = 0; s < _statements.Count; s++)
        {
            sum += finder.Of(_statements[s].Tokens, _statements[s].Kind, _outlet).Area.Length;
            sum += times.Of(s, _statements[s].Kind, _outlet) is null ? 0 : 1;
        }

        return sum;
    }

    /// <summary>All of it.</summary>
    public int Read() => Reader.Default.Read(_report).Statements.Length;
}
