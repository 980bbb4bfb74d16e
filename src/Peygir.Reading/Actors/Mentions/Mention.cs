using Peygir.Text;

namespace Peygir.Reading.Actors.Mentions;

/// <summary>How a mention names its bearer, from the fullest way to the barest.</summary>
internal enum MentionKind : byte
{
    /// <summary>By a person's name, with or without title and office.</summary>
    Name,

    /// <summary>By an office alone.</summary>
    Office,

    /// <summary>As a body.</summary>
    Body,

    /// <summary>As a state or its capital.</summary>
    State,

    /// <summary>By a common noun that is the subject of a verb of speech ("officials", «منابع آگاه»).</summary>
    Group,

    /// <summary>By a pronoun, or a phrase that serves as one («این مسئول»).</summary>
    Pronoun,
}

/// <summary>A place where a report names someone who may speak.</summary>
/// <param name="Tokens">All of the mention: title, name, office.</param>
/// <param name="Kind">How it names.</param>
/// <param name="Name">The words of the name; empty where there is none.</param>
/// <param name="Office">The words of the office; empty where there is none.</param>
internal readonly record struct Mention(TokenRange Tokens, MentionKind Kind, TokenRange Name, TokenRange Office);
