using Peygir.Reading.Actors.Entities;
using Peygir.Reading.Actors.Mentions;
using Peygir.Reading.Actors.Tables;
using Peygir.Text;

namespace Peygir.Reading.Actors.Cues;

/// <summary>Finds the cues of speech in a text and whom each belongs to. Linear in the length of the text.</summary>
internal sealed class FrameFinder(Markup markup, Quotations quotations, List<Mention> mentions, int[] entityOf)
{
    private const int WidestGap = 6;
    private const int MostMentions = 24;

    public List<Frame> Find(ReadOnlySpan<ActorEntity> entities)
    {
        var text = markup.Text;
        var frames = new List<Frame>();
        var next = 0;
        var running = -1;
        var person = -1;
        var body = -1;
        var named = -1;
        for (var s = 0; s < text.Sentences.Length; s++)
        {
            var sentence = text.Sentences[s];
            var first = next;
            while (next < mentions.Count && mentions[next].Tokens.First < sentence.End)
            {
                next++;
            }

            var cueAt = first;
            for (var i = sentence.First; i < sentence.End; i++)
            {
                ref readonly var mark = ref markup[i];
                if (mark.Cue == 0 || quotations.IsInside(i))
                {
                    continue;
                }

                while (cueAt < next && mentions[cueAt].Tokens.End <= i)
                {
                    cueAt++;
                }

                if (cueAt < next && mentions[cueAt].Tokens.First <= i && mark.CueKind == CueKind.Say)
                {
                    continue; // part of a name, or of an office
                }

                var end = i + mark.Cue;
                var subject = SubjectOf(i, end, mark.CueKind, first, cueAt, next, sentence);
                var entity = subject >= 0 ? entityOf[subject] : -1;
                if (entity >= 0 && person >= 0 && entities[entity].IsBareOffice && entities[person].Kind == MentionKind.Name)
                {
                    entity = person;
                }

                if (entity >= 0)
                {
                    entities[entity].Speeches += mark.CueKind == CueKind.Outlet ? 0 : 1;
                    if (entities[entity].Kind <= MentionKind.Office)
                    {
                        person = entity;
                    }
                    else
                    {
                        body = entity;
                    }
                }
                else if (subject >= 0 || mark.CueKind == CueKind.PronounSource)
                {
                    var ofBody = subject >= 0 && markup[mentions[subject].Tokens.First].BodyPronoun;
                    entity = ofBody ? (body >= 0 ? body : person) : (person >= 0 ? person : named >= 0 ? named : body);
                }
                else
                {
                    entity = running;
                }

                running = entity >= 0 && mark.CueKind is not (CueKind.Outlet or CueKind.View) ? entity : running;

                frames.Add(new(i, end, mark.CueKind, s, subject, entity));
                i = end - 1;
            }

            named = FirstPerson(first, next) is >= 0 and var met ? met : named;
        }

        return frames;
    }

    /// <summary>The person a sentence names first: whom "he" stands for as long as nobody has spoken; -1 where it names none.</summary>
    private int FirstPerson(int first, int next)
    {
        for (var m = first; m < next; m++)
        {
            if (mentions[m].Kind <= MentionKind.Office && entityOf[m] >= 0)
            {
                return entityOf[m];
            }
        }

        return -1;
    }

    private int SubjectOf(int cue, int end, CueKind kind, int first, int at, int next, TokenRange sentence)
    {
        if (kind == CueKind.PronounSource)
        {
            return -1;
        }

        if (kind >= CueKind.Source)
        {
            return at < next && mentions[at].Tokens.First - end <= 2 ? at : FirstAfter(end, at, next, 2);
        }

        var persian = markup.Text.Language == Language.Persian;
        if (!persian && kind == CueKind.Say && Inverted(cue, end, sentence) && FirstFree(end, at, next) is >= 0 and var inverted)
        {
            return inverted;
        }

        // Right before the verb, adverbs apart.
        if (at > first && kind == CueKind.Say)
        {
            var before = mentions[at - 1];
            if (cue - before.Tokens.End <= (persian ? 2 : 3) && !IsGoverned(before.Tokens.First, sentence) && NoPunctuation(before.Tokens.End, cue))
            {
                return at - 1;
            }
        }

        // The subject of the sentence.
        for (var m = first; m < Math.Min(at, first + MostMentions); m++)
        {
            if (mentions[m].Kind != MentionKind.State && IsOpen(mentions[m].Tokens.First, sentence))
            {
                return m;
            }
        }

        if (persian)
        {
            return -1;
        }

        for (var m = at - 1; m >= Math.Max(first, at - MostMentions); m--)
        {
            if (!IsGoverned(mentions[m].Tokens.First, sentence))
            {
                return m;
            }
        }

        // "Об этом сообщил глава": Russian may put the subject behind without a mark; its case tells.
        return markup.Text.Language == Language.Russian && FirstFree(end, at, next) is >= 0 and var behind
            && markup.MayBeSubject(mentions[behind]) ? behind : -1;
    }

    private int FirstAfter(int end, int at, int next, int gap)
    {
        for (var m = at; m < next; m++)
        {
            if (mentions[m].Tokens.First >= end)
            {
                return mentions[m].Tokens.First - end <= gap ? m : -1;
            }
        }

        return -1;
    }

    /// <summary>Whether the verb comes before its subject: after a quotation, a comma or a dash.</summary>
    private bool Inverted(int cue, int end, TokenRange sentence) =>
        (cue == sentence.First || (markup.IsPunctuation(cue - 1) && markup.Char(cue - 1) is '"' or ',' or '-'))
        && end < sentence.End && markup.IsWord(end) && markup[end].Cue == 0;

    /// <summary>The first mention after the verb that no preposition governs, in the same stretch between marks.</summary>
    private int FirstFree(int end, int at, int next)
    {
        for (var m = at; m < next; m++)
        {
            var tokens = mentions[m].Tokens;
            if (tokens.First < end)
            {
                continue;
            }

            if (tokens.First - end > WidestGap || !NoPunctuation(end, tokens.First))
            {
                return -1;
            }

            // "told the agency that": what follows the verb is whom he told.
            if (tokens.End < markup.Text.Tokens.Length && markup.Text.Form(tokens.End) is "that" or ":" or "что")
            {
                return -1;
            }

            if (tokens.First == end || !markup[tokens.First - 1].Break)
            {
                return m;
            }
        }

        return -1;
    }

    private bool NoPunctuation(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (markup.IsPunctuation(i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a preposition or conjunction stands before a mention.</summary>
    private bool IsGoverned(int token, TokenRange sentence) =>
        token > sentence.First && markup.IsWord(token - 1) && markup[token - 1].Break && !IsConjunction(token - 1);

    private bool IsConjunction(int token) => markup.Text.Form(token) is "و" or "که" or "and" or "but" or "that" or "и" or "а" or "но" or "что";

    /// <summary>Whether a mention stands where a subject stands: first, after an opening phrase, or after a mark.</summary>
    private bool IsOpen(int token, TokenRange sentence)
    {
        if (token == sentence.First || markup.IsPunctuation(token - 1))
        {
            return true;
        }

        var i = sentence.First;
        while (i < token && (markup[i].Opener > 0 || markup.IsPunctuation(i)))
        {
            i += Math.Max(1, (int)markup[i].Opener);
        }

        return i == token;
    }
}
