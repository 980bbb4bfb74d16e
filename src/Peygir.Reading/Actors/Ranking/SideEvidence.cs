using Peygir.Reading.Actors.Entities;
using Peygir.Reading.Actors.Mentions;
using Peygir.Text;

namespace Peygir.Reading.Actors.Ranking;

/// <summary>What speaks for one side.</summary>
internal sealed class SideCandidate(string side)
{
    public string Side { get; } = side;

    /// <summary>How often it is named inside the speaker's mentions, shortly before them, shortly after them.</summary>
    public int Inside { get; set; }

    public int Before { get; set; }

    public int After { get; set; }

    /// <summary>Whether it is the first side named in a mention ("Iran's ambassador to Russia": Iran).</summary>
    public bool IsFirstInside { get; set; }

    /// <summary>The same in the mentions of an office that may be the speaker's.</summary>
    public bool IsFirstInAlias { get; set; }

    /// <summary>Whether a preposition stands before it in a mention.</summary>
    public bool IsAfterPreposition { get; set; }

    /// <summary>Whether the report comes from its capital.</summary>
    public bool IsDateline { get; set; }

    /// <summary>How often the report names it, and its place by that count, 0 for the first, -1 behind the third.</summary>
    public int Count { get; set; }

    public int Rank { get; set; } = -1;

    /// <summary>0 where it is the side named nearest before the first mention, 1 nearest behind it, 2 else.</summary>
    public int Nearest { get; set; } = 2;
}

/// <summary>Gathers what a report says of the side of one of its entities.</summary>
internal sealed class SideEvidence
{
    private const int MostMentions = 12;
    private const int WidestContext = 12;
    private const int MostWords = 60;
    private const int MostCandidates = 16;
    private const int DatelineTokens = 4;
    private readonly Attribution _report;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<string> _frequent = [];
    private readonly List<SideCandidate> _candidates = [];
    private readonly List<int> _words = [];
    private readonly List<(int Token, string Side)> _named = [];
    private readonly int[] _firstFrame;

    public SideEvidence(Attribution report)
    {
        _report = report;
        foreach (var match in report.Markup.Registry)
        {
            if (match.Kind is EntryKind.State or EntryKind.Body)
            {
                _counts[match.Id] = _counts.GetValueOrDefault(match.Id) + 1;
                _named.Add((match.Tokens.First, match.Id));
            }
        }

        _frequent.AddRange(_counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(3).Select(c => c.Key));
        _firstFrame = new int[report.Entities.Length];
        Array.Fill(_firstFrame, -1);
        for (var f = 0; f < report.Frames.Count; f++)
        {
            var entity = report.Frames[f].Entity;
            if (entity >= 0 && _firstFrame[entity] < 0)
            {
                _firstFrame[entity] = f;
            }
        }
    }

    /// <summary>The sides that come into question, "" first.</summary>
    public IReadOnlyList<SideCandidate> Candidates => _candidates;

    /// <summary>How many times sides are named inside the mentions.</summary>
    public int StatesInside { get; private set; }

    /// <summary>The same in the mentions of an office that may be the speaker's.</summary>
    public int StatesInAlias { get; private set; }

    /// <summary>How many sides the report names.</summary>
    public int StatesInReport => _counts.Count;

    /// <summary>Whether a mention holds a word of those who speak for no state.</summary>
    public bool IsUnofficial { get; private set; }

    /// <summary>What the given name tells: 0 nothing, 1 local, 2 foreign; plus 3 where the name stands in quotes.</summary>
    public int Foreign { get; private set; }

    /// <summary>Tokens of the mentions that belong to no name.</summary>
    public IReadOnlyList<int> Words => _words;

    public void Gather(ActorEntity entity)
    {
        _candidates.Clear();
        _words.Clear();
        (StatesInside, StatesInAlias, IsUnofficial, Foreign) = (0, 0, false, 0);
        Candidate("");
        Candidate(_report.OutletState);
        foreach (var m in entity.Mentions.Take(MostMentions))
        {
            Mention(_report.Mentions[m], alias: false);
        }

        if (AliasOf(entity) is { } office)
        {
            foreach (var m in office.Mentions.Take(MostMentions))
            {
                Mention(_report.Mentions[m], alias: true);
            }
        }

        for (var i = 0; i < _frequent.Count; i++)
        {
            if (Candidate(_frequent[i]) is { } frequent)
            {
                frequent.Rank = i;
            }
        }

        Nearest(_report.Mentions[entity.Mentions[0]].Tokens.First);
        if (_named.Count > 0 && _named[0].Token < DatelineTokens && Candidate(_named[0].Side) is { } dateline)
        {
            dateline.IsDateline = true;
        }

        foreach (var candidate in _candidates)
        {
            candidate.Count = _counts.GetValueOrDefault(candidate.Side);
        }
    }

