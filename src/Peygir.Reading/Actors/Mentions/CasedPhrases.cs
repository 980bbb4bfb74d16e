using Peygir.Text;

namespace Peygir.Reading.Actors.Mentions;

/// <summary>Noun phrases of people and bodies in English and Russian, where names have capitals.</summary>
internal sealed class CasedPhrases(Markup markup) : INounPhrases
{
    private const int LongestOffice = 18;
    private readonly Lazy<HashSet<string>> _insideSentences = new(() => CapitalisedInside(markup));
    private readonly bool _russian = markup.Text.Language == Language.Russian;

    public Mention? At(int token, TokenRange sentence, bool speech)
    {
        if (!markup.IsWord(token))
        {
            return null;
        }

        ref readonly var m = ref markup[token];
        if (m.Office > 0 && !(IsCapitalised(token) && m.FirstName))
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

            return BodyFrom(token, token + 1, sentence.End);
        }

        if (IsCapitalised(token) && (!m.Break || m.FirstName))
        {
            return CapitalisedAt(token, sentence.End);
        }

        if (m.Body > 0 && _russian)
        {
            return RussianBody(token, sentence.End);
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

    /// <summary>
    /// Whether a capital says little: the word begins a sentence, and stands nowhere else with a capital inside
    /// one, nor with a verb of speech beside it.
    /// </summary>
    private bool IsDoubtful(int token) =>
        BeginsSentence(token) && !markup[token].FirstName
        && (token + 1 >= markup.Text.Tokens.Length || markup[token + 1].Cue == 0)
        && !_insideSentences.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(markup.Text.Form(token));

    private bool BeginsSentence(int token) =>
        token == 0 || markup.IsPunctuation(token - 1) || markup.Text.Tokens[token].LineBefore
        || markup.Text.Sentences[markup.Text.SentenceOf(token)].First == token;

    private static HashSet<string> CapitalisedInside(Markup markup)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < markup.Text.Tokens.Length; i++)
        {
            if (markup.Text.Tokens[i].Capitalised && markup.IsWord(i - 1) && !markup.Text.Tokens[i].LineBefore)
            {
                words.Add(markup.Text.Form(i).ToString());
            }
        }

