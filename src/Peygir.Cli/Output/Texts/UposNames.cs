using Peygir.Text;

namespace Peygir.Cli.Output.Texts;

/// <summary>Parts of speech and features as Universal Dependencies names them.</summary>
internal static class UposNames
{
    private static readonly (Morphology Feature, string Name, string Value)[] s_features =
    [
        (Morphology.Imperfective, "Aspect", "Imp"),
        (Morphology.Perfective, "Aspect", "Perf"),
        (Morphology.Accusative, "Case", "Acc"),
        (Morphology.Dative, "Case", "Dat"),
        (Morphology.Genitive, "Case", "Gen"),
        (Morphology.Instrumental, "Case", "Ins"),
        (Morphology.Locative, "Case", "Loc"),
        (Morphology.Nominative, "Case", "Nom"),
        (Morphology.Imperative, "Mood", "Imp"),
        (Morphology.Subjunctive, "Mood", "Sub"),
        (Morphology.Plural, "Number", "Plur"),
        (Morphology.Singular, "Number", "Sing"),
        (Morphology.First, "Person", "1"),
        (Morphology.Second, "Person", "2"),
        (Morphology.Third, "Person", "3"),
        (Morphology.Negative, "Polarity", "Neg"),
        (Morphology.Future, "Tense", "Fut"),
        (Morphology.Past, "Tense", "Past"),
        (Morphology.Present, "Tense", "Pres"),
        (Morphology.Converb, "VerbForm", "Conv"),
        (Morphology.Finite, "VerbForm", "Fin"),
        (Morphology.Infinitive, "VerbForm", "Inf"),
        (Morphology.Participle, "VerbForm", "Part"),
        (Morphology.Passive, "Voice", "Pass"),
    ];

    /// <summary>"NOUN".</summary>
    public static string Of(Upos tag) => tag.ToString().ToUpperInvariant();

    /// <summary>"Case=Gen|Number=Sing", in the order of the names; "_" where none is known.</summary>
    public static string Of(Morphology features) => features == Morphology.None
        ? "_"
        : string.Join('|', s_features.Where(f => features.HasFlag(f.Feature)).GroupBy(f => f.Name).Select(g => $"{g.Key}={string.Join(',', g.Select(f => f.Value))}"));
}
