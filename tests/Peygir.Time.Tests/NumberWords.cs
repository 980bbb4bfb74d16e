using Peygir.Text;

namespace Peygir.Time.Tests;

/// <summary>Writes numbers in words, by the grammar books and not by the tables of the product.</summary>
internal static class NumberWords
{
    private static readonly string[] s_persianUnits = ["", "یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده", "یازده", "دوازده", "سیزده", "چهارده", "پانزده", "شانزده", "هفده", "هجده", "نوزده"];
    private static readonly string[] s_persianTens = ["", "", "بیست", "سی", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود"];
    private static readonly string[] s_persianHundreds = ["", "صد", "دویست", "سیصد", "چهارصد", "پانصد", "ششصد", "هفتصد", "هشتصد", "نهصد"];
    private static readonly string[] s_persianScales = ["", " هزار", " میلیون", " میلیارد", " تریلیون"];

    private static readonly string[] s_russianUnits = ["", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять", "одиннадцать", "двенадцать", "тринадцать", "четырнадцать", "пятнадцать", "шестнадцать", "семнадцать", "восемнадцать", "девятнадцать"];
    private static readonly string[] s_russianTens = ["", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"];
    private static readonly string[] s_russianHundreds = ["", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот"];
    private static readonly string[][] s_russianScales = [["", "", ""], ["тысяча", "тысячи", "тысяч"], ["миллион", "миллиона", "миллионов"], ["миллиард", "миллиарда", "миллиардов"], ["триллион", "триллиона", "триллионов"]];

    private static readonly string[] s_englishUnits = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
    private static readonly string[] s_englishTens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    private static readonly string[] s_englishScales = ["", " thousand", " million", " billion", " trillion"];

    /// <summary>The number in words; "zero" and its like for 0.</summary>
    public static string Write(long number, Language language) => number == 0
        ? language switch { Language.Persian => "صفر", Language.Russian => "ноль", _ => "zero" }
        : string.Join(language == Language.Persian ? " و " : " ", Groups(number).Where(g => g.Group > 0).Select(g => Group(g.Group, g.Scale, language)));

    private static IEnumerable<(int Group, int Scale)> Groups(long number)
    {
        for (var scale = 4; scale >= 0; scale--)
        {
            yield return ((int)(number / (long)Math.Pow(1000, scale) % 1000), scale);
        }
    }

    private static string Group(int group, int scale, Language language) => language switch
    {
        Language.Persian => Join(" و ", s_persianHundreds[group / 100], Below100(group % 100, s_persianUnits, s_persianTens, " و ")) + s_persianScales[scale],
        Language.Russian => Russian(group, scale),
        _ => Join(
            " and ",
            group < 100 ? "" : s_englishUnits[group / 100] + " hundred",
            Below100(group % 100, s_englishUnits, s_englishTens, "-")) + s_englishScales[scale],
    };

    private static string Russian(int group, int scale)
    {
        var below = group % 100;
        var form = below is >= 11 and <= 14 ? 2 : (below % 10) switch { 1 => 0, 2 or 3 or 4 => 1, _ => 2 };
        var words = Join(" ", s_russianHundreds[group / 100], Below100(below, s_russianUnits, s_russianTens, " "));
        if (scale == 1)
        {
            words = words.EndsWith("один", StringComparison.Ordinal) ? words[..^4] + "одна" : words.EndsWith("два", StringComparison.Ordinal) ? words[..^3] + "две" : words;
        }

        return Join(" ", words, s_russianScales[scale][form]);
    }

    private static string Below100(int number, string[] units, string[] tens, string joint) =>
        number < 20 ? units[number] : Join(joint, tens[number / 10], units[number % 10]);

    private static string Join(string joint, params string[] words) => string.Join(joint, words.Where(w => w.Length > 0));
}
