using System.Collections.Immutable;
using Peygir.Reading.Actors.Cues;
using Peygir.Reading.Actors.Entities;
using Peygir.Reading.Actors.Mentions;
using Peygir.Reading.Actors.Ranking;
using Peygir.Text;

namespace Peygir.Reading.Actors;

/// <summary>Who says what in one report. Not for use by several threads at a time.</summary>
internal sealed class Attribution
{
    private readonly ActorEntity[] _entities;
    private readonly Speaker?[] _found;

    private Attribution(TaggedText text, Report report, ImmutableArray<RegistryMatch> registry, string outlet, ActorModel model)
    {
        Markup = new(text, registry);
        var found = MentionFinder.Find(Markup);
        Mentions = found.Mentions;
        Turns = found.Turns;
        (_entities, var entityOf) = EntityLinker.Link(Markup, found.Mentions, outlet);
        EntityOf = entityOf;
        Quotations = new(text);
        Frames = new FrameFinder(Markup, Quotations, found.Mentions, entityOf).Find(_entities);
        _found = new Speaker?[_entities.Length];
        Report = report;
        OutletState = outlet;
        Speakers = new(this, model.Speakers);
        Sides = new(this, model.Sides);
    }

    /// <summary>The people, offices and bodies of the report, in the order of their first mention.</summary>
    public ReadOnlySpan<ActorEntity> Entities => _entities;

    /// <summary>All mentions in text order.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>For each mention the index of its entity; -1 for pronouns.</summary>
    public IReadOnlyList<int> EntityOf { get; }

    /// <summary>The cues of speech in text order.</summary>
    public IReadOnlyList<Frame> Frames { get; }

    internal Markup Markup { get; }

    internal Quotations Quotations { get; }

    internal IReadOnlyList<Turn> Turns { get; }

    internal Report Report { get; }

    internal string OutletState { get; }

    internal TaggedText Text => Markup.Text;

    internal SpeakerRanker Speakers { get; }

    internal SideRanker Sides { get; }

    /// <summary>Finds people, offices and cues of speech, and whom each stretch of the report belongs to.</summary>
    public static Attribution Find(TaggedText text, Report report, Registry registry) =>
        Find(text, report, registry, ReaderModels.Default.Actors);

    /// <summary>The same with another model, as cross-validation needs.</summary>
    public static Attribution Find(TaggedText text, Report report, Registry registry, ActorModel model)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(model);
        return new(text, report, registry.Find(text), Outlets.StateOf(registry, report.Publisher, text.Language), model);
    }

    /// <summary>The speaker of a statement.</summary>
    public Speaker SpeakerOf(TextSpan statement)
    {
        var entity = Speakers.Best(statement);
        return entity < 0 ? Speaker.None : SpeakerAt(entity);
    }

    /// <summary>Whether a token belongs to a cue of speech ("said", «با بیان اینکه», «по словам»).</summary>
    public bool IsCue(int token) => Markup[token].InCue;

    /// <summary>The state or body an entity speaks for; "" if none.</summary>
    public string SideOf(ActorEntity entity) => SpeakerAt(entity.Index).Side;

    private Speaker SpeakerAt(int entity) =>
        _found[entity] ??= new(
            _entities[entity].Fullest.In(Text.Original).ToString(),
            _entities[entity].Fullest,
            Sides.Best(_entities[entity]));
}
