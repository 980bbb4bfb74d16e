using Peygir.Text.Joiners;

namespace Peygir.Training.Joiners;

/// <summary>Counts words and their parts in texts with their joiners; what was counted can be taken back.</summary>
internal sealed class CountedWords : JoinerCounts
{
    private readonly Dictionary<ulong, long> _counts = [];

    // Of two words that stand apart, the names of their counts where they are joined.
    private readonly Dictionary<ulong, (ulong Pair, ulong Given)> _apart = [];

    /// <summary>The counts that are asked for: of words that stand apart, those that are met joined, too.</summary>
    public IEnumerable<KeyValuePair<ulong, long>> Counts => _counts.Where(c =>
        !_apart.TryGetValue(c.Key, out var joined) || _counts.ContainsKey(joined.Pair) || _counts.ContainsKey(joined.Given));

    /// <summary>Counts the words of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="times">How often; below 0 to take it back.</param>
    /// <param name="isList">Whether it is a word of a list.</param>
    public void Add(string line, int times, bool isList = false)
    {
        var run = new PersianRun();
        foreach (var _ in PersianLine.Runs(line, run))
        {
            for (int first = 0, end; first < run.Length; first = end)
            {
                for (end = first + 1; run.Before(end) != Gap.Space; end++)
                {
                }

                Word(run, first, end, times, isList ? Piece.Given : Piece.Pair);
                if (end < run.Length)
                {
                    var next = end + 1;
                    while (run.Before(next) == Gap.None)
                    {
                        next++;
                    }

                    var last = end - 1;
                    while (run.Before(last) == Gap.None)
                    {
                        last--;
                    }

                    var apart = Name(Piece.Apart, run.Letters[last..end], run.Letters[end..next]);
                    Count(apart, times);
                    _apart[apart] = (Name(Piece.Pair, run.Letters[last..end], run.Letters[end..next]), Name(Piece.Given, run.Letters[last..end], run.Letters[end..next]));
                }
            }
        }
    }

    protected override int Of(ulong name) => Step(_counts.GetValueOrDefault(name));

    private void Word(PersianRun run, int first, int end, int times, Piece pair)
    {
        var letters = run.Letters;
        var piece = first;
        for (var at = first + 1; at < end; at++)
        {
            if (run.Before(at) != Gap.Joiner)
            {
                continue;
            }

            var next = at + 1;
            while (next < end && run.Before(next) != Gap.Joiner)
            {
                next++;
            }

            // Where joiners were lost behind it, too, all that follows is one piece.
            Count(Name(Piece.Left, letters[piece..at]), times);
            Count(Name(Piece.Right, letters[at..next]), times);
            Count(Name(pair, letters[piece..at], letters[at..next]), times);
            if (next < end)
            {
                Count(Name(Piece.Right, letters[at..end]), times);
                Count(Name(pair, letters[piece..at], letters[at..end]), times);
            }

            piece = at;
        }

        if (piece == first)
        {
            Count(Name(Piece.Word, letters[first..end]), times);
        }
    }

    private void Count(ulong name, int times)
    {
        var count = _counts.GetValueOrDefault(name) + times;
        if (count > 0)
        {
            _counts[name] = count;
        }
        else
        {
            _counts.Remove(name);
        }
    }
}
