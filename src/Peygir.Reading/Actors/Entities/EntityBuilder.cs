using Peygir.Reading.Actors.Mentions;
using Peygir.Text;

namespace Peygir.Reading.Actors.Entities;

/// <summary>Makes entities of joined mentions, in the order of their first mention, each with its fullest form.</summary>
internal static class EntityBuilder
{
    public static (ActorEntity[] Entities, int[] EntityOf) Build(
        TaggedText text, List<Mention> mentions, List<MentionGroup> groups, int[] groupOf)
    {
        var entities = new List<ActorEntity>();
        var numbers = new int[groups.Count];
        Array.Fill(numbers, -1);
        for (var m = 0; m < mentions.Count; m++)
        {
            if (groupOf[m] < 0)
            {
                continue;
            }

            ref var number = ref numbers[groupOf[m]];
            if (number < 0)
            {
                number = entities.Count;
                entities.Add(new(number, groups[groupOf[m]].Kind));
            }

            groupOf[m] = number;
            var entity = entities[number];
            entity.Add(m);
            entity.HasOffice |= mentions[m].Office.Count > 0;
        }

        foreach (var entity in entities)
        {
            SetFullest(text, mentions, entity);
            entity.IsBareOffice = entity.Kind == MentionKind.Office
                && entity.Mentions.All(m => NameMatching.Words(text, mentions[m].Tokens).Count(w => w is not "a" and not "an") <= 1);
        }

        return ([.. entities], groupOf);
    }

    /// <summary>The mention with the longest name; of those the one with an office, of those the first.</summary>
    private static void SetFullest(TaggedText text, List<Mention> mentions, ActorEntity entity)
    {
        var best = -1;
        foreach (var m in entity.Mentions)
        {
            if (best < 0 || Rank(text, mentions[m]) > Rank(text, mentions[best]))
            {
                best = m;
            }
        }

        entity.Fullest = text.Span(mentions[best].Tokens);
        entity.Name = mentions[best].Name.Count > 0 ? mentions[best].Name : mentions[best].Tokens;
    }

    private static int Rank(TaggedText text, Mention mention)
    {
        var letters = mention.Name.Count == 0 ? 0 : NameMatching.Words(text, mention.Name).Count(w => w.Length > 1);
        return (letters * 1000) + (mention.Office.Count > 0 ? 500 : 0) + Math.Min(mention.Tokens.Count, 20);
    }
}
