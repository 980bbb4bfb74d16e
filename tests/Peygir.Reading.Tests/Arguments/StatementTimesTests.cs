using NodaTime;
using Peygir.Reading.Actors;
using Peygir.Reading.Arguments;
using Peygir.Text;
using Peygir.Time;

namespace Peygir.Reading.Tests.Arguments;

public class StatementTimesTests
{
    private static readonly LocalDate Day = new(2025, 12, 12);

    [Theory]
    [InlineData(StatementKind.Pledge, "by the end of 2027")]
    [InlineData(StatementKind.Request, "by the end of 2027")]
    public void A_promise_is_about_its_limit_whatever_else_it_names(StatementKind kind, string time)
    {
        const string text = "The plant that we began in 2024 will be finished by the end of 2027.";
        Assert.Equal(time, TimeOf(Language.English, text, text, kind).Text);
    }

    [Theory]
    [InlineData(Language.Persian, "واردات در شش ماهه نخست امسال کم شد. در این مدت ۵۰ تن گندم وارد شد.", "در این مدت ۵۰ تن گندم وارد شد", "در این مدت", "2025-09-22")]
    [InlineData(Language.Persian, "در مدت مذکور ۵۰ تن گندم وارد شد. واردات در شش ماهه نخست امسال کم شد.", "در مدت مذکور ۵۰ تن گندم وارد شد", "در مدت مذکور", "2025-09-22")]
    [InlineData(Language.Russian, "В прошлом году ввоз упал. За это время ввезли 50 тонн зерна.", "За это время ввезли 50 тонн зерна", "За это время", "2024-12-31")]
    [InlineData(Language.English, "Imports fell from January to March 2025. During this period 50 tonnes of wheat came in.", "During this period 50 tonnes of wheat came in", "During this period", "2025-03-31")]
    public void A_period_told_before_is_the_nearest_one(Language language, string text, string statement, string time, string end) =>
        Assert.Equal((time, end), TimeOf(language, text, statement, StatementKind.Indicator, language == Language.Persian ? "IRN" : "RUS"));

    [Theory]
    [InlineData(Language.English, "We will run the port for ten years.", StatementKind.Agreement, "2035-12-12")]
    [InlineData(Language.Persian, "نیروگاه را در کمتر از پنج سال می‌سازیم.", StatementKind.Pledge, "2030-12-12")]
    [InlineData(Language.English, "We ran the port for ten years.", StatementKind.Progress, "")]
    public void What_is_undertaken_for_a_length_of_time_begins_with_the_report(Language language, string text, StatementKind kind, string end) =>
        Assert.Equal(end, TimeOf(language, text, text, kind).End);

    [Theory]
    [InlineData(StatementKind.Indicator, "2025-03-21")]
    [InlineData(StatementKind.Progress, "2025-11-21")]
    public void A_quantity_up_to_a_day_adds_up_from_the_beginning_of_the_year(StatementKind kind, string start)
    {
        const string text = "تا پایان آبان ۸۰ هزار نفر آمدند.";
        var days = Find(Language.Persian, text, [text], kind, "IRN", Day)!.Resolution.Best!;
        Assert.Equal((start, "2025-11-21"), (NodaTime.Text.LocalDatePattern.Iso.Format(days.Start), NodaTime.Text.LocalDatePattern.Iso.Format(days.End)));
    }

    [Fact]
    public void What_can_be_turned_into_days_is_preferred_to_what_cannot()
    {
        const string text = "We will soon open the road, in June 2026.";
        Assert.Equal("in June 2026", TimeOf(Language.English, text, text, StatementKind.Pledge).Text);
    }

    [Theory]
    [InlineData(StatementKind.Pledge, "In 2026")]
    [InlineData(StatementKind.Indicator, "In 2026")]
    [InlineData(StatementKind.Position, "")]
    [InlineData(StatementKind.Courtesy, "")]
    public void The_time_that_opens_a_sentence_holds_for_what_is_done_in_it(StatementKind kind, string time) =>
        Assert.Equal(time, TimeOf(Language.English, "In 2026, as everybody knows, we will build the port.", "we will build the port", kind).Text);

    [Theory]
    [InlineData(Language.English, "On Sunday the minister said we will build the port.", "we will build the port", "")]
    [InlineData(Language.Russian, "В воскресенье министр сообщил, что порт будет построен.", "порт будет построен", "")]
    [InlineData(Language.Persian, "وزیر راه روز یکشنبه گفت: بندر ساخته می‌شود.", "بندر ساخته می‌شود", "")]
    [InlineData(Language.English, "TEHRAN, May 4 (IRNA) - Iran has opened the port.", "Iran has opened the port", "")]
    [InlineData(Language.English, "By the end of 2026, the minister said, we will build the port.", "we will build the port", "By the end of 2026")]
    public void When_it_was_said_is_not_when_it_is_to_be_done_but_a_limit_is(Language language, string text, string statement, string time) =>
        Assert.Equal(time, TimeOf(language, text, statement, StatementKind.Pledge).Text);

    [Theory]
    [InlineData("In May 2026 we will build the port and open the road.", "In May 2026 we will build the port", "In May 2026")]
    [InlineData("We will build the port in May 2026 and open the road.", "We will build the port in May 2026", "")]
    public void Of_another_statement_only_the_time_it_begins_with_is_shared(string text, string other, string time) =>
        Assert.Equal(time, Find(Language.English, text, [other, "open the road"], StatementKind.Pledge, "RUS", Day)?.Span.In(text).ToString() ?? "");

