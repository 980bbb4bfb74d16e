namespace Peygir.Training.Actors;

/// <summary>How many of the statements were attributed rightly.</summary>
/// <param name="Statements">Number of statements.</param>
/// <param name="Speaker">Share with the right speaker.</param>
/// <param name="Side">Share with the right side.</param>
/// <param name="SideRare">Share with the right side, of those whose side is not the commonest.</param>
/// <param name="Reachable">Share whose speaker is among the entities found at all: the bound of the ranker.</param>
internal sealed record ActorScores(int Statements, double Speaker, double Side, double SideRare, double Reachable);

/// <summary>Counts of right and wrong over all folds.</summary>
internal sealed class ActorTally
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

    /// <summary>Counts a statement.</summary>
    public void Add(string goldSide, bool speaker, bool side, bool reachable)
    {
        _statements++;
        _speaker += speaker ? 1 : 0;
        _reachable += reachable ? 1 : 0;
        var counts = _sides.GetValueOrDefault(goldSide);
        _sides[goldSide] = (counts.All + 1, counts.Right + (side ? 1 : 0));
    }

    private static double Share(int part, int all) => all == 0 ? 0 : (double)part / all;
}
