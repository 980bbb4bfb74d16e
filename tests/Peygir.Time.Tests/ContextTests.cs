namespace Peygir.Time.Tests;

/// <summary>What the day of the report and the way of a statement do to an expression.</summary>
public class ContextTests
{
    [Theory]
    [InlineData("کار [دیروز] آغاز شد.")]
    [InlineData("کار [تا پایان سال] آماده می‌شود.")]
    [InlineData("کار [در آذر] آغاز شد.")]
    [InlineData("کار [سه سال پیش] آغاز شد.")]
    [InlineData("کار [در ۹ ماهه امسال] آغاز شد.")]
    [InlineData("کار [در عید نوروز] آغاز شد.")]
    [InlineData("Работы начались [в прошлом году].")]
    [InlineData("Работы начались [в понедельник].")]
    [InlineData("Работы начались [весной].")]
    [InlineData("Work began [last week].")]
    [InlineData("Work ends [within two weeks].")]
    [InlineData("Work began [on March 5].")]
    public void Without_a_day_what_is_counted_from_it_stays_unresolved_and_says_so(string sentence)
    {
        var resolution = Assert.Single(Marked.Find(sentence)).Resolve(new(null, SpeakerCalendar.Iso, TimeDirection.Unknown));
        Assert.Null(resolution.Best);
        Assert.Contains("day of the report", resolution.Why);
    }

    [Theory]
    [InlineData("کار [۲۱ آذر ۱۴۰۴] آغاز شد.", "2025-12-12")]
    [InlineData("کار [تا پایان سال ۱۴۰۴] آماده می‌شود.", "2026-03-20")]
    [InlineData("کار [در ۹ ماهه سال ۱۴۰۳] آغاز شد.", "2024-03-20..2024-12-20")]
    [InlineData("Работы завершат [до конца 2026 года].", "2026-12-31")]
    [InlineData("Работы шли [с 15 по 24 января 2026 года].", "2026-01-15..2026-01-24")]
    [InlineData("Work ends [by March 2026].", "2026-03-31")]
    [InlineData("Work went on [in the first half of 2024].", "2024-01-01..2024-06-30")]
    [InlineData("Work begins [in the spring of 2026].", "2026-03-01..2026-05-31")]
    public void Without_a_day_what_names_its_year_is_resolved(string sentence, string days)
    {
        var time = Assert.Single(Marked.Find(sentence));
        Assert.True(time.IsAbsolute);
        var resolution = time.Resolve(new(null, SpeakerCalendar.Iso, TimeDirection.Unknown));
        Assert.Equal(days, Marked.Days(resolution.Best));
        Assert.DoesNotContain("counted from", resolution.Why);
    }

    [Theory]
    [InlineData("کار [در مهر] آغاز می‌شود.", TimeDirection.Future, "2026-09-23..2026-10-22")]
    [InlineData("کار [در مهر] آغاز شد.", TimeDirection.Past, "2025-09-23..2025-10-22")]
    [InlineData("کار [در دی] آغاز شد.", TimeDirection.Past, "2024-12-21..2025-01-19")]
    [InlineData("Работы начнутся [в октябре].", TimeDirection.Future, "2026-10-01..2026-10-31")]
    [InlineData("Работы начались [в октябре].", TimeDirection.Past, "2025-10-01..2025-10-31")]
    [InlineData("Работы начались [в январе].", TimeDirection.Past, "2025-01-01..2025-01-31")]
    [InlineData("Работы начнутся [в январе].", TimeDirection.Future, "2026-01-01..2026-01-31")]
    [InlineData("Work will begin [in March].", TimeDirection.Future, "2026-03-01..2026-03-31")]
    [InlineData("Work began [in March].", TimeDirection.Past, "2025-03-01..2025-03-31")]
    [InlineData("Work began [last November].", TimeDirection.Unknown, "2025-11-01..2025-11-30")]
    [InlineData("Work will begin [next November].", TimeDirection.Unknown, "2026-11-01..2026-11-30")]
    [InlineData("Work will begin [by November].", TimeDirection.Future, "2026-11-30")]
    [InlineData("Work began [in December].", TimeDirection.Past, "2025-12-01..2025-12-31")]
    [InlineData("Work will begin [in the spring].", TimeDirection.Future, "2026-03-01..2026-05-31")]
    [InlineData("Work began [on 5 March].", TimeDirection.Past, "2025-03-05")]
    [InlineData("Work will begin [on 5 March].", TimeDirection.Future, "2026-03-05")]
    public void A_month_looks_the_way_its_statement_does(string sentence, TimeDirection direction, string days) =>
        Assert.Equal(days, Marked.Days(sentence, SpeakerCalendar.Iso, direction));

    // Reports of a pledge name the day it was given, which lies a little back.
    [Theory]
    [InlineData("They agreed [on 5 December] to build the road.", "2025-12-05")]
    [InlineData("[۱۵ آذر] توافق شد که جاده ساخته شود.", "2025-12-06")]
    public void A_day_just_past_stays_past(string sentence, string days) =>
        Assert.Equal(days, Marked.Days(sentence, SpeakerCalendar.Iso, TimeDirection.Future));

    [Fact]
    public void A_leap_day_falls_in_the_leap_year_at_hand() => Assert.Equal(
        "2025-03-20",
        Marked.Days("کار [۳۰ اسفند] آغاز شد.", SpeakerCalendar.Persian, TimeDirection.Past));

    [Fact]
    public void The_reason_names_calendar_and_day()
    {
        var why = Marked.Resolve("Work ends [by the end of the year].", SpeakerCalendar.Persian).Why;
        Assert.Contains("Solar Hijri", why);
        Assert.Contains("2025-12-12", why);
    }

    [Theory]
    [InlineData(SpeakerCalendar.Unknown, "2024-01-01..2024-12-31", "2024-03-20..2025-03-20", "Gregorian")]
    [InlineData(SpeakerCalendar.ProbablyPersian, "2024-03-20..2025-03-20", "2024-01-01..2024-12-31", "Solar Hijri")]
    public void Both_calendars_are_told_where_the_speaker_is_unknown_the_likelier_first(
        SpeakerCalendar calendar, string likelier, string other, string named)
    {
        var resolution = Marked.Resolve("Exports grew [last year].", calendar);
        Assert.Equal(likelier, Marked.Days(resolution.Best));
        Assert.Equal(other, Marked.Days(Assert.Single(resolution.Alternatives)));
        Assert.Contains($"the {named} reading is the likelier", resolution.Why, StringComparison.Ordinal);
    }
}
