using Peygir.Text;

namespace Peygir.Reading.Actors;

/// <summary>Who says what in one report.</summary>
internal sealed class Attribution
{
    /// <summary>Finds people, offices and cues of speech, and whom each stretch of the report belongs to.</summary>
    public static Attribution Find(TaggedText text, Report report, Registry registry) => new();

    /// <summary>The speaker of a statement.</summary>
#pragma warning disable CA1822
    public Speaker SpeakerOf(TextSpan statement) => Speaker.None;
}
