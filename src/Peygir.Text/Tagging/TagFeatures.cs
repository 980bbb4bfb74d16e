using Peygir.Text.Learning;

namespace Peygir.Text.Tagging;

/// <summary>The features by which parts of speech are learnt: the word, its beginnings and endings, its neighbours, the tags before it.</summary>
internal static class TagFeatures
{
    public static void Of(TaggedText text, TokenRange sentence, int at, ref FeatureBuffer features)
    {
        var form = text.Form(at);
        var token = text.Tokens[at];
        var before = TagAt(text, sentence, at - 1);
        var before2 = TagAt(text, sentence, at - 2);
        features.Add(FeatureHash.Of(1));
        features.Add(FeatureHash.Of(2).With(form));
        for (var n = 1; n <= Math.Min(4, form.Length - 1); n++)
        {
            features.Add(FeatureHash.Of(2 + n).With(form[^n..]));
            features.Add(FeatureHash.Of(6 + n).With(form[..n]));
        }

        features.Add(FeatureHash.Of(11).With(before));
        features.Add(FeatureHash.Of(12).With(before2).With(before));
        features.Add(FeatureHash.Of(13).With(before).With(form));
        features.Add(FeatureHash.Of(14).With(Form(text, sentence, at - 1)));
        features.Add(FeatureHash.Of(15).With(Form(text, sentence, at + 1)));
        features.Add(FeatureHash.Of(16).With(Form(text, sentence, at - 2)));
        features.Add(FeatureHash.Of(17).With(Form(text, sentence, at + 2)));
        features.Add(FeatureHash.Of(18).With(Ending(Form(text, sentence, at - 1))).With(Ending(form)));
        features.Add(FeatureHash.Of(19).With(Ending(form)).With(Ending(Form(text, sentence, at + 1))));
        features.Add(FeatureHash.Of(20).With(Ending(Form(text, sentence, at + 1))));
        features.Add(FeatureHash.Of(21).With((int)token.Kind).With(token.Capitalised ? 1 : 0).With(at == sentence.First ? 1 : 0));
        features.Add(FeatureHash.Of(22).With(token.Capitalised ? 1 : 0).With(Ending(form)));
        features.Add(FeatureHash.Of(23).With(before).With(Ending(form)));
        features.Add(FeatureHash.Of(24).With(before).With(Form(text, sentence, at + 1)));
        features.Add(FeatureHash.Of(25).With(Math.Min(form.Length, 6)).With(form.Contains('-') ? 1 : 0));
    }

    private static int TagAt(TaggedText text, TokenRange sentence, int at) =>
        at < sentence.First ? -1 : (int)text.Tokens[at].Tag;

    private static ReadOnlySpan<char> Form(TaggedText text, TokenRange sentence, int at) =>
        at < sentence.First || at >= sentence.End ? "\u0002" : text.Form(at);

    private static ReadOnlySpan<char> Ending(ReadOnlySpan<char> form) => form.Length > 3 ? form[^3..] : form;
}
