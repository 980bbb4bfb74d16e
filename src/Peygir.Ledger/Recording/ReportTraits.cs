using System.Collections.Immutable;
using NodaTime;
using Peygir.Reading;
using Peygir.Text;
using Peygir.Time;
using Peygir.Time.Figures;
using Peygir.Time.Numbers;

namespace Peygir.Ledger.Recording;

/// <summary>What the tokens of a text name, in text order: subjects, places, concepts, proper names, ordinals.</summary>
internal sealed class ReportTraits
{
    // What was said within so many days is news.
    private const int DaysOfNews = 10;
    private const string Percent = "percent";
    private const int LeastNumber = 13;
    private const int FirstYear = 1300;
    private const int LastYear = 2100;
    private readonly TaggedText _text;
    private readonly SubjectParts _parts;
    private readonly ImmutableArray<RegistryMatch> _names;
    private readonly ImmutableArray<ConceptMatch> _concepts;
    private readonly ImmutableArray<OrdinalMatch> _ordinals;
    private readonly ImmutableArray<NumberMatch> _numbers;
    private readonly ImmutableArray<TimeExpression> _times;

    public ReportTraits(TaggedText text, Registry registry, SubjectParts parts)
    {
        _parts = parts;
        _text = text;
        _names = [.. registry.Find(text).Where(n => n.Kind is EntryKind.Subject or EntryKind.Place or EntryKind.State or EntryKind.Body)];
        var times = TimeFinder.Find(text);
        var figures = FigureFinder.Find(text, times);

        // "150 kilometres" and "by March" are no things that a report is about.
        var measures = times.Select(t => text.Range(t.Span)).Concat(figures.Select(f => text.Range(f.Span))).ToArray();
        _concepts = [.. Vocabulary.Default.Find(text).Where(c => !measures.Any(m => IsIn(c.Tokens, m)))];
        _times = [.. times.Where(t => t.IsDated)];
        _ordinals = OrdinalFinder.Find(text, _times, figures);

        // Shares are met everywhere, and so are small numbers; what looks like a year may be one.
        var shares = figures.Where(f => f.Unit == Percent).Select(f => text.Range(f.Span)).ToArray();
        _numbers = [.. NumberFinder.Find(text, times)
            .Where(n => n.Value >= LeastNumber && n.Value is < FirstYear or > LastYear && !shares.Any(s => IsIn(n.Tokens, s)))];
    }

    /// <summary>Ids of the subjects named in a stretch, and of those that they are parts of.</summary>
    public ImmutableArray<string> Subjects(TokenRange range) => WithWholes(Registered(range, EntryKind.Subject));

    /// <summary>Subjects, and those that they are parts of.</summary>
    public ImmutableArray<string> WithWholes(ImmutableArray<string> subjects) =>
        [.. subjects.AsEnumerable().Concat(subjects.SelectMany(s => _parts.WholesOf(s))).Distinct(StringComparer.Ordinal)];

    /// <summary>Ids of the places named in a stretch.</summary>
    public ImmutableArray<string> Places(TokenRange range) => Registered(range, EntryKind.Place);

    /// <summary>Codes of the states and bodies named in a stretch.</summary>
    public ImmutableArray<string> Parties(TokenRange range) =>
        [.. Registered(range, EntryKind.State).AsEnumerable().Concat(Registered(range, EntryKind.Body))];

    /// <summary>Ids of the concepts spoken of in a stretch.</summary>
    public ImmutableArray<string> ConceptsIn(TokenRange range) =>
        [.. _concepts.Where(c => IsIn(c.Tokens, range)).Select(c => c.Concept).Distinct().Select(c => Vocabulary.Default.Concepts[c].Id)];

    /// <summary>The ordinals in a stretch, ascending.</summary>
    public ImmutableArray<int> Ordinals(TokenRange range) =>
        [.. _ordinals.Where(o => IsIn(o.Tokens, range)).Select(o => o.Number).Distinct().Order()];

