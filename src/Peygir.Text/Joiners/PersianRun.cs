using System.Globalization;

namespace Peygir.Text.Joiners;

/// <summary>What stands between two letters of a run.</summary>
internal enum Gap : byte
{
    /// <summary>Nothing: they stand in one piece.</summary>
    None,

    /// <summary>A zero-width non-joiner.</summary>
    Joiner,

    /// <summary>One space.</summary>
    Space,
}

/// <summary>
/// The letters of Persian words that stand side by side, folded, and what stands between them: what a joiner may have been
/// lost from. Filled anew from run to run.
/// </summary>
internal sealed class PersianRun
{
    // Longer ones are cut; it bounds memory on hostile text, and no decision looks further than a word.
    private const int Most = 4_096;

    private readonly char[] _letters = new char[Most];
    private readonly int[] _starts = new int[Most + 1];
    private readonly Gap[] _gaps = new Gap[Most + 1];

    /// <summary>The number of letters.</summary>
    public int Length { get; private set; }

    /// <summary>The letters, folded.</summary>
    public ReadOnlySpan<char> Letters => _letters.AsSpan(0, Length);

    /// <summary>What its line shows.</summary>
    public LineSigns Signs { get; set; }

    /// <summary>What stands before a letter; before the first and behind the last: a space.</summary>
    public Gap Before(int letter) => letter <= 0 || letter >= Length ? Gap.Space : _gaps[letter];

    /// <summary>Where in the text a letter stands.</summary>
    public int StartOf(int letter) => _starts[letter];

    /// <summary>Decides a gap.</summary>
    public void Set(int letter, Gap gap) => _gaps[letter] = gap;

    /// <summary>Whether a character can be a letter of Persian.</summary>
    public static bool IsLetter(char c) => c is (>= '\u0620' and <= '\u06D3') or (>= '\uFB50' and <= '\uFDFB') or (>= '\uFE80' and <= '\uFEF4')
        && char.IsLetter(c) && c != '\u0640';

    /// <summary>Reads the run that begins at a letter.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the first letter stands.</param>
    /// <returns>Where the run ends.</returns>
    public int Read(ReadOnlySpan<char> text, int start)
    {
        Length = 0;
        var i = start;
        var end = start;
        var gap = Gap.None;
        while (i < text.Length && Length < Most)
        {
            var c = text[i];
            if (IsLetter(c))
            {
                _letters[Length] = CharTable.Target[c] == '\0' ? c : CharTable.Target[c];
                _starts[Length] = i;
                _gaps[Length] = gap;
                Length++;
                gap = Gap.None;
                end = i + 1;
            }
            else if (gap == Gap.None && IsMark(c))
            {
                end = i + 1;
            }
            else if (gap == Gap.None && c is '\u200C' or ' ' && i + 1 < text.Length && IsLetter(text[i + 1]))
            {
                gap = c == ' ' ? Gap.Space : Gap.Joiner;
            }
            else
            {
                break;
            }

            i++;
        }

        _starts[Length] = end;
        return end;
    }

    private static bool IsMark(char c) => c is (>= '\u064B' and <= '\u065F') or '\u0670' or '\u0640'
        || (c >= '\u0300' && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark);
}
