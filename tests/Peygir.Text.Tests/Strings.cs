using CsCheck;

namespace Peygir.Text.Tests;

/// <summary>Random strings that reach the corners of folding and splitting.</summary>
internal static class Strings
{
    /// <summary>Characters that fold, drop, compose, expand or break pairs, so that short strings hit every rule.</summary>
    private static readonly Gen<string> Characters = Gen.OneOf(
        Gen.Char["آأئيكةۀی‌ـًَُِّٔ\u200E\u200F\u202B\uFEFF\u00AD\uFEFB\uFDFC\uFE8E ۱٢3.,:-/«»\"'’٫"],
        Gen.Char["аеёиЁИу\u0306\u0308\u0301oOcCxpABНКWzВ.-\r\n\t\u00A0\u2028 "],
        Gen.Char["don't CANU.S1éÅ\u212Bİıßﬁ@#_()!?…;%"],
        Gen.Char["\uD800\uDC00\uD83D\uDE00\uDFFF\0\uFFFF\u0300"],
        Gen.Char["\u202A\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u061C\u200B\u2060\uFE0F\u20DD\u0489a"],
        Gen.Char).Array[0, 60].Select(c => new string(c));

    /// <summary>Whole words, marks, astral letters and addresses: what characters by themselves seldom make.</summary>
    private static readonly string[] s_pieces =
    [
        "می", "نمی‌", "ها", " ", " ", "\n", "\r\n", ".", "...", "!", "\"", "»", "(", ")", "-", "'", "*", "&#39;", "&quot;", "\0", "\t",
        "n't", "cannot", "U.S.", "Mr.", "e-mail", "http://", "www.", "@", "#", "a.b@c.org", "12.5", "1404/09/21", "14-го", "г.", "т.е.",
        "В.", "Иванов", "Mocквa", "ه.ش", "\U00010380", "\U0001D400", "\U0001F44D\U0001F3FB", "\U0001F1EE\U0001F1F7", "e\u0301\u0323", "\u0650",
        "\u202E", "\u2067", "\uD800", "\uDC00", "\uFDFA", "ﬃ",
    ];

    private static readonly Gen<string> Pieces =
        Gen.Int[0, s_pieces.Length - 1].Select(i => s_pieces[i]).Array[0, 40].Select(string.Concat);

    /// <summary>Any string: lone surrogates, marks without a letter, directional controls, NULs and all.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(Characters, Pieces, Gen.String);

    /// <summary>Long strings of one short piece, which no bound on words or sentences may break.</summary>
    public static Gen<string> Repeated { get; } = Gen.Select(Gen.OneOf(Characters, Pieces), Gen.Int[0, 3_000])
        .Select((piece, length) => piece.Length == 0 ? "" : string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1)));
}
