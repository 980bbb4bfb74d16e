namespace Peygir.Time.Tests;

public class DeadlineTests
{
    [Theory]
    [InlineData("کریدور [تا پایان سال] آماده می‌شود.", SpeakerCalendar.Persian, "2026-03-20")]
    [InlineData("کریدور [تا پایان سال] آماده می‌شود.", SpeakerCalendar.Iso, "2025-12-31")]
    [InlineData("کریدور [تا پایان امسال] آماده می‌شود.", SpeakerCalendar.Persian, "2026-03-20")]
    [InlineData("کریدور [تا آخر سال جاری] آماده می‌شود.", SpeakerCalendar.Persian, "2026-03-20")]
    [InlineData("کریدور [تا پایان سال ۲۰۲۶] آماده می‌شود.", SpeakerCalendar.Persian, "2026-12-31")]
    [InlineData("کریدور [تا پایان اسفند] آماده می‌شود.", SpeakerCalendar.Persian, "2026-03-20")]
    [InlineData("کریدور [تا پایان ماه ژوئن] آماده می‌شود.", SpeakerCalendar.Persian, "2026-06-30")]
    [InlineData("کریدور [تا سال ۱۴۰۶] آماده می‌شود.", SpeakerCalendar.Persian, "2028-03-19")]
    [InlineData("کریدور [تا خرداد ۱۴۰۵] آماده می‌شود.", SpeakerCalendar.Persian, "2026-06-21")]
    [InlineData("کریدور [تا ۱۵ دی] آماده می‌شود.", SpeakerCalendar.Persian, "2026-01-05")]
    [InlineData("کریدور [تا دو ماه آینده] آماده می‌شود.", SpeakerCalendar.Persian, "2026-02-12")]
    [InlineData("کریدور [تا یک‌ماه آینده] آماده می‌شود.", SpeakerCalendar.Persian, "2026-01-12")]
    [InlineData("کریدور [تا هفته آینده] آماده می‌شود.", SpeakerCalendar.Persian, "2025-12-19")]
    [InlineData("کریدور [تا فردا] آماده می‌شود.", SpeakerCalendar.Persian, "2025-12-13")]
    [InlineData("کریدور [حداکثر تا پایان سال] آماده می‌شود.", SpeakerCalendar.Persian, "2026-03-20")]
    [InlineData("کریدور [تا حداکثر سه ماه دیگر] آماده می‌شود.", SpeakerCalendar.Persian, "2026-03-12")]
    [InlineData("کریدور [پیش از سال ۱۴۰۵] آماده می‌شود.", SpeakerCalendar.Persian, "2026-03-20")]
    [InlineData("کریدور [پیش از پایان سال] آماده می‌شود.", SpeakerCalendar.Persian, "2026-03-20")]
    [InlineData("کریدور [قبل از پایان سال] آماده می‌شود.", SpeakerCalendar.Persian, "2026-03-20")]
    public void Persian(string sentence, SpeakerCalendar calendar, string day) => IsLimit(sentence, calendar, day);

    [Theory]
    [InlineData("Коридор откроют [до конца года].", SpeakerCalendar.Iso, "2025-12-31")]
    [InlineData("Коридор откроют [до конца года].", SpeakerCalendar.Persian, "2026-03-20")]
    [InlineData("Коридор откроют [до конца 2026 года].", SpeakerCalendar.Persian, "2026-12-31")]
    [InlineData("Коридор откроют [к концу иранского года].", SpeakerCalendar.Iso, "2026-03-20")]
    [InlineData("Коридор откроют [к 2030 году].", SpeakerCalendar.Iso, "2030-12-31")]
    [InlineData("Коридор откроют [к 2030-му].", SpeakerCalendar.Iso, "2030-12-31")]
    [InlineData("Коридор откроют [до 2030 года].", SpeakerCalendar.Iso, "2030-12-31")]
    [InlineData("Коридор откроют [до 15 января].", SpeakerCalendar.Iso, "2026-01-15")]
    [InlineData("Коридор откроют [до середины апреля].", SpeakerCalendar.Iso, "2026-04-15")]
    [InlineData("Коридор откроют [не позднее 1 марта 2026 года].", SpeakerCalendar.Iso, "2026-03-01")]
    [InlineData("Коридор откроют [не позднее конца года].", SpeakerCalendar.Iso, "2025-12-31")]
    [InlineData("Коридор откроют [не позднее чем через 30 дней].", SpeakerCalendar.Iso, "2026-01-11")]
    [InlineData("Коридор откроют [до конца первого полугодия].", SpeakerCalendar.Iso, "2026-06-30")]
    [InlineData("Коридор откроют [до завтра].", SpeakerCalendar.Iso, "2025-12-13")]
    public void Russian(string sentence, SpeakerCalendar calendar, string day) => IsLimit(sentence, calendar, day);