    [Fact]
    public void Times_behind_the_statement_and_in_other_sentences_are_not_its_own()
    {
        const string text = "The port was closed in 2020. We will build the port, he said in May 2025. Ships came in 2019.";
        Assert.Equal("", TimeOf(Language.English, text, "We will build the port", StatementKind.Pledge).Text);
    }

    [Fact]
    public void A_sentence_without_end_lends_its_time_to_what_stands_near_it()
    {
        var text = "In 2026, " + string.Concat(Enumerable.Repeat("and the road and the bridge ", 200)) + "we will build the port";
        Assert.Equal("", TimeOf(Language.English, text, "we will build the port", StatementKind.Pledge).Text);
    }

    [Theory]
    [InlineData(Language.Persian, "کار تا پایان سال تمام می‌شود.", "IRN", "2026-03-20")]
    [InlineData(Language.Persian, "کار تا پایان سال تمام می‌شود.", "AFG", "2026-03-20")]
    [InlineData(Language.Persian, "کار تا پایان سال تمام می‌شود.", "RUS", "2025-12-31")]
    [InlineData(Language.Persian, "کار تا پایان سال تمام می‌شود.", "", "2026-03-20")]
    [InlineData(Language.Russian, "Работа будет закончена до конца года.", "IRN", "2026-03-20")]
    [InlineData(Language.Russian, "Работа будет закончена до конца года.", "RUS", "2025-12-31")]
    [InlineData(Language.English, "The work will be done by the end of the year.", "IRN", "2026-03-20")]
    [InlineData(Language.English, "The work will be done by the end of the year.", "", "2025-12-31")]
    public void A_year_ends_in_the_calendar_of_the_side_that_speaks(Language language, string text, string side, string end) =>
        Assert.Equal(end, TimeOf(language, text, text, StatementKind.Pledge, side).End);

    [Theory]
    [InlineData(StatementKind.Pledge, "2026-05")]
    [InlineData(StatementKind.Progress, "2025-05")]
    public void A_month_without_a_year_lies_where_the_statement_looks(StatementKind kind, string month)
    {
        const string text = "The port opens in May.";
        Assert.StartsWith(month, TimeOf(Language.English, text, text, kind).End, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_date_what_is_counted_from_it_stays_unresolved_and_what_is_not_does_not()
    {
        const string text = "Next year we will build the port. In May 2026 we will build the road.";
        var relative = Find(Language.English, text, ["Next year we will build the port"], StatementKind.Pledge, "RUS", null);
        Assert.NotNull(relative);
        Assert.Null(relative.Resolution.Best);
        Assert.NotEqual("", relative.Resolution.Why);
        Assert.Equal(new(2026, 5, 31), Find(Language.English, text, ["In May 2026 we will build the road"], StatementKind.Pledge, "RUS", null)?.Resolution.Best?.End);
    }

    [Theory]
    [InlineData(Language.Persian, "قرار شد کار تا پایان سال تمام شود.", "قرار شد کار تا پایان سال تمام شود", "2026-03-20", "2025-12-31")]
    [InlineData(Language.English, "It was agreed with Iran to end the work by the end of the year.", "to end the work by the end of the year", "2025-12-31", "2026-03-20")]
    [InlineData(Language.English, "It was agreed with Chile to end the work by the end of the year.", "to end the work by the end of the year", "2025-12-31", null)]
    public void Where_nobody_known_speaks_both_calendars_that_may_be_meant_are_kept(
        Language language, string text, string statement, string likelier, string? other)
    {
        var resolution = Find(language, text, [statement], StatementKind.Agreement, "", new(2025, 6, 1))!.Resolution;
        Assert.Equal(likelier, NodaTime.Text.LocalDatePattern.Iso.Format(resolution.Best!.End));
        Assert.Equal(other, resolution.Alternatives.Select(a => NodaTime.Text.LocalDatePattern.Iso.Format(a.End)).SingleOrDefault());
    }

    private static (string Text, string End) TimeOf(Language language, string text, string statement, StatementKind kind, string side = "RUS")
    {
        var time = Find(language, text, [statement], kind, side, Day);
        return time is null
            ? ("", "")
            : (time.Span.In(text).ToString(), time.Resolution.Best is { } best ? NodaTime.Text.LocalDatePattern.Iso.Format(best.End) : "");
    }

    /// <summary>The time of the last of the statements, which stand in the text in this order.</summary>
    private static StatementTime? Find(
        Language language, string text, string[] statements, StatementKind kind, string side, LocalDate? day)
    {
        var tagged = TextAnalyzer.Default.Analyze(text, language);
        var said = Attribution.Find(tagged, new() { Text = text }, Registry.Default);
        TextSpan[] spans = [.. statements.Select(s => (At: text.IndexOf(s, StringComparison.Ordinal), s.Length)).Select(s => new TextSpan(s.At, s.At + s.Length))];
        var namesIran = Registry.Default.Find(tagged).Any(n => n.Id == "IRN");
        return new StatementTimes(tagged, TimeFinder.Find(tagged), day, spans, said.IsCue, namesIran, ReaderModels.Default.Arguments.Times)
            .Of(spans.Length - 1, kind, side, null);
    }
}
