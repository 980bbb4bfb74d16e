namespace Peygir.Text.Joiners;

/// <summary>Prefixes of Persian verbs that a joiner follows.</summary>
internal static class PersianAffixes
{
    private const int LongestVerb = 32;

    /// <summary>Which kind of verbal prefix a piece is: 0, none; «می» and «نمی»; the same behind a preverb, as in «برمی‌گردد».</summary>
    public static int Prefix(ReadOnlySpan<char> left) => left switch
    {
        "می" => 1,
        "نمی" => 2,
        "برمی" or "بازمی" or "درمی" or "فرامی" or "فرومی" or "وامی" or "ورمی"
            or "برنمی" or "بازنمی" or "درنمی" or "فرانمی" or "فرونمی" or "وانمی" or "ورنمی" => 3,
        _ => 0,
    };

    /// <summary>Whether a word is what can follow «می» as one verb.</summary>
    public static bool IsVerb(ReadOnlySpan<char> right)
    {
        if (right.Length > LongestVerb)
        {
            return false;
        }

        Span<char> form = stackalloc char[LongestVerb + 2];
        "می".CopyTo(form);
        right.CopyTo(form[2..]);
        return PersianVerbs.Of(form[..(right.Length + 2)]) is { Stem: not null, Pattern: < 200 };
    }
}
