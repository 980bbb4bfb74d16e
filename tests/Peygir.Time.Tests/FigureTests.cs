using System.Collections.Immutable;
using System.Globalization;
using Peygir.Time.Figures;

namespace Peygir.Time.Tests;

public class FigureTests
{
    [Theory]
    [InlineData("The council meets every Monday at 9 am.")]
    [InlineData("The council meets at 14:30 Moscow time.")]
    [InlineData("Совет заседает по вторникам в 9 утра.")]
    [InlineData("شورا هر دوشنبه ساعت ۹ صبح تشکیل می‌شود.")]
    public void Hours_are_no_figures(string sentence) => Assert.Empty(TimeFinder.FindWithFigures(Marked.Analyze(sentence)).Figures);

    [Theory]
    [InlineData("صادرات ۱۳ درصد بود.", "13 percent")]
    [InlineData("صادرات 13 درصد بود.", "13 percent")]
    [InlineData("صادرات ١٣ درصد بود.", "13 percent")]
    [InlineData("صادرات سیزده درصد بود.", "13 percent")]
    [InlineData("صادرات ۱۳٪ بود.", "13 percent")]
    [InlineData("صادرات ۲/۵ درصد بود.", "2.5 percent")]
    [InlineData("صادرات ۲٫۵ درصد بود.", "2.5 percent")]
    [InlineData("صادرات ۲.۵ درصد بود.", "2.5 percent")]
    [InlineData("صادرات دو و نیم درصد بود.", "2.5 percent")]
    [InlineData("صادرات ۱٬۲۵۰٬۰۰۰ تن بود.", "1250000 tonne")]
    [InlineData("صادرات ۱,۲۵۰,۰۰۰ تن بود.", "1250000 tonne")]
    [InlineData("صادرات بیست و پنج تن بود.", "25 tonne")]
    [InlineData("صادرات یک میلیون و ۵۰۰ هزار تن بود.", "1500000 tonne")]
    [InlineData("صادرات یک میلیون ۵۰۰ هزار تن بود.", "1500000 tonne")]
    [InlineData("صادرات یک‌میلیون و ۵۰۰ هزار تن بود.", "1500000 tonne")]
    [InlineData("صادرات یک‌هزار و ۲۷۷ تن بود.", "1277 tonne")]
    [InlineData("صادرات دوهزار تن بود.", "2000 tonne")]
    [InlineData("صادرات ۲ هزار و ۲۵۹ تن بود.", "2259 tonne")]
    [InlineData("صادرات هزار تن بود.", "1000 tonne")]
    [InlineData("۲ هزار پورت نصب شد.", "2000 item")]
    [InlineData("صادرات ۲میلیون تن بود.", "2000000 tonne")]
    [InlineData("صادرات دو میلیون و نیم تن بود.", "2500000 tonne")]
    [InlineData("صادرات یک و نیم میلیارد دلار بود.", "1500000000 USD")]
    [InlineData("صادرات نیم میلیون تن بود.", "500000 tonne")]
    [InlineData("بودجه ۵ هزار میلیارد تومان بود.", "5000000000000 IRT")]
    [InlineData("بودجه ۱۲ هزار و ۵۰۰ میلیارد تومان بود.", "12500000000000 IRT")]
    [InlineData("بودجه یک‌هزار میلیارد تومان بود.", "1000000000000 IRT")]
    [InlineData("بودجه ۳۵۷ میلیون و ۸۳۹ هزار و ۷۴۰ هزار ریال بود.", "357839740000 IRR")]
    public void Persian_numbers(string sentence, string figure) => Assert.Equal(figure, Only(sentence));

