using Peygir.Reading.Actors.Entities;
using Peygir.Text;
using Peygir.Text.Learning;

namespace Peygir.Reading.Actors.Ranking;

/// <summary>Chooses the state or body that a speaker speaks for, or none.</summary>
internal sealed class SideRanker
{
    private const int MostMentions = 12;
    private const int WidestContext = 12;
    private readonly Attribution _report;
    private readonly FeatureWeights _weights;
    private readonly FeatureBuffer _buffer = new();
    private readonly List<string> _candidates = [];
    private readonly List<string> _frequent = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public SideRanker(Attribution report, FeatureWeights weights)
    {
        _report = report;
        _weights = weights;
        _buffer.Language = (int)report.Text.Language;
        foreach (var match in report.Markup.Registry)
        {
            if (match.Kind is EntryKind.State or EntryKind.Body)
            {
                _counts[match.Id] = _counts.GetValueOrDefault(match.Id) + 1;
            }
        }

        _frequent.AddRange(_counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(3).Select(c => c.Key));
    }

    public string Best(ActorEntity entity)
    {
        var best = "";
        var bestScore = float.NegativeInfinity;
        foreach (var candidate in Candidates(entity))
        {
            var score = Features(entity, candidate).Score(_weights);
            if (score > bestScore)
            {
                best = candidate;
                bestScore = score;
            }
        }

        return best;
    }

    /// <summary>For training: hands each candidate with its features to <paramref name="visit"/>.</summary>
    public void Visit(ActorEntity entity, Action<string, ReadOnlySpan<ulong>> visit)
    {
        foreach (var candidate in Candidates(entity).ToArray())
        {
            visit(candidate, Features(entity, candidate).Features);
        }
    }

    private List<string> Candidates(ActorEntity entity)
    {
        _candidates.Clear();
        _candidates.Add("");
        Add(_report.OutletState);
        foreach (var m in entity.Mentions.Take(MostMentions))
        {
            var (first, end) = Around(_report.Mentions[m].Tokens);
            for (var i = first; i < end; i++)
            {
                if (SideAt(i) is { } side)
                {
                    Add(side);
                }
            }
        }

        foreach (var side in _frequent)
        {
            Add(side);
        }

        return _candidates;
    }

    private void Add(string side)
    {
        if (!_candidates.Contains(side))
        {
            _candidates.Add(side);
        }
    }

    private string? SideAt(int token) =>
        _report.Markup[token].Registry is > 0 and var r ? _report.Markup.Registry[r - 1].Id : null;

    private (int First, int End) Around(TokenRange tokens)
    {
        var sentence = _report.Text.Sentences[_report.Text.SentenceOf(tokens.First)];
        return (Math.Max(sentence.First, tokens.First - WidestContext), Math.Min(sentence.End, tokens.End + WidestContext));
    }

    private FeatureBuffer Features(ActorEntity entity, string side)
    {
        _buffer.Clear();
        var outlet = side == _report.OutletState && side.Length > 0;
        var role = side.Length == 0 ? 0 : outlet ? 1 : 2;
        var kind = (int)entity.Kind;
        _buffer.Add(100, role, kind, entity.HasOffice ? 1 : 0);
        _buffer.Add(101, role, _frequent.IndexOf(side), kind);
        _buffer.Add(102, role, Math.Min(_counts.GetValueOrDefault(side), 4));
        _buffer.Add(103, role, Math.Min(_counts.Count, 4), kind);
        _buffer.Add(104, side, kind);
        var inside = 0;
        var before = 0;
        var after = 0;
        var others = 0;
        var words = 0;
        foreach (var m in entity.Mentions.Take(MostMentions))
        {
            var tokens = _report.Mentions[m].Tokens;
            var (first, end) = Around(tokens);
            for (var i = first; i < end; i++)
            {
                var within = i >= tokens.First && i < tokens.End;
                if (SideAt(i) is { } here)
                {
                    inside += within && here == side ? 1 : 0;
                    others += within && here != side ? 1 : 0;
                    before += i < tokens.First && here == side ? 1 : 0;
                    after += i >= tokens.End && here == side ? 1 : 0;
                }
                else if (within && words < 40 && _report.Markup.IsWord(i) && !IsIn(_report.Mentions[m].Name, i))
                {
                    _buffer.Add(105, _report.Text.Form(i), role);
                    words++;
                }
            }
        }

        _buffer.Add(110, role, Math.Min(inside, 2), Math.Min(others, 2));
        _buffer.Add(111, role, Math.Min(before, 2), inside > 0 ? 1 : 0);
        _buffer.Add(112, role, Math.Min(after, 2), inside > 0 ? 1 : 0);
        _buffer.Add(113, (inside > 0 ? 1 : 0) + (others > 0 ? 2 : 0) + (before > 0 ? 4 : 0) + (after > 0 ? 8 : 0), role, kind);
        _buffer.Add(114, role, entity.Mentions.Any(IsUnofficial) ? 1 : 0, others + inside > 0 ? 1 : 0);
        return _buffer;
    }

    private bool IsUnofficial(int mention)
    {
        var tokens = _report.Mentions[mention].Tokens;
        for (var i = tokens.First; i < tokens.End; i++)
        {
            if (_report.Markup.Tables.Unofficial.Has(_report.Text, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(TokenRange range, int token) => token >= range.First && token < range.End;
}
