using Peygir.Text;

namespace Peygir.Reading.Actors.Mentions;

/// <summary>A label of a transcript ("V.Ivanov:"): from here to the next label one person speaks.</summary>
/// <param name="Tokens">The label, its colon included.</param>
/// <param name="Mention">Index of the mention that is the name in the label.</param>
internal readonly record struct Turn(TokenRange Tokens, int Mention);
