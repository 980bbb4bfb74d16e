using System.Collections.Immutable;
using Peygir.Text;
using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;
using Peygir.Time.Numbers;

namespace Peygir.Time.Grammar.English;

/// <summary>A length of time as read, and how its words change it.</summary>
internal readonly record struct LengthRead(Length Length, TimexMod Mod, int End)
{
    /// <summary>What it changes of another meaning made of the length.</summary>
    public Meaning Changed(Meaning meaning) => Mod == TimexMod.None ? meaning : new Modified(meaning, Mod);
}

/// <summary>English lengths of time: "three years", "an hour and a half", "several weeks", "3-day", "more than two months".</summary>
internal static class EnglishLengths
{
    private const int MostParts = 7;

    /// <summary>A length, with what may change it.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="sure">Whether what stands before shows that "a year" is a length here.</param>
    public static LengthRead? Read(TokenSenses s, int at, bool sure)
    {
        if (!EnglishWords.MayBegin(s, at))
        {
            return null;
        }

        var (mod, start) = Changing(s, at);
        if (Ranged(s, start) is > 0 and var upper)
        {
            (mod, start) = (mod == TimexMod.None ? TimexMod.Approx : mod, upper);
        }

        if (Part(s, start, sure || start > at) is not var (first, end))
        {
            return null;
        }

        var parts = ImmutableArray.CreateBuilder<(TimeUnit, decimal?)>();
        parts.Add(first);
        for (var n = 1; n < MostParts; n++)
        {
            var next = s.IsForm(end, "and") || s.IsForm(end, ",") ? end + 1 : end;
            if (s.Form(next) is [] || Part(s, next, sure: true) is not var (part, after) || part.Count is null
                || parts.Any(p => p.Item1 == part.Unit) || (s.IsForm(end, ",") && !s.IsNumber(next)))
            {
                break;
            }

            parts.Add(part);
            end = after;
        }

        return new(new Length(parts.DrainToImmutable()), mod, end);
    }

    /// <summary>Where the greater number of "two to three years", "15-20 days" stands; 0 where it is none.</summary>
    private static int Ranged(TokenSenses s, int at) =>
        s.Form(at) is not ("a" or "an") && s.Number(at) is { IsOrdinal: false, Value: > 0 } least
        && (s.IsForm(least.End, "to") || s.IsForm(least.End, "or") || s.IsForm(least.End, "-"))
        && s.Number(least.End + 1) is { IsOrdinal: false } most && most.Value > least.Value && Unit(s, EnglishWords.Hyphen(s, most.End), at, most.End) is not null
            ? least.End + 1 : 0;

    /// <summary>The words before a length that change it: "more than", "at least", "about".</summary>
    private static (TimexMod Mod, int End) Changing(TokenSenses s, int at) => s.Form(at) switch
    {
        "more" or "longer" when s.IsForm(at + 1, "than") => (TimexMod.MoreThan, at + 2),
        "less" or "fewer" when s.IsForm(at + 1, "than") => (TimexMod.LessThan, at + 2),
        "under" => (TimexMod.LessThan, at + 1),
        "no" or "not" when s.IsForm(at + 1, "more") && s.IsForm(at + 2, "than") => (TimexMod.EqualOrLess, at + 3),
        "no" or "not" when s.IsForm(at + 1, "less") && s.IsForm(at + 2, "than") => (TimexMod.EqualOrMore, at + 3),
        "at" when s.IsForm(at + 1, "least") => (TimexMod.EqualOrMore, at + 2),
        "at" when s.IsForm(at + 1, "most") => (TimexMod.EqualOrLess, at + 2),
        "up" when s.IsForm(at + 1, "to") => (TimexMod.EqualOrLess, at + 2),
        "about" or "around" or "nearly" or "almost" or "approximately" or "roughly" => (TimexMod.Approx, at + 1),
        _ => (TimexMod.None, at),
    };

