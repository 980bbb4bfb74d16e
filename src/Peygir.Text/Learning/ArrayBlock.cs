using System.Runtime.InteropServices;
using System.Text;

namespace Peygir.Text.Learning;

/// <summary>Arrays in model files: the elements as they stand in memory, little-endian, so that reading is one copy.</summary>
internal static class ArrayBlock
{
    private const long Most = 1 << 28;

    /// <summary>Writes the length and the elements.</summary>
    public static void Write<T>(BinaryWriter writer, ReadOnlySpan<T> items)
        where T : unmanaged
    {
        writer.Write(items.Length);
        writer.Write(MemoryMarshal.AsBytes(items));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The length cannot be one.</exception>
    /// <exception cref="EndOfStreamException">The stream ends early.</exception>
    public static T[] Read<T>(Stream stream)
        where T : unmanaged
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        return Read<T>(stream, reader.ReadInt32());
    }

    /// <summary>Reads elements whose number is known.</summary>
    /// <exception cref="InvalidDataException">The length cannot be one.</exception>
    /// <exception cref="EndOfStreamException">The stream ends early.</exception>
    public static T[] Read<T>(Stream stream, long length)
        where T : unmanaged
    {
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("The models are read on little-endian machines only.");
        }

        if (length is < 0 or > Most)
        {
            throw new InvalidDataException("This is not a model file of this version; learn the models again.");
        }

        var items = GC.AllocateUninitializedArray<T>((int)length);
        stream.ReadExactly(MemoryMarshal.AsBytes(items.AsSpan()));
        return items;
    }
}
