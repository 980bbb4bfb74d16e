using System.Buffers;
using Peygir.Text;
using Peygir.Time.Figures;
using Peygir.Time.Lexicon;
using Peygir.Time.Meanings;
using Peygir.Time.Numbers;

namespace Peygir.Time.Grammar;

/// <summary>
/// What the tokens of a text may do in an expression of time or number; look-ups the grammar is written with, of one
/// sentence at a time. Each word is looked up once.
/// </summary>
internal sealed class TokenSenses : IDisposable
{
    // No number is said in more words.
    private const int LongestNumber = 12;

    private readonly WordSenses?[] _senses;
    private readonly TaggedText _text;
    private readonly TimeLexicon _lexicon;
    private readonly TextPieces _pieces;
    private TokenRange _sentence;
    private Dictionary<(int At, int Depth), Match?>? _read;
    private bool? _isOldTyping;

    /// <summary>Looks up the words of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parts">Whether words written as one are parted; what is said of tokens is then said of their pieces.</param>
    public TokenSenses(TaggedText text, bool parts = false)
    {
        _text = text;
        _lexicon = TimeLexicon.Of(text.Language);
        _pieces = new(text, parts && text.Language == Language.Persian ? _lexicon : null);
        _senses = ArrayPool<WordSenses?>.Shared.Rent(_pieces.Count);
        for (var t = 0; t < _pieces.Count; t++)
        {
            _senses[t] = text.Tokens[_pieces.Token(t)].Kind == TokenKind.Number ? null : _lexicon.Find(_pieces.Form(t));
        }
    }

    public Language Language => _text.Language;

    /// <summary>The text that the tokens are of.</summary>
    public TaggedText Text => _text;

    /// <summary>The tokens looked at; those outside are as if they were not.</summary>
    public TokenRange Sentence
    {
        get => _sentence;
        set => _sentence = value;
    }

    public TimeLexicon Lexicon => _lexicon;

    public void Dispose() => ArrayPool<WordSenses?>.Shared.Return(_senses, clearArray: true);

    /// <summary>The folded form of a token; empty outside the sentence.</summary>
    public ReadOnlySpan<char> Form(int at) => IsIn(at) ? _pieces.Form(at) : [];

    /// <summary>The value a token has in a role; null where it has not that role.</summary>
    public decimal? Value(int at, TimeRole role) => IsIn(at) ? _senses[at]?.Value(role) : null;

    public bool Is(int at, TimeRole role) => IsIn(at) && _senses[at] is { } senses && senses.Has(role);

    public bool IsForm(int at, string form) => Form(at).SequenceEqual(form);

    public bool IsNumber(int at) => IsIn(at) && Token(at).Kind == TokenKind.Number;

    /// <summary>A token of the sentence.</summary>
    public Token Token(int at) => _text.Tokens[_pieces.Token(at)];

    /// <summary>The tokens, and where they stand in the text.</summary>
    public TextPieces Pieces => _pieces;

    /// <summary>
    /// What a grammar has read before, by token and depth: times that are counted from others are then read once each,
    /// however they are nested.
    /// </summary>
    public Dictionary<(int At, int Depth), Match?> AlreadyRead => _read ??= [];

    /// <summary>Whether no space stands before a token.</summary>
    public bool IsGlued(int at) => IsIn(at) && (!Token(at).SpaceBefore || _pieces.IsInside(at));

    public bool IsCapitalised(int at) => IsIn(at) && Token(at).Capitalised;

    /// <summary>The part of speech of a token; none outside the sentence.</summary>
    public Upos? Tag(int at) => IsIn(at) ? Token(at).Tag : null;

    /// <summary>Whether a token begins any time expression at all; the quick look before the grammar.</summary>
    public bool MayBegin(int at) => Form(at) is [>= '0' and <= '9', ..] || (IsIn(at) && _senses[at] is not null)
        || (Language == Language.English && Form(at) is [.., >= '0' and <= '9'])
        || (Language == Language.Persian && Compound(at) is not null) || (Language == Language.Russian && Form(at).Contains('-'));

    public TimeUnit? Unit(int at) => Value(at, TimeRole.Unit) is { } unit ? (TimeUnit)(int)unit : null;

