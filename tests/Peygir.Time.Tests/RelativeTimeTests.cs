namespace Peygir.Time.Tests;

public class RelativeTimeTests
{
    [Theory]
    [InlineData("وزیر [امروز] آمد.", "2025-12-12")]
    [InlineData("وزیر [دیروز] آمد.", "2025-12-11")]
    [InlineData("وزیر [پریروز] آمد.", "2025-12-10")]
    [InlineData("وزیر [فردا] می‌آید.", "2025-12-13")]
    [InlineData("وزیر [پس‌فردا] می‌آید.", "2025-12-14")]
    [InlineData("Министр приехал [сегодня].", "2025-12-12")]
    [InlineData("Министр приехал [вчера].", "2025-12-11")]
    [InlineData("Министр приехал [позавчера].", "2025-12-10")]
    [InlineData("Министр приедет [завтра].", "2025-12-13")]
    [InlineData("Министр приедет [послезавтра].", "2025-12-14")]
    [InlineData("The minister came [today].", "2025-12-12")]
    [InlineData("The minister came [yesterday].", "2025-12-11")]
    [InlineData("The minister comes [tomorrow].", "2025-12-13")]
    public void Days(string sentence, string days) => Assert.Equal(days, Marked.Days(sentence));

    [Theory]
    [InlineData("وزیر [دوشنبه گذشته] آمد.", TimeDirection.Unknown, "2025-12-08")]
    [InlineData("وزیر [سه‌شنبه آینده] می‌آید.", TimeDirection.Unknown, "2025-12-16")]
    [InlineData("وزیر [سه شنبه آینده] می‌آید.", TimeDirection.Unknown, "2025-12-16")]
    [InlineData("وزیر [روز پنج‌شنبه] آمد.", TimeDirection.Past, "2025-12-11")]
    [InlineData("وزیر [روز یک‌شنبه] می‌آید.", TimeDirection.Future, "2025-12-14")]
    [InlineData("وزیر [جمعه] می‌آید.", TimeDirection.Future, "2025-12-12")]
    [InlineData("Министр приехал [в понедельник].", TimeDirection.Past, "2025-12-08")]
    [InlineData("Министр приедет [в понедельник].", TimeDirection.Future, "2025-12-15")]
    [InlineData("Министр приехал [в прошлую среду].", TimeDirection.Unknown, "2025-12-10")]
    [InlineData("Министр приедет [в следующий вторник].", TimeDirection.Unknown, "2025-12-16")]
    [InlineData("The minister came [on Monday].", TimeDirection.Past, "2025-12-08")]
    [InlineData("The minister comes [on Monday].", TimeDirection.Future, "2025-12-15")]
    [InlineData("The minister came [last Friday].", TimeDirection.Unknown, "2025-12-05")]
    [InlineData("The minister comes [next Friday].", TimeDirection.Unknown, "2025-12-19")]
    public void Weekdays(string sentence, TimeDirection direction, string days) =>
        Assert.Equal(days, Marked.Days(sentence, SpeakerCalendar.Persian, direction));

    // The week begins on Saturday for an Iranian, on Monday for a Russian.
    [Theory]
    [InlineData("این کار [هفته گذشته] انجام شد.", SpeakerCalendar.Persian, "2025-11-29..2025-12-05")]
    [InlineData("این کار [این هفته] انجام شد.", SpeakerCalendar.Persian, "2025-12-06..2025-12-12")]
    [InlineData("این کار [در هفته آینده] انجام می‌شود.", SpeakerCalendar.Persian, "2025-12-13..2025-12-19")]
    [InlineData("Работы начались [на прошлой неделе].", SpeakerCalendar.Iso, "2025-12-01..2025-12-07")]
    [InlineData("Работы начались [на этой неделе].", SpeakerCalendar.Iso, "2025-12-08..2025-12-14")]
    [InlineData("Работы начнутся [на следующей неделе].", SpeakerCalendar.Iso, "2025-12-15..2025-12-21")]
    [InlineData("Работы начнутся [на следующей неделе].", SpeakerCalendar.Persian, "2025-12-13..2025-12-19")]
    [InlineData("Work began [last week].", SpeakerCalendar.Iso, "2025-12-01..2025-12-07")]
    [InlineData("Work begins [next week].", SpeakerCalendar.Iso, "2025-12-15..2025-12-21")]
    public void Weeks(string sentence, SpeakerCalendar calendar, string days) => Assert.Equal(days, Marked.Days(sentence, calendar));

