namespace Peygir.Time.Numbers;

/// <summary>
/// A number as far as it has been read. Each piece must be less than what the last one leaves room for: "two hundred
/// and five" is one number, "five and two hundred" are two.
/// </summary>
internal struct Amount()
{
    /// <summary>No number is greater than this; a greater one cannot be meant.</summary>
    public const decimal Greatest = 1_000_000_000_000_000_000m;

    private decimal _total;
    private decimal _group;
    private decimal _leastScale = Greatest;
    private int _scales;

    /// <summary>Whether anything has been read.</summary>
    public bool Any { get; private set; }

    /// <summary>What the next piece must be less than.</summary>
    public decimal Room { get; private set; } = Greatest;

    /// <summary>The number.</summary>
    public readonly decimal Value => _total + _group;

    /// <summary>Whether the number is greater than any that can be meant; its value is then of no use.</summary>
    public bool IsTooGreat { get; private set; }

    /// <summary>Whether a scale was the last piece: "two million".</summary>
    public readonly bool EndsInScale => Any && _group == 0 && _total > 0;

    /// <summary>The last scale that was read, where one was.</summary>
    public readonly decimal LeastScale => _leastScale;

    /// <summary>Adds a number in digits.</summary>
    public void AddDigits(decimal value)
    {
        IsTooGreat |= value > Greatest;
        _group += value;
        (Any, Room) = (true, 1);
    }

    /// <summary>Adds a number word, one of a thousand and more standing for a scale: «یک‌هزار».</summary>
    public void AddWord(decimal value)
    {
        Any = true;
        if (value < 1000)
        {
            _group += value;
            Room = value is > 0 and < 1 ? 0 : value < 10 ? 1 : value < 100 ? 10 : 100;
            return;
        }

        _total += value;
        _scales++;
        _leastScale = Room = value < 1_000_000 ? 1000 : value < 1_000_000_000 ? 1_000_000 : 1_000_000_000;
    }

    /// <summary>Adds what stands behind the point: "two point five".</summary>
    public void AddDecimals(decimal value)
    {
        _group += value;
        Room = 1;
    }

    /// <summary>Adds a half of the last piece: "two and a half", «دو میلیون و نیم».</summary>
    public void AddHalf()
    {
        if (EndsInScale)
        {
            _total += _leastScale / 2;
        }
        else
        {
            _group += 0.5m;
        }

        Room = 0;
    }

    /// <summary>
    /// Puts a scale on what has been read. A scale greater than those before is put on all of it: «۱۲ هزار و ۵۰۰ میلیارد»
    /// is 12,500 billion.
    /// </summary>
    /// <returns>False where it begins another number: «۱۰ هزار و ۲۰ هزار» are two.</returns>
    public bool AddScale(decimal scale)
    {
        if (scale < 1000)
        {
            if (_group is <= 0 or >= 100 || (scale == 100 && _group is < 1 or >= 10))
            {
                return false;
            }

            _group *= scale;
            Room = scale;
            return true;
        }

        var onAll = _total > 0 && (scale > _leastScale || (scale == _leastScale && _scales > 1 && _group > 0));
        if (_total > 0 && !onAll && (_group == 0 || scale == _leastScale))
        {
            return false;
        }

        var scaled = onAll ? Value : _group;
        IsTooGreat |= scaled > Greatest / scale;
        _total = IsTooGreat ? Greatest : onAll ? scaled * scale : _total + (scaled * scale);
        (_group, _leastScale, Room) = (0, scale, scale);
        _scales++;
        Any = true;
        return true;
    }
}
