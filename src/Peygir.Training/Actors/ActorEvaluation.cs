using Peygir.Reading;
using Peygir.Reading.Actors;
using Peygir.Reading.Actors.Ranking;

namespace Peygir.Training.Actors;

/// <summary>How many of the statements were attributed rightly.</summary>
/// <param name="Statements">Number of statements.</param>
/// <param name="Speaker">Share with the right speaker.</param>
/// <param name="Side">Share with the right side.</param>
/// <param name="SideRare">Share with the right side, of those whose side is not the commonest.</param>
/// <param name="Reachable">Share whose speaker is among the entities found at all: the bound of the ranker.</param>
public sealed record ActorScores(int Statements, double Speaker, double Side, double SideRare, double Reachable);

/// <summary>Measures attribution on annotated statements, true spans given.</summary>
public static class ActorEvaluation
{
    /// <summary>Scores a model on reports it has not learnt from.</summary>
    /// <param name="model">The model.</param>
    /// <param name="reports">The reports.</param>
    /// <param name="registry">The registry.</param>
    /// <param name="onError">Told of every wrong one: report, statement, speaker and side found.</param>
    public static ActorTally Count(
        ActorModel model,
        IEnumerable<AttributedReport> reports,
        Registry registry,
        Action<AttributedReport, AttributedStatement, string, string>? onError = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var tally = new ActorTally();
        foreach (var report in reports)
        {
            var attribution = Attribution.Find(report.Text, report.Report, registry, model);
            foreach (var statement in report.Statements)
            {
                var found = attribution.SpeakerOf(statement.Span);
                var reachable = statement.Speaker.Length == 0;
                foreach (var entity in attribution.Entities)
                {
                    reachable = reachable || SpeakerAgreement.Same(statement.Speaker, entity.Fullest.In(report.Report.Text).ToString());
                }

                var speaker = SpeakerAgreement.Same(statement.Speaker, found.Name);
                var side = string.Equals(statement.Side, found.Side, StringComparison.OrdinalIgnoreCase);
                tally.Add(statement.Side, speaker, side, reachable);
                if (!speaker || !side)
                {
                    onError?.Invoke(report, statement, found.Name, found.Side);
                }
            }
        }

        return tally;
    }
}

/// <summary>Counts of right and wrong, which may be summed over folds.</summary>
public sealed class ActorTally
{
    private readonly Dictionary<string, (int All, int Right)> _sides = new(StringComparer.Ordinal);
    private int _statements;
    private int _speaker;
    private int _reachable;

    /// <summary>The shares.</summary>
    public ActorScores Scores
    {
        get
        {
            var common = _sides.Count == 0 ? default : _sides.MaxBy(s => s.Value.All).Value;
            var right = _sides.Values.Sum(s => s.Right);
            return new(
                _statements,
                Share(_speaker, _statements),
                Share(right, _statements),
                Share(right - common.Right, _statements - common.All),
                Share(_reachable, _statements));
        }
    }

    /// <summary>Adds the counts of another.</summary>
    public void Add(ActorTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        _statements += other._statements;
        _speaker += other._speaker;
        _reachable += other._reachable;
        foreach (var (side, counts) in other._sides)
        {
            var mine = _sides.GetValueOrDefault(side);
            _sides[side] = (mine.All + counts.All, mine.Right + counts.Right);
        }
    }

    internal void Add(string goldSide, bool speaker, bool side, bool reachable)
    {
        _statements++;
        _speaker += speaker ? 1 : 0;
        _reachable += reachable ? 1 : 0;
        var counts = _sides.GetValueOrDefault(goldSide);
        _sides[goldSide] = (counts.All + 1, counts.Right + (side ? 1 : 0));
    }

    private static double Share(int part, int all) => all == 0 ? 0 : (double)part / all;
}