    /// <summary>An office without a name that speaks near the first words of someone without an office.</summary>
    private ActorEntity? AliasOf(ActorEntity entity)
    {
        var first = _firstFrame[entity.Index];
        if (entity.Kind != MentionKind.Name || entity.HasOffice || first < 0)
        {
            return null;
        }

        for (var distance = 1; distance <= 5; distance++)
        {
            if (OfficeAt(first + distance) is { } behind)
            {
                return behind;
            }

            if (OfficeAt(first - distance) is { } before)
            {
                return before;
            }
        }

        return null;
    }

    private ActorEntity? OfficeAt(int frame)
    {
        if (frame < 0 || frame >= _report.Frames.Count || _report.Frames[frame].Entity < 0)
        {
            return null;
        }

        var entity = _report.Entities[_report.Frames[frame].Entity];
        return entity.Kind == MentionKind.Office ? entity : null;
    }

    private void Mention(Mention mention, bool alias)
    {
        var tokens = mention.Tokens;
        var sentence = _report.Text.Sentences[_report.Text.SentenceOf(tokens.First)];
        var seen = false;
        if (mention.Name.Count > 0)
        {
            var given = _report.Markup[mention.Name.First];
            Foreign = Math.Max(Foreign % 3, given.FirstName ? given.ForeignName ? 2 : 1 : 0)
                + (Foreign >= 3 || (mention.Name.First > 0 && _report.Markup.IsQuote(mention.Name.First - 1)) ? 3 : 0);
        }

        for (var i = Math.Max(sentence.First, tokens.First - WidestContext); i < Math.Min(sentence.End, tokens.End + WidestContext); i++)
        {
            var within = i >= tokens.First && i < tokens.End;
            if (SideAt(i) is { } side)
            {
                if (Candidate(side) is { } candidate)
                {
                    Count(candidate, i, tokens, first: within && !seen, alias);
                }

                seen |= within;
            }
            else if (within && _words.Count < MostWords && _report.Markup.IsWord(i)
                && !(i >= mention.Name.First && i < mention.Name.End))
            {
                _words.Add(i);
                IsUnofficial |= _report.Markup.Tables.Unofficial.Has(_report.Text, i);
            }
        }
    }

    private void Count(SideCandidate candidate, int token, TokenRange mention, bool first, bool alias)
    {
        if (token < mention.First || token >= mention.End)
        {
            candidate.Before += !alias && token < mention.First ? 1 : 0;
            candidate.After += !alias && token >= mention.End ? 1 : 0;
        }
        else if (alias)
        {
            StatesInAlias++;
            candidate.IsFirstInAlias |= first;
        }
        else
        {
            StatesInside++;
            candidate.Inside++;
            candidate.IsFirstInside |= first;
            candidate.IsAfterPreposition |= token > mention.First
                && _report.Text.Form(token - 1) is "to" or "in" or "в" or "во" or "при" or "در" or "at" or "with" or "с" or "با";
        }
    }

    private void Nearest(int token)
    {
        int low = 0, high = _named.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_named[middle].Token < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        if (low < _named.Count && Candidate(_named[low].Side) is { } behind)
        {
            behind.Nearest = 1;
        }

        if (low > 0 && Candidate(_named[low - 1].Side) is { } before)
        {
            before.Nearest = 0;
        }
    }

    private SideCandidate? Candidate(string side)
    {
        foreach (var candidate in _candidates)
        {
            if (candidate.Side == side)
            {
                return candidate;
            }
        }

        if (_candidates.Count == MostCandidates)
        {
            return null;
        }

        _candidates.Add(new(side));
        return _candidates[^1];
    }

    private string? SideAt(int token) =>
        _report.Markup[token].Registry is > 0 and var r ? _report.Markup.Registry[r - 1].Id : null;
}
