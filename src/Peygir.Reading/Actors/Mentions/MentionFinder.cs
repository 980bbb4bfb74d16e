using Peygir.Text;

namespace Peygir.Reading.Actors.Mentions;

/// <summary>What the finder found, in text order.</summary>
internal sealed record MentionList(List<Mention> Mentions, List<Turn> Turns);

/// <summary>Finds the places where a report names someone who may speak. Linear in the length of the text.</summary>
internal static class MentionFinder
{
    public static MentionList Find(Markup markup)
    {
        var found = new MentionList([], []);
        INounPhrases phrases = markup.Text.Language == Language.Persian
            ? new PersianPhrases(markup)
            : new CasedPhrases(markup);
        var turns = TurnLabels.Find(markup);
        var turn = 0;
        var i = 0;
        foreach (var sentence in markup.Text.Sentences)
        {
            var speech = HasCue(markup, sentence);
            for (i = Math.Max(i, sentence.First); i < sentence.End;)
            {
                // A sentence splitter may cut a label at the points of its initials; labels ignore sentences.
                if (turn < turns.Count && i >= turns[turn].Tokens.First)
                {
                    var label = turns[turn++];
                    found.Turns.Add(new(label.Tokens, found.Mentions.Count));
                    found.Mentions.Add(new(label.Name, MentionKind.Name, label.Name, label.Office));
                    i = label.Tokens.End;
                    continue;
                }

                if (markup.IsWord(i) && markup[i].Pronoun > 0)
                {
                    var range = new TokenRange(i, i + markup[i].Pronoun);
                    found.Mentions.Add(new(range, MentionKind.Pronoun, default, default));
                    i = range.End;
                    continue;
                }

                if (phrases.At(i, sentence, speech) is { } mention)
                {
                    found.Mentions.Add(mention);
                    i = Math.Max(mention.Tokens.End, i + 1);
                    if (turn < turns.Count && turns[turn].Tokens.First < i)
                    {
                        // A label hides in what looked like a longer name: the label is surer.
                        found.Mentions.RemoveAt(found.Mentions.Count - 1);
                        i = turns[turn].Tokens.First;
                    }
                    continue;
                }

                i++;
            }
        }

        if (markup.Text.Language == Language.Persian)
        {
            NameTrimmer.Trim(markup, found.Mentions);
            NamedAppositions.Join(markup, found.Mentions);
        }

        return found;
    }

    private static bool HasCue(Markup markup, TokenRange sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (markup[i].Cue > 0)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>How a language builds the noun phrases that name people, offices and bodies.</summary>
internal interface INounPhrases
{
    /// <summary>The mention that begins at a token; null where none does.</summary>
    /// <param name="token">Where it may begin.</param>
    /// <param name="sentence">The sentence, which it does not leave.</param>
    /// <param name="speech">Whether the sentence has a cue, so that its subject may be an unknown name.</param>
    Mention? At(int token, TokenRange sentence, bool speech);
}
