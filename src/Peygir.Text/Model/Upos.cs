namespace Peygir.Text;

/// <summary>The universal parts of speech (universaldependencies.org/u/pos).</summary>
public enum Upos : byte
{
    /// <summary>Other, or not known.</summary>
    X,

    /// <summary>Adjective.</summary>
    Adj,

    /// <summary>Adposition.</summary>
    Adp,

    /// <summary>Adverb.</summary>
    Adv,

    /// <summary>Auxiliary.</summary>
    Aux,

    /// <summary>Coordinating conjunction.</summary>
    Cconj,

    /// <summary>Determiner.</summary>
    Det,

    /// <summary>Interjection.</summary>
    Intj,

    /// <summary>Noun.</summary>
    Noun,

    /// <summary>Numeral.</summary>
    Num,

    /// <summary>Particle.</summary>
    Part,

    /// <summary>Pronoun.</summary>
    Pron,

    /// <summary>Proper noun.</summary>
    Propn,

    /// <summary>Punctuation.</summary>
    Punct,

    /// <summary>Subordinating conjunction.</summary>
    Sconj,

    /// <summary>Symbol.</summary>
    Sym,

    /// <summary>Verb.</summary>
    Verb,
}

/// <summary>
/// The universal features that later stages use (universaldependencies.org/u/feat); none where not known.
/// </summary>
[Flags]
public enum Morphology : uint
{
    /// <summary>Nothing known.</summary>
    None = 0,

    /// <summary>Tense=Past.</summary>
    Past = 1 << 0,

    /// <summary>Tense=Pres.</summary>
    Present = 1 << 1,

    /// <summary>Tense=Fut.</summary>
    Future = 1 << 2,

    /// <summary>Mood=Imp.</summary>
    Imperative = 1 << 3,

    /// <summary>Mood=Sub or Mood=Cnd.</summary>
    Subjunctive = 1 << 4,

    /// <summary>Aspect=Perf.</summary>
    Perfective = 1 << 5,

    /// <summary>Aspect=Imp or Aspect=Prog.</summary>
    Imperfective = 1 << 6,

    /// <summary>Person=1.</summary>
    First = 1 << 7,

    /// <summary>Person=2.</summary>
    Second = 1 << 8,

    /// <summary>Person=3.</summary>
    Third = 1 << 9,

    /// <summary>Number=Sing.</summary>
    Singular = 1 << 10,

    /// <summary>Number=Plur.</summary>
    Plural = 1 << 11,

    /// <summary>Polarity=Neg.</summary>
    Negative = 1 << 12,

    /// <summary>Voice=Pass.</summary>
    Passive = 1 << 13,

    /// <summary>VerbForm=Inf.</summary>
    Infinitive = 1 << 14,

    /// <summary>VerbForm=Part or VerbForm=Ger.</summary>
    Participle = 1 << 15,

    /// <summary>VerbForm=Conv.</summary>
    Converb = 1 << 16,

    /// <summary>VerbForm=Fin.</summary>
    Finite = 1 << 17,

    /// <summary>Case=Nom.</summary>
    Nominative = 1 << 18,

    /// <summary>Case=Gen.</summary>
    Genitive = 1 << 19,

    /// <summary>Case=Dat.</summary>
    Dative = 1 << 20,

    /// <summary>Case=Acc.</summary>
    Accusative = 1 << 21,

    /// <summary>Case=Ins.</summary>
    Instrumental = 1 << 22,

    /// <summary>Case=Loc.</summary>
    Locative = 1 << 23,
}
