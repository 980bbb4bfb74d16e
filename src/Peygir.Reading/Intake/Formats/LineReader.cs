namespace Peygir.Reading.Intake.Formats;

/// <summary>
/// Cuts a stream of bytes into lines without holding more than one: a line longer than the limit is passed over,
/// not kept. Not thread-safe.
/// </summary>
internal sealed class LineReader(Stream stream, long maxSize)
{
    private readonly byte[] _block = new byte[64 * 1024];
    private byte[] _line = new byte[4096];
    private int _length;
    private int _at;
    private int _filled;

    /// <summary>The number of the line read last, counted from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether the line read last was longer than the limit.</summary>
    public bool TooLong { get; private set; }

    /// <summary>The line read last, without its break. Valid until the next call of <see cref="Read"/>.</summary>
    public ReadOnlyMemory<byte> Line => _line.AsMemory(0, _length);

    /// <summary>Reads the next line; false at the end.</summary>
    public bool Read()
    {
        _length = 0;
        TooLong = false;
        var any = false;
        while (true)
        {
            if (_at == _filled)
            {
                _at = 0;
                _filled = stream.Read(_block);
                if (_filled == 0)
                {
                    break;
                }
            }

            any = true;
            var rest = _block.AsSpan(_at, _filled - _at);
            var end = rest.IndexOf((byte)'\n');
            Append(end < 0 ? rest : rest[..end]);
            _at += end < 0 ? rest.Length : end + 1;
            if (end >= 0)
            {
                break;
            }
        }

        if (any)
        {
            Number++;
            if (_length > 0 && _line[_length - 1] == '\r')
            {
                _length--;
            }
        }

        return any;
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        if (TooLong || _length + (long)bytes.Length > maxSize)
        {
            TooLong = true;
            _length = 0;
            return;
        }

        if (_length + bytes.Length > _line.Length)
        {
            Array.Resize(ref _line, Math.Max(_line.Length * 2, _length + bytes.Length));
        }

        bytes.CopyTo(_line.AsSpan(_length));
        _length += bytes.Length;
    }
}