    /// <summary>
    /// The numbers in a stretch that count or measure, ascending: no shares, none so small that it is met everywhere. Without
    /// zeros at their ends, so that 5 and 5.0 are written alike.
    /// </summary>
    public ImmutableArray<decimal> Numbers(TokenRange range) =>
        [.. _numbers.Where(n => IsIn(n.Tokens, range)).Select(n => n.Value / 1.0000000000000000000000000000m).Distinct().Order()];

    /// <summary>Keys of the proper names in a stretch.</summary>
    public ImmutableArray<string> Names(TokenRange range)
    {
        var names = new List<string>();
        for (var t = range.First; t < range.End; t++)
        {
            if (_text.Tokens[t].Tag is Upos.Propn or Upos.X && NameKey.Of(_text.Lemma(t)) is { } key)
            {
                names.Add(key);
            }
        }

        return [.. names.Distinct()];
    }

    /// <summary>Lemmas of the content words of a stretch.</summary>
    public ImmutableArray<string> Lemmas(TokenRange range) => Lemmatizer.Lemmas(_text, range);

    /// <summary>All that a stretch names.</summary>
    public IEnumerable<(string Sort, string Value)> All(TokenRange range) =>
    [
        .. Subjects(range).Select(s => (SettingEntry.Subject, s)),
        .. ConceptsIn(range).Select(c => (SettingEntry.Concept, c)),
        .. Named(range),
    ];

    /// <summary>The states, bodies, places and proper names of a stretch, which say what project it is about.</summary>
    public IEnumerable<(string Sort, string Value)> Named(TokenRange range) =>
    [
        .. Parties(range).Select(p => (SettingEntry.Party, p)),
        .. Places(range).Select(p => (SettingEntry.Place, p)),
        .. Names(range).Select(n => (SettingEntry.Name, n)),
    ];

    /// <summary>
    /// Whether a statement was said at an earlier time: a word tells so, or a time in its sentence before it that lay well
    /// before the report ("in 2021 he promised").
    /// </summary>
    public bool IsOfBefore(TokenRange statement, LocalDate? reported, StatementKind kind)
    {
        var sentence = _text.Sentences[_text.SentenceOf(statement.First)];
        if (RelationCues.Default.Has(Cue.Before, _text, new(sentence.First, statement.End)))
        {
            return true;
        }

        if (reported is not { } day || kind is not (StatementKind.Pledge or StatementKind.Request))
        {
            return false;
        }

        var context = new TimeContext(day, SpeakerCalendar.Unknown, TimeDirection.Past);
        return _times.Where(t => IsIn(_text.Range(t.Span), new(sentence.First, statement.First)))
            .Any(t => t.Resolve(context).Best is { } best && best.End < day.PlusDays(-DaysOfNews));
    }

    /// <summary>
    /// The period that a quantity was measured over: the first time in a stretch, or in its sentence before it; null where
    /// none is told that can be resolved.
    /// </summary>
    public (TimeExpression Expression, TimeReading Time)? Measured(TokenRange statement, LocalDate? reported)
    {
        var context = new TimeContext(reported, SpeakerCalendar.Unknown, TimeDirection.Past);
        var sentence = _text.Sentences[_text.SentenceOf(statement.First)];
        return _times.Where(t => IsIn(_text.Range(t.Span), new(sentence.First, statement.End)))
            .OrderByDescending(t => IsIn(_text.Range(t.Span), statement))
            .Select(t => t.Resolve(context).Best is { } best ? (t, best) : ((TimeExpression, TimeReading)?)null)
            .FirstOrDefault(t => t is not null);
    }

    private ImmutableArray<string> Registered(TokenRange range, EntryKind kind) =>
        [.. _names.Where(n => n.Kind == kind && IsIn(n.Tokens, range)).Select(n => n.Id).Distinct(StringComparer.Ordinal)];

    private static bool IsIn(TokenRange tokens, TokenRange range) => tokens.First >= range.First && tokens.First < range.End;
}
