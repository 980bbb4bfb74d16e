namespace Peygir.Reading.Intake.Formats;

/// <summary>A stream whose beginning can be looked at before it is read, and that counts what is read. Not thread-safe.</summary>
internal sealed class PeekedStream(Stream rest, IProgress<long>? progress) : Stream
{
    private const int HeadSize = 64 * 1024;
    private readonly byte[] _head = new byte[HeadSize];
    private int _filled;
    private int _read;

    /// <summary>Reads ahead as far as the end of the first line that says something, and not much further.</summary>
    public ReadOnlySpan<byte> Peek()
    {
        while (_filled < HeadSize && !HasLine(_head.AsSpan(0, _filled)))
        {
            var n = rest.Read(_head, _filled, HeadSize - _filled);
            if (n == 0)
            {
                break;
            }

            _filled += n;
            progress?.Report(n);
        }

        return _head.AsSpan(0, _filled);
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_read == _filled)
        {
            var more = rest.Read(buffer);
            progress?.Report(more);
            return more;
        }

        var n = Math.Min(buffer.Length, _filled - _read);
        _head.AsSpan(_read, n).CopyTo(buffer);
        _read += n;
        return n;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            rest.Dispose();
        }

        base.Dispose(disposing);
    }

    private static bool HasLine(ReadOnlySpan<byte> head)
    {
        var start = head.IndexOfAnyExcept(" \t\r\n"u8);
        return start >= 0 && head[start..].Contains((byte)'\n');
    }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
