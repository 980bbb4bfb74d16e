namespace Peygir.Reading.Actors.Ranking;

/// <summary>Finds frames, mentions, turns and quotations of a report by position, by halving.</summary>
internal sealed class ReportIndex(Attribution report)
{
    private const int FurthestCue = 6;

    /// <summary>The entity a frame gives as the speaker; -1 for none.</summary>
    public int EntityOf(int frame) => frame < 0 ? -1 : report.Frames[frame].Entity;

    /// <summary>The person whose turn a token stands in; -1 outside transcripts.</summary>
    public int TurnAt(int token)
    {
        int low = 0, high = report.Turns.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (report.Turns[middle].Tokens.First <= token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? -1 : report.EntityOf[report.Turns[low - 1].Mention];
    }

    /// <summary>The first frame whose cue begins at a token or behind it.</summary>
    public int FirstFrameFrom(int token)
    {
        int low = 0, high = report.Frames.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (report.Frames[middle].Cue < token)
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

    /// <summary>The first mention that begins at a token or behind it.</summary>
    public int FirstMentionFrom(int token)
    {
        int low = 0, high = report.Mentions.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (report.Mentions[middle].Tokens.First < token)
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

    /// <summary>Whom the cue beside a quotation gives: right behind it, else right before it.</summary>
    public int QuotationOwner(int token)
    {
        var quotation = report.Quotations.At(token);
        if (quotation.Count == 0)
        {
            return -1;
        }

        var frames = report.Frames;
        var after = FirstFrameFrom(quotation.End);
        if (after < frames.Count && frames[after].Cue - quotation.End <= FurthestCue
            && !BreaksLine(quotation.End, frames[after].Cue))
        {
            return frames[after].Entity;
        }

        var before = FirstFrameFrom(quotation.First) - 1;
        return before >= 0 && quotation.First - frames[before].End <= FurthestCue ? frames[before].Entity : -1;
    }

    private bool BreaksLine(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (report.Text.Tokens[i].LineBefore)
            {
                return true;
            }
        }

        return false;
    }
}
