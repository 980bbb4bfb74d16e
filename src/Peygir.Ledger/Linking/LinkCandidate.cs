using System.Collections.Immutable;

namespace Peygir.Ledger.Linking;

/// <summary>A commitment that a statement may speak of. For one thread at a time.</summary>
/// <param name="id">Its id.</param>
/// <param name="mentions">Its mentions, in the order they were said.</param>
internal sealed class LinkCandidate(string id, ImmutableArray<Mention> mentions)
{
    private CommitmentView? _view;

    /// <summary>Its id.</summary>
    public string Id => id;

    /// <summary>Its mentions, in the order they were said.</summary>
    public ImmutableArray<Mention> Mentions => mentions;

    /// <summary>As linking looks at it: the same each time, as it is a candidate for many statements.</summary>
    public CommitmentView View(TraitCache traits)
    {
        if (_view is null || _view.Source != traits)
        {
            _view = CommitmentView.Of(this, traits);
        }

        return _view;
    }
}
