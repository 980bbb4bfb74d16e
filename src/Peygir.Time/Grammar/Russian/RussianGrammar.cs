using Peygir.Time.Figures;
using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Russian;

/// <summary>
/// Russian: what is said of a unit stands before it («прошлый год»), its year behind («в мае 2025 года»). Here the
/// prepositions, which make limits, beginnings and lengths of the times that other files read.
/// </summary>
internal sealed class RussianGrammar : IGrammar
{
    // «за шесть месяцев» may be any half year; more are told by reports of the year.
    private const int LeastReported = 7;

    public Match? Read(TokenSenses s, int at)
    {
        var time = Prepositional(s, at) ?? RussianTimes.Read(s, at, sure: false) ?? RussianLengths.Alone(s, at);
        return s.Lexicon.Vague.Find(s, at) is var (way, end) && !(time?.End >= end) ? new(new Vague(way), end) : time;
    }

    private static Match? Prepositional(TokenSenses s, int at) =>
        Denied(s, at) ?? Led(s, at)
        ?? (s.Is(at, TimeRole.Until) ? Until(s, at)
            : s.Is(at, TimeRole.Before) ? Before(s, at)
            : s.Is(at, TimeRole.After) ? Behind(s, at + 1)?.AsAfter().From(at + 1)
            : s.Is(at, TimeRole.Hence) ? RussianShifts.Hence(s, at)
            : s.IsForm(at, "между") ? Between(s, at + 1)
            : s.Is(at, TimeRole.From) ? Since(s, at)
            : s.Is(at, TimeRole.Lasting) ? Lasting(s, at)
            : s.Is(at, TimeRole.In) || s.IsForm(at, "по") ? In(s, at)
            : null);

    /// <summary>«не позднее 1 марта», «не позднее чем через 30 дней», «не ранее мая».</summary>
    private static Match? Denied(TokenSenses s, int at)
    {
        if (!s.IsForm(at, "не") || !(s.Is(at + 1, TimeRole.NoLater) || s.Form(at + 1) is "ранее" or "раньше"))
        {
            return null;
        }

        var comma = s.IsForm(at + 2, ",") && s.IsForm(at + 3, "чем") ? 1 : 0;
        var start = at + 2 + comma + (s.IsForm(at + 2 + comma, "чем") ? 1 : 0);
        var time = (Behind(s, s.Is(start, TimeRole.In) || s.Is(start, TimeRole.Until) ? start + 1 : start) ?? RussianShifts.Hence(s, start))?.From(start);
        return s.Is(at + 1, TimeRole.NoLater) ? time?.AsLimit() : time?.AsSince();
    }

    /// <summary>«в срок до 1 марта», «в период с мая по июль», «по итогам девяти месяцев», «по состоянию на 1 мая», «в течение года».</summary>
    private static Match? Led(TokenSenses s, int at)
    {
        var next = s.Form(at + 1);
        return next is "период" or "срок" && s.Is(at, TimeRole.In)
                ? (s.Is(at + 2, TimeRole.Until) ? Until(s, at + 2) : s.Is(at + 2, TimeRole.From) ? Since(s, at + 2) : null)
            : s.IsForm(at, "по") && next is "итогам" or "результатам"
                ? (RussianParts.Reported(s, at + 2, least: 1) ?? RussianTimes.Read(s, at + 2, sure: true))?.From(at + 2)
            : s.IsForm(at, "по") && next is "состоянию" && s.IsForm(at + 2, "на") ? RussianTimes.Read(s, at + 3, sure: true)?.From(at + 3)
            : s.IsForm(at, "в") && s.Is(at + 1, TimeRole.Within)
                ? (RussianTimes.Read(s, at + 2, sure: true) ?? RussianShifts.Within(s, at + 2))?.From(at + 2)
            : s.IsForm(at, "на") && s.Is(at + 1, TimeRole.Lasting) ? Lasting(s, at + 1)
            : s.IsForm(at, "в") && s.IsForm(at + 2, "срок") && RussianLengths.Adjective(s, at + 1) is { } term
                ? new(new Stretch(term.Length, 0, Within: true), at + 3, at + 1)
            : null;
    }

    private static Match? Until(TokenSenses s, int at)
    {
        if (Behind(s, at + 1) is not { } time)
        {
            // «до трёх лет»
            return s.IsForm(at, "до") && RussianLengths.Read(s, at + 1) is { } length
                ? new(new Modified(length.Length, TimexMod.EqualOrLess), length.End, at + 1) : null;
        }

        // «на 5 процентов к прошлому году», «по отношению к 2024 году»: compared to it, not by it.
        return (s.IsForm(at, "к") && IsCompared(s, at, time) ? time : time.AsLimit()).From(at + 1);
    }

