using System.Reflection;
using System.Text;
using Peygir.Text.Learning;

namespace Peygir.Text.Tagging;

/// <summary>
/// Tags the tokens of a text in three linear passes over each sentence: part of speech, inflection, lemma.
/// Immutable, thread-safe.
/// </summary>
internal sealed class Tagger
{
    private const uint Magic = 0x32545850; // "PXT2"
    private static readonly Lazy<Tagger?>[] s_embedded = [.. Languages.All.Select(l => new Lazy<Tagger?>(() => Load(l)))];
    private static readonly int s_tags = Enum.GetValues<Upos>().Length;
    private readonly WordKnowledge _knowledge;
    private readonly SparseWeights _tags;
    private readonly SparseWeights _inflections;
    private readonly SparseWeights _lemmas;

    public Tagger(
        WordKnowledge knowledge, SparseWeights tags, InflectionLabels labels, SparseWeights inflections, EditRule[] rules, SparseWeights lemmas)
    {
        _knowledge = knowledge;
        _tags = tags;
        Labels = labels;
        _inflections = inflections;
        Rules = rules;
        _lemmas = lemmas;
    }

    private InflectionLabels Labels { get; }

    private EditRule[] Rules { get; }

    /// <summary>The tagger of a language that ships with the library; null where this build has none.</summary>
    public static Tagger? Embedded(Language language) => s_embedded[(int)language].Value;

    /// <summary>Reads a tagger that <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else, or ends early.</exception>
    public static Tagger Read(Stream stream)
    {
        try
        {
            using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
            if (reader.ReadUInt32() != Magic)
            {
                throw new InvalidDataException("This is not a model file of this version; learn the models again.");
            }

            var knowledge = new WordKnowledge(WordClasses.Read(stream), WordClasses.Read(stream));
            var tags = SparseWeights.Read(stream);
            var labels = new InflectionLabels(ArrayBlock.Read<byte>(stream), ArrayBlock.Read<uint>(stream));
            var inflections = SparseWeights.Read(stream);
            var rules = new EditRule[reader.ReadInt32()];
            for (var i = 0; i < rules.Length; i++)
            {
                rules[i] = new(reader.ReadByte(), reader.ReadByte(), reader.ReadString());
            }

            return new(knowledge, tags, labels, inflections, rules, SparseWeights.Read(stream));
        }
        catch (EndOfStreamException)
        {
            throw new InvalidDataException("The model file ends early; learn the models again.");
        }
    }

    /// <summary>Writes the tagger.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        _knowledge.Seen.Write(writer);
        _knowledge.Lexicon.Write(writer);
        _tags.Write(writer);
        Labels.Write(writer);
        _inflections.Write(writer);
        writer.Write(Rules.Length);
        foreach (var rule in Rules)
        {
            writer.Write(rule.CutFront);
            writer.Write(rule.CutBack);
            writer.Write(rule.Ending);
        }

        _lemmas.Write(writer);
    }

    /// <summary>Tags a text, greedily from left to right.</summary>
    /// <param name="text">The text, split.</param>
    /// <param name="scheme">The conventions to follow: 0 those of the language's main treebank, 1 those of the second.</param>
    public void Tag(TaggedText text, int scheme = 0)
    {
        var features = new FeatureBuffer();
        var pool = new LemmaPool(text.Tokens.Length);
        Span<float> scores = stackalloc float[Math.Max(s_tags, Math.Max(Labels.Count, Rules.Length))];
        try
        {
            foreach (var sentence in text.Sentences)
            {
                for (var t = sentence.First; t < sentence.End; t++)
                {
                    if (!TagFeatures.IsPlain(text, t))
                    {
                        text.SetTag(t, (Upos)TagOf(text, sentence, t, scheme, scores, ref features), Morphology.None);
                    }
                }

                for (var t = sentence.First; t < sentence.End; t++)
                {
                    var tag = text.Tokens[t].Tag;
                    var (first, end) = Labels.Of(tag);
                    var inflection = end - first == 1 ? Labels[first] : Morphology.None;
                    if (end - first > 1)
                    {
                        inflection = Labels[InflectionOf(text, sentence, t, scheme, scores, ref features, first, end)];
                        if (text.Language == Language.Russian && tag == Upos.Verb && _knowledge.Seen.Of(text.Form(t)) == 0)
                        {
                            inflection = RussianAspect.Correct(text.Form(t), inflection);
                        }
                    }

                    text.SetTag(t, tag, inflection);
                    if (text.Tokens[t].Kind == TokenKind.Word)
                    {
                        pool.Add(t, text.Form(t), LemmaRule(text, t, scheme, scores, ref features));
                    }
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

    private int TagOf(TaggedText text, TokenRange sentence, int t, int scheme, Span<float> scores, ref FeatureBuffer features)
    {
        features.Clear();
        TagFeatures.Of(text, sentence, t, _knowledge, scheme, ref features);
        scores = scores[..s_tags];
        scores.Clear();
        _tags.AddTo(scores, features.Items);
        return Greatest(scores);
    }

    private int InflectionOf(
        TaggedText text, TokenRange sentence, int t, int scheme, Span<float> scores, ref FeatureBuffer features, int first, int end)
    {
        features.Clear();
        MorphologyFeatures.Of(text, sentence, t, scheme, ref features);
        scores = scores[..Labels.Count];
        scores.Clear();
        _inflections.AddTo(scores, features.Items);
        return first + Greatest(scores[first..end]);
    }

    private EditRule LemmaRule(TaggedText text, int t, int scheme, Span<float> scores, ref FeatureBuffer features)
    {
        var form = text.Form(t);
        var token = text.Tokens[t];
        features.Clear();
        LemmaFeatures.Of(form, token.Tag, token.Features, _knowledge.Lexicon, text.Language, scheme, ref features);
        scores = scores[..Rules.Length];
        scores.Clear();
        _lemmas.AddTo(scores, features.Items);
        var best = Greatest(scores);
        if (scores.Length == 0 || Rules[best].Fits(form))
        {
            return scores.Length == 0 ? EditRule.Same : Rules[best];
        }

        // The best rule cuts more than the word has: the best of those that fit.
        var fitting = -1;
        for (var r = 0; r < Rules.Length; r++)
        {
            fitting = (fitting < 0 || scores[r] > scores[fitting]) && Rules[r].Fits(form) ? r : fitting;
        }

        return fitting < 0 ? EditRule.Same : Rules[fitting];
    }

    private static Tagger? Load(Language language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"models/text-{language.Code()}.bin");
        return stream is null ? null : Read(stream);
    }
}
