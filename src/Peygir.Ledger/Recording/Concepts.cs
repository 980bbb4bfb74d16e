using Peygir.Reading.Statements;
using Peygir.Text;

namespace Peygir.Ledger.Recording;

/// <summary>The concepts of a text, each with the id it is kept by.</summary>
internal static class Concepts
{
    /// <summary>All of a text, in text order.</summary>
    public static IEnumerable<(TokenRange Tokens, string Id)> Find(TaggedText text)
    {
        var cues = CueTable.Of(text.Language);
        for (var t = 0; t < text.Tokens.Length; t++)
        {
            var set = cues.Concepts(text, t);
            while (set != 0)
            {
                (var concept, set) = CueTable.Take(set);
                yield return (new(t, t + 1), "cue" + concept);
            }
        }
    }
}