    private static bool IsCompared(TokenSenses s, int at, Match time) =>
        UnitTable.Of(s.Language).Find(s.Form(at - 1)) is "percent" or "times" || s.Form(at - 1).StartsWith("отношени") || s.Form(at - 1).StartsWith("относ")
        || time.Meaning is CalendarUnit { Offset: -1 } or PartOf { Of: CalendarUnit { Offset: -1 }, Part: not PartKind.LastDay };

    private static Match? Before(TokenSenses s, int at) => RussianTimes.Read(s, at + 1, sure: true)?.AsBefore().From(at + 1);

    private static Match? Between(TokenSenses s, int at) =>
        Behind(s, at) is { } first && s.IsForm(first.End, "и") && RussianTimes.Read(s, first.End + 1, sure: true) is { } last
            ? first.To(last).From(at) : null;

    /// <summary>«с начала года», «с января по сентябрь», «с 2021 по 2024 год», «с 9 до 18 часов».</summary>
    private static Match? Since(TokenSenses s, int at)
    {
        var start = s.IsForm(at, "начиная") && s.Is(at + 1, TimeRole.From) ? at + 2 : at + 1;
        if (RussianClock.Range(s, start) is { } hours)
        {
            return hours.From(start);
        }

        var sure = RussianTimes.Read(s, start, sure: true);
        if ((sure ?? Behind(s, start)) is not { } from)
        {
            return null;
        }

        if (s.Form(from.End) is "по" or "до" && Behind(s, from.End + 1) is { } to)
        {
            return from.To(to.Meaning is Vague { Way: 0 } ? new(new RelativeDay(0), to.End) : to).From(start);
        }

        // «С 2000» may count anything; «в сравнении с прошлым годом» does not say since when.
        return sure is null && from.Meaning is PartialDate { Month: null, Year: not null } ? null
            : start == at + 1 && IsInstrumental(s, start, from.End) ? (from.Meaning is CalendarUnit { Offset: Years.New } ? null : from.From(start))
            : from.AsSince().From(start);
    }

    /// <summary>«сроком на 20 лет», «на протяжении трёх месяцев».</summary>
    private static Match? Lasting(TokenSenses s, int at)
    {
        var start = s.Form(at + 1) is "на" or "в" or "до" ? at + 2 : at + 1;
        return RussianTimes.Read(s, start, sure: true)?.From(start) ?? Length(s, start);
    }

    private static Match? In(TokenSenses s, int at)
    {
        if (RussianSets.Read(s, at) is { } set)
        {
            return set;
        }

        if (s.IsForm(at, "за") && RussianParts.Reported(s, at + 1, LeastReported) is { } reported)
        {
            return reported.From(at + 1);
        }

        var time = RussianTimes.Read(s, at + 1, sure: true);
        return time is not null ? time.From(at + 1)
            : s.IsForm(at, "за") ? RussianShifts.For(s, at + 1)?.From(at + 1)
            : s.IsForm(at, "на") ? Length(s, at + 1)
            : null;
    }

    /// <summary>Behind «на»: «три года», «год», «30 суток начиная с 1 марта»; «на день рождения» is none.</summary>
    private static Match? Length(TokenSenses s, int at)
    {
        if (RussianLengths.Alone(s, at) is { Meaning: not Meanings.Length } about)
        {
            return about.From(at);
        }

        if ((RussianLengths.Read(s, at) ?? (s.Unit(at) is > TimeUnit.Day and < TimeUnit.Century ? RussianLengths.ReadOrUnit(s, at) : null)) is not { } length)
        {
            return null;
        }

        var begun = s.IsForm(length.End, ",") ? length.End + 1 : length.End;
        return s.IsForm(begun, "начиная") && s.Is(begun + 1, TimeRole.From) && RussianTimes.Read(s, begun + 2, sure: true) is { } from

            // The first day counts: 30 days from 1 June end with the month.
            ? new(new Between(from.Meaning, new Eve(new Shift(length.Length, 1, new PartOf(from.Meaning, PartKind.FirstDay, 0)))), from.End, at)
            : new(length.Length, length.End, at);
    }

    /// <summary>A time behind a preposition that makes a bare number a year.</summary>
    private static Match? Behind(TokenSenses s, int at) => RussianTimes.Read(s, at, sure: true, bareYear: true);

    /// <summary>Whether the words of a time are in the instrumental: «прошлым годом», «Днём Победы».</summary>
    private static bool IsInstrumental(TokenSenses s, int first, int end)
    {
        for (var t = first; t < Math.Min(end, first + 2); t++)
        {
            var form = s.Form(t);
            if (form is "годом" or "годами" or "месяцем" or "месяцами" or "кварталом" or "полугодием" or "днем" or "неделей" or "рождеством" or "пасхой"
                || (form.EndsWith("ым") || form.EndsWith("им")) && s.Unit(t + 1) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
