namespace Peygir.Ledger.Recording;

/// <summary>
/// Writes proper names alike in all scripts: the classes of their consonants in order, so that "Herat", «هرات» and
/// «Герат» are all "krt". In the manner of Soundex (Russell, 1918), with classes wide enough for what the three
/// spellings do to one sound.
/// </summary>
internal static class NameKey
{
    // Fewer consonants are shared by too many names.
    private const int Shortest = 3;
    private const int Longest = 12;

    // Russian has no h and writes it as г or х, Persian has no separate letter for most vowels; v, w, y and their
    // like are now vowels, now consonants, and left out.
    private const string Classes =
        "bb,pp,ff,tt,dd,kk,mm,nn,ll,rr,cs,ss,zs,js,xk,qk,gk,hk,"
        + "бb,пp,фf,тt,дd,кk,мm,нn,лl,рr,сs,зs,жs,шs,щs,чs,цs,гk,хk,"
        + "بb,پp,فf,تt,طt,دd,کk,گk,قk,غk,خk,حk,هk,مm,نn,لl,رr,سs,صs,ثs,زs,ذs,ضs,ظs,ژs,شs,چs,جs";

    private static readonly Dictionary<char, char> s_classes = Classes.Split(',').ToDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>The key of a folded word; null where it has too few consonants to tell it from others.</summary>
    public static string? Of(ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[Longest];
        var length = 0;
        for (var i = 0; i < word.Length && length < Longest; i++)
        {
            // "sh", "ch", "zh", "kh", "gh", "ph", "th" are one sound; so is h at the end, which is mute.
            if (word[i] == 'h' && (i == word.Length - 1 || (i > 0 && word[i - 1] is 's' or 'c' or 'z' or 'k' or 'g' or 'p' or 't')))
            {
                continue;
            }

            if (word[i] == 'ه' && i == word.Length - 1)
            {
                continue;
            }

            // Of a doubled consonant Persian writes one, and Russian dzh is j.
            if (s_classes.TryGetValue(word[i], out var sound) && (length == 0 || key[length - 1] != sound))
            {
                key[length++] = sound;
            }
        }

        return length < Shortest ? null : new(key[..length]);
    }
}
