using Peygir.Reading.Actors.Mentions;
using Peygir.Text;

namespace Peygir.Reading.Actors.Entities;

/// <summary>One person, office or body of a report, with all the places that name it.</summary>
internal sealed class ActorEntity(int index, MentionKind kind)
{
    private readonly List<int> _mentions = [];

    /// <summary>Its place in <see cref="Attribution.Entities"/>.</summary>
    public int Index { get; } = index;

    /// <summary>The fullest way it is named.</summary>
    public MentionKind Kind { get; } = kind;

    /// <summary>Indices of its mentions (<see cref="Attribution.Mentions"/>) in text order, pronouns apart.</summary>
    public IReadOnlyList<int> Mentions => _mentions;

    /// <summary>Where the fullest mention stands.</summary>
    public TextSpan Fullest { get; internal set; }

    /// <summary>The longest form of its name, or all of its words where it has none.</summary>
    public TokenRange Name { get; internal set; }

    /// <summary>Whether some mention gives its office.</summary>
    public bool HasOffice { get; internal set; }

    /// <summary>Whether it is known by an office of one word alone ("the minister"), which serves as a pronoun.</summary>
    public bool IsBareOffice { get; internal set; }

    /// <summary>How many verbs of speech have it as their subject.</summary>
    public int Speeches { get; internal set; }

    internal void Add(int mention) => _mentions.Add(mention);
}
