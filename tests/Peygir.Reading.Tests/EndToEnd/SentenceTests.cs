using NodaTime;
using Peygir.Time.Figures;

namespace Peygir.Reading.Tests.EndToEnd;

/// <summary>Plain sentences that any reader must get right.</summary>
public class SentenceTests
{
    private static readonly LocalDate Day = new(2025, 5, 4);

    [Theory]
    [InlineData(
        "TEHRAN, May 4 (IRNA) - Iranian Energy Minister Kamran Shirazi said on Sunday that Iran will complete the power line to Armenia by the end of the year.",
        "Iran will complete the power line to Armenia by the end of the year",
        "Iranian Energy Minister Kamran Shirazi", "by the end of the year")]
    [InlineData(
        "Министр энергетики Ирана Камран Ширази заявил в воскресенье, что Иран завершит строительство линии электропередачи до конца года.",
        "Иран завершит строительство линии электропередачи до конца года",
        "Министр энергетики Ирана Камран Ширази", "до конца года")]
    [InlineData(
        "به گزارش ایرنا، کامران شیرازی وزیر نیرو روز یکشنبه گفت: خط انتقال برق به ارمنستان را تا پایان سال تکمیل می‌کنیم.",
        "خط انتقال برق به ارمنستان را تا پایان سال تکمیل می‌کنیم",
        "کامران شیرازی وزیر نیرو", "تا پایان سال")]
    public void A_pledge_of_an_iranian_minister_is_due_by_his_calendar(string text, string words, string speaker, string time)
    {
        var pledge = new Read(text, Day).At(words);
        Assert.Equal(StatementKind.Pledge, pledge.Kind);
        Assert.Equal((speaker, "IRN", "energy"), (pledge.Speaker, pledge.Side, pledge.Area));
        Assert.Equal(["IRN"], pledge.Actors);
        Assert.Equal(time, pledge.Time?.Span.In(text).ToString());
        Assert.Equal((new LocalDate(2026, 3, 20), new LocalDate(2026, 3, 20), "persian"), DaysOf(pledge));
    }

    [Theory]
    [InlineData(
        "Russian Energy Minister Pavel Orlov said on Sunday that Russia will complete the power line to Iran by the end of the year.",
        "Russia will complete the power line to Iran by the end of the year")]
    [InlineData(
        "Министр энергетики России Павел Орлов заявил в воскресенье, что Россия завершит строительство линии электропередачи до конца года.",
        "Россия завершит строительство линии электропередачи до конца года")]
    [InlineData(
        "پاول اورلوف وزیر انرژی روسیه روز یکشنبه گفت: خط انتقال برق به ایران را تا پایان سال تکمیل می‌کنیم.",
        "خط انتقال برق به ایران را تا پایان سال تکمیل می‌کنیم")]
    public void The_same_of_a_russian_is_due_by_the_gregorian_one(string text, string words)
    {
        var pledge = new Read(text, Day).At(words);
        Assert.Equal((StatementKind.Pledge, "RUS"), (pledge.Kind, pledge.Side));
        Assert.Equal((new LocalDate(2025, 12, 31), new LocalDate(2025, 12, 31), "iso"), DaysOf(pledge));
    }

    [Theory]
    [InlineData(
        "\"We ask Iran to speed up the work on the railway,\" Russian Transport Minister Pavel Orlov said.",
        "We ask Iran to speed up the work on the railway", "RUS", "IRN")]
    [InlineData(
        "پاول اورلوف وزیر حمل‌ونقل روسیه گفت: ایران باید ساخت راه‌آهن را هرچه زودتر آغاز کند.",
        "ایران باید ساخت راه‌آهن را هرچه زودتر آغاز کند", "RUS", "IRN")]
    [InlineData(
        "کامران شیرازی وزیر راه ایران گفت: از روسیه می‌خواهیم ساخت راه‌آهن را تسریع کند.",
        "از روسیه می‌خواهیم ساخت راه‌آهن را تسریع کند", "IRN", "RUS")]
    public void A_request_to_the_other_side_is_addressed_to_it(string text, string words, string side, string addressee)
    {
        var request = new Read(text, Day).At(words);
        Assert.Equal((StatementKind.Request, side), (request.Kind, request.Side));
        Assert.Contains(addressee, request.Actors);
        Assert.Equal([addressee], request.Addressees);
    }

