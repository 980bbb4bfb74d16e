namespace Peygir.Reading.Actors.Mentions;

/// <summary>
/// Cuts words off Persian names that ran into what follows: where a family name stands alone elsewhere in the
/// report, the name ends with it.
/// </summary>
internal static class NameTrimmer
{
    private const int ShortestName = 3;

    public static void Trim(Markup markup, List<Mention> mentions)
    {
        var text = markup.Text;
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            if (mention.Kind == MentionKind.Name && EndsSurely(markup, mention))
            {
                known.Add(text.Form(mention.Name.End - 1).ToString());
            }
        }

        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var m = 0; m < mentions.Count; m++)
        {
            var mention = mentions[m];
            if (mention.Kind is not (MentionKind.Name or MentionKind.Group) || mention.Office.Count > 0)
            {
                continue;
            }

            var range = mention.Kind == MentionKind.Name ? mention.Name : mention.Tokens;
            var titled = mention.Tokens.First < range.First || markup[range.First].FirstName;
            for (var end = range.First + (titled ? 2 : 1); end < range.End; end++)
            {
                if (text.Form(end - 1).Length >= ShortestName && lookup.Contains(text.Form(end - 1)))
                {
                    mentions[m] = new(new(mention.Tokens.First, end), MentionKind.Name, new(range.First, end), default);
                    break;
                }
            }
        }
    }

    /// <summary>Whether something stands after the name that no name goes on with.</summary>
    private static bool EndsSurely(Markup markup, Mention mention)
    {
        var end = mention.Name.End;
        return mention.Name.Count > 0 && end < markup.Text.Tokens.Length
            && (markup[end].Cue > 0 || markup[end].Office > 0 || markup[end].Break || !markup.IsWord(end))
            && (mention.Name.Count == 1 || mention.Tokens.First < mention.Name.First || markup[mention.Name.First].FirstName
                || mention.Office.Count > 0);
    }
}
