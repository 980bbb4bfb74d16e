namespace Peygir.Reading.Actors.Mentions;

/// <summary>
/// Gives a Persian office between commas to the name before it, «باتیر اوزاف، وزیر حمل‌ونقل ترکمنستان، گفت», where
/// the report shows elsewhere that the words are a name: no capital tells where a name begins.
/// </summary>
internal static class NamedAppositions
{
    private const int LongestName = 4;

    public static void Join(Markup markup, List<Mention> mentions)
    {
        var text = markup.Text;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            if (mention.Kind == MentionKind.Name && mention.Name.Count is > 1 and <= LongestName)
            {
                names.Add(Words(markup, mention.Name.First, mention.Name.End));
            }
        }

        for (var m = 0; m < mentions.Count && names.Count > 0; m++)
        {
            var office = mentions[m].Tokens;
            if (mentions[m].Kind != MentionKind.Office || office.First == 0 || markup.Char(office.First - 1) != '،'
                || office.End >= text.Tokens.Length || markup.Char(office.End) != '،')
            {
                continue;
            }

            var end = office.First - 1;
            var start = Math.Max(m > 0 ? mentions[m - 1].Tokens.End : 0, end - LongestName);
            for (; start + 1 < end; start++)
            {
                if (names.Contains(Words(markup, start, end)))
                {
                    mentions[m] = new(new(start, office.End), MentionKind.Name, new(start, end), mentions[m].Office);
                    break;
                }
            }
        }
    }

    private static string Words(Markup markup, int first, int end)
    {
        var words = new string[end - first];
        for (var i = first; i < end; i++)
        {
            words[i - first] = markup.Text.Form(i).ToString();
        }

        return string.Join(' ', words);
    }
}
