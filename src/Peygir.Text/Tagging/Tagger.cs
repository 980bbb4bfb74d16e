using System.Reflection;
using Peygir.Text.Learning;

namespace Peygir.Text.Tagging;

/// <summary>Tags the tokens of a text: part of speech, inflection, lemma. Immutable, thread-safe.</summary>
internal sealed class Tagger
{
    private static readonly Lazy<Tagger?>[] s_embedded = [.. Languages.All.Select(l => new Lazy<Tagger?>(() => Load(l)))];
    private static readonly int s_tags = Enum.GetValues<Upos>().Length;
    private readonly FeatureWeights _tags;
    private readonly WordTable<Morphology> _features;
    private readonly WordTable<EditRule> _lemmas;

    public Tagger(FeatureWeights tags, WordTable<Morphology> features, WordTable<EditRule> lemmas)
    {
        _tags = tags;
        _features = features;
        _lemmas = lemmas;
    }

    /// <summary>The tagger of a language that ships with the library; null where this build has none.</summary>
    public static Tagger? Embedded(Language language) => s_embedded[(int)language].Value;

    /// <summary>Reads a tagger that <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else, or ends early.</exception>
    public static Tagger Read(Stream stream) =>
        new(
            FeatureWeights.Read(stream),
            WordTable<Morphology>.Read(stream, r => (Morphology)r.ReadUInt32()),
            WordTable<EditRule>.Read(stream, r => new(r.ReadByte(), r.ReadByte(), r.ReadString())));

    /// <summary>Writes the tagger.</summary>
    public void Write(Stream stream)
    {
        _tags.Write(stream);
        _features.Write(stream, (w, v) => w.Write((uint)v));
        _lemmas.Write(stream, (w, v) =>
        {
            w.Write((byte)v.CutFront);
            w.Write((byte)v.CutBack);
            w.Write(v.Ending);
        });
    }

    /// <summary>Tags a text, greedily from left to right.</summary>
    public void Tag(TaggedText text)
    {
        var features = new FeatureBuffer();
        var pool = new LemmaPool(text.Tokens.Length);
        Span<float> scores = stackalloc float[s_tags];
        try
        {
            foreach (var sentence in text.Sentences)
            {
                for (var t = sentence.First; t < sentence.End; t++)
                {
                    var tag = text.Tokens[t].Tag;
                    if (text.Tokens[t].Kind is not (TokenKind.Punctuation or TokenKind.Number))
                    {
                        features.Clear();
                        TagFeatures.Of(text, sentence, t, ref features);
                        scores.Clear();
                        foreach (var feature in features.Items)
                        {
                            _tags.AddTo(scores, feature);
                        }

                        tag = (Upos)Greatest(scores);
                    }

                    text.SetTag(t, tag, _features.Find(text.Form(t), tag));
                    pool.Add(t, text.Form(t), _lemmas.Find(text.Form(t), tag));
                }
            }
        }
        finally
        {
            features.Dispose();
        }

        pool.Store(text);
    }

    /// <summary>The index of the greatest score; the first of equal ones.</summary>
    public static int Greatest(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }

    private static Tagger? Load(Language language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"models/text-{language.Code()}.bin");
        return stream is null ? null : Read(stream);
    }
}
