using System.Collections.Immutable;

namespace Peygir.Reading.Compiled;

/// <summary>
/// Entries as bytes: first a kind and an id for each, which every search needs, then the rest, which is read only
/// when somebody asks for an entry.
/// </summary>
internal static class EntryCoding
{
    public static byte[] Write(IReadOnlyList<RegistryEntry> entries)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(entries.Count);
        foreach (var entry in entries)
        {
            writer.Write((byte)entry.Kind);
            writer.Write(entry.Id);
        }

        foreach (var entry in entries)
        {
            writer.Write(entry.State);
            writer.Write(entry.Type);
            writer.Write(entry.Area);
            writer.Write(entry.Dac);
            WriteList(writer, entry.Parties);
            foreach (var list in entry.WordLists)
            {
                WriteList(writer, list);
            }
        }

        writer.Flush();
        return stream.ToArray();
    }

    public static (EntryKind[] Kinds, string[] Ids) ReadHeads(ReadOnlySpan<byte> bytes)
    {
        using var reader = Open(bytes);
        return ReadHeads(reader);
    }

    public static ImmutableArray<RegistryEntry> Read(ReadOnlySpan<byte> bytes)
    {
        using var reader = Open(bytes);
        var (kinds, ids) = ReadHeads(reader);
        var entries = ImmutableArray.CreateBuilder<RegistryEntry>(ids.Length);
        for (var i = 0; i < ids.Length; i++)
        {
            var (state, type, area, dac) = (reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadString());
            var parties = ReadList(reader);
            var words = ImmutableArray.CreateBuilder<ImmutableArray<string>>(RegistryEntry.Slots);
            for (var slot = 0; slot < RegistryEntry.Slots; slot++)
            {
                words.Add(ReadList(reader));
            }

            entries.Add(new(kinds[i], ids[i], words.MoveToImmutable())
            {
                State = state,
                Type = type,
                Area = area,
                Dac = dac,
                Parties = parties,
            });
        }

        return entries.MoveToImmutable();
    }

    private static BinaryReader Open(ReadOnlySpan<byte> bytes) => new(new MemoryStream(bytes.ToArray()));

    private static (EntryKind[] Kinds, string[] Ids) ReadHeads(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var (kinds, ids) = (new EntryKind[count], new string[count]);
        for (var i = 0; i < count; i++)
        {
            kinds[i] = (EntryKind)reader.ReadByte();
            ids[i] = reader.ReadString();
        }

        return (kinds, ids);
    }

    private static void WriteList(BinaryWriter writer, ImmutableArray<string> list)
    {
        writer.Write7BitEncodedInt(list.Length);
        foreach (var item in list)
        {
            writer.Write(item);
        }
    }

    private static ImmutableArray<string> ReadList(BinaryReader reader)
    {
        var count = reader.Read7BitEncodedInt();
        var list = ImmutableArray.CreateBuilder<string>(count);
        for (var i = 0; i < count; i++)
        {
            list.Add(reader.ReadString());
        }

        return list.MoveToImmutable();
    }
}
