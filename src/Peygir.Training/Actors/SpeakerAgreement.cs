using System.Globalization;
using System.Text;

namespace Peygir.Training.Actors;

/// <summary>
/// Whether two mentions name the same speaker, as the project's scorer judges it: the family names agree, or more
/// than half of the shorter one's name words stand in the other, titles apart and Russian endings allowed.
/// </summary>
internal static class SpeakerAgreement
{
    // The words that are no part of a name for the scorer; kept in its order.
    private const string TitleWords = """
        the of a an and s for to in at from his its their by
        president presidents prime minister ministers foreign deputy vice head director general secretary chairman chairwoman chief
        governor mayor speaker spokesman spokeswoman spokesperson ambassador official officials senior representative member members
        committee commission council ministry department agency organization organisation union united nations republic federation
        state states province provincial national international security affairs side office house press service former caretaker
        managing executive lawmaker senator leader supreme king prince crown sheikh ayatollah doctor dr mr mrs ms general
        russian iranian american chinese french british german turkish azerbaijani kremlin russia iran china america us usa uk eu
        президент премьер министр вице заместитель первый председатель глава губернатор директор генеральный секретарь начальник
        руководитель член канцлер король принц наследный посол представитель официальный мэр сенатор депутат спикер патриарх генерал
        штаб правительство совет комитет комиссия министерство администрация республика федерация область край государственный дума
        иностранный дело оборона российский россия иран иранский китай китайский сша сторона общество акционерный компания правление
        и в по на от исполнять обязанность врио центральный вооруженный сила
        رییس رییسجمهور جمهور جمهوری وزیر نخست معاون مدیر مدیرکل کل سخنگو سخنگوی سفیر نماینده نمایندگان عضو اعضای دبیر شورای شورا
        مجلس کمیسیون سازمان وزارت امور خارجه دولت کشور کشورمان ایران روسیه آمریکا آمریکایی اسلامی مقام مقامات معظم رهبری رهبر انقلاب
        حجت الاسلام والمسلمین آیت الله دکتر مهندس سید آقای خانم استان استاندار فرماندار شهردار ملی ملل متحد بین المللی عالی ارشد
        و در از این یک یکی های منبع آگاه
        """;

    private static readonly HashSet<string> Titles = [.. TitleWords.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];
    private static readonly string[] CyrillicTitles = [.. Titles.Where(t => IsCyrillic(t[0]) && t.Length > 3)];

    /// <summary>Whether the two agree; two empty names agree, an empty one with another does not.</summary>
    public static bool Same(string gold, string found)
    {
        if (gold.Length == 0 || found.Length == 0)
        {
            return gold.Length == found.Length;
        }

        var g = Words(gold);
        var p = Words(found);
        var gn = g.Where(w => !IsTitle(w)).ToList();
        var pn = p.Where(w => !IsTitle(w)).ToList();
        if (gn.Count > 0)
        {
            var hits = gn.Count(x => pn.Exists(y => SameWord(x, y)));
            var n = Math.Min(gn.Count, pn.Count);
            return n > 0 && (hits > n / 2.0 || (hits > 0 && (n == 1 || SameWord(gn[^1], pn[^1]))));
        }

        var common = g.Count(x => p.Exists(y => SameWord(x, y)));
        return g.Count > 0 && common / (double)(g.Count + p.Count - common) >= 0.5;
    }

    private static List<string> Words(string s)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in s.Normalize(NormalizationForm.FormKC) + " ")
        {
            var folded = Fold(c);
            if (folded == '"' || folded == '«' || folded == '»')
            {
                continue;
            }

            if (char.IsLetterOrDigit(folded) || folded == '_')
            {
                word.Append(char.ToLower(folded, CultureInfo.InvariantCulture));
                continue;
            }

            if (word.Length > 1)
            {
                words.Add(word.ToString());
            }

            word.Clear();
        }

        return words;
    }

    private static char Fold(char c) => c switch
    {
        'ي' or 'ى' or 'ئ' => 'ی',
        'ك' => 'ک',
        'ة' => 'ه',
        'أ' or 'إ' => 'ا',
        'ؤ' => 'و',
        'ё' => 'е',
        '\u200C' or '\u200E' or '\u200F' or '\u0640' => ' ',
        _ => c,
    };

    private static bool SameWord(string a, string b)
    {
        if (a == b)
        {
            return true;
        }

        if (!IsCyrillic(a[0]) || !IsCyrillic(b[0]))
        {
            return false;
        }

        var n = Math.Min(a.Length, b.Length);
        var k = a.AsSpan().CommonPrefixLength(b);
        return Math.Abs(a.Length - b.Length) <= 3 && k >= (n == 3 ? 3 : Math.Max(4, n - 2));
    }

    private static bool IsTitle(string word) =>
        Titles.Contains(word) || (IsCyrillic(word[0]) && Array.Exists(CyrillicTitles, t => SameWord(word, t)));

    private static bool IsCyrillic(char c) => c is >= 'а' and <= 'я';
}
