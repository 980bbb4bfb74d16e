using Peygir.Reading.Actors.Mentions;
using Peygir.Text;

namespace Peygir.Reading.Actors.Entities;

/// <summary>
/// Joins the mentions of a report into entities: by the words of names, and offices by the words of offices that
/// stand beside names. What words cannot tell (an office here, a name there) is left to the ranker.
/// </summary>
internal sealed class EntityLinker
{
    private const int LongestBucket = 64;
    private const int MostOffices = 8;
    private readonly Markup _markup;
    private readonly List<Mention> _mentions;
    private readonly List<MentionGroup> _groups = [];
    private readonly Dictionary<string, List<int>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _offices = new(StringComparer.Ordinal);
    private readonly int[] _groupOf;

    private readonly string _home;

    private EntityLinker(Markup markup, List<Mention> mentions, string home)
    {
        _home = home;
        _markup = markup;
        _mentions = mentions;
        _groupOf = new int[mentions.Count];
        Array.Fill(_groupOf, -1);
    }

    /// <summary>The entities in the order of their first mention, and each mention's entity (-1 for pronouns).</summary>
    public static (ActorEntity[] Entities, int[] EntityOf) Link(Markup markup, List<Mention> mentions, string home)
    {
        var linker = new EntityLinker(markup, mentions, home);
        linker.LinkNames(full: true);
        linker.LinkNames(full: false);
        linker.LinkOffices();
        linker.LinkOthers();
        return EntityBuilder.Build(linker.Text, mentions, linker._groups, linker._groupOf);
    }

    private TaggedText Text => _markup.Text;

    private void LinkNames(bool full)
    {
        for (var m = 0; m < _mentions.Count; m++)
        {
            var mention = _mentions[m];
            if (mention.Kind != MentionKind.Name)
            {
                continue;
            }

            var words = NameMatching.Words(Text, mention.Name);
            if (words.Length == 0 || (words.Count(w => w.Length > 1) > 1) != full)
            {
                continue;
            }

            var group = FindName(words);
            if (group < 0)
            {
                group = _groups.Count;
                _groups.Add(new(MentionKind.Name));
            }

            Join(group, m, words);
        }
    }

    private int FindName(string[] words)
    {
        var best = -1;
        var joined = string.Concat(words);
        foreach (var word in words)
        {
            best = Math.Max(best, Search(NameMatching.Key(word), words, joined));
        }

        if (best < 0 && Text.Language == Language.Persian && joined.Length >= 4)
        {
            best = Search("~" + joined[^4..], words, joined);
        }

        return best;
    }

    private int Search(string key, string[] words, string joined)
    {
        if (!_names.TryGetValue(key, out var bucket))
        {
            return -1;
        }

        for (var i = bucket.Count - 1; i >= 0; i--)
        {
            var group = _groups[bucket[i]];
            if (NameMatching.SameName(words, group.Words)
                || (Text.Language == Language.Persian && NameMatching.SameEnding(joined, group.Joined)))
            {
                return bucket[i];
            }
        }

        return -1;
    }

    private void Join(int index, int mention, string[] words)
    {
        var group = _groups[index];
        _groupOf[mention] = index;
        if (group.Words.Length < words.Length)
        {
            group.Words = words;
            group.Joined = string.Concat(words);
            foreach (var word in words)
            {
                File(_names, NameMatching.Key(word), index);
            }

            if (Text.Language == Language.Persian && group.Joined.Length >= 4)
            {
                File(_names, "~" + group.Joined[^4..], index);
            }
        }

        if (_mentions[mention].Office.Count > 0)
        {
            AddOffice(index, NameMatching.Words(Text, _mentions[mention].Office), _mentions[mention].Office);
        }
    }

    private void AddOffice(int index, string[] words, TokenRange range)
    {
        if (_groups[index].Offices.Count < MostOffices)
        {
            _groups[index].Offices.Add(words);
        }

        var state = StateIn(range);
        if (state is not null)
        {
            _groups[index].State ??= state;
        }

        foreach (var word in words)
        {
            File(_offices, NameMatching.Key(word), index);
        }
    }

