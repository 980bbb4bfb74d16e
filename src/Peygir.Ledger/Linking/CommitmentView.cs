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
    private readonly ImmutableArray<LinkedMention> _mentions;

    private CommitmentView(string id, ImmutableArray<LinkedMention> mentions)
    {
        Id = id;
        _mentions = mentions.Length <= MostRemembered ? mentions : [mentions[0], .. mentions[^(MostRemembered - 1)..]];
        Mean = Traits.Mean([.. _mentions.Select(m => m.Traits)]);
        Union = Traits.Union([.. _mentions.Select(m => m.Traits)]);
    }

    /// <summary>The commitment's id.</summary>
    public string Id { get; }

    /// <summary>Its mentions in the order they were linked.</summary>
    public ImmutableArray<LinkedMention> Mentions => _mentions;

    /// <summary>The mean of what its mentions are about.</summary>
    public Traits Mean { get; }

    /// <summary>All that the words of its mentions are about.</summary>
    public Traits Union { get; }

    /// <summary>The mean of its mentions in other reports; of none where all are in this one.</summary>
    public Traits MeanOutside(string report) =>
        _mentions[^1].Statement.Report != report && _mentions[0].Statement.Report != report && _mentions.All(m => m.Statement.Report != report)
            ? Mean
            : Traits.Mean([.. _mentions.Where(m => m.Statement.Report != report).Select(m => m.Traits)]);

    /// <summary>One mention of each other report that speaks of it.</summary>
    public IEnumerable<LinkedMention> OtherReports(string report) =>
        _mentions.Where(m => m.Statement.Report != report).DistinctBy(m => m.Statement.Report, StringComparer.Ordinal);

    /// <summary>A commitment with its mentions; the same view as long as the commitment is the same.</summary>
    public static CommitmentView Of(Commitment commitment) => s_views.GetValue(
        commitment, static c => new(c.Id, [.. c.Mentions.Select(m => new LinkedMention(m.Statement, Traits.Of(m.Statement), m.Relation))]));

    /// <summary>A commitment that a statement opens.</summary>
    public static CommitmentView Of(string id, LedgerStatement statement, Traits traits) => new(id, [new(statement, traits, Relation.Opened)]);

    /// <summary>The same with one more mention.</summary>
    public CommitmentView With(LedgerStatement statement, Traits traits, Relation relation) => new(Id, [.. _mentions, new(statement, traits, relation)]);
}
