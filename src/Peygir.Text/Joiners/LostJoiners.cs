using System.Collections;

namespace Peygir.Text.Joiners;

/// <summary>Before which letters of a text joiners were found lost.</summary>
/// <param name="text">The text.</param>
internal sealed class LostJoiners(string text)
{
    private const char Joiner = '\u200C';
    private readonly BitArray _before = new(text.Length);
    private int _added;

    /// <summary>Adds one, and tells whether it is new.</summary>
    /// <param name="letter">Where the letter behind it stands.</param>
    public bool Add(int letter)
    {
        var isNew = !_before[letter];
        _before[letter] = true;
        _added += isNew && text[letter - 1] != ' ' ? 1 : 0;
        return isNew;
    }

    /// <summary>Whether one was lost before a letter.</summary>
    public bool Contains(int letter) => _before[letter];

    /// <summary>The text with them.</summary>
    public NormalizedText Restored()
    {
        var length = text.Length + _added;
        var origins = new int[length + 1];
        origins[length] = text.Length;
        var restored = string.Create(length, (text, _before, origins), static (to, from) =>
        {
            var (text, before, origins) = from;
            var n = 0;
            for (var i = 0; i < text.Length; i++)
            {
                if (before[i] && text[i - 1] == ' ')
                {
                    to[n - 1] = Joiner;
                }
                else if (before[i])
                {
                    (to[n], origins[n]) = (Joiner, i - 1);
                    n++;
                }

                (to[n], origins[n]) = (text[i], i);
                n++;
            }
        });
        return NormalizedText.Of(text, restored, origins);
    }
}
