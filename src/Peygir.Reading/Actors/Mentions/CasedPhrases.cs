using Peygir.Text;

namespace Peygir.Reading.Actors.Mentions;

/// <summary>Noun phrases of people and bodies in English and Russian, where names have capitals.</summary>
internal sealed class CasedPhrases : INounPhrases
{
    private const int LongestOffice = 18;
    private readonly Markup _markup;
    private readonly Capitals _capitals;
    private readonly IOfficeTail _tail;
    private readonly CasedBodies _bodies;
    private readonly bool _russian;

    public CasedPhrases(Markup markup)
    {
        _markup = markup;
        _capitals = new(markup);
        _russian = markup.Text.Language == Language.Russian;
        _tail = _russian ? new RussianOfficeTail(markup, _capitals) : new EnglishOfficeTail(markup, _capitals);
        _bodies = new(markup, _tail);
    }

    public Mention? At(int token, TokenRange sentence, bool speech)
    {
        if (!_markup.IsWord(token))
        {
            return null;
        }

        return Known(token, sentence) ?? (speech && token == sentence.First ? _bodies.UnknownSubject(token, sentence.End) : null);
    }

    private Mention? Known(int token, TokenRange sentence)
    {
        ref readonly var m = ref _markup[token];
        if (m.Office > 0 && !(_capitals.At(token) && m.FirstName))
        {
            return OfficeFirst(token, token, sentence.End);
        }

        if (!_russian && IsArticle(token))
        {
            var head = OfficeAfterModifiers(token + 1, sentence.End);
            if (head >= 0)
            {
                return OfficeFirst(token, head, sentence.End);
            }

            return _bodies.From(token, token + 1, sentence.End);
        }

        if (_capitals.At(token) && (!m.Break || m.FirstName))
        {
            return CapitalisedAt(token, sentence.End);
        }

        if (m.Body > 0 && _russian)
        {
            return _bodies.WithTail(token, sentence.End);
        }

        if (m.Body > 0)
        {
            return new(new(token, token + m.Body), MentionKind.Body, default, default);
        }

        if (_russian && IsModifier(token))
        {
            var head = OfficeAfterModifiers(token, sentence.End);
            if (head >= 0)
            {
                return OfficeFirst(token, head, sentence.End);
            }
        }

        return null;
    }

    private bool IsArticle(int token) => _markup.Text.Form(token) is "the" or "a" or "an" or "its" or "his" or "her" or "their";

    /// <summary>An adjective of a state or a word such as "first", "acting" before the head of an office.</summary>
    private bool IsModifier(int token) =>
        _markup[token].Registry > 0 && _markup.Registry[_markup[token].Registry - 1].Form == NameForm.Adjective;

    private int OfficeAfterModifiers(int token, int end)
    {
        for (var i = token; i < Math.Min(end, token + 4) && _markup.IsWord(i); i++)
        {
            if (_markup[i].Office > 0)
            {
                return i;
            }

            if (_markup[i].Break || _markup[i].Cue > 0 || _markup.Text.Form(i) is "of" or "for")
            {
                return -1;
            }
        }

        return -1;
    }

    private Mention? CapitalisedAt(int token, int end)
    {
        var run = _capitals.Run(token, end);
        if (_capitals.IsDateline(run, end))
        {
            return null;
        }

        // "Russian President Vladimir Putin", "Deputy Economy Minister Kord-Zanganeh": the last office word inside
        // the run parts the office from the name.
        var office = -1;
        var officeEnd = -1;
        var body = -1;
        for (var i = run.First; i < run.End; i++)
        {
            if (_markup[i].Office > 0 && !_markup[i].FirstName)
            {
                office = office < 0 ? i : office;
                officeEnd = i + _markup[i].Office;
                i = officeEnd - 1;
            }
            else if (_markup[i].Body > 0)
            {
                body = i;
            }
        }

        if (office >= 0)
        {
            return OfficeFirst(token, office, end);
        }

        // "Iran's ambassador", "Volgograd Region governor": the office's head follows in lower case.
        var next = SkipPossessive(run.End, end);
        if (!_russian && next < end && _markup.IsWord(next) && OfficeAfterModifiers(next, Math.Min(end, next + 3)) is >= 0 and var head
            && (next > run.End || !_capitals.At(head)) && !_markup[run.First].FirstName)
        {
            return OfficeFirst(token, head, end);
        }

        if (body >= 0)
        {
            return new(run, MentionKind.Body, default, default);
        }

        if (_markup[token].Registry > 0 && _markup.Registry[_markup[token].Registry - 1] is var known && known.Tokens.End >= run.End)
        {
            return known.Form == NameForm.Adjective ? null : new(known.Tokens, MentionKind.State, default, default);
        }

        if (run.Count == 1 && _capitals.IsDoubtful(token))
        {
            return null;
        }

        if (_markup[token].Registry > 0)
        {
            return new(run, MentionKind.State, default, default);
        }

        var titled = token;
        while (titled < run.End && _markup[titled].Title > 0)
        {
            titled += _markup[titled].Title;
        }

        var name = new TokenRange(Math.Min(titled, run.End - 1), run.End);
        var apposition = OfficeInApposition(run.End, end);
        return new(new(token, Math.Max(run.End, apposition.End)), MentionKind.Name, name, apposition);
    }

