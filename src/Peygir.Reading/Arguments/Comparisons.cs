using System.Collections.Frozen;
using Peygir.Text;

namespace Peygir.Reading.Arguments;

/// <summary>
/// Tells the time that something is compared with, which is not the time it is about: "up 5 percent on last year",
/// «نسبت به مدت مشابه سال گذشته», «по сравнению с 2023 годом».
/// </summary>
internal static class Comparisons
{
    // «نسبت به مدت مشابه سال گذشته», «نسبت به ۸۰ هزار و ۵۰۷ تن سال قبل»: so far before a time may the comparison begin.
    private const int Reach = 14;

    private static readonly FrozenSet<string> s_words = new[]
    {
        "نسبت", "مقایسه", "قیاس", "مشابه",
        "сравнению", "сравнении", "аналогичным", "аналогичному", "аналогичного", "относительно", "уровню",
        "compared", "comparison",
    }.Select(Normalizer.Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a time is what something is compared with.</summary>
    public static bool IsBase(TaggedText text, TokenRange time)
    {
        if (time.First > 1 && IsRussianBase(text, time.First))
        {
            return true;
        }

        var words = s_words.GetAlternateLookup<ReadOnlySpan<char>>();
        var first = Math.Max(text.Sentences[text.SentenceOf(time.First)].First, time.First - Reach);
        for (var t = time.First - 1; t >= first; t--)
        {
            // "More than in 2023", but not "will more than triple by 2030".
            if (words.Contains(text.Form(t)) || (t >= time.First - 1 && text.Form(t) is "than" or "чем" or "versus" or "against"))
            {
                return true;
            }

            // Beyond a verb or a pause it is another thing that was compared.
            if (text.Tokens[t].Tag is Upos.Verb or Upos.Aux || (text.Tokens[t].Kind == TokenKind.Punctuation && text.Form(t) is not ("(" or "\"")))
            {
                return false;
            }
        }

        return false;
    }

    // «плюс 33 процента к 2023 году», «как и в 2023 году».
    private static bool IsRussianBase(TaggedText text, int first) =>
        (text.Form(first) is "к" or "ко" && (text.Form(first - 1) is "раза" or "раз" or "%" || text.Form(first - 1).StartsWith("процент", StringComparison.Ordinal)))
        || (text.Form(first - 1) is "и" && text.Form(first - 2) is "как");
}
