using Peygir.Text;
using Peygir.Text.Learning;

namespace Peygir.Reading.Statements;

/// <summary>
/// The features by which segments are learnt: words and tags around their start and their end, every word inside.
/// A feature is named by its template's number and the words it looks at.
/// </summary>
internal static class SegmentFeatures
{
    private const int FrameWindow = 8;
    private const int ConceptWindow = 14;

    /// <summary>Features of a segment that starts at a token.</summary>
    public static void Start(TaggedText text, SentenceContext context, int at, ref FeatureBuffer features)
    {
        var sentence = text.Sentences[context.Sentence(at)];
        var w = new Window(text, sentence);
        features.Add(FeatureHash.Of(1));
        features.Add(FeatureHash.Of(2).With(w.Form(at)));
        features.Add(FeatureHash.Of(3).With(w.Form(at - 1)));
        features.Add(FeatureHash.Of(4).With(w.Form(at - 1)).With(w.Form(at)));
        features.Add(FeatureHash.Of(5).With(w.Form(at - 2)).With(w.Form(at - 1)));
        features.Add(FeatureHash.Of(6).With(w.Form(at)).With(w.Form(at + 1)));
        features.Add(FeatureHash.Of(7).With(w.Lemma(at)));
        features.Add(FeatureHash.Of(8).With(w.Lemma(at - 1)));
        features.Add(FeatureHash.Of(9).With(w.Form(at - 3)).With(w.Form(at - 2)).With(w.Form(at - 1)));
        features.Add(FeatureHash.Of(10).With(w.Tag(at - 1)).With(w.Tag(at)));
        features.Add(FeatureHash.Of(11).With(w.Tag(at - 2)).With(w.Tag(at - 1)).With(w.Tag(at)).With(w.Tag(at + 1)));
        features.Add(FeatureHash.Of(12).With(w.Tag(at)).With(w.Tag(at + 1)).With(w.Tag(at + 2)));
        features.Add(FeatureHash.Of(13).With(w.Form(at - 1)).With(w.Tag(at)));
        features.Add(FeatureHash.Of(14).With(w.Tag(at - 1)).With(w.Form(at)));
        features.Add(FeatureHash.Of(15).With(Bucket(at - sentence.First)));
        features.Add(FeatureHash.Of(16).With(Bucket(context.Sentence(at))).With(at == sentence.First ? 1 : 0));
        features.Add(FeatureHash.Of(17).With(context.IsQuoted(at) ? 1 : 0).With(w.Form(at - 1)));
        features.Add(FeatureHash.Of(18).With(text.Tokens[at].Capitalised ? 1 : 0).With(w.Tag(at - 1)));
        var previous = context.PreviousVerb(at);
        features.Add(FeatureHash.Of(19).With(w.Lemma(previous)));
        features.Add(FeatureHash.Of(20).With(w.Form(previous)).With(w.Form(at - 1)));
        features.Add(FeatureHash.Of(21).With(w.Lemma(previous)).With(w.Tag(at - 1)).With(Bucket(at - previous)));
        var next = context.NextVerb(at);
        features.Add(FeatureHash.Of(22).With(w.Lemma(next)));
        features.Add(FeatureHash.Of(23).With((int)w.Features(next)));
        features.Add(FeatureHash.Of(24).With(w.Lemma(at - 1)).With(w.Lemma(at)));
        features.Add(FeatureHash.Of(25).With(w.Lemma(at)).With(w.Tag(at - 1)));
        features.Add(FeatureHash.Of(26).With(w.Form(sentence.First)).With(at == sentence.First ? 1 : 0));
        for (var t = Math.Max(sentence.First, at - FrameWindow); t < at; t++)
        {
            features.Add(FeatureHash.Of(27).With(w.Lemma(t)));
        }

        var language = (int)text.Language;
        features.Add(FeatureHash.Of(28).With(language));
        features.Add(FeatureHash.Of(29).With(language).With(Bucket(context.Sentence(at))).With(at == sentence.First ? 1 : 0));
        ulong frame = 0;
        for (var t = Math.Max(sentence.First, at - ConceptWindow); t < at; t++)
        {
            frame |= context.Concepts(t);
        }

        AddConcepts(30, frame, 0, ref features);
        AddConcepts(31, at > sentence.First ? context.Concepts(at - 1) : 0, w.Tag(at), ref features);
        AddConcepts(32, at - 1 > sentence.First ? context.Concepts(at - 2) : 0, 0, ref features);
        AddConcepts(33, context.Concepts(at), 0, ref features);
    }

