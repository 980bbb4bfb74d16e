using System.Buffers;

namespace Peygir.Reading.Concepts;

/// <summary>
/// The Snowball stemmer for Russian (snowballstem.org/algorithms/russian) without its step for derived words: only
/// inflection is taken off. Beyond it, the long participle in -енный gives the stem of its verb, as the short one in
/// -ен does, and verbs in -овать lose -ова, which their present has not.
/// </summary>
internal static class RussianStems
{
    private const int ShortestParticiple = 4;

    private static readonly SearchValues<char> s_vowels = SearchValues.Create("аеиоуыэюя");

    private static readonly Endings s_gerunds = new("вшись вши в");
    private static readonly Endings s_otherGerunds = new("ившись ывшись ивши ывши ив ыв");
    private static readonly Endings s_reflexive = new("ся сь");
    private static readonly Endings s_adjectives = new("ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею");
    private static readonly Endings s_participles = new("ем нн вш ющ щ");
    private static readonly Endings s_otherParticiples = new("ивш ывш ующ уем");
    private static readonly Endings s_verbs = new("ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно");
    private static readonly Endings s_otherVerbs = new(
        "ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю");

    private static readonly Endings s_nouns = new(
        "а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я");

    public static Stem Of(ReadOnlySpan<char> word)
    {
        // Endings stand behind the first vowel.
        var least = word.IndexOfAny(s_vowels) + 1;
        if (least == 0)
        {
            return new(word.Length, false);
        }

        var rest = word;
        if (Take(ref rest, least, s_gerunds, s_otherGerunds))
        {
            return Verb(rest);
        }

        rest = rest[..^s_reflexive.LongestOf(rest, least)];
        var adjective = s_adjectives.LongestOf(rest, least);
        if (adjective > 0)
        {
            rest = rest[..^adjective];
            if (Take(ref rest, least, s_participles, s_otherParticiples))
            {
                return Verb(rest);
            }

            if (rest.EndsWith("енн") && rest.Length >= ShortestParticiple + 3)
            {
                return Verb(rest[..^3]);
            }
        }
        else if (Take(ref rest, least, s_verbs, s_otherVerbs))
        {
            return Verb(rest);
        }
        else
        {
            rest = rest[..^s_nouns.LongestOf(rest, least)];
        }

        return new(Tidy(rest, least).Length, false);
    }

    /// <summary>Takes off the longest ending of either set; those of the first stand behind а or я only.</summary>
    private static bool Take(ref ReadOnlySpan<char> word, int least, Endings afterA, Endings others)
    {
        var first = afterA.LongestOf(word, least + 1);
        first = first > 0 && word[^(first + 1)] is 'а' or 'я' ? first : 0;
        var length = Math.Max(first, others.LongestOf(word, least));
        word = word[..^length];
        return length > 0;
    }

    private static Stem Verb(ReadOnlySpan<char> word) =>
        new(word.Length > ShortestParticiple + 2 && (word.EndsWith("ова") || word.EndsWith("ева")) ? word.Length - 3 : word.Length, true);

    private static ReadOnlySpan<char> Tidy(ReadOnlySpan<char> word, int least)
    {
        if (word.Length > least && word[^1] is 'и')
        {
            word = word[..^1];
        }

        return word.Length > least && (word[^1] == 'ь' || word.EndsWith("нн")) ? word[..^1] : word;
    }
}
