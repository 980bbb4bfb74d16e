namespace Peygir.Text.Tagging;

/// <summary>What the features may ask about words: the tags seen in training, and a lexicon where the language has one.</summary>
/// <param name="Seen">The tag that a word mostly had in training, plus one.</param>
/// <param name="Lexicon">The set of tags in a lexicon.</param>
internal sealed record WordKnowledge(WordClasses Seen, WordClasses Lexicon);
