using Peygir.Text;

namespace Peygir.Reading.Arguments;

/// <summary>Finds the clause a conditional pledge hangs on: from its word ("if", «اگر», «если») to the clause's end.</summary>
internal static class ConditionFinder
{
    /// <summary>Words that begin a condition, folded; the words of one that has several stand in a row.</summary>
    private static readonly string[][][] s_openers =
    [
        [["اگر"], ["چنانچه"], ["در", "صورتی", "که"], ["در", "صورتیکه"], ["مشروط"], ["به", "شرط"], ["به", "شرطی"], ["در", "صورت"]],
        [["если"], ["при", "условии"], ["при", "наличии"], ["в", "случае"]],
        [["if"], ["provided"], ["unless"], ["on", "condition"], ["as", "long", "as"], ["once"]],
    ];

    /// <summary>The condition inside a statement; null where there is none.</summary>
    public static TextSpan? Find(TaggedText text, TokenRange statement)
    {
        for (var t = statement.First; t < statement.End; t++)
        {
            foreach (var opener in s_openers[(int)text.Language])
            {
                if (Begins(text, t, statement.End, opener))
                {
                    var end = EndOf(text, t + opener.Length, statement.End);
                    return end - t > opener.Length ? text.Span(new(t, end)) : null;
                }
            }
        }

        return null;
    }

    private static bool Begins(TaggedText text, int at, int end, string[] opener)
    {
        if (at + opener.Length > end)
        {
            return false;
        }

        for (var i = 0; i < opener.Length; i++)
        {
            if (!text.Form(at + i).SequenceEqual(opener[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int EndOf(TaggedText text, int from, int end)
    {
        while (from < end && text.Form(from) is not ("," or "،" or ";" or "؛" or "-" or "."))
        {
            from++;
        }

        return from;
    }
}
