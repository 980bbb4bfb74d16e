namespace Peygir.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, possibly with joined marks, digits or hyphens.</summary>
    Word,

    /// <summary>Digits, with the separators written inside a number.</summary>
    Number,

    /// <summary>A punctuation mark, or a run of the same mark.</summary>
    Punctuation,

    /// <summary>Anything else: symbols, pictographs, urls.</summary>
    Symbol,
}

/// <summary>
/// One token of a <see cref="TaggedText"/>: positions and tags only; its words are asked of the text that owns it.
/// </summary>
public readonly record struct Token
{
    /// <summary>Where it stands in the original text.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Where its form stands in <see cref="TaggedText.Folded"/>.</summary>
    public TextSpan Form { get; init; }

    /// <summary>What it is made of.</summary>
    public TokenKind Kind { get; init; }

    /// <summary>Universal part of speech.</summary>
    public Upos Tag { get; init; }

    /// <summary>Inflection, as far as later stages need it.</summary>
    public Morphology Features { get; init; }

    /// <summary>Whether it begins with a capital letter (never so in Persian).</summary>
    public bool Capitalised { get; init; }

    /// <summary>Whether white space, or the beginning of the text, stands before it.</summary>
    public bool SpaceBefore { get; init; }

    /// <summary>Whether a line break, or the beginning of the text, stands before it.</summary>
    public bool LineBefore { get; init; }
}

/// <summary>A run of tokens: <see cref="First"/> included, <see cref="End"/> excluded.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index after the last token.</param>
public readonly record struct TokenRange(int First, int End)
{
    /// <summary>The number of tokens.</summary>
    public int Count => End - First;
}