    [Theory]
    [InlineData("صادرات [ماه گذشته] رشد کرد.", SpeakerCalendar.Persian, "2025-10-23..2025-11-21")]
    [InlineData("صادرات [در این ماه] رشد کرد.", SpeakerCalendar.Persian, "2025-11-22..2025-12-21")]
    [InlineData("صادرات [ماه جاری] رشد کرد.", SpeakerCalendar.Iso, "2025-12-01..2025-12-31")]
    [InlineData("صادرات [ماه آینده] رشد می‌کند.", SpeakerCalendar.Persian, "2025-12-22..2026-01-20")]
    [InlineData("Экспорт вырос [в прошлом месяце].", SpeakerCalendar.Iso, "2025-11-01..2025-11-30")]
    [InlineData("Экспорт вырастет [в следующем месяце].", SpeakerCalendar.Persian, "2025-12-22..2026-01-20")]
    [InlineData("Exports grew [last month].", SpeakerCalendar.Iso, "2025-11-01..2025-11-30")]
    [InlineData("Exports will grow [next month].", SpeakerCalendar.Iso, "2026-01-01..2026-01-31")]
    public void Months(string sentence, SpeakerCalendar calendar, string days) => Assert.Equal(days, Marked.Days(sentence, calendar));

    [Theory]
    [InlineData("صادرات [در سه‌ماهه سوم امسال] رشد کرد.", SpeakerCalendar.Persian, "2025-09-23..2025-12-21")]
    [InlineData("صادرات [در سه ماهه دوم سال ۱۴۰۳] رشد کرد.", SpeakerCalendar.Persian, "2024-06-21..2024-09-21")]
    [InlineData("Экспорт вырос [в прошлом квартале].", SpeakerCalendar.Iso, "2025-07-01..2025-09-30")]
    [InlineData("Экспорт вырос [в третьем квартале текущего года].", SpeakerCalendar.Iso, "2025-07-01..2025-09-30")]
    [InlineData("Экспорт вырос [в третьем квартале этого года].", SpeakerCalendar.Persian, "2025-09-23..2025-12-21")]
    [InlineData("Экспорт вырос [в III квартале 2025 года].", SpeakerCalendar.Iso, "2025-07-01..2025-09-30")]
    [InlineData("Exports grew [last quarter].", SpeakerCalendar.Iso, "2025-07-01..2025-09-30")]
    [InlineData("Exports grew [in the third quarter of 2025].", SpeakerCalendar.Iso, "2025-07-01..2025-09-30")]
    [InlineData("Exports grew [in Q3 2025].", SpeakerCalendar.Iso, "2025-07-01..2025-09-30")]
    public void Quarters(string sentence, SpeakerCalendar calendar, string days) => Assert.Equal(days, Marked.Days(sentence, calendar));

    [Theory]
    [InlineData("صادرات [در نیمه نخست امسال] رشد کرد.", SpeakerCalendar.Persian, "2025-03-21..2025-09-22")]
    [InlineData("صادرات [در نیمه دوم سال ۱۴۰۳] رشد کرد.", SpeakerCalendar.Persian, "2024-09-22..2025-03-20")]
    [InlineData("صادرات [در نیمه دوم آذر] رشد کرد.", SpeakerCalendar.Persian, "2025-12-07..2025-12-21")]
    [InlineData("Экспорт вырос [в первом полугодии].", SpeakerCalendar.Iso, "2025-01-01..2025-06-30")]
    [InlineData("Экспорт вырос [во втором полугодии 2024 года].", SpeakerCalendar.Iso, "2024-07-01..2024-12-31")]
    [InlineData("Экспорт вырос [в первой половине года].", SpeakerCalendar.Iso, "2025-01-01..2025-06-30")]
    [InlineData("Exports grew [in the first half of this year].", SpeakerCalendar.Iso, "2025-01-01..2025-06-30")]
    [InlineData("Exports grew [in the second half of 2024].", SpeakerCalendar.Iso, "2024-07-01..2024-12-31")]
    public void Halves(string sentence, SpeakerCalendar calendar, string days) => Assert.Equal(days, Marked.Days(sentence, calendar));

