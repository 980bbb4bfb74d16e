namespace Peygir.Reading.Actors.Mentions;

/// <summary>Bodies and groups that speak, in English and Russian.</summary>
internal sealed class CasedBodies(Markup markup, IOfficeTail tail)
{
    private const int LongestBody = 18;

    /// <summary>A body whose last word the table knows: "the foreign ministry".</summary>
    public Mention? From(int token, int first, int end)
    {
        for (var i = first; i < Math.Min(end, first + 6) && markup.IsWord(i) && !markup[i].Break && markup[i].Cue == 0; i++)
        {
            if (markup[i].Body > 0 && (i + markup[i].Body >= end || !markup.IsWord(i + markup[i].Body) || markup[i + markup[i].Body].Body == 0))
            {
                return new(new(token, i + markup[i].Body), MentionKind.Body, default, default);
            }
        }

        return null;
    }

    /// <summary>A Russian body: the word the table knows and its genitives.</summary>
    public Mention WithTail(int token, int end)
    {
        var i = token + markup[token].Body;
        while (i < end && i - token < LongestBody && markup[i].Cue == 0 && markup[i].Office == 0 && tail.GoesOn(i, end))
        {
            i++;
        }

        return new(new(token, i), MentionKind.Body, default, default);
    }

    /// <summary>Words at the head of a sentence, straight before a verb of speech: "People who know of it said".</summary>
    public Mention? UnknownSubject(int token, int end)
    {
        for (var i = token; i < Math.Min(end, token + 7) && markup.IsWord(i); i++)
        {
            if (i > token && markup[i] is { Cue: > 0, CueKind: Tables.CueKind.Say })
            {
                return new(new(token, i), MentionKind.Group, default, default);
            }

            if (markup[i].Break || markup[i].Cue > 0)
            {
                return null;
            }
        }

        return null;
    }
}
