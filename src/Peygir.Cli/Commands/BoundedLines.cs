using System.Text;

namespace Peygir.Cli.Commands;

/// <summary>Reads a text line by line, and of a line that is too long no more than is allowed: memory stays flat.</summary>
/// <param name="input">The text; closed with this.</param>
/// <param name="most">The most characters a line may have.</param>
internal sealed class BoundedLines(TextReader input, int most) : IDisposable
{
    private readonly char[] _buffer = new char[1 << 16];
    private readonly StringBuilder _line = new();
    private int _at;
    private int _end;
    private bool _isAfterReturn;

    /// <summary>The next line without its end, and whether it was too long and is cut; null where there is none.</summary>
    public async ValueTask<(string Line, bool IsCut)?> ReadAsync(CancellationToken cancel)
    {
        var (any, isCut) = (false, false);
        _line.Clear();
        while (await FillAsync(cancel))
        {
            if (_isAfterReturn && _buffer[_at] == '\n')
            {
                (_at, _isAfterReturn) = (_at + 1, false);
                continue;
            }

            (any, _isAfterReturn) = (true, false);
            var rest = _buffer.AsMemory(_at, _end - _at);
            var end = rest.Span.IndexOfAny('\r', '\n');
            var part = end < 0 ? rest : rest[..end];
            var kept = part[..Math.Min(part.Length, most - _line.Length)];
            _line.Append(kept);
            isCut |= kept.Length < part.Length;
            _at += part.Length;
            if (end >= 0)
            {
                _isAfterReturn = _buffer[_at++] == '\r';
                return (_line.ToString(), isCut);
            }
        }

        return any ? (_line.ToString(), isCut) : null;
    }

    /// <inheritdoc/>
    public void Dispose() => input.Dispose();

    private async ValueTask<bool> FillAsync(CancellationToken cancel)
    {
        if (_at == _end)
        {
            (_at, _end) = (0, await input.ReadAsync(_buffer, cancel));
        }

        return _at < _end;
    }
}