    [Theory]
    [InlineData(
        "Trade between Russia and Iran grew by 9 percent in 2024, Russian Economy Minister Pavel Orlov said.",
        "Trade between Russia and Iran grew by 9 percent in 2024", "Russian Economy Minister Pavel Orlov")]
    [InlineData(
        "Товарооборот между Россией и Ираном в 2024 году вырос на 9 процентов, сообщил министр экономики России Павел Орлов.",
        "Товарооборот между Россией и Ираном в 2024 году вырос на 9 процентов", "министр экономики России Павел Орлов")]
    [InlineData(
        "پاول اورلوف وزیر اقتصاد روسیه گفت: تجارت ایران و روسیه در سال ۲۰۲۴ نه درصد افزایش یافت.",
        "تجارت ایران و روسیه در سال ۲۰۲۴ نه درصد افزایش یافت", "پاول اورلوف وزیر اقتصاد روسیه")]
    public void An_indicator_has_its_figure_and_its_period(string text, string words, string speaker)
    {
        var indicator = new Read(text, Day).At(words);
        Assert.Equal((StatementKind.Indicator, speaker, "RUS"), (indicator.Kind, indicator.Speaker, indicator.Side));
        var figure = Assert.Single(indicator.Figures);
        Assert.Equal((9, "percent", Change.Up), (figure.Value, figure.Unit, figure.Change));
        Assert.Equal((new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31), "iso"), DaysOf(indicator));
    }

    [Theory]
    [InlineData("Russia and Iran signed an agreement on Sunday to build a railway from Rasht to Astara.")]
    [InlineData("Россия и Иран подписали соглашение о строительстве железной дороги.")]
    [InlineData("ایران و روسیه قرارداد ساخت راه‌آهن رشت-آستارا را امضا کردند.")]
    public void What_two_states_sign_is_an_agreement_of_both_and_the_report_says_it(string text)
    {
        var agreement = new Read(text, Day).At(text[..^1]);
        Assert.Equal((StatementKind.Agreement, ""), (agreement.Kind, agreement.Speaker));
        Assert.Equal(["IRN", "RUS"], agreement.Actors.Order());
        Assert.Equal("transport", agreement.Area);
    }

    [Theory]
    [InlineData(
        "Armenian Transport Minister Aram Grigoryan said Armenia will open the road in September if Iran finishes the bridge.",
        "Armenia will open the road in September if Iran finishes the bridge", "if Iran finishes the bridge")]
    [InlineData(
        "کامران شیرازی وزیر راه گفت: اگر بودجه تأمین شود، پل را تا پایان سال تکمیل می‌کنیم.",
        "اگر بودجه تأمین شود، پل را تا پایان سال تکمیل می‌کنیم", "اگر بودجه تأمین شود")]
    public void A_conditional_pledge_carries_its_condition(string text, string words, string condition)
    {
        var pledge = new Read(text, Day).At(words);
        Assert.Equal(StatementKind.Pledge, pledge.Kind);
        Assert.Equal(condition, pledge.Condition?.In(text).ToString());
    }

    [Theory]
    [InlineData("Iranian Roads Minister Kamran Shirazi said work on the second tunnel has begun.", "work on the second tunnel has begun", "IRN", "started")]
    [InlineData("کامران شیرازی وزیر راه گفت: ساخت تونل دوم به پایان رسیده است.", "ساخت تونل دوم به پایان رسیده است", "IRN", "completed")]
    public void Progress_has_its_status(string text, string words, string side, string status)
    {
        var progress = new Read(text, Day).At(words);
        Assert.Equal((StatementKind.Progress, side, status), (progress.Kind, progress.Side, progress.Status));
    }

    [Fact]
    public void In_a_transcript_everybody_speaks_in_his_turn()
    {
        var read = new Read(
            """
            Встреча с Министром транспорта Павлом Орловым.

            В.Круглов: Павел Сергеевич, как идёт строительство дороги?

            П.Орлов: Мы завершим строительство дороги до конца года. В прошлом году построено 120 километров.

            В.Круглов: Хорошо. Прошу Вас ускорить работу на мостах.

            П.Орлов: Спасибо за поддержку.
            """,
            Day);
        var pledge = read.At("Мы завершим строительство дороги до конца года");
        Assert.Equal((StatementKind.Pledge, "2025-12-31"), (pledge.Kind, Read.EndOf(pledge)));
        Assert.Contains("Орлов", pledge.Speaker, StringComparison.Ordinal);
        var indicator = read.At("В прошлом году построено 120 километров");
        Assert.Equal((StatementKind.Indicator, "km"), (indicator.Kind, Assert.Single(indicator.Figures).Unit));
        Assert.Contains("Орлов", indicator.Speaker, StringComparison.Ordinal);

        // "You" is the other one of the two, who serves the same state.
        var request = read.At("Прошу Вас ускорить работу на мостах");
        Assert.Equal((StatementKind.Request, "В.Круглов", "RUS"), (request.Kind, request.Speaker, request.Side));
        Assert.Equal(["RUS"], request.Addressees);
    }

    [Theory]
    [InlineData(
        "Armenian Prime Minister Aram Grigoryan met reporters in Yerevan on Sunday. The road to the border is almost ready, Grigoryan said. He promised that the last tunnel would be opened in September.",
        "the last tunnel would be opened in September", "Armenian Prime Minister Aram Grigoryan", "ARM")]
    [InlineData(
        "Iranian President Masoud Kazemi met the prime minister of Armenia in Yerevan. The president said that Iran will finish the power line by the end of the year.",
        "Iran will finish the power line by the end of the year", "Iranian President Masoud Kazemi", "IRN")]
    [InlineData(
        "Президент Армении Арам Григорян встретился с журналистами. Президент сообщил, что тоннель почти готов. «Мы построим ещё две дороги», – добавил он.",
        "Мы построим ещё две дороги", "Президент Армении Арам Григорян", "ARM")]
    [InlineData(
        "کامران شیرازی وزیر نیرو روز یکشنبه گفت: ساخت نیروگاه آغاز شده است. وی افزود: این نیروگاه تا پایان سال به بهره‌برداری می‌رسد.",
        "این نیروگاه تا پایان سال به بهره‌برداری می‌رسد", "کامران شیرازی وزیر نیرو", "IRN")]
    [InlineData(
        "مسعود کاظمی رئیس‌جمهور ایران در دیدار با نخست‌وزیر ارمنستان بر گسترش همکاری‌ها تأکید کرد. رئیس‌جمهور تصریح کرد: خط انتقال برق را تا پایان سال تکمیل می‌کنیم.",
        "خط انتقال برق را تا پایان سال تکمیل می‌کنیم", "مسعود کاظمی رئیس‌جمهور ایران", "IRN")]
    public void A_pronoun_and_a_bare_office_stand_for_the_fullest_mention_of_their_bearer(string text, string words, string speaker, string side)
    {
        var pledge = new Read(text, Day).At(words);
        Assert.Equal((StatementKind.Pledge, speaker, side), (pledge.Kind, pledge.Speaker, pledge.Side));
    }

    [Theory]
    [InlineData("Russian Transport Minister Pavel Orlov said that Russia will open the bridge next year.", "Russia will open the bridge next year")]
    [InlineData("کامران شیرازی وزیر نیرو گفت: ساخت نیروگاه را تا پایان سال تکمیل می‌کنیم.", "ساخت نیروگاه را تا پایان سال تکمیل می‌کنیم")]
    public void Without_a_date_the_reading_says_so_and_what_is_counted_from_it_stays_open(string text, string words)
    {
        var read = new Read(text, date: null);
        Assert.Null(read.Reading.Date);
        Assert.Contains("No date", Assert.Single(read.Reading.Remarks), StringComparison.Ordinal);
        var pledge = read.At(words);
        Assert.Equal(StatementKind.Pledge, pledge.Kind);
        Assert.NotNull(pledge.Time);
        Assert.Null(pledge.Time.Resolution.Best);
        Assert.NotEqual("", pledge.Time.Resolution.Why);
    }

    [Fact]
    public void Without_a_date_what_names_its_year_is_resolved_all_the_same()
    {
        var pledge = new Read("Russian Transport Minister Pavel Orlov said that the port will be opened in May 2027.", date: null)
            .At("the port will be opened in May 2027");
        Assert.Equal("2027-05-31", Read.EndOf(pledge));
    }

    [Fact]
    public void A_date_in_the_dateline_stands_in_for_one_that_was_not_given()
    {
        var read = new Read(
            "TEHRAN, May 4, 2025 (IRNA) - Iranian Energy Minister Kamran Shirazi said that Iran will complete the power line to Armenia by the end of the year.",
            date: null);
        Assert.Equal((Day, "IRNA"), (read.Reading.Date, read.Reading.Report.Publisher));
        Assert.Empty(read.Reading.Remarks);
        Assert.Equal("2026-03-20", Read.EndOf(read.At("Iran will complete the power line to Armenia by the end of the year")));
    }

    private static (LocalDate Start, LocalDate End, string Calendar)? DaysOf(Statement statement) =>
        statement.Time?.Resolution.Best is { } best ? (best.Start, best.End, best.Calendar) : null;
}
