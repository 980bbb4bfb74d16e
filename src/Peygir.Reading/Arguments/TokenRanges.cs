using System.Collections.Immutable;

namespace Peygir.Reading.Arguments;

/// <summary>Look-ups in matches that stand in text order.</summary>
internal static class TokenRanges
{
    /// <summary>The index of the first match that begins at a token or behind it, found in logarithmic time.</summary>
    public static int FirstAt(ImmutableArray<RegistryMatch> matches, int token)
    {
        int low = 0, high = matches.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (matches[middle].Tokens.First < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
