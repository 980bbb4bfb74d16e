using System.Globalization;
using CsCheck;
using NodaTime;
using Peygir.Text;

namespace Peygir.Time.Tests;

public class LawTests
{
    private static readonly string[] s_persianMonths =
        ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"];

    private static readonly string[] s_persianDays =
    [
        "اول", "دوم", "سوم", "چهارم", "پنجم", "ششم", "هفتم", "هشتم", "نهم", "دهم", "یازدهم", "دوازدهم", "سیزدهم", "چهاردهم",
        "پانزدهم", "شانزدهم", "هفدهم", "هجدهم", "نوزدهم", "بیستم", "بیست و یکم", "بیست و دوم", "بیست و سوم", "بیست و چهارم",
        "بیست و پنجم", "بیست و ششم", "بیست و هفتم", "بیست و هشتم", "بیست و نهم", "سی‌ام", "سی و یکم",
    ];

    private static readonly string[] s_russianMonths =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    private static readonly string[] s_words =
    [
        // Persian
        "تا", "پایان", "سال", "امسال", "جاری", "گذشته", "آینده", "از", "در", "ظرف", "۹", "ماهه", "ماه", "نخست", "نیمه", "دوم", "مهر", "دی",
        "۱۴۰۴", "۱۴۰۴/۰۹/۲۱", "۸۷", "سه", "شنبه", "هفته", "پیش", "قبل", "دیگر", "یک", "و", "نیم", "میلیون", "هزار", "میلیارد", "دلار",
        "درصد", "تن", "متر", "مربع", "رشد", "عید", "فطر", "نوروز", "قمری", "میلادی", "بهار", "روزهای", "اوایل", "زودی", "به", "دهه", "فجر",

        // Russian
        "до", "к", "конца", "года", "году", "в", "на", "с", "по", "за", "первые", "три", "квартала", "девять", "месяцев", "текущего",
        "прошлого", "мая", "январь–март", "28–30", "2025", "2021–2024", "2030-му", "12.12.2025", "течение", "двух", "недель", "назад",
        "через", "полтора", "половиной", "миллиарда", "тысяч", "рублей", "процентов", "вырос", "весной", "II", "полугодии", "после",
        "иранского", "нового", "скоро", "сотни", "несколько", "дня", "Победы",

        // English
        "by", "the", "end", "of", "year", "this", "last", "next", "first", "nine", "months", "in", "May", "March", "5", "12th", "2026",
        "-", "to", "from", "between", "and", "a", "half", "two", "million", "twenty", "five", "percent", "$", "5bn", "500MW", "tonnes",
        "weeks", "ago", "within", "before", "after", "early", "mid", "Q3", "Iranian", "Friday", "soon", "hundreds", "thirds", "grew", "more", "than",

        // Neither
        ".", ",", "،", "\n", "\n\n", "99999999999999999999999999", "0", "2025-12-12", "%", "(", "»", ":", "10:30", "0.0.0", "31", "13", "عددی", "слово", "word",
    ];

    private static readonly Gen<string> s_joints = Gen.Frequency((8, Gen.Const(" ")), (1, Gen.Const("")), (1, Gen.Const("\u200C")));

    private static readonly Gen<string> s_sentences =
        Gen.Select(Gen.Int[0, s_words.Length - 1].Select(i => s_words[i]), s_joints, (word, joint) => word + joint).Array[0, 25].Select(string.Concat);

    private static readonly Gen<char> s_characters = Gen.OneOf(
        Gen.Char["آأئيكىةۀی\u200C\u200Dـًَُِّٔ\u200E\u200F\uFEFF\u00AD\uFEFB ۱٢3.,:-/«»\"'’٫٬"],
        Gen.Char["аеёиЁ\u0306\u0308oO-\r\n\t\u00A0\u2028 "],
        Gen.Char["\uD800\uDC00\uD83D\uDE00\uDFFF\0\uFFFF\u0300$€%"],
        Gen.Char);

    private static readonly Gen<string> s_mutants = Gen.Select(
        s_sentences, Gen.Select(Gen.Int[0, 150], Gen.Bool, s_characters).Array[1, 8], Mutate);

    private static readonly Gen<Language> s_languages = Gen.Int[0, Languages.All.Count - 1].Select(i => Languages.All[i]);

    private static readonly Gen<LocalDate> s_days =
        Gen.Int[0, Period.DaysBetween(new LocalDate(2001, 3, 21), new LocalDate(2072, 3, 19))].Select(new LocalDate(2001, 3, 21).PlusDays);

    [Fact]
    public void Spans_are_slices_in_order_and_readings_are_intervals() =>
        Gen.Select(s_sentences, s_languages).Sample((s, l) => Laws.Check(TextAnalyzer.Default.Analyze(s, l)), iter: 1000);

    // Words run together are several pieces each, so pieces and tokens are counted apart.
    [Fact]
    public void Digits_with_a_slash_behind_words_run_together_are_no_exception() =>
        Laws.Check(TextAnalyzer.Default.Analyze("سهمیلیون دهروز سهماه دوم ۱۴۰۴/۰۹/۲۱", Language.Persian));

