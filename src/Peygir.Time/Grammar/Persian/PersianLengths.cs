using Peygir.Text;
using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.Persian;

/// <summary>A number of units; its number is null where it is not told.</summary>
internal readonly record struct PersianQuantity(Length Length, int End)
{
    /// <summary>Its number, where it is of one unit.</summary>
    public decimal? Count => Length.Parts.Length == 1 ? Length.Parts[0].Count : null;

    /// <summary>Its unit, or the first one.</summary>
    public TimeUnit Unit => Length.Parts[0].Unit;

    /// <summary>Whether nobody says how many.</summary>
    public bool IsUntold => Length.Parts[0].Count is null;
}

/// <summary>Persian lengths of time: «سه سال و نیم», «۷ الی ۸ ساعت», «چند روز», «۲۳ ساعت و بیست دقیقه», «۱۵ ساله».</summary>
internal static class PersianLengths
{
    // «۱۳، ۲۳ و ۲۴ دقیقه»: no list is longer.
    private const int MostNumbers = 6;

    private const int MostParts = 4;

    // No game has more minutes.
    private const int MostMinutes = 130;

    private const int MinutesOfQuarter = 15;

    /// <summary>A length; null where none begins.</summary>
    public static PersianQuantity? Read(TokenSenses s, int at)
    {
        if (One(s, at) is not { } whole)
        {
            return null;
        }

        for (var n = 0; n < MostParts && s.IsForm(whole.End, "و") && One(s, whole.End + 1) is { } part && part.Unit <= whole.Unit; n++)
        {
            // Three nights and four days are four days.
            var same = part.Unit == whole.Unit;
            if (same && n > 0)
            {
                break;
            }

            whole = new(same ? part.Length : whole.Length.And(part.Length), part.End);
        }

        return whole;
    }

    /// <summary>A length with what says how it lies: «سه سال گذشته», «دو ماه پیش», «۱۰ دقیقه مانده به پایان کار».</summary>
    public static Match? Placed(TokenSenses s, int at, int depth)
    {
        if (Read(s, at) is not { } quantity)
        {
            return null;
        }

        var (length, end) = (quantity.Length, quantity.End);
        var way = s.Is(end, TimeRole.Ago) ? -1 : s.Is(end, TimeRole.Hence) ? 1 : 0;
        if (way != 0 && s.Is(end + 1, TimeRole.From))
        {
            return PersianGrammar.Sequence(s, end + 2, depth) is { } from
                ? new(from.Meaning is ClockTime hour && length.IsOfClock ? Moved(hour, length, way) : new Shift(length, way, from.Meaning), from.End)
                : new(new Modified(length, way < 0 ? TimexMod.Before : TimexMod.After), end + 1);
        }

        if (way != 0)
        {
            return new(quantity.IsUntold ? new Vague(way) : new Shift(length, way), end + 1);
        }

        if (s.Is(end, TimeRole.Last) || s.Is(end, TimeRole.Next))
        {
            way = s.Is(end, TimeRole.Last) ? -1 : 1;
            return new(quantity.IsUntold ? new Vague(way) : new Stretch(length, way), end + 1);
        }

        if (s.IsForm(end, "منتهی") && s.IsForm(end + 1, "به") && PersianGrammar.Sequence(s, end + 2, depth) is { } last)
        {
            return new(new Stretch(length, -1, From: last.Meaning), last.End);
        }

        // «پنج روز نخست ماه»: of months it is told elsewhere.
        if ((s.Is(end, TimeRole.First) || s.Is(end, TimeRole.Start)) && quantity.Unit != TimeUnit.Month && PersianPlaces.Whole(s, end + 1, depth) is { } of)
        {
            return new(new Stretch(length, 1, From: of.Meaning), of.End);
        }

        var left = s.IsForm(end, "مانده") ? end + 1 : end;
        if (s.IsForm(left, "به") && (left > end || s.Is(left + 1, TimeRole.Clock)) && PersianGrammar.Sequence(s, left + 1, depth) is { } to)
        {
            return new(to.Meaning is ClockTime hour && length.IsOfClock ? Moved(hour, length, -1) : new Shift(length, -1, to.Meaning), to.End);
        }

        // «دو سال است که», «دو ماه است بازیکنانش را»: up to now; not «مدت آن دو سال است».
        return s.IsForm(end, "است") && !quantity.IsUntold && s.Form(end + 1) is not ([] or "و") && s.Token(end + 1).Kind != TokenKind.Punctuation
            ? new(new Stretch(length, -1), end)
            : new(length, IsInARow(s, end) ? end + 1 : end);
    }

