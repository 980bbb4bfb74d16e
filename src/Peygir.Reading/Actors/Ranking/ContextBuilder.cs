using Peygir.Reading.Actors.Entities;
using Peygir.Reading.Actors.Mentions;
using Peygir.Text;

namespace Peygir.Reading.Actors.Ranking;

/// <summary>Finds what surrounds a statement. What it needs of the whole report is computed once.</summary>
internal sealed class ContextBuilder
{
    private const int FurthestSpeech = 40;
    private const int MostMentions = 16;
    private readonly Attribution _report;
    private readonly ReportIndex _index;
    private readonly StatementContext _context = new();
    private readonly int[] _firstMention;
    private readonly int[] _subjects;
    private readonly int _commonest = -1;

    public ContextBuilder(Attribution report)
    {
        _report = report;
        _index = new(report);
        var text = report.Text;
        _firstMention = new int[text.Sentences.Length + 1];
        _subjects = new int[text.Sentences.Length];
        var m = 0;
        for (var s = 0; s < text.Sentences.Length; s++)
        {
            _firstMention[s] = m;
            while (m < report.Mentions.Count && report.Mentions[m].Tokens.First < text.Sentences[s].End)
            {
                m++;
            }

            _subjects[s] = SubjectOf(s, _firstMention[s], m);
        }

        _firstMention[^1] = m;
        var order = new int[report.Entities.Length];
        for (var e = 0; e < order.Length; e++)
        {
            order[e] = e;
            var entity = report.Entities[e];
            Speakers += entity.Speeches > 0 ? 1 : 0;
            NamesWithoutOffice += entity is { Speeches: > 0, Kind: MentionKind.Name, HasOffice: false } ? 1 : 0;
            OfficesWithoutName += entity is { Speeches: > 0, Kind: MentionKind.Office } ? 1 : 0;
            if (entity.Kind <= MentionKind.Office
                && (_commonest < 0 || entity.Mentions.Count > report.Entities[_commonest].Mentions.Count))
            {
                _commonest = e;
            }
        }

        Array.Sort(order, (a, b) =>
        {
            var x = report.Entities[a];
            var y = report.Entities[b];
            return x.Speeches != y.Speeches ? y.Speeches - x.Speeches
                : x.Mentions.Count != y.Mentions.Count ? y.Mentions.Count - x.Mentions.Count : a - b;
        });
        ByLoudness = order;
    }

    /// <summary>The entities, those that speak most first.</summary>
    public int[] ByLoudness { get; }

    /// <summary>The number of entities that are subjects of a cue.</summary>
    public int Speakers { get; }

    /// <summary>The number of people who speak and whose office no mention of them gives.</summary>
    public int NamesWithoutOffice { get; }

    /// <summary>The number of offices that speak and whose holder no mention of them names.</summary>
    public int OfficesWithoutName { get; }

    /// <summary>The office without a name that the nearest cue gives as the speaker; -1 where it gives another.</summary>
    public int OfficeSpeaks(StatementContext context)
    {
        var frame = context.FrameBefore >= 0 ? context.FrameBefore : context.FrameAfter >= 0 ? context.FrameAfter : context.FramePrevious;
        var entity = _index.EntityOf(frame);
        return entity >= 0 && _report.Entities[entity].Kind == MentionKind.Office ? entity : -1;
    }

    /// <summary>The mentions of a sentence.</summary>
    public (int First, int End) MentionsOf(int sentence) => (_firstMention[sentence], _firstMention[sentence + 1]);

    public StatementContext Build(TextSpan statement)
    {
        var text = _report.Text;
        var tokens = text.Range(statement);
        var sentence = tokens.First < text.Tokens.Length ? text.SentenceOf(tokens.First) : text.Sentences.Length - 1;
        _context.Set(tokens, sentence, _report.Quotations.IsInside(tokens.First));
        if (sentence < 0)
        {
            return _context;
        }

        Frames(tokens, sentence);
        Mentions(tokens, sentence);
        _context.Assign(Role.Quotation, _index.QuotationOwner(tokens.First));
        _context.Assign(Role.Turn, _index.TurnAt(tokens.First));
        _context.Assign(Role.First, _report.Entities.Length > 0 ? 0 : -1);
        _context.Assign(Role.Loudest, ByLoudness.Length > 0 ? ByLoudness[0] : -1);
        _context.Assign(Role.Commonest, _commonest);
        return _context;
    }

    /// <summary>How far back the entity was last mentioned, in coarse steps of sentences; 6 where only later.</summary>
    public int Distance(StatementContext context, ActorEntity entity)
    {
        var mentions = entity.Mentions;
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_report.Mentions[mentions[middle]].Tokens.First < context.Tokens.First)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        if (low == 0)
        {
            return 6;
        }

