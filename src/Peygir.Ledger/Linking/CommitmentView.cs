using System.Collections.Immutable;

namespace Peygir.Ledger.Linking;

/// <summary>A commitment as linking looks at it. Immutable.</summary>
internal sealed class CommitmentView
{
    // Of a long story its opening and what was said last tell what it is about; more would only cost time.
    private const int MostRemembered = 24;
    private (string Report, MeanTraits Mean)? _outside;

    private CommitmentView(string id, ImmutableArray<LinkedMention> mentions, TraitCache? source, MeanTraits? mean = null)
    {
        Id = id;
        Source = source;
        Mentions = mentions.Length <= MostRemembered ? mentions : [mentions[0], .. mentions[^(MostRemembered - 1)..]];
        Mean = mean ?? new([.. Mentions.Select(m => m.Traits)]);
        Reports = [.. Mentions.DistinctBy(m => m.Statement.Report, StringComparer.Ordinal)];
    }

    /// <summary>The commitment's id.</summary>
    public string Id { get; }

    /// <summary>Where its traits are from; null where they were given.</summary>
    public TraitCache? Source { get; }

    /// <summary>Its mentions in the order they were linked.</summary>
    public ImmutableArray<LinkedMention> Mentions { get; }

    /// <summary>One mention of each report that speaks of it.</summary>
    public ImmutableArray<LinkedMention> Reports { get; }

    /// <summary>What its mentions are about.</summary>
    public MeanTraits Mean { get; }

    /// <summary>What its mentions in other reports are about; nothing where all are in this one.</summary>
    public MeanTraits MeanOutside(string report)
    {
        if (_outside is not { } known || known.Report != report)
        {
            _outside = known = (report, IsIn(report) ? new([.. Mentions.Where(m => m.Statement.Report != report).Select(m => m.Traits)]) : Mean);
        }

        return known.Mean;
    }

    /// <summary>Whether a report speaks of it.</summary>
    public bool IsIn(string report)
    {
        foreach (var mention in Reports)
        {
            if (mention.Statement.Report == report)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A known commitment.</summary>
    public static CommitmentView Of(LinkCandidate known, TraitCache traits)
    {
        // Of what is not remembered no traits are needed.
        ImmutableArray<Mention> all = known.Mentions;
        ImmutableArray<Mention> mentions = all.Length <= MostRemembered ? all : [all[0], .. all[^(MostRemembered - 1)..]];
        return new(known.Id, [.. mentions.Select(m => new LinkedMention(m.Statement, traits.Of(m.Statement), m.Relation))], traits);
    }

    /// <summary>A commitment that a statement opens.</summary>
    public static CommitmentView Of(string id, LedgerStatement statement, Traits traits) => new(id, [new(statement, traits, Relation.Opened)], source: null);

    /// <summary>The same with one more mention.</summary>
    public CommitmentView With(LedgerStatement statement, Traits traits, Relation relation)
    {
        ImmutableArray<LinkedMention> mentions = [.. Mentions, new(statement, traits, relation)];
        if (mentions.Length > MostRemembered)
        {
            return new(Id, mentions, Source);
        }

        // What is known stays the same, as none of it is forgotten.
        var view = new CommitmentView(Id, mentions, Source, Mean.With(traits));
        if (_outside?.Report == statement.Report)
        {
            view._outside = _outside;
        }

        return view;
    }
}