        return words;
    }

    private bool IsCapitalised(int token) => markup.Text.Tokens[token].Capitalised;

    private bool IsArticle(int token) => markup.Text.Form(token) is "the" or "a" or "an" or "its" or "his" or "her" or "their";

    /// <summary>An adjective of a state or a word such as "first", "acting" before the head of an office.</summary>
    private bool IsModifier(int token) =>
        markup[token].Registry > 0 && markup.Registry[markup[token].Registry - 1].Form == NameForm.Adjective;

    private int OfficeAfterModifiers(int token, int end)
    {
        for (var i = token; i < Math.Min(end, token + 4) && markup.IsWord(i); i++)
        {
            if (markup[i].Office > 0)
            {
                return i;
            }

            if (markup[i].Break || markup[i].Cue > 0)
            {
                return -1;
            }
        }

        return -1;
    }

    private Mention? CapitalisedAt(int token, int end)
    {
        var run = CapitalisedRun(token, end);
        if (IsDateline(run, end))
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
            if (markup[i].Office > 0 && !markup[i].FirstName)
            {
                office = office < 0 ? i : office;
                officeEnd = i + markup[i].Office;
                i = officeEnd - 1;
            }
            else if (markup[i].Body > 0)
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
        if (!_russian && next < end && markup.IsWord(next) && OfficeAfterModifiers(next, Math.Min(end, next + 3)) is >= 0 and var head
            && !IsCapitalised(head) && !markup[run.First].FirstName)
        {
            return OfficeFirst(token, head, end);
        }

        if (body >= 0)
        {
            return new(run, MentionKind.Body, default, default);
        }

        if (markup[token].Registry > 0 && markup.Registry[markup[token].Registry - 1] is var known && known.Tokens.End >= run.End)
        {
            return known.Form == NameForm.Adjective ? null : new(known.Tokens, MentionKind.State, default, default);
        }

        if (run.Count == 1 && IsDoubtful(token))
        {
            return null;
        }

        if (markup[token].Registry > 0)
        {
            return new(run, MentionKind.State, default, default);
        }

        var titled = token;
        while (titled < run.End && markup[titled].Title > 0)
        {
            titled += markup[titled].Title;
        }

        var name = new TokenRange(Math.Min(titled, run.End - 1), run.End);
        var apposition = OfficeInApposition(run.End, end);
        return new(new(token, Math.Max(run.End, apposition.End)), MentionKind.Name, name, apposition);
    }

    /// <summary>"MOSCOW, May 8", "TEHRAN (Agency) -": a place in capitals at the beginning of a line.</summary>
    private bool IsDateline(TokenRange run, int end)
    {
        if (!markup.Text.Tokens[run.First].LineBefore || run.Count > 3 || run.End >= end || !markup.IsComma(run.End))
        {
            return false;
        }

        var word = markup.Text.Tokens[run.First].Span.In(markup.Text.Original);
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return word.Length > 2;
    }

    private Mention? OfficeFirst(int token, int head, int end)
    {
        var tail = OfficeTail(head, end);
        var office = new TokenRange(token, tail);
        var i = tail;
        if (i + 1 < end && markup.IsComma(i) && markup.Char(i) is ',' && StartsName(i + 1, end))
        {
            i++;
        }

        if (i < end && StartsName(i, end))
        {
            var name = CapitalisedRun(i, end);
            while (name.Count > 1 && markup[name.First].Title > 0)
            {
                name = new(name.First + markup[name.First].Title, name.End);
            }

            return new(new(token, name.End), MentionKind.Name, name, office);
        }

        return new(office, MentionKind.Office, default, office);
    }

    private bool StartsName(int token, int end)
    {
        if (!markup.IsWord(token) || !IsCapitalised(token) || markup[token].Break || markup[token].Office > 0
            || markup[token].Registry > 0)
        {
            return false;
        }

        var run = CapitalisedRun(token, end);
        return markup[token].FirstName || markup[token].Title > 0 || run.Count >= 2 || _russian is false;
    }

    /// <summary>Where the words that belong to an office end, and its holder's name or something else begins.</summary>
    private int OfficeTail(int head, int end)
    {
        var i = head + Math.Max(1, (int)markup[head].Office);
        while (i < end && i - head < LongestOffice)
        {
            ref readonly var m = ref markup[i];
            if (m.Cue > 0)
            {
                break;
            }

            if (markup.IsWord(i) && m.Office > 0)
            {
                i += m.Office;
            }
            else if (_russian ? RussianTailWord(i, end) : EnglishTailWord(i, end))
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

    private bool EnglishTailWord(int i, int end)
    {
        var form = markup.Text.Form(i);
        if (form is "of" or "for" or "at")
        {
            return i + 1 < end && markup.IsWord(i + 1) && !markup[i + 1].Break;
        }

        if (form is "to")
        {
            return i + 1 < end && (IsCapitalised(i + 1) || markup.Text.Form(i + 1) is "the");
        }

        if (form is "and")
        {
            return i + 1 < end && markup.IsWord(i + 1) && !markup[i + 1].Break && !markup[i + 1].FirstName
                && IsCapitalised(i + 1) == IsCapitalised(i - 1);
        }

        var afterOf = markup.IsWord(i - 1)
            && (markup.Text.Form(i - 1) is "of" or "for" or "at" or "to" or "the" or "and" || IsCapitalised(i - 1)
                || markup[i - 1].Break is false);
        if (!markup.IsWord(i))
        {
            return markup.Text.Form(i) is "'" or "'s" or "-";
        }

        return afterOf && !markup[i].Break && !(IsCapitalised(i) && StartsPersonal(i, end)) && OfHappened(i);
    }

    /// <summary>Words without "of" before them follow the head of an office only as part of a name.</summary>
    private bool OfHappened(int i)
    {
        for (var k = i - 1; k >= 0 && k > i - LongestOffice && markup.IsWord(k); k--)
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

    private bool StartsPersonal(int i, int end) => markup.BeginsName(i, end) || markup[i].Title > 0;

    private bool RussianTailWord(int i, int end)
    {
        if (!markup.IsWord(i))
        {
            return (markup.IsQuote(i) || markup.Text.Form(i) is "-") && i + 1 < end;
        }

        if (markup[i].Break && markup.Text.Form(i) is not ("и" or "по"))
        {
            return false;
        }

        if (markup.Text.Form(i) is "и" or "по")
        {
            return i + 1 < end && markup.IsWord(i + 1) && !StartsPersonal(i + 1, end) && IsGenitive(markup.Text.Form(i + 1), false);
        }

        if (IsCapitalised(i) && StartsPersonal(i, end))
        {
            return false;
        }

        // Two capitalised words at the end of the phrase that the registry does not know are the holder's name.
        if (IsCapitalised(i) && markup[i].Registry == 0 && i + 1 < end && IsCapitalised(i + 1) && markup[i + 1].Registry == 0
            && (i + 2 >= end || !IsCapitalised(i + 2)) && !IsGenitiveAdjective(markup.Text.Form(i)))
        {
            return false;
        }

        return IsCapitalised(i) || IsGenitive(markup.Text.Form(i), markup.Text.Tokens[i].Tag is Upos.Verb);
    }

    private static bool IsGenitiveAdjective(ReadOnlySpan<char> form) =>
        form.EndsWith("ого") || form.EndsWith("его") || form.EndsWith("ой") || form.EndsWith("ей") || form.EndsWith("ых") || form.EndsWith("их");

    private static bool IsGenitive(ReadOnlySpan<char> form, bool verb)
    {
        if (verb || form.Length < 3 || form.EndsWith("ла") || form.EndsWith("ли") || form.EndsWith("лся") || form.EndsWith("лась") || form.EndsWith("ся"))
        {
            return false;
        }

        return IsGenitiveAdjective(form) || form[^1] is 'а' or 'я' or 'ы' or 'и' || form.EndsWith("ов") || form.EndsWith("ев") || form.EndsWith("ий");
    }

    private Mention? BodyFrom(int token, int first, int end)
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

    private Mention RussianBody(int token, int end)
    {
        var i = token + markup[token].Body;
        while (i < end && i - token < LongestOffice && markup[i].Cue == 0 && markup[i].Office == 0 && RussianTailWord(i, end))
        {
            i++;
        }

        return new(new(token, i), MentionKind.Body, default, default);
    }

    private TokenRange OfficeInApposition(int token, int end)
    {
        if (token + 1 >= end || markup.Char(token) is not (',' or '-' or '('))
        {
            return default;
        }

        var first = token + 1;
        var head = OfficeAfterModifiers(first + (IsArticle(first) ? 1 : 0), end);
        if (head < 0)
        {
            // "Alireza Miryousefi, Iran's spokesman", "East Azerbaijan's director".
            var run = CapitalisedRun(first, end);
            head = run.Count > 0 ? OfficeAfterModifiers(SkipPossessive(run.End, end), end) : -1;
        }

        if (head < 0)
        {
            return default;
        }

        // "..., the minister said": the office is the subject of the verb, not an apposition.
        var tail = OfficeTail(head, end);
        return tail < end && markup[tail].Cue > 0 ? default : new(first, tail);
    }

    private int SkipPossessive(int token, int end)
    {
        while (token < end && markup.Text.Form(token) is "'" or "'s" or "s")
        {
            token++;
        }

        return token;
    }

    /// <summary>Capitalised words that stand together, with the particles and points inside names.</summary>
    private TokenRange CapitalisedRun(int token, int end)
    {
        var i = token;
        while (i < end)
        {
            var form = markup.Text.Form(i);
            if (markup.IsWord(i) && IsCapitalised(i) && !(i > token && markup[i].Break && form.Length > 1))
            {
                i++;
            }
            else if (i > token && i + 1 < end && IsCapitalised(i + 1)
                && (form is "-" or "bin" or "al" or "de" or "von" or "van" or "el" or "бен" or "аль" or "ибн" or "'"
                    || (form is "." && markup.Text.Form(i - 1).Length == 1)))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return new(token, i);
    }
}