    private static void File(Dictionary<string, List<int>> index, string key, int group)
    {
        if (!index.TryGetValue(key, out var bucket))
        {
            index.Add(key, bucket = []);
        }

        if (bucket.Count < LongestBucket && (bucket.Count == 0 || bucket[^1] != group))
        {
            bucket.Add(group);
        }
    }

    private void LinkOffices()
    {
        for (var m = 0; m < _mentions.Count; m++)
        {
            var mention = _mentions[m];
            if (mention.Kind != MentionKind.Office)
            {
                continue;
            }

            var words = NameMatching.Words(Text, mention.Office);
            var group = FindOffice(words, StateIn(mention.Office));
            if (group < 0)
            {
                group = _groups.Count;
                _groups.Add(new(MentionKind.Office) { Words = words, Joined = string.Concat(words) });
            }

            _groupOf[m] = group;
            AddOffice(group, words, mention.Office);
        }
    }

    private int FindOffice(string[] words, string? state)
    {
        var best = -1;
        var bestScore = 0;
        foreach (var word in words)
        {
            if (!_offices.TryGetValue(NameMatching.Key(word), out var bucket))
            {
                continue;
            }

            foreach (var candidate in bucket)
            {
                var group = _groups[candidate];
                if (group.State is not null && group.State != state && (state is not null || IsAbroad(words, group.State)))
                {
                    continue;
                }

                foreach (var office in group.Offices)
                {
                    // One of the two must hold all the words of the other; of equals, somebody with a name.
                    var shared = Score(words, office);
                    var score = shared + (group.Kind == MentionKind.Name ? 1 : 0);
                    if (shared > 0 && score > bestScore)
                    {
                        best = candidate;
                        bestScore = score;
                    }
                }
            }

            break; // The first word is the head or an adjective; all offices that hold it are in its bucket.
        }

        return best;
    }

    /// <summary>
    /// Whether an office without its state is not one of this state: "the president" alone is the
    /// president at home. In Russian and English it is as often the one spoken of last.
    /// </summary>
    private bool IsAbroad(string[] words, string state) =>
        words.Length <= 2 && _home.Length > 0 && state != _home && Text.Language == Language.Persian;

    private static int Score(string[] one, string[] other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        foreach (var word in shorter)
        {
            if (!longer.Any(w => NameMatching.SameWord(w, word)))
            {
                return 0;
            }
        }

        return 2 * shorter.Length;
    }

    private void LinkOthers()
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var m = 0; m < _mentions.Count; m++)
        {
            var mention = _mentions[m];
            if (mention.Kind is MentionKind.Name or MentionKind.Office or MentionKind.Pronoun)
            {
                if (mention.Kind == MentionKind.Name && _groupOf[m] < 0)
                {
                    _groupOf[m] = _groups.Count;
                    _groups.Add(new(MentionKind.Name));
                }

                continue;
            }

            var words = NameMatching.Words(Text, mention.Tokens);
            var key = RegistryKey(mention.Tokens) ?? string.Join(' ', words.Select(w => w.Length > 5 && Text.Language == Language.Russian ? w[..^2] : w));
            if (!known.TryGetValue(key, out var group))
            {
                group = _groups.Count;
                _groups.Add(new(mention.Kind) { Words = words });
                known.Add(key, group);
            }

            _groupOf[m] = group;
        }
    }

    /// <summary>A key for a mention that is nothing but a name in the registry, articles apart; else null.</summary>
    private string? RegistryKey(TokenRange range)
    {
        for (var i = range.First; i < Math.Min(range.End, range.First + 2); i++)
        {
            if (_markup[i].Registry is > 0 and var r && _markup.Registry[r - 1] is var match && match.Tokens.End >= range.End)
            {
                return $"{match.Id} {match.Form}";
            }

            if (Text.Form(i) is not "the")
            {
                return null;
            }
        }

        return null;
    }

    private string? StateIn(TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (_markup[i].Registry > 0)
            {
                return _markup.Registry[_markup[i].Registry - 1].Id;
            }
        }

        return null;
    }
}
