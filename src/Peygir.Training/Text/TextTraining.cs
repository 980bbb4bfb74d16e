using Peygir.Text;
using Peygir.Text.Tagging;

namespace Peygir.Training.Text;

/// <summary>Learns the taggers from the treebanks of a folder, and measures them.</summary>
internal static class TextTraining
{
    /// <summary>Learns from all treebanks and writes text-XX.bin for each language.</summary>
    /// <param name="treebanks">The folder with CoNLL-U files, named XX_name-ud-part.conllu.</param>
    /// <param name="models">The folder to write to.</param>
    /// <param name="log">Told what was done.</param>
    public static void Learn(string treebanks, string models, TextWriter log)
    {
        Directory.CreateDirectory(models);
        foreach (var language in Languages.All)
        {
            var sentences = Files(treebanks, language).SelectMany(Treebank.Load).ToArray();
            var path = Path.Combine(models, $"text-{language.Code()}.bin");
            using var stream = File.Create(path);
            TaggerTrainer.Learn(sentences, language, Words(treebanks, language)).Write(stream);
            log.WriteLine($"{path}: {sentences.Length} sentences, {stream.Length / 1024} kB");
        }
    }

    /// <summary>Tags each treebank by what is learnt from the others of its language (Seraji by fifths).</summary>
    public static void Evaluate(string treebanks, TextWriter log)
    {
        foreach (var language in Languages.All)
        {
            var lexicon = Words(treebanks, language);
            var files = Files(treebanks, language).ToDictionary(f => f, Treebank.Load);
            foreach (var (file, sentences) in files)
            {
                var others = files.Where(f => f.Key != file).SelectMany(f => f.Value);
                var tally = new TagTally();
                if (file.Contains("seraji", StringComparison.Ordinal))
                {
                    for (var block = 0; block < 5; block++)
                    {
                        var (from, to) = (sentences.Count * block / 5, sentences.Count * (block + 1) / 5);
                        var rest = sentences.Take(from).Concat(sentences.Skip(to));
                        tally.Add(TaggerTrainer.Learn([.. others, .. rest], language, lexicon), sentences.Take(to).Skip(from), language);
                    }
                }
                else
                {
                    tally.Add(TaggerTrainer.Learn([.. others], language, lexicon), sentences, language);
                }

                log.WriteLine($"{Path.GetFileNameWithoutExtension(file)}: {SplittingTally.Of(sentences, language)}, {tally}");
            }
        }
    }

    // A word list, where the language has one, stands beside the treebanks.
    private static WordClasses Words(string treebanks, Language language) =>
        Lexicon.Load(Path.Combine(treebanks, "..", "lexicon", $"{language.Code()}-words.tsv"));

    private static IEnumerable<string> Files(string folder, Language language) =>
        Directory.EnumerateFiles(folder, language.Code() + "_*.conllu").Order(StringComparer.Ordinal);

    private sealed class TagTally
    {
        private int _words;
        private int _tags;
        private int _features;
        private int _lemmas;
        private int _tokens;
        private int _cut;

        public void Add(Tagger tagger, IEnumerable<TreebankSentence> sentences, Language language)
        {
            foreach (var sentence in sentences)
            {
                var aligned = TaggedSentence.Align(sentence, language);
                tagger.Tag(aligned.Text, aligned.Scheme);
                _tokens += sentence.Tokens.Count;
                for (var t = 0; t < aligned.Gold.Count; t++)
                {
                    if (aligned.Gold[t] is { } gold)
                    {
                        var token = aligned.Text.Tokens[t];
                        _words++;
                        _cut += token.Span == gold.Span ? 1 : 0;
                        _tags += token.Tag == gold.Tag ? 1 : 0;
                        _features += token.Features == gold.Features ? 1 : 0;
                        _lemmas += aligned.Text.Lemma(t).SequenceEqual(Normalizer.Fold(gold.Lemma)) ? 1 : 0;
                    }
                }
            }
        }

        public override string ToString() =>
            $"tokens cut alike {Share(_cut, _tokens)}, UPOS {Share(_tags, _words)}, features {Share(_features, _words)}, lemmas {Share(_lemmas, _words)}";

        private static string Share(int part, int all) => ((double)part / Math.Max(1, all)).ToString("0.000");
    }
}