    [Fact]
    public void Damaged_texts_are_no_exception() =>
        Gen.Select(s_mutants, s_languages).Sample((s, l) => Laws.Check(TextAnalyzer.Default.Analyze(s, l)), iter: 1000);

    [Fact]
    public void Noise_is_no_exception() =>
        Gen.Select(s_characters.Array[0, 60], s_languages).Sample((c, l) => Laws.Check(TextAnalyzer.Default.Analyze(new(c), l)), iter: 1000);

    [Fact]
    public void Finding_is_the_same_every_time() => Gen.Select(s_sentences, s_languages).Sample(
        (s, l) => Assert.Equal(Found(s, l), Found(s, l)), iter: 200);

    [Fact]
    public void A_Solar_Hijri_day_is_read_as_it_is_written() => s_days.Sample(
        day =>
        {
            var date = day.WithCalendar(CalendarSystem.PersianAstronomical);
            Assert.InRange(date.Year, 1380, 1450);
            var month = s_persianMonths[date.Month - 1];
            Reads(day, Invariant($"سند {date.Day} {month} {date.Year} امضا شد."));
            Reads(day, Persian(Invariant($"سند {date.Day} {month} {date.Year} امضا شد.")));
            Reads(day, Persian(Invariant($"سند {date.Day} {month}\u200Cماه {date.Year} امضا شد.")));
            Reads(day, Invariant($"سند {s_persianDays[date.Day - 1]} {month} ماه سال {date.Year} امضا شد."));
            Reads(day, Persian(Invariant($"سند {date.Year:0000}/{date.Month:00}/{date.Day:00} امضا شد.")));
            Reads(day, Invariant($"سند {date.Year:0000}-{date.Month:00}-{date.Day:00} امضا شد."));
            Reads(day, Persian(Invariant($"سند تا {date.Day} {month} {date.Year} امضا می‌شود.")));
        },
        iter: 300);

    [Fact]
    public void A_Gregorian_day_is_read_as_it_is_written() => s_days.Sample(
        day =>
        {
            var month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month);
            Reads(day, Invariant($"Документ подписан {day.Day} {s_russianMonths[day.Month - 1]} {day.Year} года."));
            Reads(day, Invariant($"Документ подпишут до {day.Day} {s_russianMonths[day.Month - 1]} {day.Year} г., не позже."));
            Reads(day, Invariant($"Документ подписан {day.Day:00}.{day.Month:00}.{day.Year}, сообщили вчерашние газеты."));
            Reads(day, Invariant($"The paper was signed on {day.Day} {month} {day.Year}."));
            Reads(day, Invariant($"The paper was signed on {month} {day.Day}, {day.Year}, they said."));
            Reads(day, Invariant($"The paper was signed on {day.Year}-{day.Month:00}-{day.Day:00}."));
        },
        iter: 300);

    [Fact]
    public void A_year_is_read_in_the_calendar_it_is_written_in() => Gen.Int[1380, 1450].Sample(
        year =>
        {
            var first = new LocalDate(year, 1, 1, CalendarSystem.PersianAstronomical).WithCalendar(CalendarSystem.Iso);
            var last = new LocalDate(year + 1, 1, 1, CalendarSystem.PersianAstronomical).WithCalendar(CalendarSystem.Iso).PlusDays(-1);
            Assert.Equal((first, last, "persian"), Days(Only(Invariant($"سند در سال {year} امضا شد."))));
            Assert.Equal((last, last, "persian"), Days(Only(Invariant($"سند تا پایان سال {year} امضا می‌شود."))));
        },
        iter: 100);

    private static string Mutate(string text, (int At, bool Deletes, char Character)[] changes)
    {
        foreach (var (at, deletes, character) in changes)
        {
            var place = at % (text.Length + 1);
            text = !deletes ? text.Insert(place, character.ToString())
                : place < text.Length ? text.Remove(place, 1) : text;
        }

        return text;
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static string Persian(string text) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '۰') : c));

    private static void Reads(LocalDate day, string sentence) => Assert.Equal((day, day), (Only(sentence).Start, Only(sentence).End));

    private static (LocalDate Start, LocalDate End, string Calendar) Days(TimeReading reading) =>
        (reading.Start, reading.End, reading.Calendar);

    private static TimeReading Only(string sentence)
    {
        var time = Assert.Single(TimeFinder.Find(Marked.Analyze(sentence)));
        return time.Resolve(new(null, SpeakerCalendar.Unknown, TimeDirection.Unknown)).Best!;
    }

    private static List<string> Found(string sentence, Language language)
    {
        var text = TextAnalyzer.Default.Analyze(sentence, language);
        var times = TimeFinder.Find(text);
        var context = new TimeContext(Marked.ReportDay, SpeakerCalendar.Persian, TimeDirection.Future);
        return [.. times.Select(t => $"{t.Span} {t.Resolve(context).Best}"), .. Figures.FigureFinder.Find(text, times).Select(f => f.ToString())];
    }
}
