using Peygir.Reading.Actors.Tables;

namespace Peygir.Reading.Actors.Cues;

/// <summary>A cue of speech with the one it attributes to.</summary>
/// <param name="Cue">The first token of the cue.</param>
/// <param name="End">The token after the cue.</param>
/// <param name="Kind">How it attributes.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Subject">Index of the mention that is its subject; -1 where the subject is not said.</param>
/// <param name="Entity">The entity its subject stands for; pronouns and unsaid subjects carry on the one before; -1 where none.</param>
internal readonly record struct Frame(int Cue, int End, CueKind Kind, int Sentence, int Subject, int Entity);
