using System.Text;

namespace Peygir.Training.Joiners;

/// <summary>Ways in which text loses its joiners.</summary>
internal static class Damage
{
    private const char Joiner = '\u200C';

    /// <summary>All are deleted.</summary>
    public static string Deleted(string line) => line.Replace("\u200C", "", StringComparison.Ordinal);

    /// <summary>All are made spaces.</summary>
    public static string Spaced(string line) => line.Replace(Joiner, ' ');

    /// <summary>Every other one is lost, in turn deleted and made a space, as in texts that came through several hands.</summary>
    public static string Half(string line)
    {
        var damaged = new StringBuilder(line.Length);
        var count = line.Length;
        foreach (var c in line)
        {
            var isLost = c == Joiner && ++count % 2 == 0;
            if (!isLost)
            {
                damaged.Append(c);
            }
            else if (count % 4 == 0)
            {
                damaged.Append(' ');
            }
        }

        return damaged.ToString();
    }
}
