namespace Peygir.Text.Tagging;

/// <summary>Gathers the lemmas of a text in one array of characters; a lemma that equals its form takes no room.</summary>
internal sealed class LemmaPool(int tokens)
{
    private readonly TextSpan[] _spans = new TextSpan[tokens];
    private char[] _pool = new char[tokens * 4];
    private int _length;

    /// <summary>Adds the lemma of a token.</summary>
    public void Add(int token, ReadOnlySpan<char> form, EditRule rule)
    {
        var kept = form.Length - rule.CutFront - rule.CutBack;
        if (kept < 0 || kept + (rule.Ending?.Length ?? 0) == 0 || rule is { CutFront: 0, CutBack: 0, Ending: null or "" })
        {
            return;
        }

        var length = kept + rule.Ending!.Length;
        if (_length + length > _pool.Length)
        {
            Array.Resize(ref _pool, Math.Max(_pool.Length * 2, _length + length));
        }

        form.Slice(rule.CutFront, kept).CopyTo(_pool.AsSpan(_length));
        rule.Ending.CopyTo(_pool.AsSpan(_length + kept));
        _spans[token] = new(_length, _length + length);
        _length += length;
    }

    /// <summary>Gives the lemmas to their text.</summary>
    public void Store(TaggedText text) => text.SetLemmas(_pool, _spans);
}
