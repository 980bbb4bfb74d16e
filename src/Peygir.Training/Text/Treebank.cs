using Peygir.Text;

namespace Peygir.Training.Text;

/// <summary>A sentence of a treebank: its text, and for each surface token its place, tag, features and lemma.</summary>
internal sealed record TreebankSentence(string Text, IReadOnlyList<TreebankToken> Tokens, int Scheme);

/// <summary>
/// A token; of several syntactic words written as one, the first word's annotation, but English contractions are cut.
/// </summary>
internal readonly record struct TreebankToken(TextSpan Span, Upos Tag, Morphology Features, string Lemma);

/// <summary>Reads CoNLL-U files (universaldependencies.org/format.html).</summary>
internal static class Treebank
{
    // The treebanks whose conventions are not the ones the taggers follow.
    private static readonly string[] s_second = ["fa_seraji", "ru_taiga"];

    /// <summary>The sentences of a file.</summary>
    public static IReadOnlyList<TreebankSentence> Load(string file)
    {
        var sentences = new List<TreebankSentence>();
        var text = "";
        var tokens = new List<TreebankToken>();
        var (at, skipTo, surface) = (0, 0, "");
        var scheme = s_second.Any(file.Contains) ? 1 : 0;
        var cuts = Path.GetFileName(file).StartsWith("en_", StringComparison.Ordinal);
        foreach (var line in File.ReadLines(file).Append(""))
        {
            if (line.StartsWith("# text = ", StringComparison.Ordinal))
            {
                (text, at, skipTo) = (line["# text = ".Length..], 0, 0);
            }
            else if (line.Length == 0 && tokens.Count > 0)
            {
                sentences.Add(new(text, tokens.ToArray(), scheme));
                tokens.Clear();
            }
            else if (line.Length > 0 && char.IsAsciiDigit(line[0]))
            {
                var columns = line.Split('\t');
                var dash = columns[0].IndexOf('-', StringComparison.Ordinal);
                if (dash > 0 && cuts)
                {
                    continue;
                }

                if (dash > 0)
                {
                    (surface, skipTo) = (columns[1], -int.Parse(columns[0][(dash + 1)..]));
                }
                else if (!columns[0].Contains('.') && int.Parse(columns[0]) > skipTo)
                {
                    var form = skipTo < 0 ? surface : columns[1];
                    skipTo = Math.Abs(skipTo);
                    var start = text.IndexOf(form, at, StringComparison.Ordinal);
                    if (start >= 0)
                    {
                        at = start + form.Length;
                        tokens.Add(new(new(start, at), Tag(columns[3]), Features(columns[5]), columns[2]));
                    }
                }
            }
        }

        return sentences;
    }

    private static Upos Tag(string name) => Enum.TryParse<Upos>(name, ignoreCase: true, out var tag) ? tag : Upos.X;

    private static Morphology Features(string column)
    {
        var features = Morphology.None;
        foreach (var feature in column.Split('|'))
        {
            features |= feature switch
            {
                "Tense=Past" => Morphology.Past,
                "Tense=Pres" => Morphology.Present,
                "Tense=Fut" => Morphology.Future,
                "Mood=Imp" => Morphology.Imperative,
                "Mood=Sub" or "Mood=Cnd" => Morphology.Subjunctive,
                "Aspect=Perf" => Morphology.Perfective,
                "Aspect=Imp" or "Aspect=Prog" => Morphology.Imperfective,
                "Person=1" => Morphology.First,
                "Person=2" => Morphology.Second,
                "Person=3" => Morphology.Third,
                "Number=Sing" => Morphology.Singular,
                "Number=Plur" => Morphology.Plural,
                "Polarity=Neg" => Morphology.Negative,
                "Voice=Pass" => Morphology.Passive,
                "VerbForm=Inf" => Morphology.Infinitive,
                "VerbForm=Part" or "VerbForm=Ger" => Morphology.Participle,
                "VerbForm=Conv" => Morphology.Converb,
                "VerbForm=Fin" => Morphology.Finite,
                "Case=Nom" => Morphology.Nominative,
                "Case=Gen" => Morphology.Genitive,
                "Case=Dat" => Morphology.Dative,
                "Case=Acc" => Morphology.Accusative,
                "Case=Ins" => Morphology.Instrumental,
                "Case=Loc" => Morphology.Locative,
                _ => Morphology.None,
            };
        }

        return features;
    }
}
