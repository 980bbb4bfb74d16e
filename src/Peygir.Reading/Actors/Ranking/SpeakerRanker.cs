using Peygir.Reading.Actors.Mentions;
using Peygir.Text;
using Peygir.Text.Learning;

namespace Peygir.Reading.Actors.Ranking;

/// <summary>Chooses the speaker of a statement among the entities of its report and the report itself.</summary>
internal sealed class SpeakerRanker
{
    private const int MostLoud = 12;
    private const int MostNear = 8;
    private readonly Attribution _report;
    private readonly FeatureWeights _weights;
    private readonly ContextBuilder _builder;
    private readonly CandidateFeatures _features = new();
    private readonly List<int> _candidates = [];
    private readonly int[] _loudest;

    public SpeakerRanker(Attribution report, FeatureWeights weights)
    {
        _report = report;
        _weights = weights;
        _builder = new(report);
        _features.Language = (int)report.Text.Language;
        _loudest = [.. _builder.ByLoudness.Take(MostLoud)];
    }

    /// <summary>The likeliest speaker; -1 for the report itself.</summary>
    public int Best(TextSpan statement)
    {
        var context = _builder.Build(statement);
        var best = -1;
        var bestScore = float.NegativeInfinity;
        foreach (var candidate in Candidates(context))
        {
            var score = Features(context, candidate).Score(_weights);
            if (score > bestScore)
            {
                best = candidate;
                bestScore = score;
            }
        }

        return best;
    }

    /// <summary>For training: hands each candidate with its features to <paramref name="visit"/>.</summary>
    public void Visit(TextSpan statement, Action<int, ReadOnlySpan<ulong>> visit)
    {
        var context = _builder.Build(statement);
        foreach (var candidate in Candidates(context).ToArray())
        {
            visit(candidate, Features(context, candidate).Items);
        }
    }

    private List<int> Candidates(StatementContext context)
    {
        _candidates.Clear();
        _candidates.Add(-1);
        foreach (var role in Enum.GetValues<Role>())
        {
            Add(context[role]);
        }

        foreach (var entity in _loudest)
        {
            Add(entity);
        }

        var (first, end) = _builder.MentionsOf(context.Sentence);
        for (var m = first; m < Math.Min(end, first + MostNear); m++)
        {
            Add(_report.EntityOf[m]);
        }

        return _candidates;
    }

    private void Add(int entity)
    {
        if (entity >= 0 && !_candidates.Contains(entity))
        {
            _candidates.Add(entity);
        }
    }

    private CandidateFeatures Features(StatementContext context, int candidate)
    {
        _features.Clear();
        if (candidate < 0)
        {
            ReportItself(context);
        }
        else
        {
            Entity(context, candidate);
        }

        return _features;
    }

