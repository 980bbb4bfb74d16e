using System.Collections.Immutable;
using Peygir.Reading.Actors.Tables;
using Peygir.Text;

namespace Peygir.Reading.Actors.Mentions;

/// <summary>What the tables say of one token: for each table the length of the phrase that begins here, 0 for none.</summary>
internal record struct Mark
{
    public byte Office, Title, Pronoun, Body, Cue, Opener;
    public CueKind CueKind;
    public bool FirstName, Break, InCue, BodyPronoun, GroupOffice, ForeignName;

    /// <summary>Index of the registry's match that begins here plus 1; 0 for none.</summary>
    public int Registry;
}

/// <summary>A text with the tables' findings at every token, found in one pass.</summary>
internal sealed class Markup
{
    private const Morphology AllCases = Morphology.Nominative | Morphology.Genitive | Morphology.Dative | Morphology.Accusative
        | Morphology.Instrumental | Morphology.Locative;

    private readonly Mark[] _marks;

    public Markup(TaggedText text, ImmutableArray<RegistryMatch> registry)
    {
        Text = text;
        Registry = registry;
        Tables = ActorTables.Of(text.Language);
        _marks = new Mark[text.Tokens.Length];
        foreach (var sentence in text.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (text.Tokens[i].Kind == TokenKind.Word)
                {
                    MarkToken(i, sentence.End);
                }
            }
        }

        for (var i = 0; i < registry.Length; i++)
        {
            if (registry[i].Kind is EntryKind.State or EntryKind.Body)
            {
                _marks[registry[i].Tokens.First].Registry = i + 1;
            }
        }
    }

    public TaggedText Text { get; }

    public ImmutableArray<RegistryMatch> Registry { get; }

    public ActorTables Tables { get; }

    public ref readonly Mark this[int token] => ref _marks[token];

    public bool IsWord(int token) => Text.Tokens[token].Kind == TokenKind.Word;

    public bool IsPunctuation(int token) => Text.Tokens[token].Kind == TokenKind.Punctuation;

    /// <summary>The first character of a token's folded form.</summary>
    public char Char(int token)
    {
        var form = Text.Form(token);
        return form.Length == 0 ? '\0' : form[0];
    }

    public bool IsQuote(int token) => Char(token) is '"';

    public bool IsComma(int token) => Char(token) is ',' or '،' or ';' or '؛' or '(' or '-';

    /// <summary>Whether a given name begins here and goes on: what follows may belong to a name too.</summary>
    public bool BeginsName(int token, int end) => this[token].FirstName && token + 1 < end && IsNameWord(token + 1);

    /// <summary>Whether a title or a given name with more behind it stands here.</summary>
    public bool StartsPerson(int token, int end) => this[token].Title > 0 || BeginsName(token, end);

    /// <summary>Whether a word may stand inside a name, as far as the tables can tell.</summary>
    public bool IsNameWord(int token)
    {
        ref readonly var m = ref this[token];
        return IsWord(token) && !m.Break && m.Cue == 0 && m.Office == 0 && m.Pronoun == 0 && Text.Form(token).Length > 1
            && !(Text.Language == Language.Persian && char.IsAsciiLetterLower(Text.Original[Text.Tokens[token].Span.Start]));
    }

    /// <summary>Whether a mention can be a subject by its case: not where its head stands in another than the nominative.</summary>
    public bool MayBeSubject(Mention mention)
    {
        var head = mention.Name.Count > 0 && mention.Office.Count == 0 ? mention.Name.First : mention.Tokens.First;
        var features = Text.Tokens[head].Features;
        return (features & AllCases) == 0 || (features & Morphology.Nominative) != 0;
    }

    private void MarkToken(int i, int end)
    {
        ref var m = ref _marks[i];
        var cue = Tables.Cues.LongestAt(Text, i, end);
        m.Cue = (byte)cue.Length;
        m.CueKind = (CueKind)cue.Section;
        for (var k = i; k < i + cue.Length; k++)
        {
            _marks[k].InCue = true;
        }

        var office = Tables.Offices.LongestAt(Text, i, end);
        m.Office = (byte)office.Length;
        m.GroupOffice = office.Section > 0;
        m.Title = (byte)Tables.Titles.LongestAt(Text, i, end).Length;
        var pronoun = Tables.Pronouns.LongestAt(Text, i, end);
        m.Pronoun = (byte)pronoun.Length;
        m.BodyPronoun = pronoun.Section > 0;
        m.Body = (byte)Tables.Bodies.LongestAt(Text, i, end).Length;
        m.Opener = (byte)Tables.Openers.LongestAt(Text, i, end).Length;
        var given = Tables.FirstNames.LongestAt(Text, i, i + 1);
        m.FirstName = given.Length == 1;
        m.ForeignName = given.Section > 0;
        m.Break = Tables.Breaks.Has(Text, i);
    }
}