    [Theory]
    [InlineData("Экспорт составил 13 процентов.", "13 percent")]
    [InlineData("Экспорт составил 13%.", "13 percent")]
    [InlineData("Экспорт составил тринадцать процентов.", "13 percent")]
    [InlineData("Экспорт составил 2,5 процента.", "2.5 percent")]
    [InlineData("Экспорт составил 1 250 000 тонн.", "1250000 tonne")]
    [InlineData("Экспорт составил 1\u00A0250\u00A0000 тонн.", "1250000 tonne")]
    [InlineData("Экспорт составил полтора миллиарда долларов.", "1500000000 USD")]
    [InlineData("Экспорт составил 2,5 млн тонн.", "2500000 tonne")]
    [InlineData("Экспорт составил 5 миллиардов 200 миллионов рублей.", "5200000000 RUB")]
    [InlineData("Экспорт составил 1 млн 250 тыс. рублей.", "1250000 RUB")]
    [InlineData("Экспорт составил два с половиной миллиона тонн.", "2500000 tonne")]
    [InlineData("Экспорт составил полмиллиона тонн.", "500000 tonne")]
    [InlineData("Экспорт составил сто двадцать пять тонн.", "125 tonne")]
    [InlineData("Экспорт составил две тысячи тонн.", "2000 tonne")]
    [InlineData("Экспорт составил тысячу тонн.", "1000 tonne")]
    [InlineData("Экспорт составил более тысячи тонн.", "1000 tonne")]
    [InlineData("Экспорт составил около миллиона тонн.", "1000000 tonne")]
    [InlineData("Помогли 10 тысячам семей.", "10000 family")]
    [InlineData("Построили 1300 школ.", "1300 item")]
    public void Russian_numbers(string sentence, string figure) => Assert.Equal(figure, Only(sentence));

    [Theory]
    [InlineData("Exports were 13 percent.", "13 percent")]
    [InlineData("Exports were 13%.", "13 percent")]
    [InlineData("Exports were thirteen percent.", "13 percent")]
    [InlineData("Exports were 2.5 percent.", "2.5 percent")]
    [InlineData("Exports were 1,250,000 tonnes.", "1250000 tonne")]
    [InlineData("Exports were two and a half million tonnes.", "2500000 tonne")]
    [InlineData("Exports were 2.5 million tonnes.", "2500000 tonne")]
    [InlineData("Exports were half a million tonnes.", "500000 tonne")]
    [InlineData("Exports were half a percent.", "0.5 percent")]
    [InlineData("Exports were twenty-five percent.", "25 percent")]
    [InlineData("Exports were two hundred and fifty tonnes.", "250 tonne")]
    [InlineData("Exports were one million and 500 thousand tonnes.", "1500000 tonne")]
    [InlineData("Exports were 1 million 500 thousand tonnes.", "1500000 tonne")]
    [InlineData("Exports were a million dollars.", "1000000 USD")]
    [InlineData("Exports cost 500 dollars a tonne.", "500 USD")]
    [InlineData("Exports were $5 billion.", "5000000000 USD")]
    [InlineData("Exports were 5 billion $.", "5000000000 USD")]
    [InlineData("A credit worth $5 billion was given.", "5000000000 USD")]
    [InlineData("Exports were $5bn.", "5000000000 USD")]
    [InlineData("Exports were $2.5m.", "2500000 USD")]
    [InlineData("Exports were €40 million.", "40000000 EUR")]
    [InlineData("The line is 164km long.", "164 km")]
    [InlineData("A 500-megawatt plant opened.", "500 MW")]
    [InlineData("A 500MW plant opened.", "500 MW")]
    public void English_numbers(string sentence, string figure) => Assert.Equal(figure, Only(sentence));

    [Theory]
    [InlineData("۵۰۰ ریال", "500 IRR")]
    [InlineData("۵۰۰ تومان", "500 IRT")]
    [InlineData("۵۰۰ تومانی", "500 IRT")]
    [InlineData("۵۰۰ دلار", "500 USD")]
    [InlineData("۵۰۰ یورو", "500 EUR")]
    [InlineData("۵۰۰ روبل", "500 RUB")]
    [InlineData("۵۰۰ تن", "500 tonne")]
    [InlineData("۵۰۰ کیلومتر", "500 km")]
    [InlineData("۵۰۰ کیلومتری", "500 km")]
    [InlineData("۵۰۰ کیلومتر مربع", "500 km2")]
    [InlineData("۵۰۰ متر مربع", "500 m2")]
    [InlineData("۵۰۰ متر مکعب", "500 m3")]
    [InlineData("۵۰۰ مگاوات", "500 MW")]
    [InlineData("۵۰۰ مگاواتی", "500 MW")]
    [InlineData("۵۰۰ نفر", "500 person")]
    [InlineData("۱۳ درصدی", "13 percent")]
    [InlineData("۵ میلیارد دلاری", "5000000000 USD")]
    [InlineData("500 rials", "500 IRR")]
    [InlineData("500 tomans", "500 IRT")]
    [InlineData("500 dollars", "500 USD")]
    [InlineData("500 euros", "500 EUR")]
    [InlineData("500 rubles", "500 RUB")]
    [InlineData("500 tonnes", "500 tonne")]
    [InlineData("500 kilometres", "500 km")]
    [InlineData("500 square kilometres", "500 km2")]
    [InlineData("500 square metres", "500 m2")]
    [InlineData("500 megawatts", "500 MW")]
    [InlineData("500 people", "500 person")]
    [InlineData("5 weeks", "5 week")]
    [InlineData("۵ هفته", "5 week")]
    [InlineData("500 рублей", "500 RUB")]
    [InlineData("500 долларов", "500 USD")]
    [InlineData("500 евро", "500 EUR")]
    [InlineData("500 тонн", "500 tonne")]
    [InlineData("500 километров", "500 km")]
    [InlineData("500 квадратных метров", "500 m2")]
    [InlineData("500 квадратных километров", "500 km2")]
    [InlineData("500 мегаватт", "500 MW")]
    [InlineData("500 человек", "500 person")]
    public void Units(string figure, string read) => Assert.Equal((read, figure), (Only(figure), Texts(figure).Single()));