    /// <summary>One number and its unit.</summary>
    private static ((TimeUnit Unit, decimal? Count) Part, int End)? Part(TokenSenses s, int at, bool sure)
    {
        if (Glued(s, at) is { } glued)
        {
            return glued;
        }

        if (Uncounted(s, at) is { } uncounted)
        {
            return uncounted;
        }

        var isArticle = s.Form(at) is "a" or "an" or "one";
        var start = s.Form(at) is "a" or "an" && s.IsForm(at + 1, "half") ? at + 1 : at;
        if (s.IsForm(start, "half"))
        {
            // "Half an hour", "a half hour", "half-year".
            var of = s.Form(start + 1) is "a" or "an" ? start + 2 : EnglishWords.Hyphen(s, start + 1);
            return Unit(s, of, at, of) is var (halved, after) ? ((halved, 0.5m), after) : null;
        }

        if (s.Number(at) is not { IsOrdinal: false, Value: > 0 } number)
        {
            return null;
        }

        // "Two and half days".
        var more = 0m;
        var end = number.End;
        if (s.IsForm(end, "and") && s.IsForm(end + 1, "half") && Unit(s, end + 2, at, end + 2) is not null)
        {
            (more, end) = (0.5m, end + 2);
        }

        var joined = s.IsForm(end, "-") && s.IsGlued(end + 1);
        if (Unit(s, joined ? end + 1 : end, at, end) is not var (unit, after2) || (isArticle && number.Value == 1 && !sure && !IsLength(s, at, after2)))
        {
            return null;
        }

        // "A year and a half", "an hour and half"; "60-year-old" is an age.
        var half = s.IsForm(after2, "and") ? (s.IsForm(after2 + 1, "half") ? 2 : s.IsForm(after2 + 1, "a") && s.IsForm(after2 + 2, "half") ? 3 : 0) : 0;
        half = half > 0 && s.Unit(after2 + half) is not null ? 0 : half;
        return (s.IsForm(after2, "-") && s.IsForm(after2 + 1, "old")) || s.IsForm(after2, "old") ? null
            : ((unit, number.Value + more + (half > 0 ? 0.5m : 0)), after2 + half);
    }

    // "A year" is a length where it is ago, or to come, or goes on: "a year and a half", "one month, 21 days".
    private static bool IsLength(TokenSenses s, int at, int end) =>
        s.IsForm(at, "one") || s.Is(end, TimeRole.Ago) || s.Is(end, TimeRole.Hence) || s.IsForm(end, "from") || s.IsForm(end, "starting")
        || s.IsForm(end, "and") || s.IsNumber(end);

    /// <summary>"3h", "3.5years", "3day".</summary>
    private static ((TimeUnit Unit, decimal? Count) Part, int End)? Glued(TokenSenses s, int at)
    {
        var form = s.Form(at);
        return EnglishWords.Letters(form) is { } letters && s.Lexicon.Value(form[letters..], TimeRole.Unit) is { } unit
            && NumberReader.Digits(form[..letters], Language.English) is > 0 and var count
            ? (((TimeUnit)(int)unit, count), at + 1)
            : null;
    }

    /// <summary>A length of no number: "several weeks", "a couple of days", "another month", "all day", "the whole year".</summary>
    private static ((TimeUnit Unit, decimal? Count) Part, int End)? Uncounted(TokenSenses s, int at)
    {
        var start = s.IsForm(at, "a") ? at + 1 : at;
        (decimal? Count, int End)? count = s.Form(start) switch
        {
            "few" => (null, start + 1),
            "several" or "some" when start == at && s.Form(start + 1) is [.., 's'] => (null, start + 1),
            "couple" => (2, s.IsForm(start + 1, "of") ? start + 2 : start + 1),
            "another" when start == at => (1, start + 1),
            "all" or "full" or "whole" when EnglishWords.Hyphen(s, start + 1) is var unit && s.Form(unit) is not [.., 's'] => (1, unit),
            _ => null,
        };
        return count is var (known, end) && Unit(s, end, at, end) is var (of, after) ? ((of, known), after) : null;
    }

    /// <summary>A unit, business days among them; "second" only behind digits and where nothing follows it.</summary>
    private static (TimeUnit Unit, int End)? Unit(TokenSenses s, int at, int number, int numberEnd)
    {
        if (s.Form(at) is "business" or "working" && s.Unit(at + 1) == TimeUnit.Day)
        {
            return (TimeUnit.BusinessDay, at + 2);
        }

        at = s.IsForm(at, "calendar") ? at + 1 : at;
        return s.Unit(at) is not { } unit || (s.IsForm(at, "second") && (!s.IsNumber(number) || numberEnd > number + 1 || !EnglishWords.IsFree(s, at + 1)))
            ? null : (unit, at + 1);
    }
}
