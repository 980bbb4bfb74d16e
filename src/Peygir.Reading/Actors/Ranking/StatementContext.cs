using Peygir.Reading.Actors.Cues;
using Peygir.Reading.Actors.Mentions;
using Peygir.Reading.Actors.Tables;
using Peygir.Text;

namespace Peygir.Reading.Actors.Ranking;

/// <summary>How an entity may stand to a statement.</summary>
internal enum Role
{
    /// <summary>Subject of the nearest cue before the statement in its sentence.</summary>
    Before,

    /// <summary>Subject of the nearest cue after it in its sentence.</summary>
    After,

    /// <summary>Subject of a cue inside it.</summary>
    Inside,

    /// <summary>Subject of the last cue in an earlier sentence.</summary>
    Previous,

    /// <summary>The last one named, not by a pronoun, as the subject of a cue.</summary>
    PreviousNamed,

    /// <summary>Subject of the first cue in the next sentence.</summary>
    Next,

    /// <summary>The person whose turn it is in a transcript.</summary>
    Turn,

    /// <summary>The first mention in the sentence that stands as a subject may.</summary>
    Subject,

    /// <summary>The nearest mention before the statement in its sentence.</summary>
    NearBefore,

    /// <summary>The nearest mention after the statement in its sentence.</summary>
    NearAfter,

    /// <summary>The first mention inside the statement.</summary>
    InsideMention,

    /// <summary>The subject of the sentence before.</summary>
    PreviousSubject,

    /// <summary>The first entity of the report.</summary>
    First,

    /// <summary>The entity that speaks most.</summary>
    Loudest,

    /// <summary>The entity named most.</summary>
    Commonest,

    /// <summary>Subject of the cue beside the quotation that the statement stands in.</summary>
    Quotation,

    /// <summary>The next person named after an office that has no name.</summary>
    NameOfOffice,

    /// <summary>The last person named before an office that has no name.</summary>
    NameBeforeOffice,
}

/// <summary>What surrounds one statement: the entity in each role, and the shape of its sentence.</summary>
internal sealed class StatementContext
{
    private static readonly int RoleCount = Enum.GetValues<Role>().Length;
    private readonly int[] _roles = new int[RoleCount];

    /// <summary>The statement's tokens.</summary>
    public TokenRange Tokens { get; private set; }

    public int Sentence { get; private set; }

    public bool InQuotes { get; private set; }

    /// <summary>Index of the frame before, after, inside, earlier; -1 for none.</summary>
    public int FrameBefore { get; private set; }

    public int FrameAfter { get; private set; }

    public int FrameInside { get; private set; }

    public int FramePrevious { get; private set; }

    /// <summary>The entity in a role; -1 for none.</summary>
    public int this[Role role] => _roles[(int)role];

    public void Set(TokenRange tokens, int sentence, bool inQuotes)
    {
        Array.Fill(_roles, -1);
        Tokens = tokens;
        Sentence = sentence;
        InQuotes = inQuotes;
        FrameBefore = FrameAfter = FrameInside = FramePrevious = -1;
    }

    public void SetFrames(int before, int after, int inside, int previous) =>
        (FrameBefore, FrameAfter, FrameInside, FramePrevious) = (before, after, inside, previous);

    public void Assign(Role role, int entity) => _roles[(int)role] = entity;

    /// <summary>The roles an entity fills, as bits.</summary>
    public int RolesOf(int entity)
    {
        var mask = 0;
        for (var r = 0; r < _roles.Length; r++)
        {
            mask |= _roles[r] == entity ? 1 << r : 0;
        }

        return mask;
    }

    /// <summary>The kind of a frame and of its subject as one small number; 0 for none.</summary>
    public static int Shape(IReadOnlyList<Frame> frames, IReadOnlyList<Mention> mentions, int frame)
    {
        if (frame < 0)
        {
            return 0;
        }

        var f = frames[frame];
        var subject = f.Subject < 0 ? 7 : (int)mentions[f.Subject].Kind;
        return 1 + ((int)f.Kind * 8) + subject;
    }

    /// <summary>The kind alone; 0 for none.</summary>
    public static int Shape(IReadOnlyList<Frame> frames, int frame) => frame < 0 ? 0 : 1 + (int)frames[frame].Kind;

    /// <summary>Whether a frame attributes by a verb.</summary>
    public static bool IsVerb(IReadOnlyList<Frame> frames, int frame) => frame >= 0 && frames[frame].Kind == CueKind.Say;
}
