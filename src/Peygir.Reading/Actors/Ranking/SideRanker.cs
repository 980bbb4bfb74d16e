using Peygir.Reading.Actors.Entities;
using Peygir.Text;
using Peygir.Text.Learning;

namespace Peygir.Reading.Actors.Ranking;

/// <summary>Chooses the state or body that a speaker speaks for, or none.</summary>
internal sealed class SideRanker
{
    private readonly Attribution _report;
    private readonly FeatureWeights _weights;
    private readonly SideEvidence _evidence;
    private readonly CandidateFeatures _features = new();

    public SideRanker(Attribution report, FeatureWeights weights)
    {
        _report = report;
        _weights = weights;
        _features.Language = (int)report.Text.Language;
        _evidence = new(report);
    }

    /// <summary>The likeliest side of an entity; "" for none.</summary>
    public string Best(ActorEntity entity)
    {
        var best = "";
        var bestScore = float.NegativeInfinity;
        _evidence.Gather(entity);
        foreach (var candidate in _evidence.Candidates)
        {
            var score = Features(entity, candidate).Score(_weights);
            if (score > bestScore)
            {
                best = candidate.Side;
                bestScore = score;
            }
        }

        return best;
    }

    /// <summary>For training: hands each candidate with its features to <paramref name="visit"/>.</summary>
    public void Visit(ActorEntity entity, Action<string, ReadOnlySpan<ulong>> visit)
    {
        _evidence.Gather(entity);
        foreach (var candidate in _evidence.Candidates)
        {
            visit(candidate.Side, Features(entity, candidate).Items);
        }
    }

    private CandidateFeatures Features(ActorEntity entity, SideCandidate c)
    {
        _features.Clear();
        var role = c.Side.Length == 0 ? 0 : c.Side == _report.OutletState ? 1 : 2;
        var kind = (int)entity.Kind;
        var home = _report.OutletState.Length > 0 ? 1 : 0;

        // What the mentions themselves say comes first, then an office that may be the speaker's, then the report.
        var level = _evidence.StatesInside > 0 ? 0 : _evidence.StatesInAlias > 0 ? 1 : 2;
        var named = level == 0 ? c.IsFirstInside : level == 1 && c.IsFirstInAlias;
        _features.Add(100, role, kind, level);
        _features.Add(101, level, named ? 1 : 0, role == 0 ? 0 : 1);
        _features.Add(102, level, named ? 1 : 0, (role * 8) + kind);
        _features.Add(103, role, _evidence.Foreign, level);
        _features.Add(104, role, _evidence.IsUnofficial ? 1 : 0, level);
        if (named)
        {
            _features.Add(107, c.IsAfterPreposition ? 1 : 0, Math.Min(c.Inside, 3), level);
            _features.Add(108, c.Side, level);
        }

        if (level == 2)
        {
            _features.Add(110, role, c.Rank, home);
            _features.Add(112, role, c.IsDateline ? 1 : 0, home);
            _features.Add(113, role, Math.Min(_evidence.StatesInReport, 3), home);
            _features.Add(114, role, c.Rank, (_evidence.Foreign * 2) + home);
            _features.Add(115, role, entity.HasOffice ? 1 : 0, (_evidence.Foreign * 2) + home);
        }

        foreach (var token in _evidence.Words)
        {
            _features.Add(105, _report.Text.Form(token), role);
        }

        // What the report is about tells sport and business from office.
        var lead = _report.Text.Sentences.Length > 0 ? _report.Text.Sentences[0] : default;
        for (var i = lead.First; i < Math.Min(lead.End, lead.First + 40) && level == 2; i++)
        {
            if (_report.Text.Tokens[i].Tag is Upos.Noun or Upos.Adj)
            {
                _features.Add(106, _report.Text.Lemma(i), role);
            }
        }

        return _features;
    }
}
