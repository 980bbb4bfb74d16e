using Peygir.Text;

namespace Peygir.Reading.Actors.Mentions;

/// <summary>
/// Persian noun phrases of people. The script has no capitals: a name is known by a title or given name before it,
/// by quotation marks beside an office, or by standing where the subject of a verb of speech stands.
/// </summary>
internal sealed class PersianPhrases(Markup markup) : INounPhrases
{
    private const int LongestName = 5;
    private const int LongestOffice = 16;
    private int _subject = -1;
    private int _sentence = -1;

    public Mention? At(int token, TokenRange sentence, bool speech)
    {
        if (_sentence != sentence.First)
        {
            _sentence = sentence.First;
            _subject = SubjectPosition(sentence);
        }

        if (markup.IsQuote(token))
        {
            return Quoted(token, sentence.End);
        }

        if (!markup.IsWord(token) || markup[token].InCue)
        {
            return null;
        }

        ref readonly var m = ref markup[token];
        if (m.Title > 0 || markup.BeginsName(token, sentence.End))
        {
            return NameFirst(token, sentence.End) ?? OfficeFirst(token, sentence.End);
        }

        var open = speech && (token == _subject || FollowsSource(token) || FollowsComma(token, sentence));
        if (m.Office > 0 && !(open && m.Body > m.Office))
        {
            return OfficeFirst(token, sentence.End);
        }

        return open ? Unmarked(token, sentence.End) : null;
    }

