using System.Buffers;
using Peygir.Text.Tagging;

namespace Peygir.Text;

/// <summary>Splits and tags texts. Built once, safe for use by many threads at a time.</summary>
public sealed class TextAnalyzer
{
    private readonly Func<Language, Tagger?> _taggers;

    internal TextAnalyzer(Func<Language, Tagger?> taggers) => _taggers = taggers;

    /// <summary>An analyzer with the models that ship with the library, each loaded when its language is first met.</summary>
    public static TextAnalyzer Default { get; } = new(Tagger.Embedded);

    /// <summary>
    /// An analyzer with the models of a folder, text-fa.bin, text-ru.bin and text-en.bin. Texts of a language whose
    /// file is not there are split, not tagged.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="InvalidDataException">A file is not a model of this version.</exception>
    public static TextAnalyzer Load(string models)
    {
        var folder = new DirectoryInfo(models);
        if (!folder.Exists)
        {
            throw new DirectoryNotFoundException($"There is no folder of models at {folder.FullName}.");
        }

        var taggers = Languages.All.Select(l => Read(Path.Combine(folder.FullName, $"text-{l.Code()}.bin"))).ToArray();
        return new(l => taggers[(int)l]);
    }

    /// <summary>Splits and tags one text in time linear in its length.</summary>
    public TaggedText Analyze(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = ArrayPool<char>.Shared.Rent(Normalizer.Bound(text));
        var origins = ArrayPool<int>.Shared.Rent(folded.Length + 1);
        try
        {
            var length = Normalizer.Fold(text, folded, origins);
            if (language == Language.Persian)
            {
                length = PersianJoins.Apply(folded, origins, length);
            }

            origins[length] = text.Length;
            var tokens = new List<Token>((length / 4) + 1);
            Tokenizer.Split(text, folded.AsSpan(0, length), origins.AsSpan(0, length + 1), language, tokens);
            var sentences = SentenceSplitter.Split(folded.AsSpan(0, length), tokens, language);
            return Tag(new(text, language, new(folded, 0, length), [.. tokens], sentences));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(folded);
            ArrayPool<int>.Shared.Return(origins);
        }
    }

    private static Tagger? Read(string file)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        using var stream = File.OpenRead(file);
        return Tagger.Read(stream);
    }

    private TaggedText Tag(TaggedText text)
    {
        _taggers(text.Language)?.Tag(text);
        return text;
    }
}
