namespace Peygir.Text.Tagging;

/// <summary>Gathers the lemmas of a text in one array of characters; a lemma that equals its form takes no room.</summary>
internal sealed class LemmaPool(int tokens)
{
    private readonly TextSpan[] _spans = new TextSpan[tokens];
    private char[] _pool = new char[tokens * 4];
    private int _length;

    /// <summary>Adds the lemma of a token by a rule that fits its form.</summary>
    public void Add(int token, ReadOnlySpan<char> form, EditRule rule)
    {
        if (rule == EditRule.Same)
        {
            return;
        }

        if (rule == EditRule.PersianVerb)
        {
            Add(token, PersianVerbs.Of(form).Stem, "");
        }
        else
        {
            Add(token, form[rule.CutFront..^rule.CutBack], rule.Ending);
        }
    }

    /// <summary>Gives the lemmas to their text.</summary>
    public void Store(TaggedText text) => text.SetLemmas(_pool, _spans);

    private void Add(int token, ReadOnlySpan<char> stem, string ending)
    {
        var length = stem.Length + ending.Length;
        if (_length + length > _pool.Length)
        {
            Array.Resize(ref _pool, Math.Max(_pool.Length * 2, _length + length));
        }

        stem.CopyTo(_pool.AsSpan(_length));
        ending.CopyTo(_pool.AsSpan(_length + stem.Length));
        _spans[token] = new(_length, _length + length);
        _length += length;
    }
}
