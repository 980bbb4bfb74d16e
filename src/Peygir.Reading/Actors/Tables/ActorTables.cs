using Peygir.Text;

namespace Peygir.Reading.Actors.Tables;

/// <summary>What a phrase of the cue table does.</summary>
internal enum CueKind
{
    /// <summary>A verb whose subject speaks.</summary>
    Say,

    /// <summary>A phrase that opens content spoken by the subject of the sentence.</summary>
    Adverbial,

    /// <summary>A phrase that the speaker follows.</summary>
    Source,

    /// <summary>A phrase that the outlet follows from which the report has its news.</summary>
    Outlet,

    /// <summary>A phrase that holds the pronoun of its speaker ("in his words").</summary>
    PronounSource,

    /// <summary>A phrase that whose view follows, if a person follows.</summary>
    View,
}

/// <summary>The tables of one language about people, offices, bodies and words of speech. Immutable.</summary>
internal sealed class ActorTables
{
    private static readonly Lazy<ActorTables>[] All = [.. Languages.All.Select(l => new Lazy<ActorTables>(() => new(l)))];

    private ActorTables(Language language)
    {
        Cues = PhraseTable.Load(language, "cues");
        Offices = PhraseTable.Load(language, "offices");
        Titles = PhraseTable.Load(language, "titles");
        FirstNames = PhraseTable.Load(language, "firstnames");
        Pronouns = PhraseTable.Load(language, "pronouns");
        Bodies = PhraseTable.Load(language, "bodies");
        Breaks = PhraseTable.Load(language, "breaks");
        Openers = PhraseTable.Load(language, "openers");
        Unofficial = PhraseTable.Load(language, "nosides");
    }

    /// <summary>Verbs and phrases of speech; sections are <see cref="CueKind"/>.</summary>
    public PhraseTable Cues { get; }

    /// <summary>Words that begin an office.</summary>
    public PhraseTable Offices { get; }

    /// <summary>Words of address and rank.</summary>
    public PhraseTable Titles { get; }

    /// <summary>Given names.</summary>
    public PhraseTable FirstNames { get; }

    /// <summary>Pronouns and phrases that stand for the one last spoken of.</summary>
    public PhraseTable Pronouns { get; }

    /// <summary>Words of bodies that speak.</summary>
    public PhraseTable Bodies { get; }

    /// <summary>Words that end a name.</summary>
    public PhraseTable Breaks { get; }

    /// <summary>Phrases before a sentence's subject.</summary>
    public PhraseTable Openers { get; }

    /// <summary>Words of those who speak for no state.</summary>
    public PhraseTable Unofficial { get; }

    /// <summary>The tables of a language.</summary>
    public static ActorTables Of(Language language) => All[(int)language].Value;
}
