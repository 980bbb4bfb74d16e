using Peygir.Text;

namespace Peygir.Reading.Arguments;

/// <summary>Finds the clause a conditional pledge hangs on: from its word ("if", «اگر», «если») to the clause's end.</summary>
internal static class ConditionFinder
{
    /// <summary>Words that begin a condition, folded, by language; the words of one that has several stand in a row.</summary>
    private static readonly string[][][] s_openers =
    [
        [
            ["اگر"], ["چنانچه"], ["در", "صورتی", "که"], ["در", "صورتیکه"], ["درصورتی", "که"], ["درصورتیکه"], ["در", "صورت"],
            ["مشروط", "به"], ["مشروط", "بر"], ["منوط", "به"], ["به", "شرط"], ["به", "شرطی"],
        ],
        [["если"], ["при", "условии"], ["при", "наличии"], ["в", "случае"]],
        [["if"], ["provided", "that"], ["provided"], ["unless"], ["on", "condition"], ["as", "long", "as"], ["once"]],
    ];

    /// <summary>The condition inside a statement; null where there is none.</summary>
    public static TextSpan? Find(TaggedText text, TokenRange statement)
    {
        for (var t = statement.First; t < statement.End; t++)
        {
            foreach (var opener in s_openers[(int)text.Language])
            {
                if (Begins(text, t, statement.End, opener) && !MeansElse(text, statement, t))
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

    /// <summary>
    /// Whether the word is none of condition here. "Even if" and "as if" say that nothing hangs on it, «اگر چه» is
    /// "although", "provided by" a participle, "once" before a verb or "again" an adverb.
    /// </summary>
    private static bool MeansElse(TaggedText text, TokenRange statement, int at)
    {
        var before = at > 0 ? text.Form(at - 1) : "";
        var after = at + 1 < statement.End ? text.Form(at + 1) : "";
        return text.Form(at) switch
        {
            "if" => before is "even" or "as",
            "если" => before is "даже",
            "اگر" => before is "حتی" || after is "چه",
            "provided" => after is "by" or "for" or "to" or "with" or "in" or "under" or "from",
            "once" => before is "at" || IsAdverb(text, after, at + 1, statement.End),
            _ => false,
        };
    }

    // "Once more", "once a year", "the man who once led it"; but "once a treaty is signed", "once signed".
    private static bool IsAdverb(TaggedText text, ReadOnlySpan<char> after, int next, int end) =>
        after is "again" or "more" or "and" or "or" or "every" or "per" or ""
        || (after is "a" && next + 1 < end && text.Form(next + 1) is "day" or "week" or "month" or "quarter" or "year")
        || (next < end && (text.Tokens[next].Features & Morphology.Finite) != 0);

    private static int EndOf(TaggedText text, int from, int end)
    {
        while (from < end && text.Form(from) is not ("," or "،" or ";" or "؛" or ".") && !IsDash(text, from))
        {
            from++;
        }

        return from;
    }

    /// <summary>Whether a token is a dash that parts clauses; the hyphen inside a word folds to the same.</summary>
    private static bool IsDash(TaggedText text, int token) =>
        text.Form(token) is "-" && (text.Tokens[token].SpaceBefore || text.Original[text.Tokens[token].Span.Start] is not ('-' or '\u2010' or '\u2011'));
}
