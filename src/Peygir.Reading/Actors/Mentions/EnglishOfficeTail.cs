namespace Peygir.Reading.Actors.Mentions;

/// <summary>Which English words go on with an office after its head: "minister of roads and urban development".</summary>
internal sealed class EnglishOfficeTail(Markup markup, Capitals capitals) : IOfficeTail
{
    private const int LongestOffice = 18;

    /// <inheritdoc/>
    public bool GoesOn(int i, int end)
    {
        var form = markup.Text.Form(i);
        if (form is "of" or "for" or "at")
        {
            return i + 1 < end && markup.IsWord(i + 1) && !markup[i + 1].Break;
        }

        if (form is "to")
        {
            return i + 1 < end && (capitals.At(i + 1) || markup.Text.Form(i + 1) is "the");
        }

        if (form is "and")
        {
            return i + 1 < end && markup.IsWord(i + 1) && !markup[i + 1].Break && !markup[i + 1].FirstName
                && capitals.At(i + 1) == capitals.At(i - 1);
        }

        var afterOf = markup.IsWord(i - 1)
            && (markup.Text.Form(i - 1) is "of" or "for" or "at" or "to" or "the" or "and" || capitals.At(i - 1)
                || markup[i - 1].Break is false);
        if (!markup.IsWord(i))
        {
            return markup.Text.Form(i) is "'" or "'s" or "-";
        }

        return afterOf && !markup[i].Break && !(capitals.At(i) && markup.StartsPerson(i, end)) && OfHappened(i);
    }

    /// <summary>Words without "of" before them follow the head of an office only as part of a name.</summary>
    private bool OfHappened(int i)
    {
        for (var k = i - 1; k >= 0 && k > i - LongestOffice && (markup.IsWord(k) || markup.Char(k) is '-' or '\''); k--)
        {
            if (markup.Text.Form(k) is "of" or "for" or "to" or "at")
            {
                return true;
            }

            if (markup[k].Office > 0)
            {
                return false;
            }
        }

        return false;
    }
}
