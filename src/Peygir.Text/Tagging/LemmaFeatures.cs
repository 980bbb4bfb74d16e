using Peygir.Text.Learning;

namespace Peygir.Text.Tagging;

/// <summary>The features by which the rule from form to lemma is learnt: the word whole, its endings, its tag and inflection.</summary>
internal static class LemmaFeatures
{
    public static void Of(
        ReadOnlySpan<char> form, Upos tag, Morphology inflection, WordClasses lexicon, Language language, int scheme, ref FeatureBuffer features)
    {
        var word = (int)tag;
        features.Add(FeatureHash.Of(81).With(word));
        features.Add(FeatureHash.Of(82).With(word).With(form));
        features.Add(FeatureHash.Of(83).With(form));
        features.Add(FeatureHash.Of(110).With(scheme).With(word).With(form));
        features.Add(FeatureHash.Of(111).With(scheme).With(word).With(form[^Math.Min(2, form.Length)..]));
        for (var n = 1; n <= Math.Min(6, form.Length); n++)
        {
            features.Add(FeatureHash.Of(83 + n).With(word).With(form[^n..]));
            if (n <= 4)
            {
                features.Add(FeatureHash.Of(90 + n).With((int)inflection).With(form[^n..]));
            }
        }

        features.Add(FeatureHash.Of(95).With((int)inflection).With(word));
        features.Add(FeatureHash.Of(96).With(word).With(form[..Math.Min(3, form.Length)]));
        features.Add(FeatureHash.Of(97).With(form[..Math.Min(2, form.Length)]).With(form[^Math.Min(2, form.Length)..]));
        if (language == Language.Persian)
        {
            var verb = PersianVerbs.Of(form).Pattern;
            features.Add(FeatureHash.Of(98).With(verb).With(word));
            features.Add(FeatureHash.Of(99).With(lexicon.Of(form)).With(form[^1]).With(word));
            for (var n = 1; n <= Math.Min(3, form.Length - 2); n++)
            {
                features.Add(FeatureHash.Of(100 + n).With(lexicon.Of(form[..^n])).With(form[^n..]).With(word));
            }
        }
    }
}
