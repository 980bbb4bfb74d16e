namespace Peygir.Text.Joiners;

/// <summary>
/// Puts zero-width non-joiners (U+200C) back into Persian text that lost them when it was crawled or typed: «میشود» and
/// «می شود» become «می‌شود», «کتاب ها» becomes «کتاب‌ها». Nothing else is changed, and a line that has its joiners is left
/// as it is. Immutable, thread-safe.
/// <code>
/// NormalizedText restored = JoinerRestorer.Default.Restore("این کار انجام میشود");
/// restored.Text;              // "این کار انجام می‌شود"
/// restored.ToOriginal(16);    // 16: where the joiner was lost
/// </code>
/// </summary>
public sealed class JoinerRestorer
{
    private const char Joiner = '\u200C';

    // What is put back may show that more was lost. Nearly always the second pass finds nothing; the bound keeps it linear.
    private const int MostPasses = 8;
    private static readonly Lazy<JoinerRestorer> s_default = new(() => new(JoinerModel.Default));
    private readonly JoinerModel _model;

    internal JoinerRestorer(JoinerModel model) => _model = model;

    /// <summary>The restorer with the model that ships with the library.</summary>
    /// <exception cref="InvalidOperationException">This build has no model.</exception>
    public static JoinerRestorer Default => s_default.Value;

    /// <summary>
    /// Restores the joiners of a text, line by line, in time linear in its length. Any string will do; a text that was restored
    /// is not changed again. Of a joiner that was put in, <see cref="NormalizedText.ToOriginal(int)"/> gives the place of the
    /// character before it or, where it stands for a space, of the space.
    /// </summary>
    public NormalizedText Restore(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var run = new PersianRun();
        var letters = new LostJoiners(text);
        for (var line = 0; line < text.Length;)
        {
            var end = text.IndexOf('\n', line);
            end = end < 0 ? text.Length : end + 1;
            for (var pass = 0; pass < MostPasses && Restore(text.AsSpan(0, end), line, run, letters); pass++)
            {
            }

            line = end;
        }

        return letters.Restored();
    }

    /// <summary>Whether anything was found lost in a line.</summary>
    private bool Restore(ReadOnlySpan<char> upToEnd, int start, PersianRun run, LostJoiners lost)
    {
        run.Signs = LineSigns.None;
        for (var i = start; i < upToEnd.Length;)
        {
            i = Next(upToEnd, i, run, lost);
            run.Signs |= _model.Signs(run);
        }

        var found = false;
        for (var i = start; i < upToEnd.Length && run.Signs.IsDamaged();)
        {
            i = Next(upToEnd, i, run, lost);
            _model.Decide(run);
            for (var letter = 1; letter < run.Length; letter++)
            {
                found |= run.Before(letter) == Gap.Joiner && upToEnd[run.StartOf(letter) - 1] != Joiner && lost.Add(run.StartOf(letter));
            }
        }

        return found;
    }

    /// <summary>Reads the next run, with the joiners that were found lost before, and gives where it ends.</summary>
    private static int Next(ReadOnlySpan<char> upToEnd, int i, PersianRun run, LostJoiners lost)
    {
        while (i < upToEnd.Length && !PersianRun.IsLetter(upToEnd[i]))
        {
            i++;
        }

        var end = run.Read(upToEnd, i);
        for (var letter = 1; letter < run.Length; letter++)
        {
            if (lost.Contains(run.StartOf(letter)))
            {
                run.Set(letter, Gap.Joiner);
            }
        }

        return end;
    }
}