    private void Entity(StatementContext context, int candidate)
    {
        var frames = _report.Frames;
        var mentions = _report.Mentions;
        var entity = _report.Entities[candidate];
        var before = StatementContext.Shape(frames, mentions, context.FrameBefore);
        var after = StatementContext.Shape(frames, mentions, context.FrameAfter);
        var inside = StatementContext.Shape(frames, context.FrameInside);
        var previous = StatementContext.Shape(frames, mentions, context.FramePrevious);
        var turn = context[Role.Turn] >= 0 ? 1 : 0;
        var quotes = context.InQuotes ? 1 : 0;
        var kind = (int)entity.Kind;
        var mask = context.RolesOf(candidate);
        var speakers = Math.Min(_builder.Speakers, 4);
        var (local, how) = Local(context);
        var localKind = local < 0 ? 7 : (int)_report.Entities[local].Kind;
        var loud = (mask >> (int)Role.First) & 7; // first, loudest, commonest
        _features.Add(23, (how * 2) + (local == candidate ? 1 : 0), speakers, localKind);
        _features.Add(24, (how * 2) + (local == candidate ? 1 : 0), loud, speakers);
        _features.Add(25, (how * 2) + (local == candidate ? 1 : 0), loud, (localKind * 8) + kind);
        for (var r = 0; r <= (int)Role.NameBeforeOffice; r++)
        {
            if ((mask & (1 << r)) == 0 || r is (int)Role.First or (int)Role.Loudest or (int)Role.Commonest)
            {
                continue;
            }

            _features.Add(1, r, turn);
            _features.Add(2, r, before);
            _features.Add(3, r, after, inside);
            _features.Add(4, r, kind, entity.HasOffice ? 1 : 0);
            _features.Add(5, r, quotes, before);
            _features.Add(6, r, before, previous);
            if (context.FrameBefore >= 0)
            {
                _features.Add(7, _report.Text.Form(frames[context.FrameBefore].Cue), r);
            }
            else if (context.FrameAfter >= 0)
            {
                _features.Add(8, _report.Text.Form(frames[context.FrameAfter].Cue), r);
            }
        }

        _features.Add(26, context[Role.Quotation] < 0 ? 0 : context[Role.Quotation] == candidate ? 1 : 2, quotes, how);
        var main = mask & 0b11111111; // before, after, inside, previous, named, next, turn, subject
        _features.Add(10, main);
        _features.Add(11, main, before, after);
        _features.Add(14, Math.Min(entity.Speeches, 4), kind);
        _features.Add(15, _builder.Distance(context, entity), kind);
        _features.Add(16, candidate == 0 ? 1 : 0, kind);
        _features.Add(17, Math.Min(_builder.Speakers, 4), mask & 0b1001001);
        _features.Add(18, Math.Min(entity.Mentions.Count, 5), kind);
        if (_builder.OfficeSpeaks(context) is >= 0 and var office)
        {
            var relation = candidate == office ? 1 : entity.Kind == MentionKind.Name ? 2 : 0;
            var names = Math.Min(_builder.NamesWithoutOffice, 3);
            var adjacent = (candidate == context[Role.NameOfOffice] ? 1 : 0) + (candidate == context[Role.NameBeforeOffice] ? 2 : 0);
            _features.Add(20, relation, names, adjacent);
            _features.Add(21, relation, entity.HasOffice ? 1 : 0, adjacent);
            _features.Add(22, relation, (names * 4) + Math.Min(_builder.OfficesWithoutName, 3), adjacent + (entity.HasOffice ? 4 : 0));
        }

        _features.Add(19, candidate == context[Role.InsideMention] ? 1 : 0, before, turn);
    }

    /// <summary>Whom the nearest cue gives, and which cue that is: before, after, inside, earlier or none.</summary>
    private static (int Entity, int How) Local(StatementContext context)
    {
        for (var r = Role.Before; r <= Role.Previous; r++)
        {
            if (context[r] >= 0)
            {
                return (context[r], (int)r);
            }
        }

        return (context[Role.Turn], context[Role.Turn] >= 0 ? 4 : 5);
    }

    private void ReportItself(StatementContext context)
    {
        var text = _report.Text;
        var frames = _report.Frames;
        var mentions = _report.Mentions;
        var before = StatementContext.Shape(frames, mentions, context.FrameBefore);
        var after = StatementContext.Shape(frames, mentions, context.FrameAfter);
        var inside = StatementContext.Shape(frames, context.FrameInside);
        var previous = StatementContext.Shape(frames, mentions, context.FramePrevious);
        var turn = context[Role.Turn] >= 0 ? 1 : 0;
        var quotes = context.InQuotes ? 1 : 0;
        _features.Add(40);
        _features.Add(41, before, after, inside);
        _features.Add(42, before, quotes, turn);
        _features.Add(43, after, quotes);
        _features.Add(44, previous, before, after);
        _features.Add(45, turn, quotes);
        _features.Add(46, Math.Min(context.Sentence, 4), before);
        _features.Add(47, _builder.FrameDistance(context), before, after);
        _features.Add(48, Math.Min(_builder.Speakers, 4), before);
        _features.Add(49, _builder.StartsParagraph(context.Sentence) ? 1 : 0, before, after);
        _features.Add(50, context[Role.Subject] >= 0 ? 1 + (int)_report.Entities[context[Role.Subject]].Kind : 0, before, after);
        var sentence = text.Sentences[context.Sentence];
        for (var i = sentence.First; i < Math.Min(sentence.End, sentence.First + 3); i++)
        {
            _features.Add(60, text.Form(i), i - sentence.First);
        }

        for (var i = Math.Max(sentence.First, context.Tokens.First - 3); i < context.Tokens.First; i++)
        {
            _features.Add(61, text.Form(i), before > 0 ? 1 : 0);
        }

        for (var i = context.Tokens.End; i < Math.Min(sentence.End, context.Tokens.End + 3); i++)
        {
            _features.Add(62, text.Form(i), after > 0 ? 1 : 0);
        }

        for (var i = context.Tokens.First; i < Math.Min(context.Tokens.End, context.Tokens.First + 40); i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word)
            {
                _features.Add(63, text.Lemma(i), before > 0 || after > 0 ? 1 : 0);
            }
        }
    }
}
