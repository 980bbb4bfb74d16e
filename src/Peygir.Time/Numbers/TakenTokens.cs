using Peygir.Text;

namespace Peygir.Time.Numbers;

/// <summary>Which tokens belong to something else already.</summary>
internal static class TakenTokens
{
    /// <summary>By token, whether it stands in one of the spans.</summary>
    public static bool[] In(TaggedText text, IEnumerable<TextSpan> spans)
    {
        var taken = new bool[text.Tokens.Length];
        foreach (var span in spans)
        {
            var (first, end) = text.Range(span);
            taken.AsSpan(first..end).Fill(true);
        }

        return taken;
    }
}