    [Theory]
    [InlineData("The corridor opens [by the end of the year].", SpeakerCalendar.Iso, "2025-12-31")]
    [InlineData("The corridor opens [by the end of the year].", SpeakerCalendar.Persian, "2026-03-20")]
    [InlineData("The corridor opens [by the end of the Iranian year].", SpeakerCalendar.Iso, "2026-03-20")]
    [InlineData("The corridor opens [by the end of 2026].", SpeakerCalendar.Persian, "2026-12-31")]
    [InlineData("The corridor opens [by year-end].", SpeakerCalendar.Iso, "2025-12-31")]
    [InlineData("The corridor opens [by year-end 2026].", SpeakerCalendar.Iso, "2026-12-31")]
    [InlineData("The corridor opens [before March 2026].", SpeakerCalendar.Iso, "2026-02-28")]
    [InlineData("The corridor opens [by March 2026].", SpeakerCalendar.Iso, "2026-03-31")]
    [InlineData("The corridor opens [by 2030].", SpeakerCalendar.Iso, "2030-12-31")]
    [InlineData("The corridor opens [by January 15].", SpeakerCalendar.Iso, "2026-01-15")]
    [InlineData("The corridor opens [no later than March 1, 2026].", SpeakerCalendar.Iso, "2026-03-01")]
    [InlineData("The corridor opens [not later than the end of the year].", SpeakerCalendar.Iso, "2025-12-31")]
    [InlineData("The ban stays [until the end of the month].", SpeakerCalendar.Iso, "2025-12-31")]
    [InlineData("The ban stays [until tomorrow].", SpeakerCalendar.Iso, "2025-12-13")]
    [InlineData("The corridor opens [before the end of the year].", SpeakerCalendar.Iso, "2025-12-31")]
    [InlineData("The corridor opens [by next week].", SpeakerCalendar.Iso, "2025-12-21")]
    public void English(string sentence, SpeakerCalendar calendar, string day) => IsLimit(sentence, calendar, day);

    [Theory]
    [InlineData("کریدور [تا پایان سال] آماده می‌شود.")]
    [InlineData("Коридор откроют [до конца года].")]
    [InlineData("The corridor opens [by the end of the year].")]
    public void Without_a_calendar_both_readings_stand(string sentence)
    {
        var resolution = Marked.Resolve(sentence, SpeakerCalendar.Unknown, TimeDirection.Future);
        Assert.Equal(("2025-12-31", "iso"), (Marked.Days(resolution.Best), resolution.Best!.Calendar));
        var other = Assert.Single(resolution.Alternatives);
        Assert.Equal(("2026-03-20", "persian"), (Marked.Days(other), other.Calendar));
    }

    [Theory]
    [InlineData("کریدور [تا فردا] آماده می‌شود.")]
    [InlineData("Коридор откроют [до 2030 года].")]
    [InlineData("The corridor opens [within two weeks].")]
    public void Where_the_calendars_agree_one_reading_stands(string sentence) =>
        Assert.Empty(Marked.Resolve(sentence, SpeakerCalendar.Unknown, TimeDirection.Future).Alternatives);

