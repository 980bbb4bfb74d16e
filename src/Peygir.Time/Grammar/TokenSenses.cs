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

    // A greater number is no day: «۳۱ اردیبهشت ۸۷ تیم ...» has the year 87, not so many teams.
    private const int LastDay = 31;

    // The words an expression may begin with stand no further from the one that makes it a time: "no later than the very
    // end of the second".
    private const int Furthest = 6;

    private readonly WordSenses?[] _senses;
    private readonly byte[] _nearest;
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
        _senses = ArrayPool<WordSenses?>.Shared.Rent(text.Tokens.Length);
        _pieces = new(text, _lexicon, parts && text.Language == Language.Persian, _senses);
        if (_pieces.Count > text.Tokens.Length)
        {
            _senses = OfPieces(_senses);
        }

        _nearest = ArrayPool<byte>.Shared.Rent(_pieces.Count);
        _sentence = new(0, _pieces.Count);
        var nearest = byte.MaxValue;
        for (var t = _pieces.Count - 1; t >= 0; t--)
        {
            nearest = NamesTime(t) ? (byte)0 : nearest < byte.MaxValue ? (byte)(nearest + 1) : nearest;
            _nearest[t] = nearest;
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

    public void Dispose()
    {
        ArrayPool<WordSenses?>.Shared.Return(_senses, clearArray: true);
        ArrayPool<byte>.Shared.Return(_nearest);
    }

    /// <summary>Whether a token may begin an expression and a word that makes one is near: most small words are done with so.</summary>
    public bool MayRead(int at) =>
        _nearest[at] <= Furthest && MayBegin(at) && (_nearest[at] == 0 || _senses[at] is not { Begins: false });

    /// <summary>Whether a token has a digit in it.</summary>
    public bool HasDigit(int at) => Form(at).IndexOfAnyInRange('0', '9') >= 0;

    /// <summary>The folded form of a token; empty outside the sentence.</summary>
    public ReadOnlySpan<char> Form(int at) => IsIn(at) ? _pieces.Form(at) : [];

    /// <summary>The value a token has in a role; null where it has not that role.</summary>
    public decimal? Value(int at, TimeRole role) => IsIn(at) ? _senses[at]?.Value(role) : null;

    public bool Is(int at, TimeRole role) => IsIn(at) && _senses[at] is { } senses && senses.Has(role);

    /// <summary>Whether a number in words may begin at a token.</summary>
    public bool IsNumeric(int at) => IsIn(at) && _senses[at] is { IsNumeric: true };

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
        if (form is not [_, _, .., 'ه' or 'ل' or 'ز'] || !lexicon.Glued.Has(form))
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
        && char.IsAsciiDigit(_text.Original[Token(at).Span.Start]) && (_isOldTyping ??= _text.Original.AsSpan().ContainsAny('ي', 'ك'));

    /// <summary>A token of digits as a whole number.</summary>
    public int? Whole(int at) =>
        IsNumber(at) && NumberReader.Digits(this, at) is { } value && value == decimal.Truncate(value) && value is >= 0 and < 100_000
            ? (int)value : null;

    /// <summary>A four-digit year, its calendar by its range; null where the token is none.</summary>
    public (int Year, NamedCalendar Calendar)? Year(int at) => IsNumber(at) ? YearOf(Form(at)) : null;

    /// <summary>A year of two digits, Solar Hijri and written in full; null where the token is none, or is a quantity.</summary>
    public int? ShortYear(int at) =>
        Form(at).Length == 2 && Whole(at) is { } two && !(two <= LastDay ? IsQuantity(at) : IsMeasured(at)) && !(IsForm(at + 1, "-") && IsNumber(at + 2))
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

    /// <summary>Whether a word makes a time of what stands around it: not "in", "last" or "a", which only go with one.</summary>
    private bool NamesTime(int at) => _senses[at] is { } senses
        ? senses.NamesTime || (senses.Has(TimeRole.Phrase) && (_lexicon.Feasts.Find(this, at) is not null || _lexicon.Vague.Find(this, at) is not null))
        : _pieces.Form(at) is var form && (IsTelling(at, form)
            || (Language == Language.Persian && Compound(_lexicon, form) is not null) || (Language == Language.Russian && form.Length > 1 && form.Contains('-')));

    /// <summary>What each piece may do, by what each token may do.</summary>
    private WordSenses?[] OfPieces(WordSenses?[] ofTokens)
    {
        var senses = ArrayPool<WordSenses?>.Shared.Rent(_pieces.Count);
        for (var t = 0; t < _pieces.Count; t++)
        {
            senses[t] = _pieces.IsWhole(t) ? ofTokens[_pieces.Token(t)] : _lexicon.Find(_pieces.Form(t));
        }

        ArrayPool<WordSenses?>.Shared.Return(ofTokens, clearArray: true);
        return senses;
    }

    // A number that cannot be a year needs a word to be a time, but in English: "on 15".
    private bool IsTelling(int at, ReadOnlySpan<char> form) => form.IndexOfAnyInRange('0', '9') >= 0
        && (form.Length == 4 || Language == Language.English || (form.Length == 2 && IsNamed(at)) || IsParted(at) || form.ContainsAnyExceptInRange('0', '9'));

    // «بودجه ۸۴»: two digits are the year of what is named before them.
    private bool IsNamed(int at) => Language == Language.Persian && at > 0 && _senses[at - 1] is not null;

    // «20 : 35», «8 . 19 . 1395»: crawled text has spaces within.
    private bool IsParted(int at) => at + 1 < _pieces.Count && _pieces.Form(at + 1) is ":" or "." or "/" && at + 2 < _pieces.Count
        && _pieces.Form(at + 2) is [>= '0' and <= '9', ..];

    private bool IsIn(int at) => at >= _sentence.First && at < _sentence.End;
}
