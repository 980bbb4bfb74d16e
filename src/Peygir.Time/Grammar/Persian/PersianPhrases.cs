using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Persian;

/// <summary>Persian times with their prepositions: «تا پایان سال», «پیش از مهر», «از ۱۵ دی», «ظرف دو ماه».</summary>
internal static class PersianPhrases
{
    private const int FurtherOn = 6;

    private const int MostLeading = 3;

    /// <summary>The phrase that begins at a token; null where none does.</summary>
    public static Match? Read(TokenSenses s, int at)
    {
        if (s.Is(at, TimeRole.NoLater) && s.Is(at + 1, TimeRole.Until))
        {
            return Limit(s, at, at + 2);
        }

        if (s.Is(at, TimeRole.Until))
        {
            return Limit(s, at, s.Is(at + 1, TimeRole.NoLater) ? at + 2 : at + 1);
        }

        if ((s.Is(at, TimeRole.Before) || s.Is(at, TimeRole.After)) && s.Is(at + 1, TimeRole.From) && PersianClock.Part(s, at) is null)
        {
            return Around(s, at)?.From(at + 2);
        }

        if (s.Is(at, TimeRole.From))
        {
            return From(s, at)?.From(at + 1);
        }

        if (s.Lexicon.Vague.Find(s, at) is var (way, after))
        {
            return new(new Vague(way), after);
        }

        // «بین ۵ تا ۷ مهر», «حدفاصل سال ۹۰ تا ۹۲»; «بین روزهای ۵ تا ۷ مهر» are those days.
        if (((s.IsForm(at, "بین") && !s.Is(at + 1, TimeRole.DayWord)) || s.IsForm(at, "مابین") || s.IsForm(at, "حدفاصل")) && PersianGrammar.Listed(s, at + 1) is { Meaning: Between } between)
        {
            return between.From(at + 1);
        }

        if (s.IsForm(at, "بازه"))
        {
            var begin = s.IsForm(at + 1, "زمانی") ? at + 2 : at + 1;
            return PersianGrammar.Listed(s, begin)?.From(begin);
        }

        if (s.Is(at, TimeRole.About))
        {
            return PersianGrammar.Listed(s, at + 1) is { Meaning: not Vague } about ? (about with { Meaning = About(about.Meaning) }).From(at + 1) : null;
        }

        return Led(s, at);
    }

    /// <summary>What stands beside a phrase and goes on with it; null where nothing does.</summary>
    public static Match? Following(TokenSenses s, Match match)
    {
        var at = match.End;
        if (PersianSets.Except(s, at) is { } except)
        {
            return new(match.Meaning, except);
        }

        // «۹ سال پیش یک بار».
        if (PersianSets.Times(s, at) is ("1X", var once))
        {
            return new(match.Meaning, once);
        }

        // «امسال و سال آینده» is told elsewhere; a preposition may begin what goes on, but not «از» or «تا» of something else.
        if (match.Meaning is Length && s.Is(at, TimeRole.In))
        {
            return null;
        }

        var next = s.Is(at, TimeRole.In) || s.Is(at, TimeRole.About) || s.Is(at, TimeRole.Before) || s.Is(at, TimeRole.After) ? Read(s, at)
            : s.Is(at, TimeRole.DayWord) && s.Is(at + 1, TimeRole.Before) ? Read(s, at + 1)
            : s.Is(at, TimeRole.Within) || s.Is(at, TimeRole.Until) || s.Is(at, TimeRole.From) || s.Is(at, TimeRole.NoLater) ? null
            : s.IsForm(at, "به") && s.IsForm(at + 1, "مدت") ? Led(s, at)
            : PersianGrammar.Listed(s, at);
        return next is { Meaning: not Vague } ? next : null;
    }

    private static Match? Limit(TokenSenses s, int at, int start)
    {
        if (PersianGrammar.Listed(s, start) is not { } match)
        {
            return null;
        }

        return (match.Meaning is Length length ? match with { Meaning = new Modified(length, TimexMod.EqualOrLess) }
            : PersianJoins.IsHour(match.Meaning) ? match
            : match.AsLimit()).From(start == at ? at + 1 : start);
    }

    private static Match? Around(TokenSenses s, int at)
    {
        if (PersianGrammar.Listed(s, at + 2) is not { } match)
        {
            return null;
        }

        var isBefore = s.Is(at, TimeRole.Before);
        return match.Meaning is Length or ClockTime or PartOfDay
            ? match with { Meaning = new Modified(match.Meaning, isBefore ? TimexMod.Before : TimexMod.After) }
            : isBefore ? match.AsBefore() : match.AsAfter();
    }

