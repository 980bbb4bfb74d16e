using Peygir.Text;

namespace Peygir.Reading.Statements;

/// <summary>What the features of a report's segments look up: its verbs, its quotation marks, the place of its sentences.</summary>
internal sealed class SentenceContext
{
    private readonly int[] _previousVerb;
    private readonly int[] _nextVerb;
    private readonly bool[] _quoted;
    private readonly int[] _sentence;
    private readonly ulong[] _concepts;

    public SentenceContext(TaggedText text)
    {
        var tokens = text.Tokens;
        _concepts = CueTable.Of(text.Language).Concepts(text);
        _previousVerb = new int[tokens.Length];
        _nextVerb = new int[tokens.Length];
        _quoted = new bool[tokens.Length];
        _sentence = new int[tokens.Length];
        SentenceCount = text.Sentences.Length;
        for (var s = 0; s < text.Sentences.Length; s++)
        {
            var (first, end) = text.Sentences[s];
            var verb = -1;
            var quoted = false;
            for (var t = first; t < end; t++)
            {
                _sentence[t] = s;
                _previousVerb[t] = verb;
                if (IsVerb(tokens[t]))
                {
                    verb = t;
                }

                if (text.Form(t) is "\"")
                {
                    quoted = !quoted;
                }

                _quoted[t] = quoted;
            }

            verb = -1;
            for (var t = end - 1; t >= first; t--)
            {
                if (IsVerb(tokens[t]))
                {
                    verb = t;
                }

                _nextVerb[t] = verb;
            }
        }
    }

    /// <summary>The number of sentences in the report.</summary>
    public int SentenceCount { get; }

    /// <summary>Whether a token is a verb or an auxiliary.</summary>
    public static bool IsVerb(in Token token) => token.Tag is Upos.Verb or Upos.Aux;

    /// <summary>The nearest verb of the sentence before a token, or -1.</summary>
    public int PreviousVerb(int token) => _previousVerb[token];

    /// <summary>The nearest verb of the sentence at or after a token, or -1.</summary>
    public int NextVerb(int token) => _nextVerb[token];

    /// <summary>Whether a quotation is open after the token; quotations are counted within the sentence.</summary>
    public bool IsQuoted(int token) => _quoted[token];

    /// <summary>The concepts of a token, a bit each (<see cref="CueTable"/>).</summary>
    public ulong Concepts(int token) => _concepts[token];

    /// <summary>The index of the sentence of a token.</summary>
    public int Sentence(int token) => _sentence[token];
}