    [Theory]
    [InlineData("صادرات [امسال] رشد کرد.", SpeakerCalendar.Persian, "2025-03-21..2026-03-20")]
    [InlineData("صادرات [امسال] رشد کرد.", SpeakerCalendar.Iso, "2025-01-01..2025-12-31")]
    [InlineData("صادرات [پارسال] رشد کرد.", SpeakerCalendar.Persian, "2024-03-20..2025-03-20")]
    [InlineData("صادرات [سال گذشته] رشد کرد.", SpeakerCalendar.Persian, "2024-03-20..2025-03-20")]
    [InlineData("صادرات [در سال گذشته میلادی] رشد کرد.", SpeakerCalendar.Persian, "2024-01-01..2024-12-31")]
    [InlineData("صادرات [در سال جاری] رشد کرد.", SpeakerCalendar.Persian, "2025-03-21..2026-03-20")]
    [InlineData("صادرات [سال آینده] رشد می‌کند.", SpeakerCalendar.Persian, "2026-03-21..2027-03-20")]
    [InlineData("Экспорт вырос [в прошлом году].", SpeakerCalendar.Iso, "2024-01-01..2024-12-31")]
    [InlineData("Экспорт вырос [в этом году].", SpeakerCalendar.Persian, "2025-03-21..2026-03-20")]
    [InlineData("Экспорт вырастет [в будущем году].", SpeakerCalendar.Iso, "2026-01-01..2026-12-31")]
    [InlineData("Exports grew [last year].", SpeakerCalendar.Iso, "2024-01-01..2024-12-31")]
    [InlineData("Exports grew [in the current year].", SpeakerCalendar.Persian, "2025-03-21..2026-03-20")]
    [InlineData("Exports will grow [next year].", SpeakerCalendar.Iso, "2026-01-01..2026-12-31")]
    [InlineData("Exports grew [in the current Iranian year].", SpeakerCalendar.Iso, "2025-03-21..2026-03-20")]
    [InlineData("Экспорт вырос [в текущем иранском году].", SpeakerCalendar.Iso, "2025-03-21..2026-03-20")]
    public void Years(string sentence, SpeakerCalendar calendar, string days) => Assert.Equal(days, Marked.Days(sentence, calendar));

    // In its last quarter "the new year" is the one to come.
    [Theory]
    [InlineData("موافقت‌نامه [از ابتدای سال نو میلادی] اجرا می‌شود.", SpeakerCalendar.Persian, "2025-12-12", "2026-01-01")]
    [InlineData("کار [در سال جدید] آغاز می‌شود.", SpeakerCalendar.Persian, "2026-03-10", "2026-03-21..2027-03-20")]
    [InlineData("کار [در سال جدید] آغاز می‌شود.", SpeakerCalendar.Persian, "2026-03-25", "2026-03-21..2027-03-20")]
    [InlineData("It starts [at the beginning of the new year].", SpeakerCalendar.Iso, "2025-12-12", "2026-01-01")]
    [InlineData("Работы начнутся [в новом году].", SpeakerCalendar.Iso, "2025-12-12", "2026-01-01..2026-12-31")]
    public void The_new_year(string sentence, SpeakerCalendar calendar, string day, string days) =>
        Assert.Equal(days, Marked.Days(sentence, calendar, TimeDirection.Future, day));