    [Theory]
    [InlineData("تعرفه‌ها [ظرف دو ماه آینده] حذف می‌شود.", "2025-12-12..2026-02-12")]
    [InlineData("تعرفه‌ها [ظرف دو ماه] حذف می‌شود.", "2025-12-12..2026-02-12")]
    [InlineData("تعرفه‌ها [ظرف ۴۸ ساعت] حذف می‌شود.", "2025-12-12..2025-12-14")]
    [InlineData("تعرفه‌ها [طی یک سال و نیم آینده] حذف می‌شود.", "2025-12-12..2027-06-12")]
    [InlineData("Пошлины отменят [в течение двух месяцев].", "2025-12-12..2026-02-12")]
    [InlineData("Пошлины отменят [в течение полугода].", "2025-12-12..2026-06-12")]
    [InlineData("Пошлины отменят [в течение полутора лет].", "2025-12-12..2027-06-12")]
    [InlineData("Duties will be lifted [within two weeks].", "2025-12-12..2025-12-26")]
    [InlineData("Duties will be lifted [within the next two weeks].", "2025-12-12..2025-12-26")]
    [InlineData("Duties will be lifted [within a year].", "2025-12-12..2026-12-12")]
    [InlineData("Duties will be lifted [within a year and a half].", "2025-12-12..2027-06-12")]
    public void Within_begins_with_the_day_of_the_report(string sentence, string days)
    {
        Assert.Equal(days, Marked.Days(sentence, SpeakerCalendar.Iso, TimeDirection.Future));
        Assert.Equal(days, Marked.Days(sentence, SpeakerCalendar.Iso, TimeDirection.Unknown));
    }

    [Theory]
    [InlineData("تعرفه‌ها [ظرف دو ماه گذشته] حذف شد.", "2025-10-12..2025-12-12")]
    [InlineData("Пошлины отменили [в течение двух месяцев].", "2025-10-12..2025-12-12")]
    [InlineData("Duties were lifted [within two weeks].", "2025-11-28..2025-12-12")]
    public void Within_ends_with_it_where_the_statement_looks_back(string sentence, string days) =>
        Assert.Equal(days, Marked.Days(sentence, SpeakerCalendar.Iso, TimeDirection.Past));

    [Theory]
    [InlineData("راه‌آهن [در آینده نزدیک] ساخته می‌شود.")]
    [InlineData("راه‌آهن [در آینده‌ای نزدیک] ساخته می‌شود.")]
    [InlineData("راه‌آهن [به زودی] ساخته می‌شود.")]
    [InlineData("راه‌آهن [به‌زودی] ساخته می‌شود.")]
    [InlineData("راه‌آهن [بزودی] ساخته می‌شود.")]
    [InlineData("راه‌آهن [در روزهای آینده] ساخته می‌شود.")]
    [InlineData("راه‌آهن [در ماه‌های آینده] ساخته می‌شود.")]
    [InlineData("راه‌آهن [در سال‌های آینده] ساخته می‌شود.")]
    [InlineData("Дорогу построят [в ближайшее время].")]
    [InlineData("Дорогу построят [в ближайшем будущем].")]
    [InlineData("Дорогу построят [скоро].")]
    [InlineData("Дорогу построят [в ближайшие месяцы].")]
    [InlineData("The road will be built [soon].")]
    [InlineData("The road will be built [shortly].")]
    [InlineData("The road will be built [in the near future].")]
    [InlineData("The road will be built [in the coming days].")]
    [InlineData("The road will be built [in the coming months].")]
    public void Vague_times_are_kept_and_stay_unresolved(string sentence)
    {
        var time = Assert.Single(Marked.Find(sentence));
        Assert.True(time.IsVague);
        var resolution = time.Resolve(new(Marked.ReportDay, SpeakerCalendar.Iso, TimeDirection.Future));
        Assert.Null(resolution.Best);
        Assert.Empty(resolution.Alternatives);
        Assert.NotEqual("", resolution.Why);
    }

    private static void IsLimit(string sentence, SpeakerCalendar calendar, string day)
    {
        Assert.True(Assert.Single(Marked.Find(sentence)).IsDeadline);
        Assert.Equal(day, Marked.Days(sentence, calendar, TimeDirection.Future));
    }
}
