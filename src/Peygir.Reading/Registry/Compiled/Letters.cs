namespace Peygir.Reading.Compiled;

/// <summary>Questions about the letters of a word.</summary>
internal static class Letters
{
    public static bool HasLower(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }
}
