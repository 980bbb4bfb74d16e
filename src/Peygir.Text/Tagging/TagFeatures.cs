using Peygir.Text.Learning;

namespace Peygir.Text.Tagging;

/// <summary>The features by which parts of speech are learnt: the word, its beginnings and endings, its neighbours, the tags before it.</summary>
internal static class TagFeatures
{
    public static void Of(TaggedText text, TokenRange sentence, int at, WordKnowledge knowledge, int scheme, ref FeatureBuffer features)
    {
        var form = text.Form(at);
        var token = text.Tokens[at];
        var before = TagAt(text, sentence, at - 1);
        var before2 = TagAt(text, sentence, at - 2);
        var left = Form(text, sentence, at - 1);
        var right = Form(text, sentence, at + 1);
        var ending = Ending(form);
        var next = knowledge.Seen.Of(right);
        var next2 = knowledge.Seen.Of(Form(text, sentence, at + 2));
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
        features.Add(FeatureHash.Of(14).With(left));
        features.Add(FeatureHash.Of(15).With(right));
        features.Add(FeatureHash.Of(16).With(Form(text, sentence, at - 2)));
        features.Add(FeatureHash.Of(17).With(Form(text, sentence, at + 2)));
        features.Add(FeatureHash.Of(18).With(Ending(left)).With(ending));
        features.Add(FeatureHash.Of(19).With(ending).With(Ending(right)));
        features.Add(FeatureHash.Of(20).With(Ending(right)));
        features.Add(FeatureHash.Of(21).With((int)token.Kind).With(token.Capitalised ? 1 : 0).With(at == sentence.First ? 1 : 0));
        features.Add(FeatureHash.Of(22).With(token.Capitalised ? 1 : 0).With(ending));
        features.Add(FeatureHash.Of(23).With(before).With(ending));
        features.Add(FeatureHash.Of(24).With(before).With(next));
        features.Add(FeatureHash.Of(25).With(Math.Min(form.Length, 6)).With(form.Contains('-') ? 1 : 0));
        features.Add(FeatureHash.Of(26).With(next).With(ending));
        features.Add(FeatureHash.Of(27).With(next).With(next2));
        features.Add(FeatureHash.Of(28).With(form).With(next));
        features.Add(FeatureHash.Of(29).With(before).With(form.Length > 1 ? form[^2..] : form).With(next));

        // Treebanks of one language differ in their conventions; what is peculiar to one is learnt under its number.
        features.Add(FeatureHash.Of(40).With(scheme));
        features.Add(FeatureHash.Of(41).With(scheme).With(form));
        features.Add(FeatureHash.Of(42).With(scheme).With(ending));
        features.Add(FeatureHash.Of(43).With(scheme).With(before));
        features.Add(FeatureHash.Of(44).With(scheme).With(token.Capitalised ? 1 : 0).With(knowledge.Lexicon.Of(form)));

        var lexicon = knowledge.Lexicon.Of(form);
        features.Add(FeatureHash.Of(30).With(lexicon));
        features.Add(FeatureHash.Of(31).With(lexicon).With(before));
        features.Add(FeatureHash.Of(32).With(lexicon).With(next));
        if (text.Language == Language.Persian)
        {
            var verb = PersianVerbs.Of(form).Pattern;
            features.Add(FeatureHash.Of(33).With(verb));
            features.Add(FeatureHash.Of(34).With(verb).With(lexicon));
            features.Add(FeatureHash.Of(35).With(verb).With(before).With(next));
            if (form.Length > 2)
            {
                features.Add(FeatureHash.Of(36).With(knowledge.Lexicon.Of(form[..^1])).With(form[^1]));
                features.Add(FeatureHash.Of(37).With(knowledge.Lexicon.Of(form[..^2])).With(form[^2..]));
            }
        }
    }

    /// <summary>Whether a token's tag is plain from its characters, so that nothing has to be learnt or guessed.</summary>
    public static bool IsPlain(TaggedText text, int token) => text.Tokens[token].Kind == TokenKind.Number
        || (text.Tokens[token].Kind == TokenKind.Punctuation && ".,!?؟،؛;\"()[]'`…".Contains(text.Form(token)[0]));

    private static int TagAt(TaggedText text, TokenRange sentence, int at) =>
        at < sentence.First ? -1 : (int)text.Tokens[at].Tag;

    private static ReadOnlySpan<char> Form(TaggedText text, TokenRange sentence, int at) =>
        at < sentence.First || at >= sentence.End ? "\u0002" : text.Form(at);

    private static ReadOnlySpan<char> Ending(ReadOnlySpan<char> form) => form.Length > 3 ? form[^3..] : form;
}