    /// <summary>Where the subject may begin: after opening phrases and after "according to the agency's report,".</summary>
    private int SubjectPosition(TokenRange sentence)
    {
        var i = sentence.First;
        while (i < sentence.End)
        {
            if (markup[i].Opener > 0)
            {
                i += markup[i].Opener;
            }
            else if (markup.IsPunctuation(i) && !markup.IsQuote(i))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private bool FollowsSource(int token)
    {
        for (var back = 1; back <= 3 && token - back >= 0; back++)
        {
            if (markup[token - back] is { CueKind: Tables.CueKind.Source or Tables.CueKind.Outlet } m && m.Cue == back)
            {
                return true;
            }
        }

        return false;
    }

    private bool FollowsOutlet(int token) =>
        (token > 1 && markup[token - 2] is { Cue: 2, CueKind: Tables.CueKind.Outlet })
        || (token > 2 && markup[token - 3] is { Cue: 3, CueKind: Tables.CueKind.Outlet });

    private bool FollowsComma(int token, TokenRange sentence) =>
        token > sentence.First && markup.IsComma(token - 1) && markup.Char(token - 1) != '-' && NextCueIsNear(token, sentence.End);

    private bool NextCueIsNear(int token, int end)
    {
        for (var i = token; i < Math.Min(end, token + 6); i++)
        {
            if (markup[i].Cue > 0)
            {
                return true;
            }
        }

        return false;
    }

    private Mention? Quoted(int token, int end)
    {
        var name = QuotedName(token, end);
        if (name.Count == 0)
        {
            return null;
        }

        var office = OfficeAfter(name.End + 1, end);
        return office.Count == 0 ? null : new(new(token, office.End), MentionKind.Name, name, office);
    }

    private TokenRange QuotedName(int quote, int end)
    {
        var i = quote + 1;
        while (i < end && i - quote <= LongestName + 1 && markup.IsWord(i) && !markup[i].Break && markup[i].Cue == 0)
        {
            i++;
        }

        return i > quote + 1 && i < end && markup.IsQuote(i) ? new(quote + 1, i) : default;
    }

    private Mention? NameFirst(int token, int end)
    {
        var i = token;
        while (i < end && markup[i].Title > 0)
        {
            i += markup[i].Title;
        }

        TokenRange name;
        var after = i;
        if (i < end && markup.IsQuote(i))
        {
            name = QuotedName(i, end);
            after = name.End + 1;
        }
        else
        {
            name = NameRun(i, end);
            after = name.End;
        }

        if (name.Count == 0)
        {
            return null;
        }

        var office = OfficeAfter(after, end);
        if (after < end && markup.IsComma(after) && !IsOpen(token) && !IsBetweenCommas(office, end))
        {
            office = default;
        }

        return new(new(token, Math.Max(after, office.End)), MentionKind.Name, name, office);
    }

    private bool IsBetweenCommas(TokenRange office, int end) =>
        office.Count > 0 && office.End < end && markup.Char(office.First - 1) is '،' && markup.Char(office.End) is '،';

    /// <summary>Whether a name stands apart, so that an office after a comma belongs to it.</summary>
    private bool IsOpen(int token) =>
        token == _subject || token == _sentence || markup.IsPunctuation(token - 1) || FollowsSource(token);

    private Mention? OfficeFirst(int token, int end)
    {
        if (markup[token].Office == 0)
        {
            return null;
        }

        var office = OfficeRun(token, end);
        var i = office.End;
        if (i < end && markup.IsComma(i) && i + 1 < end && (markup[i + 1].Title > 0 || markup.BeginsName(i + 1, end)))
        {
            i++;
        }

        if (i < end && (markup[i].Title > 0 || markup.BeginsName(i, end)) && NameFirst(i, end) is { } named)
        {
            return new(new(token, named.Tokens.End), MentionKind.Name, named.Name, office);
        }

        if (i < end && markup.IsQuote(i) && QuotedName(i, end) is { Count: > 0 } quoted)
        {
            return new(new(token, quoted.End + 1), MentionKind.Name, quoted, office);
        }

        // «کشورهای عضو»: the bare word belongs to the noun before it.
        if (office.Count == 1 && token > _sentence && markup.IsWord(token - 1) && !markup[token - 1].Break && !markup[token - 1].InCue)
        {
            return null;
        }

        return new(office, markup[token].GroupOffice ? MentionKind.Group : MentionKind.Office, default, office);
    }

    /// <summary>The subject of a sentence of speech that no table knows.</summary>
    private Mention? Unmarked(int token, int end)
    {
        if (markup[token].Break)
        {
            return null;
        }

        if (markup[token].Body > 0)
        {
            var body = OfficeRun(token, end);
            return new(body, MentionKind.Body, default, default);
        }

        if (markup[token].Registry > 0)
        {
            var range = markup.Registry[markup[token].Registry - 1].Tokens;
            return new(range, MentionKind.State, default, default);
        }

        if (FollowsOutlet(token))
        {
            var outlet = NameRun(token, end);
            return outlet.Count == 0 ? null : new(outlet, MentionKind.Body, default, default);
        }

        var name = NameRun(token, end);
        if (name.Count is 0 or > 4)
        {
            return name.Count == 0 ? null : new(name, MentionKind.Group, default, default);
        }

        var office = OfficeAfter(name.End, end);
        return new(new(token, Math.Max(name.End, office.End)), MentionKind.Name, name, office);
    }

    private TokenRange NameRun(int token, int end)
    {
        var i = token;
        while (i < end && i - token < LongestName && markup.IsNameWord(i) && !(i > token && markup[i].Registry > 0))
        {
            i++;
        }

        return new(token, i);
    }

    private TokenRange OfficeAfter(int token, int end)
    {
        if (token < end && markup.IsComma(token))
        {
            token++;
        }

        return token < end && markup.IsWord(token) && markup[token].Office > 0 && !markup[token].InCue
            ? OfficeRun(token, end)
            : default;
    }

    /// <summary>The head of an office or body and the nouns that belong to it.</summary>
    private TokenRange OfficeRun(int token, int end)
    {
        var i = token + Math.Max(1, (int)Math.Max(markup[token].Office, markup[token].Body));
        while (i < end && i - token < LongestOffice)
        {
            ref readonly var m = ref markup[i];
            if (m.Cue > 0 || m.Title > 0 || markup.BeginsName(i, end))
            {
                break;
            }

            if (markup.IsWord(i) && !m.Break)
            {
                i++;
            }
            else if (Joins(i, end))
            {
                i += 2;
            }
            else
            {
                break;
            }
        }

        return new(token, i);
    }

    /// <summary>«و» between two nouns of an office, and the comma of a list that ends with «و».</summary>
    private bool Joins(int token, int end)
    {
        if (token + 1 >= end || !markup.IsWord(token + 1) || markup[token + 1].Break || markup[token + 1].Cue > 0
            || markup.BeginsName(token + 1, end))
        {
            return false;
        }

        if (markup.Text.Form(token) is "و")
        {
            return true;
        }

        if (markup.Char(token) != '،')
        {
            return false;
        }

        for (var i = token + 1; i < Math.Min(end, token + 5) && markup.IsWord(i); i++)
        {
            if (markup.Text.Form(i) is "و")
            {
                return true;
            }
        }

        return false;
    }
}
