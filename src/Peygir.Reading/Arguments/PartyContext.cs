using Peygir.Reading.Statements;
using Peygir.Text;

namespace Peygir.Reading.Arguments;

/// <summary>What is the same for all parties that may act in a statement.</summary>
internal sealed class PartyContext
{
    private const int FurthestAdposition = 4;
    private readonly TaggedText _text;

    /// <param name="text">The report.</param>
    /// <param name="tokens">The statement.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="side">Whom its speaker speaks for; "" if not known.</param>
    public PartyContext(TaggedText text, TokenRange tokens, StatementKind kind, string side)
    {
        _text = text;
        (Tokens, Kind, Side) = (tokens, kind, side);
        Sentence = SentencePieces.Around(text, tokens);
        Verb = -1;
        Morphology inflection = 0;
        var cues = kind == StatementKind.Request ? CueTable.Of(text.Language) : null;
        for (var t = tokens.First; t < tokens.End; t++)
        {
            Cues |= cues?.Concepts(text, t) ?? 0;
            if (text.Tokens[t].Tag is Upos.Verb or Upos.Aux)
            {
                // A Persian clause ends with its verb.
                Verb = Verb < 0 || text.Language == Language.Persian ? t : Verb;
                inflection |= text.Tokens[t].Features;
            }
        }

        var person = (inflection & Morphology.First) != 0 ? 1 : (inflection & Morphology.Third) != 0 ? 2 : 0;
        var isPassive = (inflection & (Morphology.Passive | Morphology.Participle)) != 0 ? 1 : 0;
        Inflection = (10 * (int)text.Language) + (Verb < 0 ? 9 : (2 * person) + isPassive);
    }

    public TokenRange Tokens { get; }

    /// <summary>The sentence it stands in.</summary>
    public TokenRange Sentence { get; }

    public StatementKind Kind { get; }

    public string Side { get; }

    /// <summary>The token of its verb; -1 where it has none.</summary>
    public int Verb { get; }

    /// <summary>Language, person and voice of its verbs as one small number.</summary>
    public int Inflection { get; }

    /// <summary>Of a request, the cues of its words, a bit each; 0 of others.</summary>
    public ulong Cues { get; }

    /// <summary>The lemma of the adposition that governs the phrase in which a token of the statement stands; empty where there is none.</summary>
    public ReadOnlySpan<char> Adposition(int token)
    {
        for (var t = token - 1; t >= Math.Max(Tokens.First, token - FurthestAdposition); t--)
        {
            switch (_text.Tokens[t].Tag)
            {
                case Upos.Adp:
                    return _text.Lemma(t);
                case Upos.Noun or Upos.Propn or Upos.Adj or Upos.Det or Upos.Num or Upos.Cconj:
                    continue;
                default:
                    return "";
            }
        }

        return "";
    }
}
