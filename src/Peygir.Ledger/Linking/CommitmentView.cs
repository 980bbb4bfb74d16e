using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Peygir.Ledger.Linking;

/// <summary>A commitment as linking looks at it. Immutable.</summary>
internal sealed class CommitmentView
{
    // Of a long story its opening and what was said last tell what it is about; more would only cost time.
    private const int MostRemembered = 24;

    // A commitment is a candidate for many statements of a transaction.
    private static readonly ConditionalWeakTable<Commitment, CommitmentView> s_views = [];
    private readonly LinkModel _model;
    private (string Report, MeanTraits Mean)? _outside;

    private CommitmentView(string id, ImmutableArray<LinkedMention> mentions, LinkModel model)
    {
        Id = id;
        _model = model;
        Mentions = mentions.Length <= MostRemembered ? mentions : [mentions[0], .. mentions[^(MostRemembered - 1)..]];
        Mean = new([.. Mentions.Select(m => m.Traits)]);
        Reports = [.. Mentions.DistinctBy(m => m.Statement.Report, StringComparer.Ordinal)];
    }

    /// <summary>The commitment's id.</summary>
    public string Id { get; }

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

    /// <summary>A commitment with its mentions; the same view as long as the commitment is the same.</summary>
    public static CommitmentView Of(Commitment commitment, LinkModel model)
    {
        if (!s_views.TryGetValue(commitment, out var view) || view._model != model)
        {
            view = new(commitment.Id, [.. commitment.Mentions.Select(m => new LinkedMention(m.Statement, Traits.Of(m.Statement, model), m.Relation))], model);
            s_views.AddOrUpdate(commitment, view);
        }

        return view;
    }

    /// <summary>A commitment that a statement opens.</summary>
    public static CommitmentView Of(string id, LedgerStatement statement, Traits traits, LinkModel model) =>
        new(id, [new(statement, traits, Relation.Opened)], model);

    /// <summary>The same with one more mention.</summary>
    public CommitmentView With(LedgerStatement statement, Traits traits, Relation relation)
    {
        var view = new CommitmentView(Id, [.. Mentions, new(statement, traits, relation)], _model);

        // What other reports say of it stays the same, as long as none of it is forgotten.
        if (Mentions.Length < MostRemembered && _outside?.Report == statement.Report)
        {
            view._outside = _outside;
        }

        return view;
    }
}