    /// <summary>The month that a word names, in whichever calendar.</summary>
    public (NamedCalendar Calendar, int Month)? Month(ReadOnlySpan<char> form)
    {
        foreach (var sense in _lexicon.Find(form) is { } senses ? senses.All : [])
        {
            NamedCalendar? calendar = sense.Role switch
            {
                TimeRole.MonthPersian => NamedCalendar.Persian,
                TimeRole.MonthIso => NamedCalendar.Iso,
                TimeRole.MonthIslamic => NamedCalendar.Islamic,
                _ => null,
            };
            if (calendar is { } named)
            {
                return (named, (int)sense.Value);
            }
        }

        return null;
    }

    /// <summary>The month that a token names.</summary>
    public (NamedCalendar Calendar, int Month)? Month(int at) => Month(Form(at));

    /// <summary>A number that begins at a token, within the sentence.</summary>
    public NumberRead? Number(int at) =>
        IsIn(at) && (Language != Language.English || NumberReader.MayBegin(this, at)) ? NumberReader.Read(this, at, Math.Min(_sentence.End, at + LongestNumber)) : null;

    /// <summary>A number and a unit that are one word: «نهماهه», «یکسال». Only Persian writes so.</summary>
    public (decimal Count, TimeUnit Unit)? Compound(int at)
    {
        return Compound(_lexicon, Form(at));
    }

    /// <summary>The same of a word by itself.</summary>
    public static (decimal Count, TimeUnit Unit)? Compound(TimeLexicon lexicon, ReadOnlySpan<char> form)
    {
        if (form is not [.., 'ه' or 'ل' or 'ز'])
        {
            return null; // «ماه», «سال», «روز» and what is made of them end so.
        }

        for (var n = 2; n <= Math.Min(form.Length - 3, 6); n++)
        {
            if (lexicon.Value(form[..n], TimeRole.Number) is { } count && lexicon.Value(form[n..], TimeRole.Unit) is { } unit)
            {
                return (count, (TimeUnit)(int)unit);
            }
        }

        return null;
    }

    /// <summary>
    /// Whether the decimals of a token were typed in the order in which they were seen, the fraction first: «8/19» for
    /// 19.8. So Persian was written until the slash became a separator of numbers in the bidirectional algorithm (Unicode
    /// 4.0.1, 2004) and for some years on, with ASCII digits and the Arabic letters of the keyboards of that time.
    /// </summary>
    public bool IsFractionFirst(int at) => Language == Language.Persian
        && char.IsAsciiDigit(_text.Original[_text.Tokens[at].Span.Start]) && (_isOldTyping ??= _text.Original.AsSpan().ContainsAny('ي', 'ك'));

    /// <summary>A token of digits as a whole number.</summary>
    public int? Whole(int at) =>
        IsNumber(at) && NumberReader.Digits(this, at) is { } value && value == decimal.Truncate(value) && value is >= 0 and < 100_000
            ? (int)value : null;

    /// <summary>A four-digit year, its calendar by its range; null where the token is none.</summary>
    public (int Year, NamedCalendar Calendar)? Year(int at) => IsNumber(at) ? YearOf(Form(at)) : null;

    /// <summary>A year of two digits, Solar Hijri and written in full; null where the token is none, or is a quantity.</summary>
    public int? ShortYear(int at) =>
        Form(at).Length == 2 && Whole(at) is { } two && !IsQuantity(at) && !(IsForm(at + 1, "-") && IsNumber(at + 2))
            ? CommonGrammar.Full(two) : null;

    /// <summary>Whether a measure stands behind a number: "2000 tonnes" is no year.</summary>
    public bool IsMeasured(int at) =>
        Is(at + 1, TimeRole.Scale) || (UnitTable.Of(Language).Find(Form(at + 1)) is { } unit && UnitTable.IsMeasure(unit));

    /// <summary>Four digits in the range of the years people speak of.</summary>
    public static (int Year, NamedCalendar Calendar)? YearOf(ReadOnlySpan<char> digits) =>
        digits.Length == 4 && !digits.ContainsAnyExceptInRange('0', '9') && int.Parse(digits) is var year
            ? year switch
            {
                >= 1200 and <= 1499 => (year, NamedCalendar.Persian),
                >= 1700 and <= 2200 => (year, NamedCalendar.Iso),
                _ => null,
            }
            : null;

    private bool IsQuantity(int at) => Is(at + 1, TimeRole.Scale) || UnitTable.Of(Language).Find(Form(at + 1)) is not null;

    private bool IsIn(int at) => at >= _sentence.First && at < _sentence.End;
}
