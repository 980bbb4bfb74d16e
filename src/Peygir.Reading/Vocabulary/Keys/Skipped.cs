using Peygir.Text;

namespace Peygir.Reading.Concepts;

/// <summary>Tokens that may stand inside a phrase without being part of it.</summary>
internal static class Skipped
{
    /// <summary>
    /// Hyphens and quotation marks; English determiners ("purchase of the land"); the Persian ezafe written apart, and
    /// the auxiliary of the future between a noun and its light verb («باز خواهد شد»).
    /// </summary>
    public static bool Is(TaggedText text, int token)
    {
        ref readonly var t = ref text.Tokens[token];
        return t.Kind == TokenKind.Punctuation
            ? text.Form(token) is "-" or "\""
            : text.Language switch
            {
                Language.English => t.Tag == Upos.Det || text.Form(token) is "its" or "their",
                Language.Persian => text.Form(token) is "ی" || (t.Tag == Upos.Aux && text.Lemma(token) is "خواست"),
                _ => false,
            };
    }
}
