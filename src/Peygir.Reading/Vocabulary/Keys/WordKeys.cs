using Peygir.Reading.Compiled;
using Peygir.Text;
using Peygir.Text.Learning;

namespace Peygir.Reading.Concepts;

/// <summary>
/// What a word is known by, as hashes; 0 for nothing. Words of the vocabulary and words of a text are reduced alike. A
/// single word is sought by its lemma, its form, then its stem, words of a phrase by their stems: the stem of the
/// lemma, or of the form where the lemmatiser erred.
/// </summary>
internal readonly record struct WordKeys(ulong Lemma, ulong Form, ulong Capitals, ulong Stem, ulong FormStem)
{
    private const int LongestVerb = 32;

    /// <summary>The keys of a token; all 0 where it is neither word nor number.</summary>
    public static WordKeys Of(TaggedText text, int token)
    {
        ref readonly var t = ref text.Tokens[token];
        var language = text.Language;
        var form = text.Form(token);
        if (t.Kind != TokenKind.Word)
        {
            return t.Kind == TokenKind.Number && Exact(form, language) is var number ? new(number, number, 0, number, number) : default;
        }

        var lemma = text.Lemma(token);
        var (formKey, formStem) = (Exact(form, language), StemOf(form, language));
        var capitals = t.Capitalised && form.Length > 1 && !Letters.HasLower(t.Span.In(text.Original))
            ? Hash(KeyKind.Capitals, language).With(form).Value
            : 0;
        if (language == Language.Persian && t.Tag is Upos.Verb or Upos.Aux && lemma.Length < LongestVerb)
        {
            // The lemma of a verb is its past stem; the vocabulary has infinitives.
            Span<char> infinitive = stackalloc char[LongestVerb];
            lemma.CopyTo(infinitive);
            infinitive[lemma.Length] = 'ن';
            return Of(infinitive[..(lemma.Length + 1)]);
        }

        return lemma.SequenceEqual(form) ? new(formKey, formKey, capitals, formStem, formStem) : Of(lemma);

        WordKeys Of(ReadOnlySpan<char> reduced) => new(Exact(reduced, language), formKey, capitals, StemOf(reduced, language), formStem);
    }

    /// <summary>The key of a word as it stands.</summary>
    public static ulong Exact(ReadOnlySpan<char> word, Language language) => Hash(KeyKind.Exact, language).With(word).Value;

    /// <summary>The key of a word's stem.</summary>
    public static ulong StemOf(ReadOnlySpan<char> word, Language language)
    {
        var stem = Stems.Of(word, language);
        return Hash(stem.Verbal ? KeyKind.VerbStem : KeyKind.Stem, language).With(word[..stem.Length]).Value;
    }

    private static FeatureHash Hash(KeyKind kind, Language language) => FeatureHash.Of(((int)kind * Languages.All.Count) + (int)language);

    private enum KeyKind
    {
        Exact,
        Capitals,
        Stem,
        VerbStem,
    }
}
