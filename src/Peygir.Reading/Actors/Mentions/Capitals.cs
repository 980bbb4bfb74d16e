using Peygir.Text;

namespace Peygir.Reading.Actors.Mentions;

/// <summary>What capitals say in a text of a language that writes names with them.</summary>
internal sealed class Capitals(Markup markup)
{
    private const int LongestRun = 16;
    private readonly Lazy<HashSet<string>> _insideSentences = new(() => CapitalisedInside(markup));

    /// <summary>Whether a token begins with a capital.</summary>
    public bool At(int token) => markup.Text.Tokens[token].Capitalised;

    /// <summary>Capitalised words that stand together, with the particles and points inside names.</summary>
    public TokenRange Run(int token, int end)
    {
        var i = token;
        while (i < end && i - token < LongestRun)
        {
            var form = markup.Text.Form(i);
            if (markup.IsWord(i) && At(i) && !(i > token && markup[i].Break && form.Length > 1))
            {
                i++;
            }
            else if (i > token && i + 1 < end && At(i + 1)
                && ((form is "-" && !markup.Text.Tokens[i].SpaceBefore && !markup.Text.Tokens[i + 1].SpaceBefore) || form is "bin" or "al" or "de" or "von" or "van" or "el" or "бен" or "аль" or "ибн" or "'"
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

    /// <summary>
    /// Whether a capital says little: the word begins a sentence, and stands nowhere else with a capital inside
    /// one, nor with a verb of speech beside it.
    /// </summary>
    public bool IsDoubtful(int token) =>
        BeginsSentence(token) && !markup[token].FirstName && markup.Text.Tokens[token].Tag != Upos.Propn
        && (token + 1 >= markup.Text.Tokens.Length || markup[token + 1].Cue == 0)
        && !_insideSentences.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(markup.Text.Form(token));

    /// <summary>"MOSCOW, May 8", "TEHRAN (Agency) -": a place in capitals at the beginning of a line.</summary>
    public bool IsDateline(TokenRange run, int end)
    {
        var start = run.First;
        while (start > 0 && start > run.First - 2 && !markup.Text.Tokens[start].LineBefore)
        {
            start--;
        }

        if (!markup.Text.Tokens[start].LineBefore || run.Count > 3 || run.End >= end || !markup.IsComma(run.End))
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
}
