namespace Peygir.Ledger.Stores;

/// <summary>Words as search indexes hold them.</summary>
internal static class SearchWord
{
    /// <summary>A word in which no index sees a border or an operator: ASCII other than letters and digits becomes "_".</summary>
    public static string Of(string word) => string.Create(word.Length, word, static (plain, text) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            plain[i] = text[i] < 128 && !char.IsAsciiLetterOrDigit(text[i]) ? '_' : char.ToLowerInvariant(text[i]);
        }
    });
}