        var distance = context.Sentence - _report.Text.SentenceOf(_report.Mentions[mentions[low - 1]].Tokens.First);
        return distance switch { 0 => 0, 1 => 1, 2 => 2, <= 4 => 3, <= 8 => 4, _ => 5 };
    }

    /// <summary>How far back the last cue is, in coarse steps of sentences; 6 for none.</summary>
    public int FrameDistance(StatementContext context)
    {
        if (context.FramePrevious < 0)
        {
            return 6;
        }

        return (context.Sentence - _report.Frames[context.FramePrevious].Sentence) switch
        {
            <= 1 => 1,
            2 => 2,
            <= 4 => 3,
            <= 8 => 4,
            _ => 5,
        };
    }

    public bool StartsParagraph(int sentence) => _report.Text.Tokens[_report.Text.Sentences[sentence].First].LineBefore;

    private void Frames(TokenRange tokens, int sentence)
    {
        var frames = _report.Frames;
        var at = _index.FirstFrameFrom(tokens.First);
        int before = -1, after = -1, inside = -1, previous = -1;
        for (var f = at - 1; f >= 0 && f >= at - FurthestSpeech; f--)
        {
            if (frames[f].Sentence == sentence)
            {
                before = before < 0 ? f : before;
            }
            else
            {
                previous = f;
                break;
            }
        }

        if (at < frames.Count && frames[at].Cue < tokens.End)
        {
            inside = at;
        }

        for (var f = at; f < frames.Count && frames[f].Sentence == sentence; f++)
        {
            if (frames[f].Cue >= tokens.End)
            {
                after = f;
                break;
            }
        }

        _context.SetFrames(before, after, inside, previous);
        _context.Assign(Role.Before, _index.EntityOf(before));
        _context.Assign(Role.After, _index.EntityOf(after));
        _context.Assign(Role.Inside, _index.EntityOf(inside));
        _context.Assign(Role.Previous, _index.EntityOf(previous));
        for (var f = at - 1; f >= 0 && f >= at - FurthestSpeech; f--)
        {
            if (frames[f].Subject >= 0 && _report.EntityOf[frames[f].Subject] is >= 0 and var named
                && _report.Entities[named].Kind == MentionKind.Name)
            {
                _context.Assign(Role.PreviousNamed, named);
                break;
            }
        }

        var next = _index.FirstFrameFrom(_report.Text.Sentences[sentence].End);
        if (next < frames.Count && frames[next].Sentence == sentence + 1)
        {
            _context.Assign(Role.Next, frames[next].Entity);
        }

        var speaking = before >= 0 ? before : after >= 0 ? after : previous;
        if (_index.EntityOf(speaking) is >= 0 and var office && _report.Entities[office].Kind == MentionKind.Office)
        {
            for (var f = speaking + 1; f < frames.Count && f < speaking + 8; f++)
            {
                if (frames[f].Entity >= 0 && _report.Entities[frames[f].Entity].Kind == MentionKind.Name)
                {
                    _context.Assign(Role.NameOfOffice, frames[f].Entity);
                    break;
                }
            }

            for (var f = speaking - 1; f >= 0 && f >= speaking - 8; f--)
            {
                if (frames[f].Entity >= 0 && _report.Entities[frames[f].Entity].Kind == MentionKind.Name)
                {
                    _context.Assign(Role.NameBeforeOffice, frames[f].Entity);
                    break;
                }
            }
        }
    }

    private void Mentions(TokenRange tokens, int sentence)
    {
        var (first, end) = MentionsOf(sentence);
        var at = _index.FirstMentionFrom(tokens.First);
        for (var m = Math.Max(first, at - MostMentions); m < Math.Min(end, at + MostMentions); m++)
        {
            var entity = _report.EntityOf[m];
            if (entity < 0)
            {
                continue;
            }

            var range = _report.Mentions[m].Tokens;
            if (range.End <= tokens.First)
            {
                _context.Assign(Role.NearBefore, entity);
            }
            else if (range.First >= tokens.End)
            {
                _context.Assign(Role.NearAfter, entity);
                break;
            }
            else if (_context[Role.InsideMention] < 0)
            {
                _context.Assign(Role.InsideMention, entity);
            }
        }

        _context.Assign(Role.Subject, _subjects[sentence]);
        _context.Assign(Role.PreviousSubject, sentence > 0 ? _subjects[sentence - 1] : -1);
    }

    private int SubjectOf(int sentence, int first, int end)
    {
        var range = _report.Text.Sentences[sentence];
        for (var m = first; m < end; m++)
        {
            var token = _report.Mentions[m].Tokens.First;
            if (_report.EntityOf[m] >= 0 && (token == range.First || !_report.Markup[token - 1].Break))
            {
                return _report.EntityOf[m];
            }
        }

        return -1;
    }

}
