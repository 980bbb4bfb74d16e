using System.Globalization;
using System.Text;

namespace Peygir.Ledger.Stores;

/// <summary>Numbers as words of search indexes, alike in all digits: "14.6", "14,6" and "۱۴٫۶" are one.</summary>
internal static class WrittenNumber
{
    private const string Prefix = "number:";
    private const char Mark = '.';
    private const int OfThousands = 3;

    // Points and commas of the three languages, and the spaces that divide thousands.
    private const string Marks = ".,٫٬\u00A0\u202F'’";

    /// <summary>The word of a value.</summary>
    public static string Of(decimal value) => Prefix + Math.Abs(value).ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>The numbers that stand in digits in a text; of each the words it may be found by.</summary>
    public static IEnumerable<string[]> In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsDigit(text[i]))
            {
                var digits = Read(text, ref i);
                yield return MayBeThousands(digits) ? [Prefix + digits, Prefix + digits.Replace(Mark.ToString(), "", StringComparison.Ordinal)] : [Prefix + digits];
            }
        }
    }

    private static string Read(string text, ref int i)
    {
        var digits = new StringBuilder();
        for (; i < text.Length; i++)
        {
            if (char.IsDigit(text[i]))
            {
                digits.Append((char)('0' + (int)char.GetNumericValue(text[i])));
            }
            else if (Marks.Contains(text[i], StringComparison.Ordinal) && i + 1 < text.Length && char.IsDigit(text[i + 1]))
            {
                digits.Append(Mark);
            }
            else
            {
                break;
            }
        }

        return digits.ToString();
    }

    // Whether a mark divides thousands or begins a fraction the digits alone do not tell: it is found as both.
    private static bool MayBeThousands(string digits) =>
        digits.Contains(Mark, StringComparison.Ordinal) && digits.Split(Mark) is var parts && parts[0].Length <= OfThousands && parts.Skip(1).All(p => p.Length == OfThousands);
}
