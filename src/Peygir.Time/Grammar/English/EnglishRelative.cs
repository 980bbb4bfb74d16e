using Peygir.Text;
using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.English;

/// <summary>English times counted from another: "three months ago", "within two weeks", "in an hour", "two days after Christmas".</summary>
internal static class EnglishRelative
{
    /// <summary>A length of time, or a time so far from another.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="sure">Whether what stands before shows that "a year" is a length here.</param>
    public static Match? Read(TokenSenses s, int at, bool sure) =>
        EnglishLengths.Read(s, at, sure) is not { } read ? null
        : Moved(s, read) is { } moved ? moved

        // "Three years before the war": from an event whose day is not told.
        : s.Is(read.End, TimeRole.Before) || s.Is(read.End, TimeRole.After) ? null
        : new(read.Changed(read.Length), read.End);

    /// <summary>A time so far from another: "two weeks ago", "two days after tomorrow".</summary>
    public static Match? Moved(TokenSenses s, int at) =>
        EnglishLengths.Read(s, at, sure: true) is { } read && s.Form(read.End) is not [] ? Moved(s, read) : null;

    /// <summary>"The next three months", "the past few weeks".</summary>
    public static Match? Counted(TokenSenses s, int at)
    {
        if (EnglishWords.Which(s, at) is not ((-1 or 1) and var way) || Lasts(s, at) || s.Unit(at + 1) is not null || EnglishLengths.Read(s, at + 1, sure: true) is not { } read)
        {
            return null;
        }

        return new(read.Length.Parts[0].Count is null ? new Vague(way) : new Stretch(read.Length, way), read.End);
    }

    /// <summary>Whether "last" is a verb: "the works last three years".</summary>
    private static bool Lasts(TokenSenses s, int at) => s.IsForm(at, "last") && s.Form(at - 1) is not []
        && (EnglishWords.IsVerb(s, at) || s.Token(at - 1).Tag is Upos.Noun or Upos.Propn or Upos.Aux);

    /// <summary>"Within two weeks", "within three months of 5 May", "within the next year".</summary>
    public static Match? Within(TokenSenses s, int at)
    {
        if (EnglishLengths.Read(s, at + 1, sure: true) is { } read)
        {
            return (s.IsForm(read.End, "from") || s.IsForm(read.End, "of") || s.Is(read.End, TimeRole.After)) && Point(s, read.End + 1) is { } from
                ? new(read.Changed(new Stretch(read.Length, 1, Within: true, from.Meaning)), from.End)
                : new(read.Changed(new Stretch(read.Length, 0, Within: true)), read.End);
        }

        var start = EnglishWords.Article(s, at + 1);
        if (EnglishWords.Which(s, start) == 1 && s.Unit(start + 1) is { } unit)
        {
            return new(new Stretch(new Length(unit, 1), 1), start + 2);
        }

        return Counted(s, start) ?? EnglishTimes.Read(s, at + 1, sure: false)?.From(at + 1);
    }

    /// <summary>"In three weeks", "in an hour".</summary>
    public static Match? In(TokenSenses s, int at)
    {
        if (EnglishLengths.Read(s, at + 1, sure: true) is not { } read || read.Mod is TimexMod.EqualOrMore or TimexMod.MoreThan)
        {
            return null;
        }

        // "In two days before the vote" is counted from another day, "in the last" is not "in".
        return Moved(s, read) is { } moved ? moved.From(at + 1) : new(read.Changed(new Due(read.Length)), read.End);
    }

    /// <summary>"For three days", "for a week from 20 December".</summary>
    public static Match? For(TokenSenses s, int at)
    {
        if (EnglishLengths.Read(s, at + 1, sure: true) is not { } read)
        {
            return null;
        }

        var from = EnglishWords.Comma(s, read.End);
        return (s.IsForm(from, "from") ? Point(s, from + 1) : null) is { } point
            ? new(read.Changed(new Stretch(read.Length, 1, From: point.Meaning)), point.End)
            : (Starting(s, read) ?? new(read.Changed(read.Length), read.End)).From(at + 1);
    }

    private static Match? Moved(TokenSenses s, LengthRead read)
    {
        var end = read.End;
        if (s.Is(end, TimeRole.Ago))
        {
            return new(read.Changed(new Shift(read.Length, -1)), end + 1);
        }

        if (s.Is(end, TimeRole.Hence) && !s.Is(end + 1, TimeRole.This))
        {
            return new(read.Changed(new Shift(read.Length, 1)), end + 1);
        }

        if (s.IsForm(end, "in") && s.IsForm(end + 1, "the") && s.IsForm(end + 2, "future"))
        {
            return new(read.Changed(new Shift(read.Length, 1)), end + 3);
        }

        if (s.IsForm(end, "from") && s.IsForm(end + 1, "now"))
        {
            return new(read.Changed(new Shift(read.Length, 1)), end + 2);
        }

        var isBack = s.IsForm(end, "before");
        return (isBack || s.IsForm(end, "after") || s.IsForm(end, "from")) && Point(s, end + 1) is { } from
            ? new(
                read.Changed(read.Mod == TimexMod.LessThan && !isBack
                    ? new Stretch(read.Length, 1, From: from.Meaning)
                    : new Shift(read.Length, isBack ? -1 : 1, from.Meaning)),
                from.End)
            : Starting(s, read);
    }

    /// <summary>"Two weeks starting May 20th", "three days beginning on Monday".</summary>
    private static Match? Starting(TokenSenses s, LengthRead read)
    {
        if (!s.IsForm(read.End, "starting") && !s.IsForm(read.End, "beginning"))
        {
            return null;
        }

        var start = read.End + 1;
        start = s.IsForm(start, "from") || s.IsForm(start, "on") ? start + 1 : start;
        return Point(s, start) is { } from ? new(read.Changed(new Stretch(read.Length, 1, From: from.Meaning)), from.End) : null;
    }

    /// <summary>The time another is counted from.</summary>
    private static Match? Point(TokenSenses s, int at)
    {
        var start = EnglishWords.Article(s, at);
        return EnglishDays.Read(s, start) ?? EnglishSeasons.Feast(s, start) ?? EnglishParts.Read(s, start);
    }
}
