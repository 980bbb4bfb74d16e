using System.Text;
using Peygir.Text.Learning;

namespace Peygir.Reading.Concepts;

/// <summary>The compiled vocabulary: the table that every search needs, then the words, which are unpacked only for who asks for a concept.</summary>
internal static class VocabularyFile
{
    private const uint Magic = 0x33565850; // "PXV3"

    public static byte[] Write(ConceptTableBuilder table, IReadOnlyList<Concept> concepts)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Magic);
        table.Write(writer);
        ArrayBlock.Write<byte>(writer, ConceptCoding.Write(concepts));
        writer.Flush();
        return stream.ToArray();
    }

    /// <exception cref="InvalidDataException">The stream holds something else, or ends early.</exception>
    public static (ConceptTable Table, byte[] Words) Read(Stream stream)
    {
        try
        {
            using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
            return reader.ReadUInt32() == Magic
                ? (ConceptTable.Read(stream), ArrayBlock.Read<byte>(stream))
                : throw new InvalidDataException("This is not a compiled vocabulary, or one of another version; run `peygir learn`.");
        }
        catch (EndOfStreamException)
        {
            throw new InvalidDataException("The compiled vocabulary is cut short; run `peygir learn`.");
        }
    }
}