    [Theory]
    [InlineData("کار [بهار ۱۴۰۵] آغاز می‌شود.", SpeakerCalendar.Persian, "2026-03-21..2026-06-21")]
    [InlineData("کار [در پاییز امسال] آغاز شد.", SpeakerCalendar.Persian, "2025-09-23..2025-12-21")]
    [InlineData("Работы начнутся [весной 2026 года].", SpeakerCalendar.Iso, "2026-03-01..2026-05-31")]
    [InlineData("Работы начались [летом прошлого года].", SpeakerCalendar.Iso, "2024-06-01..2024-08-31")]
    [InlineData("Work begins [in the spring of 2026].", SpeakerCalendar.Iso, "2026-03-01..2026-05-31")]
    [InlineData("Work began [last summer].", SpeakerCalendar.Iso, "2025-06-01..2025-08-31")]
    public void Seasons(string sentence, SpeakerCalendar calendar, string days) => Assert.Equal(days, Marked.Days(sentence, calendar));

    [Theory]
    [InlineData("خط [سه سال پیش] افتتاح شد.", "2022-12-12")]
    [InlineData("خط [دو ماه قبل] افتتاح شد.", "2025-10-12")]
    [InlineData("خط [یک سال و نیم پیش] افتتاح شد.", "2024-06-12")]
    [InlineData("خط [یک هفته دیگر] افتتاح می‌شود.", "2025-12-19")]
    [InlineData("خط [۱۰ روز پیش] افتتاح شد.", "2025-12-02")]
    [InlineData("Линию открыли [три года назад].", "2022-12-12")]
    [InlineData("Линию открыли [полтора года назад].", "2024-06-12")]
    [InlineData("Линию открыли [неделю назад].", "2025-12-05")]
    [InlineData("Линию откроют [через два месяца].", "2026-02-12")]
    [InlineData("Линию откроют [через полгода].", "2026-06-12")]
    [InlineData("Линию откроют [через год].", "2026-12-12")]
    [InlineData("The line opened [three years ago].", "2022-12-12")]
    [InlineData("The line opened [a month ago].", "2025-11-12")]
    [InlineData("The line opened [two and a half years ago].", "2023-06-12")]
    [InlineData("The line opened [a year and a half ago].", "2024-06-12")]
    public void Ago_and_hence(string sentence, string days) => Assert.Equal(days, Marked.Days(sentence));

    [Theory]
    [InlineData("صادرات [در پنج سال گذشته] رشد کرد.", "2020-12-12..2025-12-12")]
    [InlineData("صادرات [طی سه ماه آینده] رشد می‌کند.", "2025-12-12..2026-03-12")]
    [InlineData("Экспорт вырос [за последние пять лет].", "2020-12-12..2025-12-12")]
    [InlineData("Экспорт вырастет [в ближайшие три месяца].", "2025-12-12..2026-03-12")]
    [InlineData("Exports grew [over the past five years].", "2020-12-12..2025-12-12")]
    [InlineData("Exports will grow [in the next three months].", "2025-12-12..2026-03-12")]
    [InlineData("Exports grew [in the past 48 hours].", "2025-12-10..2025-12-12")]
    [InlineData("Exports grew [over the last 1.5 years].", "2024-06-12..2025-12-12")]
    public void Stretches(string sentence, string days) => Assert.Equal(days, Marked.Days(sentence));

    [Theory]
    [InlineData("بازار [نوروز ۱۴۰۵] رونق می‌گیرد.", "2026-03-21")]
    [InlineData("بازار [در نوروز ۹۶] رونق گرفت.", "2017-03-21")]
    [InlineData("بازار [عید نوروز] رونق می‌گیرد.", "2026-03-21")]
    [InlineData("بازار [در عید فطر امسال] رونق گرفت.", "2025-03-30")]
    [InlineData("بازار [در عید قربان ۱۴۰۳] رونق گرفت.", "2024-06-16")]
    [InlineData("طرح [در دهه فجر] افتتاح می‌شود.", "2026-02-01..2026-02-11")]
    [InlineData("طرح [در دهه مبارک فجر] افتتاح می‌شود.", "2026-02-01..2026-02-11")]
    [InlineData("Рынок оживится [к Новрузу].", "2026-03-21")]
    [InlineData("The market revives [at Nowruz].", "2026-03-21")]
    [InlineData("The market revived [on Nowruz 2024].", "2024-03-20")]
    public void Feasts(string sentence, string days) =>
        Assert.Equal(days, Marked.Days(sentence, SpeakerCalendar.Persian, TimeDirection.Unknown));
}