    private static bool IsInARow(TokenSenses s, int at) => s.IsForm(at, "متوالی") || s.IsForm(at, "پیاپی") || s.IsForm(at, "مداوم");

    /// <summary>«دقیقه ۹۰», «دقایق ۵، ۶۱ و ۸۹»: minutes of a game; null where none stand.</summary>
    public static Match? Minutes(TokenSenses s, int at)
    {
        if (s.Unit(at) != TimeUnit.Minute || s.Whole(at + 1) is not { } minute || minute > MostMinutes || s.Unit(at + 2) is not null)
        {
            return null;
        }

        var end = at + 2;
        while (end - at < 2 * MostNumbers && ((s.IsForm(end, "،") && s.IsForm(at, "دقایق")) || s.IsForm(end, "و") || s.Is(end, TimeRole.Until)) && s.Whole(end + 1) is <= MostMinutes && s.Unit(end + 2) is null)
        {
            end += 2;
        }

        return new(new Length(TimeUnit.Minute, end == at + 2 ? minute : null), end);
    }

    private static ClockTime Moved(ClockTime hour, Length by, int way)
    {
        var minutes = 0m;
        foreach (var (unit, count) in by.Parts)
        {
            minutes += (count ?? 0) * unit switch { TimeUnit.Hour => 60, TimeUnit.Minute => 1, TimeUnit.Day => 1440, _ => 0 };
        }

        return PersianClock.Moved(hour, way * Math.Min(minutes, 100_000));
    }

    private static PersianQuantity? One(TokenSenses s, int at)
    {
        // By itself «ماهی» is a fish; «چند ماهی» are some months.
        if (s.Is(at, TimeRole.Some) && s.IsForm(at + 1, "ماهی"))
        {
            return new(new(TimeUnit.Month, null), at + 2);
        }

        // «یه» and «یک» are one; «چند» is not told.
        if (s.Is(at, TimeRole.Some) && Unit(s, at + 1) is var (some, after))
        {
            return new(new(some, null), after);
        }

        if (s.Is(at, TimeRole.Some) && s.Is(at + 1, TimeRole.Scale) && Unit(s, at + 2) is var (many, behind))
        {
            return new(new(many, null), behind);
        }

        // «یه ربع دیگه», «یک ربع ساعت».
        if (s.Value(at, TimeRole.Number) == 1 && s.IsForm(at + 1, "ربع")
            && (s.Is(at + 2, TimeRole.Clock) || s.Is(at + 2, TimeRole.Ago) || s.Is(at + 2, TimeRole.Hence)))
        {
            return new(new(TimeUnit.Minute, MinutesOfQuarter), s.Is(at + 2, TimeRole.Clock) ? at + 3 : at + 2);
        }

        // «۳ صبح متوالی».
        if (s.Number(at) is { IsOrdinal: false } times && s.Is(times.End, TimeRole.DayPart) && IsInARow(s, times.End + 1))
        {
            return new(new(TimeUnit.Day, times.Value), times.End + 1);
        }

        if (PersianCounts.Read(s, at) is { } quantity)
        {
            return quantity.Unit == TimeUnit.Quarter && quantity.Count > 4 ? null
                : new(quantity.Length, s.IsForm(quantity.End, "ای") || s.IsForm(quantity.End, "ی") ? quantity.End + 1 : quantity.End);
        }

        // «۷ الی ۸ ساعت», «۳ یا ۴ شبه», «۱۳، ۲۳ و ۲۴ دقیقه», «یکی دو سال».
        if (s.Number(at) is not { IsOrdinal: false } number)
        {
            return null;
        }

        var end = number.End;
        for (var n = 0; n < MostNumbers; n++)
        {
            var joint = s.Is(end, TimeRole.Until) || s.IsForm(end, "یا") || s.IsForm(end, "-")
                || (s.IsNumber(end + 1) && (s.IsForm(end, "،") || s.IsForm(end, "و")));
            var next = joint ? end + 1 : end;
            if (s.Number(next) is not { IsOrdinal: false } other || (!joint && (s.IsNumber(next) || s.IsNumber(at))))
            {
                return null;
            }

            if (PersianCounts.Read(s, next) is { } last)
            {
                return number.Value > last.Count && joint && !s.IsForm(end, "،") ? null : new(last.Length, last.End);
            }

            end = other.End;
        }

        return null;
    }

    private static (TimeUnit Unit, int End)? Unit(TokenSenses s, int at) =>
        s.Unit(at) is { } unit ? (unit, s.IsForm(at + 1, "ی") || s.IsForm(at + 1, "ای") ? at + 2 : at + 1) : null;
}
