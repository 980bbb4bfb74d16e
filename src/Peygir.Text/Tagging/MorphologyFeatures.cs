using Peygir.Text.Learning;

namespace Peygir.Text.Tagging;

/// <summary>
/// The features by which inflection is learnt: the word and its endings, the tags around it, and the inflection of the
/// words before it, with which it may agree.
/// </summary>
internal static class MorphologyFeatures
{
    public static void Of(TaggedText text, TokenRange sentence, int at, int scheme, ref FeatureBuffer features)
    {
        var tokens = text.Tokens;
        var form = text.Form(at);
        var tag = (int)tokens[at].Tag;
        var before = at > sentence.First ? tokens[at - 1] : default;
        var before2 = at > sentence.First + 1 ? tokens[at - 2] : default;
        var after = at + 1 < sentence.End ? tokens[at + 1] : default;
        var left = at > sentence.First ? text.Form(at - 1) : "\u0002";
        var right = at + 1 < sentence.End ? text.Form(at + 1) : "\u0002";
        var ending = form[^Math.Min(3, form.Length)..];
        var shortEnding = form[^Math.Min(2, form.Length)..];
        features.Add(FeatureHash.Of(51).With(tag));
        features.Add(FeatureHash.Of(52).With(tag).With(form));
        for (var n = 1; n <= Math.Min(5, form.Length - 1); n++)
        {
            features.Add(FeatureHash.Of(52 + n).With(tag).With(form[^n..]));
        }

        features.Add(FeatureHash.Of(58).With(tag).With(form[..Math.Min(2, form.Length)]));
        features.Add(FeatureHash.Of(59).With((int)before.Features).With((int)before.Tag).With(shortEnding));
        features.Add(FeatureHash.Of(60).With(left).With(shortEnding));
        features.Add(FeatureHash.Of(61).With(left).With(tag));
        features.Add(FeatureHash.Of(62).With(Ending(right, 2)).With(shortEnding));
        features.Add(FeatureHash.Of(63).With(Ending(right, 3)).With(tag));
        features.Add(FeatureHash.Of(64).With((int)after.Tag).With(ending));
        features.Add(FeatureHash.Of(65).With((int)before.Tag).With(ending));
        features.Add(FeatureHash.Of(66).With((int)before.Features).With((int)before2.Features).With(tag));
        features.Add(FeatureHash.Of(67).With((int)before.Features).With(tag).With((int)after.Tag));

        // What governs the case stands further back: the nearest preposition or verb.
        var governor = Governor(tokens, sentence, at);
        features.Add(FeatureHash.Of(68).With(governor < 0 ? "\u0002" : text.Form(governor)).With(shortEnding));
        features.Add(FeatureHash.Of(69).With(governor < 0 ? -1 : (int)tokens[governor].Tag).With(ending));
        // Russian treebanks inflect alike; what their kinds of text differ in, the tense of news, is not to be learnt.
        if (text.Language != Language.Russian)
        {
            features.Add(FeatureHash.Of(171).With(scheme).With(tag));
            features.Add(FeatureHash.Of(172).With(scheme).With(tag).With(form));
            features.Add(FeatureHash.Of(173).With(scheme).With(tag).With(ending));
        }

        if (text.Language == Language.Russian && tokens[at].Tag is Upos.Verb or Upos.Aux)
        {
            var aspect = RussianAspect.Of(form);
            features.Add(FeatureHash.Of(181).With(aspect));
            features.Add(FeatureHash.Of(182).With(aspect).With(shortEnding));
            features.Add(FeatureHash.Of(183).With(aspect).With(ending));
            features.Add(FeatureHash.Of(184).With(form[..Math.Min(5, form.Length)]));
        }

        if (text.Language == Language.Persian)
        {
            features.Add(FeatureHash.Of(70).With(tag).With(PersianVerbs.Of(form).Pattern));
        }
    }

    private static int Governor(ReadOnlySpan<Token> tokens, TokenRange sentence, int at)
    {
        for (var i = at - 1; i >= Math.Max(sentence.First, at - 5); i--)
        {
            if (tokens[i].Tag is Upos.Adp or Upos.Verb or Upos.Noun)
            {
                return i;
            }
        }

        return -1;
    }

    private static ReadOnlySpan<char> Ending(ReadOnlySpan<char> form, int length) => form[^Math.Min(length, form.Length)..];
}