    private static Match? From(TokenSenses s, int at)
    {
        var begin = PersianGrammar.Listed(s, at + 1);
        // «زودتر از روزهای دیگر» begins nowhere.
        if (begin is { Meaning: Vague or Length { Parts: [(_, null)] } } && !s.Is(at + 1, TimeRole.Some))
        {
            return null;
        }

        if (begin is null)
        {
            // «از ۹۲ تا کنون»: a year only where it is so said.
            return s.ShortYear(at + 1) is { } two && Now(s, at + 2) is { } until
                ? new Match(new PartialDate(NamedCalendar.Persian, two, null, null, null), at + 2).To(new(new RelativeDay(0), until))
                : s.Form(at + 1) is not [.., 'ی'] ? Bare(s, at + 1, during: true) : null;
        }

        if (Now(s, begin.End) is { } now)
        {
            return begin.To(new(new RelativeDay(0), now));
        }

        return begin.Meaning switch
        {
            // «کمتر از ۱۰ روز», «بیش از دو سال».
            Length length => Compared(s, at - 1) is { } mod ? begin with { Meaning = new Modified(length, mod) } : begin,
            Shift or Stretch when Compared(s, at - 1) is { } mod => begin with { Meaning = new Modified(begin.Meaning, mod) },
            _ when PersianJoins.IsHour(begin.Meaning) => begin,
            _ when Begins(s, begin.End) => begin,
            _ => begin.AsSince(),
        };
    }

    private static int? Now(TokenSenses s, int at) =>
        s.IsForm(at, "تاکنون") ? at + 1
        : s.Is(at, TimeRole.Until) && (s.IsForm(at + 1, "کنون") || s.IsForm(at + 1, "امروز") || s.IsForm(at + 1, "حالا") || s.IsForm(at + 1, "الان")) ? at + 2
        : s.Is(at, TimeRole.Until) && s.IsForm(at + 1, "به") && s.IsForm(at + 2, "امروز") ? at + 3
        : null;

    private static TimexMod? Compared(TokenSenses s, int at) =>
        s.IsForm(at, "کمتر") ? TimexMod.LessThan : s.IsForm(at, "بیش") || s.IsForm(at, "بیشتر") ? TimexMod.MoreThan : null;

    private static Meaning About(Meaning meaning) => meaning is Between ? meaning : new Modified(meaning, TimexMod.Approx);

    private static Match? Led(TokenSenses s, int at)
    {
        var start = at;
        var (within, during) = (false, false);
        while (start - at < MostLeading && !ToldPeriods.IsSaid(s, start) && (s.Is(start, TimeRole.In) || s.Is(start, TimeRole.Within) || s.Is(start, TimeRole.NoLater)
            || (start == at && s.IsForm(start, "به") && s.Is(start + 1, TimeRole.Within)) || (s.Is(start, TimeRole.Lasting) && (start > at || s.Is(start + 1, TimeRole.Clock)))))
        {
            within |= s.IsForm(start, "ظرف");
            during |= s.Is(start, TimeRole.Within);
            start++;
        }

        // A date written as one word is taken without its preposition: «در ۱۴۰۴/۰۹/۲۱», «در ۱۴مهر۹۴».
        if (start == at + 1 && s.IsForm(at, "در") && s.IsNumber(start) && ((s.IsGlued(start + 1) && PersianMonths.Name(s, start + 1) is not null) || PersianNumericDates.Read(s, start) is not null))
        {
            return null;
        }

        var period = PersianGrammar.Listed(s, start);

        // «حداکثر ظرف دو ماه», «حداکثر سه روز»; before a date «حداکثر» belongs to the sentence.
        if (start == at + 1 && s.Is(at, TimeRole.NoLater) && period is not { Meaning: Length or Stretch or Shift })
        {
            return null;
        }

        if (period is { Meaning: Length length })
        {
            // «به مدت دو ماه» is how long, «طی دو ماه» when.
            period = during && !s.IsForm(at, "به") && !s.IsForm(start - 1, "مدت") ? period with { Meaning = new Stretch(length, 0, within) } : period;
        }

        if (start > at && (period is null or { Meaning: Length }) && s.Is(start, TimeRole.DayWord) && s.IsForm(start, "روز") && PersianLengths.Read(s, start + 1) is { Unit: <= TimeUnit.Hour } daily)
        {
            period = new(new Recurring(daily.Length), daily.End);
        }

        // On the eve of a time is before it.
        period = period is not null && start > at && s.Is(start - 1, TimeRole.Lasting) ? period.AsBefore() : period;
        return period is not null ? (start > at ? period.From(start) : period) : start > at ? Bare(s, start, during) : null;
    }

    /// <summary>«در طول روز», «در ماه‌های», «در هفته دوم»: a unit of which nobody says when it was.</summary>
    private static Match? Bare(TokenSenses s, int at, bool during)
    {
        if (s.Unit(at) is not { } unit || unit is < TimeUnit.Day or > TimeUnit.Year || !(s.IsForm(at - 1, "در") || during))
        {
            return null;
        }

        return s.Number(at + 1) is { IsOrdinal: true } place ? new(new ToldBefore(unit), place.End, at)
            : new(s.Form(at).EndsWith("های") ? new Length(unit, null) : new Recurring(new Length(unit, 1)), at + 1, at);
    }

    // «از سال ۱۳۸۸ آغاز شد»: the beginning lies in that time, unless the thing goes on.
    private static bool Begins(TokenSenses s, int at)
    {
        if (!s.IsForm(at, "آغاز") && !s.IsForm(at, "شروع"))
        {
            return false;
        }

        for (var t = at + 1; t <= at + FurtherOn; t++)
        {
            if (s.Form(t) is "ادامه" or "هنوز" or "همچنان")
            {
                return false;
            }
        }

        return true;
    }
}
