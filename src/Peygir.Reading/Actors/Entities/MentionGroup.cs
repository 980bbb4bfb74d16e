using Peygir.Reading.Actors.Mentions;

namespace Peygir.Reading.Actors.Entities;

/// <summary>Mentions that are being joined: the words of the longest name, and of the offices beside it.</summary>
internal sealed class MentionGroup(MentionKind kind)
{
    public MentionKind Kind { get; } = kind;

    public string[] Words { get; set; } = [];

    public string Joined { get; set; } = "";

    public string? State { get; set; }

    public List<string[]> Offices { get; } = [];
}
