using System.Buffers;

namespace Peygir.Text.Learning;

/// <summary>A growing list of features in pooled memory. Dispose of it when done.</summary>
public struct FeatureBuffer : IDisposable
{
    private ulong[]? _items;
    private int _count;

    /// <summary>The features added since the last <see cref="Clear"/>.</summary>
    public readonly ReadOnlySpan<ulong> Items => _items.AsSpan(0, _count);

    /// <summary>Adds a feature.</summary>
    public void Add(FeatureHash feature)
    {
        if (_items is null || _count == _items.Length)
        {
            Grow();
        }

        _items![_count++] = feature.Value;
    }

    /// <summary>Empties the list.</summary>
    public void Clear() => _count = 0;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_items is not null)
        {
            ArrayPool<ulong>.Shared.Return(_items);
            _items = null;
            _count = 0;
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<ulong>.Shared.Rent(Math.Max(64, _count * 2));
        Items.CopyTo(larger);
        if (_items is not null)
        {
            ArrayPool<ulong>.Shared.Return(_items);
        }

        _items = larger;
    }
}