    /// <summary>Features of a segment whose last token is given.</summary>
    public static void End(TaggedText text, SentenceContext context, int at, ref FeatureBuffer features)
    {
        var sentence = text.Sentences[context.Sentence(at)];
        var w = new Window(text, sentence);
        features.Add(FeatureHash.Of(40).With(w.Form(at)));
        features.Add(FeatureHash.Of(41).With(w.Form(at + 1)));
        features.Add(FeatureHash.Of(42).With(w.Form(at)).With(w.Form(at + 1)));
        features.Add(FeatureHash.Of(43).With(w.Form(at + 1)).With(w.Form(at + 2)));
        features.Add(FeatureHash.Of(44).With(w.Form(at - 1)).With(w.Form(at)));
        features.Add(FeatureHash.Of(45).With(w.Form(at - 2)).With(w.Form(at - 1)).With(w.Form(at)));
        features.Add(FeatureHash.Of(46).With(w.Lemma(at)));
        features.Add(FeatureHash.Of(47).With(w.Lemma(at - 1)).With(w.Lemma(at)));
        features.Add(FeatureHash.Of(48).With(w.Tag(at)).With(w.Tag(at + 1)));
        features.Add(FeatureHash.Of(49).With(w.Tag(at - 1)).With(w.Tag(at)).With(w.Tag(at + 1)).With(w.Tag(at + 2)));
        features.Add(FeatureHash.Of(50).With(w.Tag(at)).With(w.Form(at + 1)));
        features.Add(FeatureHash.Of(51).With(w.Form(at)).With(w.Tag(at + 1)));
        features.Add(FeatureHash.Of(52).With(Bucket(sentence.End - 1 - at)));
        features.Add(FeatureHash.Of(53).With(Suffix(w.Form(at), 2)).With(w.Form(at + 1)));
        features.Add(FeatureHash.Of(54).With(Suffix(w.Form(at), 3)));
        features.Add(FeatureHash.Of(55).With((int)w.Features(at)).With(w.Form(at + 1)));
        features.Add(FeatureHash.Of(56).With(w.Tag(at + 1)).With(w.Tag(at + 2)).With(w.Tag(at + 3)));
        features.Add(FeatureHash.Of(57).With(context.IsQuoted(at) ? 1 : 0).With(w.Form(at + 1)));
        var next = at + 1 < sentence.End ? context.NextVerb(at + 1) : -1;
        features.Add(FeatureHash.Of(58).With(w.Lemma(next)).With(w.Form(at + 1)));
        features.Add(FeatureHash.Of(59).With(w.Lemma(next)).With(w.Tag(at)));
        features.Add(FeatureHash.Of(60).With((int)w.Features(next)).With(w.Form(at + 1)));
        AddConcepts(62, at + 1 < sentence.End ? context.Concepts(at + 1) : 0, 0, ref features);
        AddConcepts(63, at + 2 < sentence.End ? context.Concepts(at + 2) : 0, 0, ref features);
        AddConcepts(64, context.Concepts(at), 0, ref features);
        features.Add(FeatureHash.Of(65).With((int)text.Language).With(Bucket(sentence.End - 1 - at)));
        features.Add(FeatureHash.Of(61).With(w.Form(at + 1)).With(w.Lemma(context.PreviousVerb(at))));
    }

    /// <summary>Features of a token inside a segment.</summary>
    public static void Inside(TaggedText text, SentenceContext context, int at, ref FeatureBuffer features)
    {
        var sentence = text.Sentences[context.Sentence(at)];
        var w = new Window(text, sentence);
        features.Add(FeatureHash.Of(70));
        features.Add(FeatureHash.Of(71).With(w.Form(at)));
        features.Add(FeatureHash.Of(72).With(w.Lemma(at)));
        features.Add(FeatureHash.Of(73).With(w.Form(at - 1)).With(w.Form(at)));
        features.Add(FeatureHash.Of(74).With(Suffix(w.Form(at), 3)));
        features.Add(FeatureHash.Of(75).With(Prefix(w.Form(at), 4)));
        features.Add(FeatureHash.Of(76).With(w.Tag(at)).With((int)w.Features(at)));
        features.Add(FeatureHash.Of(77).With(w.Lemma(at - 1)).With(w.Lemma(at)));
        features.Add(FeatureHash.Of(78).With(w.Tag(at - 1)).With(w.Tag(at)));
        features.Add(FeatureHash.Of(79).With((int)text.Tokens[at].Kind).With(Bucket(context.Sentence(at))));
        features.Add(FeatureHash.Of(83).With((int)text.Language));
        AddConcepts(84, context.Concepts(at), (int)text.Language, ref features);
        AddConcepts(85, context.Concepts(at), 9, ref features);
        AddConcepts(86, context.Concepts(at), at > sentence.First ? (int)text.Tokens[at - 1].Kind : 9, ref features);
        if (at > sentence.First)
        {
            for (var set = context.Concepts(at - 1); set != 0;)
            {
                (var concept, set) = CueTable.Take(set);
                AddConcepts(87, context.Concepts(at), concept, ref features);
            }
        }

        if (SentenceContext.IsVerb(text.Tokens[at]))
        {
            features.Add(FeatureHash.Of(80).With(w.Lemma(at)).With((int)w.Features(at)));
            features.Add(FeatureHash.Of(81).With((int)w.Features(at)).With((int)w.Features(context.PreviousVerb(at))));
            features.Add(FeatureHash.Of(82).With(w.Lemma(context.PreviousVerb(at))).With((int)w.Features(at)));
        }
    }

    private static void AddConcepts(int template, ulong set, int with, ref FeatureBuffer features)
    {
        while (set != 0)
        {
            (var concept, set) = CueTable.Take(set);
            features.Add(FeatureHash.Of(template).With(concept).With(with));
        }
    }

    private static int Bucket(int distance) => distance switch
    {
        <= 4 => distance,
        <= 6 => 5,
        <= 9 => 6,
        <= 14 => 7,
        <= 24 => 8,
        _ => 9,
    };

    private static ReadOnlySpan<char> Suffix(ReadOnlySpan<char> form, int length) =>
        form.Length <= length ? form : form[^length..];

    private static ReadOnlySpan<char> Prefix(ReadOnlySpan<char> form, int length) =>
        form.Length <= length ? form : form[..length];

    /// <summary>The tokens of one sentence, with a mark for what lies before and behind it.</summary>
    private readonly ref struct Window(TaggedText text, TokenRange sentence)
    {
        public ReadOnlySpan<char> Form(int token) => Holds(token) ? text.Form(token) : "\u0002";

        public ReadOnlySpan<char> Lemma(int token) => Holds(token) ? text.Lemma(token) : "\u0002";

        public int Tag(int token) => Holds(token) ? (int)text.Tokens[token].Tag : -1;

        public Morphology Features(int token) => Holds(token) ? text.Tokens[token].Features : Morphology.None;

        private bool Holds(int token) => token >= sentence.First && token < sentence.End;
    }
}