    private Mention? OfficeFirst(int token, int head, int end)
    {
        var tail = OfficeTail(head, end);
        var office = new TokenRange(token, tail);
        var i = tail;
        if (i + 1 < end && _markup.IsComma(i) && _markup.Char(i) is ',' && StartsName(i + 1, end))
        {
            i++;
        }

        while (tail > head + 1 && _markup.Text.Form(tail - 1) is "of" or "for" or "at" or "to" or "the" or "and" or "и" or "в" or "при" or "по")
        {
            tail--;
        }

        office = new(token, Math.Max(tail, head + 1));
        if (i < end && tail >= i - 1 && StartsName(i, end))
        {
            var name = _capitals.Run(i, end);
            while (name.Count > 1 && _markup[name.First].Title > 0)
            {
                name = new(name.First + _markup[name.First].Title, name.End);
            }

            return new(new(token, name.End), MentionKind.Name, name, office);
        }

        return new(office, _markup[head].GroupOffice ? MentionKind.Group : MentionKind.Office, default, office);
    }

    private bool StartsName(int token, int end)
    {
        if (!_markup.IsWord(token) || !_capitals.At(token) || _markup[token].Break || _markup[token].Office > 0
            || _markup[token].Registry > 0)
        {
            return false;
        }

        var run = _capitals.Run(token, end);
        return _markup[token].FirstName || _markup[token].Title > 0 || run.Count >= 2 || _russian is false;
    }

    /// <summary>Where the words that belong to an office end, and its holder's name or something else begins.</summary>
    private int OfficeTail(int head, int end)
    {
        var i = head + Math.Max(1, (int)_markup[head].Office);
        while (i < end && i - head < LongestOffice)
        {
            ref readonly var m = ref _markup[i];
            if (m.Cue > 0)
            {
                break;
            }

            if (_markup.IsWord(i) && m.Office > 0)
            {
                i += m.Office;
            }
            else if (_russian && _markup.IsQuote(i) && ClosingQuote(i, end) is > 0 and var close)
            {
                i = close + 1;
            }
            else if (_tail.GoesOn(i, end))
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

    /// <summary>The mark that closes a quoted name; -1 where none is near.</summary>
    private int ClosingQuote(int token, int end)
    {
        for (var i = token + 1; i < Math.Min(end, token + 10); i++)
        {
            if (_markup.IsQuote(i))
            {
                return i;
            }
        }

        return -1;
    }

    private TokenRange OfficeInApposition(int token, int end)
    {
        if (token + 1 >= end || _markup.Char(token) is not (',' or '-' or '('))
        {
            return default;
        }

        var first = token + 1;
        var head = OfficeAfterModifiers(first + (IsArticle(first) ? 1 : 0), end);
        if (head < 0)
        {
            // "Alireza Miryousefi, Iran's spokesman", "East Azerbaijan's director".
            var run = _capitals.Run(first, end);
            head = run.Count > 0 ? OfficeAfterModifiers(SkipPossessive(run.End, end), end) : -1;
        }

        if (head < 0)
        {
            return default;
        }

        // "..., the minister said": the office is the subject of the verb, not an apposition.
        var tail = OfficeTail(head, end);
        return tail < end && (_markup[tail].Cue > 0 || StartsName(tail, end)) ? default : new(first, tail);
    }

    private int SkipPossessive(int token, int end)
    {
        while (token < end && _markup.Text.Form(token) is "'" or "'s" or "s")
        {
            token++;
        }

        return token;
    }

}