    [Theory]
    [InlineData("صادرات ۱۳ درصد افزایش یافت.", Change.Up)]
    [InlineData("صادرات ۱۳ درصد رشد کرد.", Change.Up)]
    [InlineData("رشد ۱۳ درصدی صادرات ثبت شد.", Change.Up)]
    [InlineData("صادرات ۱۳ درصد کاهش یافت.", Change.Down)]
    [InlineData("صادرات ۱۳ درصد کمتر از سال گذشته بود.", Change.Down)]
    [InlineData("صادرات ۱۳ درصد است.", Change.None)]
    [InlineData("بیشتر از ۱۳ درصد جاده ساخته شد.", Change.None)]
    [InlineData("کمتر از ۱۳ درصد جاده ساخته شد.", Change.None)]
    [InlineData("Экспорт вырос на 13 процентов.", Change.Up)]
    [InlineData("Экспорт вырастет на 13 процентов.", Change.Up)]
    [InlineData("Ожидается повышение на 13 процентов.", Change.Up)]
    [InlineData("Экспорт снизился на 13 процентов.", Change.Down)]
    [InlineData("Экспорт на 13 процентов ниже.", Change.Down)]
    [InlineData("Экспорт составил 13 процентов.", Change.None)]
    [InlineData("Построили больше 13 километров.", Change.None)]
    [InlineData("В Ростов отправили 13 тонн.", Change.None)]
    [InlineData("Exports grew by 13 percent.", Change.Up)]
    [InlineData("Exports were up 13 percent.", Change.Up)]
    [InlineData("Exports grew by more than 13 percent.", Change.Up)]
    [InlineData("Exports fell by 13 percent.", Change.Down)]
    [InlineData("Exports fell by more than 13 percent.", Change.Down)]
    [InlineData("Exports were 13 percent.", Change.None)]
    [InlineData("More than 13 tonnes were sent.", Change.None)]
    [InlineData("Less than 13 tonnes were sent.", Change.None)]
    [InlineData("The line takes up to 13 tonnes.", Change.None)]
    public void Changes(string sentence, Change change) => Assert.Equal(change, Assert.Single(Find(sentence)).Change);

    [Theory]
    [InlineData("صادرات سال گذشته ۱۳ درصد و امسال ۸ درصد رشد کرد.")]
    [InlineData("Экспорт в прошлом году на 13 процентов, а в этом на 8 процентов вырос.")]
    public void A_change_said_once_holds_for_all_it_is_said_of(string sentence) =>
        Assert.Equal([Change.Up, Change.Up], Find(sentence).Select(f => f.Change));

    [Theory]
    [InlineData("۹ ماهه امسال", "8 percent", "در ۹ ماهه امسال صادرات ۸ درصد رشد کرد.")]
    [InlineData("2025", "8 percent", "In 2025 exports grew by 8 percent.")]
    [InlineData("пять лет", "8 percent", "За последние пять лет экспорт вырос на 8 процентов.")]
    public void A_number_within_a_time_is_no_figure(string time, string figure, string sentence)
    {
        Assert.Contains(TimeFinder.Find(Marked.Analyze(sentence)), t => sentence[t.Span.Start..t.Span.End].Contains(time, StringComparison.Ordinal));
        Assert.Equal(figure, Only(sentence));
    }

    [Theory]
    [InlineData("They signed 3 this year.")]
    [InlineData("It cost $5 $6 million.")]
    [InlineData("آنان ۳ امسال امضا کردند.")]
    [InlineData("Заводов 3 в этом году.")]
    public void A_figure_does_not_reach_into_a_time_or_another_figure(string sentence) => Laws.Check(sentence);

