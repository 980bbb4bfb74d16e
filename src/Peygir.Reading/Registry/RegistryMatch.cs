using Peygir.Text;

namespace Peygir.Reading;

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
