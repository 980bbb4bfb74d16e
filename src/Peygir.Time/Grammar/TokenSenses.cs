using Peygir.Text;
using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;
using Peygir.Time.Numbers;

namespace Peygir.Time.Grammar;

/// <summary>What the tokens of a text may do in a time expression; look-ups the grammar is written with.</summary>
internal readonly struct TokenSenses(TaggedText text, TimeLexicon lexicon)
{
    public TaggedText Text => text;

    public Language Language => text.Language;

    public int Count => text.Tokens.Length;

    /// <summary>The value a token has in a role; null where it has not that role.</summary>
    public decimal? Value(int at, TimeRole role)
    {
        if (at < 0 || at >= Count)
        {
            return null;
        }

        foreach (var sense in lexicon.Senses(text.Form(at)))
        {
            if (sense.Role == role)
            {
                return sense.Value;
            }
        }

        return null;
    }

    public bool Is(int at, TimeRole role) => Value(at, role) is not null;

    public bool IsForm(int at, string form) => at >= 0 && at < Count && text.Form(at).SequenceEqual(form);

    /// <summary>Whether a token begins any time expression at all; the quick look before the grammar.</summary>
    public bool MayBegin(int at) =>
        text.Tokens[at].Kind == TokenKind.Number || lexicon.Senses(text.Form(at)).Length > 0;

    public TimeUnit? Unit(int at) => Value(at, TimeRole.Unit) is { } unit ? (TimeUnit)(int)unit : null;

    /// <summary>A number that begins at a token, within the sentence.</summary>
    public NumberRead? Number(int at) =>
        at < Count ? NumberReader.Read(text, at, Math.Min(Count, at + 12)) : null;

    /// <summary>A token of digits as a whole number.</summary>
    public int? Whole(int at) =>
        NumberReader.Digits(text, at) is { } value && value == decimal.Truncate(value) && value is >= 0 and < 100_000 ? (int)value : null;

    /// <summary>A four-digit year, its calendar by its range; null where the token is none.</summary>
    public (int Year, NamedCalendar Calendar)? Year(int at) =>
        at < Count && text.Tokens[at].Kind == TokenKind.Number && text.Form(at).Length == 4 && Whole(at) is { } year
            ? year switch
            {
                >= 1200 and <= 1499 => (year, NamedCalendar.Persian),
                >= 1700 and <= 2200 => (year, NamedCalendar.Iso),
                _ => null,
            }
            : null;
}
