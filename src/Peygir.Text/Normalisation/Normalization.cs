namespace Peygir.Text;

/// <summary>What normalising a text folds.</summary>
[Flags]
public enum Normalization : ushort
{
    /// <summary>Nothing: the text as it is.</summary>
    None = 0,

    /// <summary>Arabic letters to the Persian ones: ي and ى and ئ to ی, ك to ک, أ to ا, ؤ to و, ة and ۀ to ه.</summary>
    ArabicLetters = 1 << 0,

    /// <summary>Arabic and Persian digits to ASCII.</summary>
    Digits = 1 << 1,

    /// <summary>Vowel signs, accents and tatweel dropped where they stand on a letter; и with a breve becomes й.</summary>
    Marks = 1 << 2,

    /// <summary>Zero-width joiners and spaces, directional controls, soft hyphens dropped.</summary>
    Invisible = 1 << 3,

    /// <summary>All spaces to U+0020, all line ends to U+000A.</summary>
    Spaces = 1 << 4,

    /// <summary>Quotation marks to ", apostrophes to '.</summary>
    Quotes = 1 << 5,

    /// <summary>Dashes, hyphens and the minus sign to -.</summary>
    Dashes = 1 << 6,

    /// <summary>ё to е.</summary>
    Yo = 1 << 7,

    /// <summary>Latin letters inside a Cyrillic word to the Cyrillic letters they look like, and the other way round.</summary>
    Homoglyphs = 1 << 8,

    /// <summary>Presentation forms and ligatures to plain letters.</summary>
    Ligatures = 1 << 9,

    /// <summary>Upper case to lower case, independent of culture.</summary>
    Case = 1 << 10,

    /// <summary>Everything: the folding of <see cref="TaggedText.Folded"/>.</summary>
    All = (1 << 11) - 1,
}
