using System.Collections.Immutable;
using Peygir.Text;

namespace Peygir.Reading;

/// <summary>One thing the registry knows. Immutable.</summary>
public sealed class RegistryEntry
{
    private readonly ImmutableArray<ImmutableArray<string>> _words;

    internal RegistryEntry(EntryKind kind, string id, ImmutableArray<ImmutableArray<string>> words)
    {
        Kind = kind;
        Id = id;
        _words = words;
    }

    /// <summary>What it is.</summary>
    public EntryKind Kind { get; }

    /// <summary>Its id, unique among entries of its kind.</summary>
    public string Id { get; }

    /// <summary>The state a place or an outlet belongs to; "" for others.</summary>
    public string State { get; internal init; } = "";

    /// <summary>What sort of subject or office it is ("treaty", "corridor", "minister"); "" where not told.</summary>
    public string Type { get; internal init; } = "";

    /// <summary>The area a subject belongs to, or the portfolio of a minister; "" for others.</summary>
    public string Area { get; internal init; } = "";

    /// <summary>The OECD DAC sector code of an area; "" for others.</summary>
    public string Dac { get; internal init; } = "";

    /// <summary>Ids of the states and bodies that are party to a subject.</summary>
    public ImmutableArray<string> Parties { get; internal init; } = [];

    /// <summary>The name to show in a language.</summary>
    public string Name(Language language) => Words(language, NameForm.Name) is [var first, ..] ? first : Id;

    /// <summary>All its words of a form in a language, the usual one first, as written in the registry.</summary>
    public ImmutableArray<string> Words(Language language, NameForm form) => _words[Slot(language, form)];

    /// <summary>All word lists, by <see cref="Slot"/>.</summary>
    internal ImmutableArray<ImmutableArray<string>> WordLists => _words;

    /// <summary>The number of word lists of an entry.</summary>
    internal static int Slots => 12;

    /// <summary>Where the words of a form in a language stand among the word lists.</summary>
    internal static int Slot(Language language, NameForm form) => ((int)form * 3) + (int)language;
}