    [Theory]
    [InlineData("ده‌ها تن صادر شد.", "? tonne")]
    [InlineData("صدها میلیون دلار هزینه شد.", "? USD")]
    [InlineData("هزاران نفر آمدند.", "? person")]
    [InlineData("چند میلیارد دلار هزینه شد.", "? USD")]
    [InlineData("Погрузили десятки тонн.", "? tonne")]
    [InlineData("Потратили сотни миллионов долларов.", "? USD")]
    [InlineData("Пришли тысячи людей.", "? person")]
    [InlineData("Потратили несколько миллиардов долларов.", "? USD")]
    [InlineData("Dozens of tonnes were sent.", "? tonne")]
    [InlineData("Hundreds of millions of dollars were spent.", "? USD")]
    [InlineData("Thousands of people came.", "? person")]
    [InlineData("Several billion dollars were spent.", "? USD")]
    [InlineData("It cost 99999999999999999999999999 dollars.", "? USD")]
    [InlineData("It cost 999999999999999999999 trillion dollars.", "? USD")]
    public void A_value_that_the_words_do_not_settle_is_null(string sentence, string figure) => Assert.Equal(figure, Only(sentence));

    [Theory]
    [InlineData("Рост составит 46–49 процентов.", 46, 49)]
    [InlineData("Рост составит от 46 до 49 процентов.", 46, 49)]
    [InlineData("رشد ۵ تا ۷ درصد است.", 5, 7)]
    [InlineData("Growth is 5 to 7 percent.", 5, 7)]
    [InlineData("Growth is 5-7 percent.", 5, 7)]
    [InlineData("It cost 5 to 7 million dollars.", 5_000_000, 7_000_000)]
    [InlineData("It cost 500 to 7 thousand dollars.", 500, 7000)]
    public void A_range_has_two_ends(string sentence, int from, int to)
    {
        var figure = Assert.Single(Find(sentence));
        Assert.Equal(((decimal?)from, (decimal?)to), (figure.Value, figure.UpTo));
    }

    [Theory]
    [InlineData("دو سوم جاده ساخته شد.", "66.7 percent")]
    [InlineData("Две трети дороги построены.", "66.7 percent")]
    [InlineData("Half of the people came.", "50 percent")]
    [InlineData("Two-thirds of the road was built.", "66.7 percent")]
    public void A_share_is_a_percentage(string sentence, string figure) => Assert.Equal(figure, Only(sentence));

    [Theory]
    [InlineData("۱۰ هزار و ۲۰ هزار تن صادر شد.", 10_000, 20_000)]
    [InlineData("Exports rose from 2 to 5 million tonnes.", 2_000_000, 5_000_000)]
    [InlineData("Экспорт вырос с 2 до 5 миллионов тонн.", 2_000_000, 5_000_000)]
    [InlineData("صادرات از ۲ به ۵ میلیون تن افزایش یافت.", 2_000_000, 5_000_000)]
    public void A_unit_said_once_is_that_of_both_numbers(string sentence, int first, int second) =>
        Assert.Equal([(first, "tonne"), (second, "tonne")], Find(sentence).Select(f => ((int)f.Value!, f.Unit)));

    [Theory]
    [InlineData("ماده ۵ قرارداد لغو شد.")]
    [InlineData("ساعت ۱۰ صبح آمدند.")]
    [InlineData("دو کشور توافق کردند.")]
    [InlineData("یک نفر آمد.")]
    [InlineData("Статья № 5 отменена.")]
    [InlineData("Две страны договорились.")]
    [InlineData("Article 5 was repealed.")]
    [InlineData("The two countries agreed.")]
    [InlineData("The Su-35 flew.")]
    public void Other_numbers_are_no_figures(string sentence) => Assert.Empty(Find(sentence));

    private static ImmutableArray<Figure> Find(string sentence)
    {
        var text = Marked.Analyze(sentence);
        return FigureFinder.Find(text, TimeFinder.Find(text));
    }

    private static IEnumerable<string> Texts(string sentence) => Find(sentence).Select(f => sentence[f.Span.Start..f.Span.End]);

    private static string Only(string sentence)
    {
        var figure = Assert.Single(Find(sentence));
        return string.Create(CultureInfo.InvariantCulture, $"{(figure.Value is { } value ? value.ToString("0.####", CultureInfo.InvariantCulture) : "?")} {figure.Unit}");
    }
}
