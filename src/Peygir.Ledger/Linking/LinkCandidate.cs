using System.Collections.Immutable;

namespace Peygir.Ledger.Linking;

/// <summary>A commitment that a statement may speak of. For one thread at a time.</summary>
internal sealed class LinkCandidate
{
    private CommitmentView? _view;
    private LinkCandidate? _earlier;

    /// <param name="id">Its id.</param>
    /// <param name="mentions">Its mentions, in the order they were said.</param>
    /// <param name="earlier">The same commitment as it was before; what is known of it is gone on with.</param>
    public LinkCandidate(string id, ImmutableArray<Mention> mentions, LinkCandidate? earlier = null)
    {
        (Id, Mentions) = (id, mentions);
        _earlier = earlier?._view is not null && StartsWith(mentions, earlier.Mentions) ? earlier : null;
    }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>Its mentions, in the order they were said.</summary>
    public ImmutableArray<Mention> Mentions { get; }

    /// <summary>As linking looks at it: the same each time, as it is a candidate for many statements.</summary>
    public CommitmentView View(TraitCache traits)
    {
        if (_view?.Source != traits)
        {
            _view = _earlier?._view is { } known && known.Source == traits
                ? Mentions.Skip(_earlier.Mentions.Length).Aggregate(known, (view, m) => view.With(m.Statement, traits.Of(m.Statement), m.Relation))
                : CommitmentView.Of(this, traits);
            _earlier = null;
        }

        return _view;
    }

    private static bool StartsWith(ImmutableArray<Mention> mentions, ImmutableArray<Mention> first)
    {
        if (first.Length > mentions.Length)
        {
            return false;
        }

        for (var i = 0; i < first.Length; i++)
        {
            if (!ReferenceEquals(first[i].Statement, mentions[i].Statement) || first[i].Relation != mentions[i].Relation)
            {
                return false;
            }
        }

        return true;
    }
}
