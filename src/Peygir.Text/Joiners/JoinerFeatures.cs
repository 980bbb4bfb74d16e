using Peygir.Text.Learning;

namespace Peygir.Text.Joiners;

/// <summary>What speaks for and against a joiner at a place between two letters.</summary>
/// <param name="knowledge">How often words are met.</param>
internal sealed class JoinerFeatures(JoinerCounts knowledge)
{
    // No word is longer; what is, is left alone.
    private const int LongestWord = 32;

    // No ending is longer than «هایشان», no common prefix than «برنمی».
    private const int LongestEnding = 7;
    private const int LongestPrefix = 5;

    /// <summary>Finds the features of a place.</summary>
    /// <param name="run">The letters, and what was decided of the gaps before this one.</param>
    /// <param name="at">The letter that the joiner would stand before.</param>
    /// <param name="features">They are written here.</param>
    /// <returns>Whether there may be a joiner at all.</returns>
    public bool Of(PersianRun run, int at, ref FeatureBuffer features)
    {
        var gap = run.Before(at);
        var (first, end) = (at - 1, at + 1);
        while (first > 0 && run.Before(first) == Gap.None && at - first <= LongestWord)
        {
            first--;
        }

        while (run.Before(end) == Gap.None && end - at <= LongestWord)
        {
            end++;
        }

        if (at - first > LongestWord || end - at > LongestWord)
        {
            return false;
        }

        var letters = run.Letters;
        var left = letters[first..at];
        var right = letters[at..end];
        var whole = letters[first..end];
        var pair = knowledge.Of(Piece.Pair, left, right);
        var before = knowledge.Of(Piece.Left, left);
        var behind = knowledge.Of(Piece.Right, right);
        var prefix = PersianAffixes.Prefix(left);
        var verb = prefix == 0 ? 0 : (2 * prefix) + (PersianAffixes.IsVerb(right) ? 1 : 0);
        var given = knowledge.Of(Piece.Given, left, right);
        var (leftWord, rightWord) = (knowledge.Of(Piece.Word, left), knowledge.Of(Piece.Word, right));
        if (pair == 0 && given == 0 && before == 0 && behind == 0 && verb == 0 && (gap == Gap.Space || leftWord == 0 || rightWord == 0))
        {
            return false;
        }

        var wholeWord = knowledge.Of(Piece.Word, whole);
        var isSpace = gap == Gap.Space ? 1 : 0;
        var kind = isSpace + ((run.Signs & LineSigns.Joined) != 0 ? 2 : 0);
        var line = (int)run.Signs;
        var apart = isSpace == 0 || pair + given == 0 ? 0 : knowledge.Of(Piece.Apart, left, right);
        var wholeVerb = isSpace == 0 && PersianVerbs.Of(whole).Stem is not null ? 1 : 0;
        features.Clear();
        Add(1, ref features, kind);
        Add(30, ref features, isSpace, line);
        Add(31, ref features, isSpace, line, prefix > 0 ? verb : behind == JoinerCounts.Most ? 20 : 21);
        Add(32, ref features, isSpace, line, (wholeWord * 64) + (leftWord * 8) + rightWord);
        Add(33, ref features, isSpace, line, (given * 64) + (pair * 8) + apart);
        Add(34, ref features, isSpace, given, (pair * 8) + apart);
        Add(35, ref features, isSpace, wholeVerb, (verb * 8) + behind);
        Both(2, ref features, (wholeWord * 64) + (leftWord * 8) + rightWord);
        Both(3, ref features, (before * 64) + (behind * 8) + pair);
        Both(4, ref features, (pair * 8) + wholeWord);
        Both(5, ref features, (behind * 64) + (rightWord * 8) + wholeWord);
        Both(6, ref features, (before * 64) + (leftWord * 8) + wholeWord);
        Both(7, ref features, verb);
        if (right.Length <= LongestEnding)
        {
            Word(8, ref features, right, 0);
            Word(9, ref features, right, wholeWord);
            Word(10, ref features, right, leftWord);
            Word(11, ref features, right, left[^1]);
            Word(36, ref features, right, line + 100);
            Word(37, ref features, right, wholeVerb + 200);
            Word(12, ref features, right, ((int)run.Before(first) * 8) + leftWord);
        }

        if (left.Length <= LongestPrefix)
        {
            Word(13, ref features, left, 0);
            Word(14, ref features, left, wholeWord);
            Word(15, ref features, left, rightWord);
            Word(16, ref features, left, right[0]);
            Word(17, ref features, left, verb + 10);
            Word(38, ref features, left, line + 100);
        }

        features.Add(FeatureHash.Of(18).With(isSpace).With(left).With(right));
        features.Add(FeatureHash.Of(19).With(kind).With(Last(left, 2)).With(First(right, 2)));
        features.Add(FeatureHash.Of(20).With(kind).With(Last(left, 1)).With(First(right, 3)));
        features.Add(FeatureHash.Of(21).With(kind).With(Last(left, 3)).With(First(right, 1)));
        features.Add(FeatureHash.Of(22).With(kind).With(Last(left, 3)).With(Last(right, 2)));
        Add(23, ref features, kind, Math.Min(left.Length, 9), Math.Min(right.Length, 9));
        Add(24, ref features, kind, (int)run.Before(first), (int)run.Before(end));
        Add(25, ref features, kind, Best(whole, at - first, Math.Max(pair, given), before, behind), wholeWord);
        features.Add(FeatureHash.Of(26).With(kind).With(right));
        features.Add(FeatureHash.Of(27).With(kind).With(left));
        if (isSpace == 1)
        {
            var next = Next(run, end);
            features.Add(FeatureHash.Of(28).With(left).With(next));
            features.Add(FeatureHash.Of(29).With(right).With(next));
        }

        return true;

        void Both(int template, ref FeatureBuffer into, int value)
        {
            into.Add(FeatureHash.Of(template).With(value));
            into.Add(FeatureHash.Of(template).With(value).With(kind + 1));
        }

        void Word(int template, ref FeatureBuffer into, ReadOnlySpan<char> word, int with) =>
            into.Add(FeatureHash.Of(template).With(isSpace).With(word).With(with));
    }

    private static void Add(int template, ref FeatureBuffer features, int a, int b = 0, int c = 0) =>
        features.Add(FeatureHash.Of(template).With(a).With(b).With(c));

    // The word behind, cut where it is too long; "." where there is none.
    private static ReadOnlySpan<char> Next(PersianRun run, int first)
    {
        if (first >= run.Length)
        {
            return ".";
        }

        var end = first + 1;
        while (run.Before(end) == Gap.None && end - first < LongestWord)
        {
            end++;
        }

        return run.Letters[first..end];
    }

    // Of the places of a word, whether this is the one where pieces are met most.
    private int Best(ReadOnlySpan<char> word, int at, int pair, int before, int behind)
    {
        var own = (pair * 16) + before + behind;
        var best = 0;
        for (var i = 1; i < word.Length; i++)
        {
            if (i != at)
            {
                var other = Math.Max(knowledge.Of(Piece.Pair, word[..i], word[i..]), knowledge.Of(Piece.Given, word[..i], word[i..])) * 16;
                best = Math.Max(best, other + knowledge.Of(Piece.Left, word[..i]) + knowledge.Of(Piece.Right, word[i..]));
            }
        }

        return own > best ? 2 : own == best ? 1 : 0;
    }

    private static ReadOnlySpan<char> Last(ReadOnlySpan<char> word, int length) => word.Length <= length ? word : word[^length..];

    private static ReadOnlySpan<char> First(ReadOnlySpan<char> word, int length) => word.Length <= length ? word : word[..length];
}
