using System.Collections.Frozen;
using Peygir.Text;

namespace Peygir.Ledger.Recording;

/// <summary>Words that tell what a statement does to what was said before it; the table stands in Tables/cues.txt.</summary>
internal sealed class RelationCues
{
    private static readonly Lazy<RelationCues> s_default = new(() => new(ReadTable()));
    private readonly FrozenDictionary<(Cue Cue, Language Language), (string[] Words, string[] Stems, string[][] Phrases)> _words;

    private RelationCues(IEnumerable<(Cue Cue, Language Language, string[] Forms)> lines) => _words = lines.ToFrozenDictionary(
        l => (l.Cue, l.Language),
        l => (
            l.Forms.Where(f => !f.EndsWith('*') && !f.Contains('_')).ToArray(),
            l.Forms.Where(f => f.EndsWith('*')).Select(f => f[..^1]).ToArray(),
            l.Forms.Where(f => f.Contains('_')).Select(f => f.Split('_')).ToArray()));

    /// <summary>The table that ships with the library.</summary>
    public static RelationCues Default => s_default.Value;

    /// <summary>Whether a stretch has a word of a sort.</summary>
    public bool Has(Cue cue, TaggedText text, TokenRange range)
    {
        var (words, stems, phrases) = _words[(cue, text.Language)];
        for (var t = range.First; t < range.End; t++)
        {
            var form = text.Form(t);
            foreach (var word in words)
            {
                if (form.SequenceEqual(word))
                {
                    return true;
                }
            }

            foreach (var stem in stems)
            {
                if (form.StartsWith(stem, StringComparison.Ordinal))
                {
                    return true;
                }
            }

            if (phrases.Any(p => Stands(p, text, new(t, range.End))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Stands(string[] phrase, TaggedText text, TokenRange range)
    {
        if (phrase.Length > range.Count)
        {
            return false;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            if (!text.Form(range.First + i).SequenceEqual(phrase[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<(Cue Cue, Language Language, string[] Forms)> ReadTable()
    {
        using var stream = typeof(RelationCues).Assembly.GetManifestResourceStream("recording/cues.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var cue, var code, var forms] && line[0] != '#')
            {
                _ = Languages.TryParse(code, out var language);
                yield return (Enum.Parse<Cue>(cue, ignoreCase: true), language, forms.Split(' '));
            }
        }
    }
}

/// <summary>What a word tells of what was said before.</summary>
internal enum Cue
{
    /// <summary>It was said at an earlier time.</summary>
    Before,

    /// <summary>Something else stands in its place.</summary>
    Replaced,

    /// <summary>It was taken back or ceased to hold.</summary>
    Ended,

    /// <summary>It points back to what was spoken of before.</summary>
    Back,

    /// <summary>Not all of it is done, or nothing yet.</summary>
    Part,
}
