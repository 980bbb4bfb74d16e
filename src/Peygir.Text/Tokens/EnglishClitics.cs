namespace Peygir.Text;

/// <summary>Endings that English writes on a word and UD counts as words of their own.</summary>
internal static class EnglishClitics
{
    /// <summary>The length of the ending cut off ("n't", "'s", the "not" of "cannot"); 0 where there is none.</summary>
    public static int LengthIn(ReadOnlySpan<char> word)
    {
        if (word.Length > 3 && word.EndsWith("n't"))
        {
            return 3;
        }

        if (word is "cannot")
        {
            return 3;
        }

        if (word is "gonna" or "wanna" or "gotta")
        {
            return 2;
        }

        var apostrophe = word.LastIndexOf('\'');
        return apostrophe > 0 && word[apostrophe..] is "'s" or "'ll" or "'re" or "'ve" or "'d" or "'m" ? word.Length - apostrophe : 0;
    }
}
