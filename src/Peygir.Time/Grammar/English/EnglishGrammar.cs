using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;

namespace Peygir.Time.Grammar.English;

/// <summary>English: "by the end of 2025", "the first nine months of this year", "three months ago". Its prepositions.</summary>
internal sealed class EnglishGrammar : IGrammar
{
    /// <inheritdoc/>
    public Match? Read(TokenSenses s, int at) =>
        !EnglishWords.MayBegin(s, at) || (s.IsForm(at, "the") && !EnglishWords.MayBegin(s, at + 1)) ? null
        : EnglishSets.Read(s, at)
        ?? Limit(s, at)
        ?? (s.IsForm(at, "between") ? EnglishRanges.Between(s, at)
            : s.Is(at, TimeRole.From) ? EnglishRanges.From(s, at)
            : s.Is(at, TimeRole.Within) ? EnglishRelative.Within(s, at)
            : Vague(s, at) ?? In(s, at) ?? Bare(s, at));

    /// <summary>What sets a limit, or begins behind one: "by", "no later than", "before", "after".</summary>
    private static Match? Limit(TokenSenses s, int at)
    {
        if (NoLater(s, at) is var after and > 0)
        {
            return EnglishTimes.Read(s, after, true)?.From(after).AsLimit();
        }

        if (s.Is(at, TimeRole.Until))
        {
            return EnglishTimes.Read(s, at + 1, true)?.From(at + 1).AsLimit();
        }

        if (s.Is(at, TimeRole.Before))
        {
            return EnglishTimes.Read(s, at + 1, true)?.From(at + 1).AsBefore();
        }

        return s.Is(at, TimeRole.After) ? EnglishTimes.Read(s, at + 1, true)?.From(at + 1).AsAfter() : null;
    }

    /// <summary>Index after "no later than", "on or before"; 0 where neither stands there.</summary>
    private static int NoLater(TokenSenses s, int at) =>
        (s.IsForm(at, "no") || s.IsForm(at, "not")) && s.IsForm(at + 1, "later") && s.IsForm(at + 2, "than") ? at + 3
        : (s.IsForm(at, "on") || s.IsForm(at, "by")) && s.IsForm(at + 1, "or") && s.IsForm(at + 2, "before") ? at + 3
        : 0;

    private static Match? Vague(TokenSenses s, int at) =>
        s.Lexicon.Vague.Find(s, at) is var (way, end) ? new(new Vague(way), end) : null;

    private static Match? In(TokenSenses s, int at)
    {
        if (!s.Is(at, TimeRole.In))
        {
            return null;
        }

        if (EnglishSets.Read(s, at + 1) is { } set)
        {
            return s.IsForm(at, "on") ? set : set.From(at + 1);
        }

        if (s.IsForm(at, "for") && EnglishRelative.For(s, at) is { Core: 0 } from)
        {
            return from;
        }

        if (EnglishClock.PartBehind(s, at) is var (part, end))
        {
            return EnglishTimes.Read(s, at + 1, true) is { Meaning: AtTime } of ? of.From(at + 1) : new(new PartOfDay(part), end, at + 1);
        }

        // No year stands behind "at": "at 2024 prices".
        if (EnglishTimes.Read(s, at + 1, !s.IsForm(at, "at")) is { } time)
        {
            // "On Friday next week" is one expression.
            var ranged = EnglishRanges.Extend(s, time);
            return ranged.Meaning is PartOf { Part: PartKind.Weekday } && s.IsForm(at, "on") && s.Is(at + 1, TimeRole.Weekday) ? ranged : ranged.From(at + 1);
        }

        return s.IsForm(at, "in") ? EnglishRelative.In(s, at)
            : s.IsForm(at, "for") ? EnglishRelative.For(s, at)
            : s.IsForm(at, "at") && EnglishClock.Read(s, at + 1, bare: false) is { } clock ? new(clock.Meaning, clock.End, at + 1)
            : s.IsForm(at, "at") || s.IsForm(at, "on") ? Bare(s, at)
            : EnglishLengths.Read(s, at + 1, sure: false) is { } length ? new(new Stretch(length.Length, 0), length.End, at + 1)
            : null;
    }

    // "Of May", "in 2028 and 2030".
    private static bool IsSure(TokenSenses s, int at) => s.IsForm(at - 1, "of") || s.IsForm(at - 1, "to")
        || ((s.IsForm(at - 1, "and") || s.IsForm(at - 1, "or")) && s.Year(at - 2) is not null);

    private static Match? Bare(TokenSenses s, int at) =>
        s.Is(at, TimeRole.Until) || s.Is(at, TimeRole.Before) || s.Is(at, TimeRole.After) ? null
        : s.Is(at, TimeRole.In) ? EnglishRelative.Read(s, at, sure: false)
        : EnglishTimes.Read(s, at, IsSure(s, at)) is { } time ? EnglishRanges.Extend(s, time)
        : EnglishMonthDays.Run(s, at, and: false) ?? EnglishRelative.Read(s, at, sure: false);
}
