using Peygir.Text;

namespace Peygir.Time;

/// <summary>Tells which way an expression looks from the words around it: its preposition and the tense of its verb.</summary>
public static class TimeDirections
{
    // The verb of a time stands near it; this also keeps a text without full stops linear.
    private const int Furthest = 60;

    private const int Auxiliaries = 3;

    /// <summary>
    /// Forward for a limit; else as the nearest verb of the sentence with a tense has it; unknown where there is none, or
    /// where it is in the present, which all three languages use for both.
    /// </summary>
    public static TimeDirection Of(TaggedText text, TimeExpression time)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(time);
        var range = text.Range(time.Span);
        var sentence = text.Sentences[text.SentenceOf(range.First)];
        var reach = Math.Min(Furthest, Math.Max(range.First - sentence.First, sentence.End - range.End));
        for (var n = 1; n <= reach; n++)
        {
            var behind = range.End - 1 + n < sentence.End ? Tense(text, range.End - 1 + n) : TimeDirection.Unknown;
            var before = range.First - n >= sentence.First ? Tense(text, range.First - n) : TimeDirection.Unknown;
            var tense = behind != TimeDirection.Unknown ? behind : before;
            if (tense != TimeDirection.Unknown)
            {
                return tense;
            }
        }

        return time.IsDeadline ? TimeDirection.Future : TimeDirection.Unknown;
    }

    private static TimeDirection Tense(TaggedText text, int at)
    {
        var features = text.Tokens[at].Features;
        var form = text.Form(at);
        return text.Tokens[at].Tag is not (Upos.Verb or Upos.Aux) ? TimeDirection.Unknown
            : (features & Morphology.Future) != 0 || form is "will" or "shall" or "'ll" || form.StartsWith("خواه", StringComparison.Ordinal)
                ? TimeDirection.Future
            : (features & Morphology.Past) != 0 ? (IsAhead(text, at) ? TimeDirection.Future : TimeDirection.Past)
            : TimeDirection.Unknown;
    }

    // "Must be settled", "will have been built", «должен быть построен»: a participle of what is still to be done.
    private static bool IsAhead(TaggedText text, int at)
    {
        // «ساخته خواهد شد»: in Persian the auxiliary stands behind.
        if (at + 1 < text.Tokens.Length && text.Form(at + 1).StartsWith("خواه", StringComparison.Ordinal))
        {
            return true;
        }

        for (var t = at - 1; t >= Math.Max(0, at - Auxiliaries); t--)
        {
            if (text.Form(t) is "will" or "shall" or "must" or "should" or "to" or "'ll" or "can" or "may"
                or "будет" or "будут" or "должен" or "должна" or "должно" or "должны" or "быть")
            {
                return true;
            }

            if (text.Tokens[t].Tag is not (Upos.Aux or Upos.Adv or Upos.Part or Upos.Verb))
            {
                return false;
            }
        }

        return false;
    }
}
