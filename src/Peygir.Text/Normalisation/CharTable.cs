using System.Globalization;

namespace Peygir.Text;

/// <summary>For every UTF-16 code unit, what it folds to and which option folds it. U+0000 as a target means dropped.</summary>
internal static class CharTable
{
    public static readonly char[] Target = new char[65536];
    public static readonly Normalization[] Reason = new Normalization[65536];
    public static readonly char[] Lower = new char[65536];

    // Presentation forms B stand in this order, each letter with as many shapes as it joins on.
    private const string FormsOfOne = "ء";
    private const string FormsOfTwo = "آأؤإ";
    private const string FormsFromYeh = "یییی" + "اا" + "بببب" + "هه" + "تتتت" + "ثثثث" + "جججج" + "حححح" + "خخخخ"
        + "دد" + "ذذ" + "رر" + "زز" + "سسسس" + "شششش" + "صصصص" + "ضضضض" + "طططط" + "ظظظظ" + "عععع" + "غغغغ"
        + "فففف" + "قققق" + "کککک" + "لللل" + "مممم" + "نننن" + "هههه" + "وو" + "یی" + "یییی";

    private const string Accented =
        "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĨĩĪīĬĭĮįİĴĵĶķĹĺĻļĽľ"
        + "ŃńŅņŇňŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽž\u212B";

    private const string Plain =
        "AAAAAACEEEEIIIINOOOOOUUUUYaaaaaaceeeeiiiinooooouuuuyyAaAaAaCcCcCcCcDdEeEeEeEeEeGgGgGgGgHhIiIiIiIiIJjKkLlLlLl"
        + "NnNnNnOoOoOoRrRrRrSsSsSsSsTtTtUuUuUuUuUuUuWwYyYZzZzZzA";

    static CharTable()
    {
        for (var i = 0; i < 65536; i++)
        {
            var c = (char)i;
            Target[i] = c;
            Lower[i] = char.ToLowerInvariant(c);
            if (char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
            {
                Set(c, '\0', Normalization.Marks);
            }
            else if (char.IsWhiteSpace(c) && c != '\n')
            {
                Set(c, c is '\u2028' or '\u2029' or '\u0085' or '\r' or '\v' or '\f' ? '\n' : ' ', Normalization.Spaces);
            }
        }

        SetAll(Accented, Plain, Normalization.Marks);
        Set('\u0640', '\0', Normalization.Marks);
        SetAll("يىئكةۀأإٱؤھہ", "یییکههاااوهه", Normalization.ArabicLetters);
        SetAll("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "01234567890123456789", Normalization.Digits);
        SetAll("“”„‟«»‹›″", "\"\"\"\"\"\"\"\"\"", Normalization.Quotes);
        SetAll("’‘‛ʼ′＇", "''''''", Normalization.Quotes);
        SetAll("‐‑‒–—―−", "-------", Normalization.Dashes);
        SetAll("ёЁ", "еЕ", Normalization.Yo);
        foreach (var (first, last) in new[]
        {
            ('\u200B', '\u200F'), ('\u202A', '\u202E'), ('\u2060', '\u206F'), ('\uFEFF', '\uFEFF'), ('\u00AD', '\u00AD'),
            ('\u061C', '\u061C'), ('\uFE00', '\uFE0F'), ('\u180E', '\u180E'), ('\u0000', '\u0000'),
        })
        {
            for (int c = first; c <= last; c++)
            {
                Set((char)c, '\0', Normalization.Invisible);
            }
        }

        for (var c = '\uFE70'; c <= '\uFE7F'; c++)
        {
            Set(c, '\0', Normalization.Marks);
        }

        Forms('\uFE80', FormsOfOne);
        Forms('\uFE81', string.Concat(FormsOfTwo.Select(c => new string(Letter(c), 2))));
        Forms('\uFE89', FormsFromYeh);
        Forms('\uFB56', "پپپپ");
        Forms('\uFB7A', "چچچچ");
        Forms('\uFB8A', "ژژ");
        Forms('\uFB8E', "ککککگگگگ");
        Forms('\uFBA4', "هههههه");
        Forms('\uFBFC', "یییی");
        foreach (var c in Ligatures.Keys)
        {
            Reason[c] = Normalization.Ligatures;
        }
    }

    /// <summary>Characters that stand for several letters.</summary>
    public static IReadOnlyDictionary<char, string> Ligatures { get; } = new Dictionary<char, string>
    {
        ['\uFEF5'] = "لآ",
        ['\uFEF6'] = "لآ",
        ['\uFEF7'] = "لا",
        ['\uFEF8'] = "لا",
        ['\uFEF9'] = "لا",
        ['\uFEFA'] = "لا",
        ['\uFEFB'] = "لا",
        ['\uFEFC'] = "لا",
        ['\uFDFC'] = "ریال",
        ['\uFDF2'] = "الله",
        ['\uFB00'] = "ff",
        ['\uFB01'] = "fi",
        ['\uFB02'] = "fl",
        ['\uFB03'] = "ffi",
        ['\uFB04'] = "ffl",
    };

    private static char Letter(char c) => c switch { 'أ' or 'إ' => 'ا', 'ؤ' => 'و', _ => c };

    private static void Forms(char first, string letters)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            Set((char)(first + i), letters[i], Normalization.Ligatures);
        }
    }

    private static void SetAll(string from, string to, Normalization reason)
    {
        for (var i = 0; i < from.Length; i++)
        {
            Set(from[i], to[i], reason);
        }
    }

    private static void Set(char from, char to, Normalization reason)
    {
        Target[from] = to;
        Reason[from] = reason;
    }
}
