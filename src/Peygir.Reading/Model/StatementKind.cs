namespace Peygir.Reading;

/// <summary>
/// What a speaker does by saying it: Searle's commissive, directive, declarative, assertive and expressive,
/// cut for following promises up.
/// </summary>
public enum StatementKind
{
    /// <summary>The speaker's own side will do, intends or is ready to do something.</summary>
    Pledge,

    /// <summary>The speaker asks, urges, expects or demands that somebody else do something.</summary>
    Request,

    /// <summary>Two or more parties agreed, signed, decided or arranged together.</summary>
    Agreement,

    /// <summary>Something done, under way, delayed or stopped.</summary>
    Progress,

    /// <summary>A measured quantity about the world.</summary>
    Indicator,

    /// <summary>An opinion, evaluation, support, condemnation or stress on importance.</summary>
    Position,

    /// <summary>Thanks, congratulations, condolences, greetings.</summary>
    Courtesy,
}
